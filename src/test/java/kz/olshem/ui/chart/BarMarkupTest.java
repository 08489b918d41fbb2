package kz.olshem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartKind;
import kz.olshem.export.Specs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BarMarkupTest {

    private static final String HOSTILE = "<img src=x onerror=\"alert(1)\">";

    @ParameterizedTest
    @EnumSource(names = {"YEARS", "RANKING", "DISTRICTS"})
    void names_are_text(ChartKind kind) {
        assertThat(BarMarkup.of(Specs.bars(kind, List.of(), Specs.bar(HOSTILE, 3.0, true))))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @ParameterizedTest
    @EnumSource(names = {"YEARS", "RANKING", "DISTRICTS"})
    void it_is_no_news_to_those_who_hear_the_page(ChartKind kind) {
        assertThat(BarMarkup.of(Specs.bars(kind, List.of(), Specs.bar("2025", 3.0, false))))
                .startsWith("<div class=\"o-bars")
                .contains("aria-hidden=\"true\"");
    }

    @Test
    void every_bar_says_on_hover_what_it_is_and_whether_that_is_settled() {
        assertThat(BarMarkup.of(Specs.bars(ChartKind.YEARS, List.of(), Specs.bar("2025", 3.0, true))))
                .contains(
                        "title=\"2025: 3,0\u00a0\u043c\u043b\u043d\u00a0\u20b8 (\u0431\u0430\u0493\u0430\u043b\u0430\u0443)\"");
    }

    @Test
    void a_value_that_nobody_published_has_no_bar() {
        BarSpec spec = Specs.bars(ChartKind.YEARS, List.of(), Specs.bar("2024", null, false));
        assertThat(BarMarkup.of(spec)).doesNotContain("class=\"col").contains("\u2014");
    }
}
