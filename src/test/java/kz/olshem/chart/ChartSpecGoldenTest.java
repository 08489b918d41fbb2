package kz.olshem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.ChartSpec.Tick;
import kz.olshem.chart.LineSpec.Event;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.chart.LineSpec.Point;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden file is what the browser's side reads in its own test: equal here and there, the two sides agree. */
class ChartSpecGoldenTest {

    @Test
    void a_spec_reaches_the_browser_as_the_golden_file_says() {
        assertThat(asSent(golden())).isEqualTo(file());
    }

    @Test
    void a_gap_reaches_the_browser_as_null() {
        JsonNode gap = asSent(golden()).at("/lines/1/points/1");
        assertThat(gap.has("y") && gap.get("y").isNull()).isTrue();
    }

    private static JsonNode asSent(LineSpec spec) {
        Element element = new Element("apex-chart");
        element.setPropertyBean("spec", spec);
        JsonMapper mapper = new JsonMapper();
        return mapper.readTree(mapper.writeValueAsString(element.getPropertyRaw("spec")));
    }

    private static JsonNode file() {
        try (InputStream golden = Objects.requireNonNull(
                ChartSpecGoldenTest.class.getResourceAsStream("/kz/olshem/chart/golden.json"), "golden.json")) {
            return new JsonMapper().readTree(golden.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError("golden.json cannot be read", e);
        }
    }

    private static LineSpec golden() {
        Line target = new Line(
                "Target path",
                "target 70.0",
                Role.TARGET,
                List.of(
                        new Point(2024, 31.3, "2024", "31.3 trn ₸", ""),
                        new Point(2030, 70.0, "2030", "70.0 trn ₸", "")),
                false);
        Line astana = new Line(
                "Astana",
                "Astana",
                Role.PEER,
                List.of(
                        new Point(2022, 10.6, "2022", "10.6 trn ₸", ""),
                        new Point(2023, null, "2023", "no data", ""),
                        new Point(2025, 19.6, "2025", "19.6 trn ₸", "provisional")),
                true);
        Line almaty = new Line(
                "Almaty <img src=x onerror=alert(1)>",
                "Almaty",
                Role.FOCUS,
                List.of(
                        new Point(2022, 19.2, "2022", "19.2 trn ₸", ""),
                        new Point(2025, 36.2, "2025", "36.2 trn ₸", "provisional")),
                true);
        return new LineSpec(
                "gross-regional-product",
                Language.EN,
                "Gross regional product",
                "trn ₸, current prices",
                "36.2 trn ₸ in 2025; the plan for this date is 37.7.",
                new Axis(2022, 2030, List.of(new Tick(2022, "2022"), new Tick(2030, "2030"))),
                new Axis(0, 80, List.of(new Tick(0, "0"), new Tick(40, "40"), new Tick(80, "80"))),
                true,
                List.of(target, astana, almaty),
                List.of(new Event(2020, false, "COVID-19 pandemic")),
                List.of("Shymkent: no data"),
                "Bureau of National Statistics · release 2 · 23 Nov 2026");
    }
}
