package kz.olshem.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.export.Exports;
import kz.olshem.export.Specs;
import org.junit.jupiter.api.Test;

class SparklineTest {

    private final Exports exports = new Exports();

    @Test
    void the_end_of_the_focus_is_apple_red() {
        assertThat(spark(Specs.line(Role.FOCUS, "Алматы", 2011, 1.0, 2.0)))
                .contains("rx=\"3.2\" ry=\"3.2\" fill=\"var(--o-apple)\"");
    }

    @Test
    void the_end_of_a_peer_is_grey() {
        LineSpec spec = Specs.of(Specs.line(Role.PEER, "Астана", 2011, 1.0, 2.0));
        assertThat(exports.sparkline(spec, 120, 36, Role.PEER)).doesNotContain("--o-apple");
    }

    @Test
    void a_gap_parts_the_line() {
        String svg = spark(Specs.line(Role.FOCUS, "Алматы", 2011, 1.0, 2.0, null, 2.0, 3.0));
        assertThat(path(svg).chars().filter(c -> c == 'M')).hasSize(2);
    }

    @Test
    void the_scale_is_that_of_the_data() {
        String one = spark(Specs.line(Role.FOCUS, "Алматы", 2011, 1.0, 2.0));
        String thousand = spark(Specs.line(Role.FOCUS, "Алматы", 2011, 1000.0, 2000.0));
        assertThat(path(one)).isEqualTo(path(thousand));
    }

    @Test
    void a_target_without_a_path_is_a_level_dashed_line() {
        assertThat(spark(
                        Specs.line(Role.TARGET, "мақсат", 2030, 3.0), Specs.line(Role.FOCUS, "Алматы", 2011, 1.0, 2.0)))
                .containsPattern("M4.2 4.2L115.8 4.2\" fill=\"none\" stroke=\"var\\(--o-ink\\)\" stroke-width=\"1\"");
    }

    @Test
    void a_single_value_has_a_dotted_lead_in() {
        assertThat(spark(Specs.line(Role.FOCUS, "Алматы", 2023, 5.0)))
                .contains("stroke=\"var(--o-line-2)\"", "cx=\"115.8\" cy=\"18\"");
    }

    @Test
    void without_a_value_there_is_no_dot() {
        assertThat(spark(Specs.line(Role.FOCUS, "Алматы", 2023, (Double) null))).doesNotContain("ellipse");
    }

    private String spark(LineSpec.Line... lines) {
        return exports.sparkline(Specs.of(lines), 120, 36);
    }

    private static String path(String svg) {
        int start = svg.indexOf("d=\"") + 3;
        return svg.substring(start, svg.indexOf('"', start));
    }
}
