package kz.olshem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.Test;

/** The table of a chart, against the chart. */
class DataTableTest {

    private static Selection selection(String indicator, String... peers) {
        return new Selection(
                new IndicatorCode(indicator),
                Arrays.stream(peers).map(TerritoryCode::new).toList(),
                null,
                null,
                Transformation.TOTAL,
                Language.EN);
    }

    private static DataTable table(String indicator, String... peers) {
        return Charts.table(ShippedRelease.scorecard("KZ-75"), selection(indicator, peers));
    }

    private static DataTable.Row row(DataTable table, String period) {
        return table.rows().stream()
                .filter(it -> it.name().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void columns_are_the_focus_its_target_and_its_peers() {
        assertThat(table("gross-regional-product", "KZ-71", "KZ-79", "KZ").columns())
                .containsExactly("Almaty", "Target path", "Astana", "Shymkent");
    }

    @Test
    void the_newest_period_comes_first() {
        assertThat(table("gross-regional-product").rows())
                .extracting(DataTable.Row::name)
                .startsWith("2030", "2029")
                .endsWith("2012", "2011");
    }

    @Test
    void a_row_has_the_figures_of_the_chart_without_their_unit() {
        assertThat(row(table("gross-regional-product", "KZ-71"), "2025").cells())
                .containsExactly("36.2", "37.7", "19.6");
    }

    @Test
    void what_was_not_published_is_a_dash() {
        assertThat(row(table("employed-population"), "2015").cells()).containsExactly("—");
    }

    @Test
    void a_future_year_has_only_its_target() {
        assertThat(row(table("gross-regional-product"), "2030").cells()).containsExactly("—", "70.0");
    }

    @Test
    void the_flag_of_the_focus_stands_in_its_row() {
        DataTable table = table("gross-regional-product", "KZ-71");
        assertThat(List.of(row(table, "2025").note(), row(table, "2024").note()))
                .containsExactly("provisional", "");
    }

    @Test
    void a_break_adds_no_row() {
        assertThat(table("stationary-emissions").rows())
                .extracting(DataTable.Row::name)
                .doesNotHaveDuplicates()
                .allMatch(period -> period.matches("\\d{4}"));
    }

    @Test
    void every_figure_of_every_line_stands_in_its_table() {
        var scorecard = ShippedRelease.scorecard("KZ-75");
        for (var indicator : ShippedRelease.SNAPSHOT.catalogue().indicators()) {
            Selection all = selection(indicator.code().value(), "KZ-71", "KZ-79", "KZ");
            DataTable table = Charts.table(scorecard, all);
            if (!(Charts.of(scorecard, all) instanceof LineSpec spec)) {
                continue;
            }
            for (LineSpec.Line line : spec.lines()) {
                int column = table.columns().indexOf(line.name());
                if (line.role() == ChartSpec.Role.BENCHMARK) {
                    assertThat(column)
                            .as("%s of %s", line.name(), indicator.code())
                            .isNegative();
                    continue;
                }
                line.points().stream()
                        .filter(it -> Objects.nonNull(it.y()))
                        .forEach(point -> assertThat(point.text())
                                .as("%s of %s, %s", line.name(), indicator.code(), point.period())
                                .satisfiesAnyOf(
                                        text -> assertThat(text)
                                                .isEqualTo(row(table, point.period())
                                                        .cells()
                                                        .get(column)),
                                        text -> assertThat(text)
                                                .startsWith(row(table, point.period())
                                                                .cells()
                                                                .get(column) + "\u00a0"),
                                        text -> assertThat(text)
                                                .endsWith("\u00a0"
                                                        + row(table, point.period())
                                                                .cells()
                                                                .get(column))));
            }
        }
    }

    @Test
    void every_bar_of_a_ranking_has_its_row() {
        var scorecard = ShippedRelease.scorecard("KZ-75");
        for (var indicator : ShippedRelease.SNAPSHOT.catalogue().indicators()) {
            Selection all = selection(indicator.code().value(), "KZ-71", "KZ-79", "KZ");
            if (Charts.of(scorecard, all) instanceof BarSpec bars && bars.kind() == ChartKind.RANKING) {
                assertThat(Charts.table(scorecard, all).rows())
                        .extracting(DataTable.Row::name, it -> it.cells().getFirst())
                        .containsExactlyElementsOf(bars.bars().stream()
                                .map(bar -> tuple(bar.name(), bar.text()))
                                .toList());
            }
        }
    }
}
