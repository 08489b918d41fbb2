package kz.olshem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn of the shipped collection, against its tables. */
class LineChartTest {

    private static LineSpec almaty(String indicator, List<String> peers, @Nullable Integer from, @Nullable Integer to) {
        return Charts.line(
                ShippedRelease.scorecard("KZ-75"),
                new Selection(
                        new IndicatorCode(indicator),
                        peers.stream().map(TerritoryCode::new).toList(),
                        from,
                        to,
                        Transformation.TOTAL,
                        Language.EN));
    }

    private static LineSpec almaty(String indicator, String... peers) {
        return almaty(indicator, List.of(peers), null, null);
    }

    private static LineSpec.Line line(LineSpec spec, ChartSpec.Role role) {
        return spec.lines().stream().filter(it -> it.role() == role).findFirst().orElseThrow();
    }

    private static LineSpec.Point at(LineSpec.Line line, double x) {
        return line.points().stream().filter(it -> it.x() == x).findFirst().orElseThrow();
    }

    @Test
    void a_year_that_nobody_published_is_a_gap() {
        LineSpec.Point missing = at(line(almaty("employed-population"), ChartSpec.Role.FOCUS), 2015);
        assertThat(missing).isEqualTo(new LineSpec.Point(2015, null, "2015", "no data", ""));
    }

    @Test
    void the_years_beside_a_gap_are_drawn() {
        LineSpec.Line line = line(almaty("employed-population"), ChartSpec.Role.FOCUS);
        assertThat(List.of(at(line, 2014).text(), at(line, 2016).text()))
                .containsExactly("0.76\u00a0mln\u00a0people", "0.87\u00a0mln\u00a0people");
    }

    /** 31,294,466.7 in 2024 to 70,000,000 in 2030: 6,450,922.2 more each year. */
    @Test
    void the_path_of_a_target_goes_from_its_baseline_to_its_date_in_even_steps() {
        List<LineSpec.Point> path =
                line(almaty("gross-regional-product"), ChartSpec.Role.TARGET).points();
        assertThat(path.stream().map(LineSpec.Point::x))
                .containsExactly(2024.0, 2025.0, 2026.0, 2027.0, 2028.0, 2029.0, 2030.0);
        for (int i = 0; i < path.size(); i++) {
            assertThat(Objects.requireNonNull(path.get(i).y()))
                    .isCloseTo(31.2944667 + i * 6.450922216666667, within(1e-9));
        }
    }

    @Test
    void a_target_in_view_is_named_with_its_value() {
        assertThat(line(almaty("gross-regional-product"), ChartSpec.Role.TARGET).label())
                .isEqualTo("target 70.0");
    }

    @Test
    void a_path_is_cut_where_the_period_ends() {
        LineSpec.Line path = line(almaty("gross-regional-product", List.of(), 2020, 2027), ChartSpec.Role.TARGET);
        assertThat(path.points().getLast().x()).isEqualTo(2027);
        assertThat(path.label()).isEmpty();
    }

    @Test
    void no_path_is_drawn_where_the_period_ends_before_its_baseline() {
        assertThat(almaty("gross-regional-product", List.of(), 2015, 2023).lines())
                .extracting(LineSpec.Line::role)
                .containsExactly(ChartSpec.Role.FOCUS);
    }

    @Test
    void no_path_is_drawn_of_which_only_the_baseline_is_in_view() {
        assertThat(almaty("gross-regional-product", List.of(), 2015, 2024).lines())
                .extracting(LineSpec.Line::role)
                .containsExactly(ChartSpec.Role.FOCUS);
    }

    @Test
    void a_country_off_the_scale_of_its_city_is_named_and_not_drawn() {
        LineSpec spec = almaty("gross-regional-product", "KZ-71", "KZ");
        assertThat(spec.missing()).containsExactly("Kazakhstan: off the scale");
        assertThat(spec.lines()).extracting(LineSpec.Line::name).doesNotContain("Kazakhstan");
    }

    @Test
    void a_peer_without_figures_is_named() {
        assertThat(almaty("pm25-annual-mean", "KZ-71", "KZ-79").missing())
                .containsExactly("Astana: no data", "Shymkent: no data");
    }

    @Test
    void peers_lie_below_the_focus() {
        assertThat(almaty("gross-regional-product", "KZ-71", "KZ-79").lines())
                .extracting(LineSpec.Line::name)
                .containsExactly("Target path", "Astana", "Shymkent", "Almaty");
    }

    @Test
    void a_guideline_stands_across_the_whole_chart() {
        LineSpec spec = almaty("pm25-annual-mean");
        LineSpec.Line guideline = line(spec, ChartSpec.Role.BENCHMARK);
        assertThat(guideline.label()).isEqualTo("WHO 5.0");
        assertThat(guideline.points())
                .extracting(LineSpec.Point::x, LineSpec.Point::y)
                .containsExactly(tuple(spec.x().min(), 5.0), tuple(spec.x().max(), 5.0));
    }

    @Test
    void a_break_interrupts_the_line() {
        List<LineSpec.Point> points = line(almaty("stationary-emissions", List.of(), 2005, 2022), ChartSpec.Role.FOCUS)
                .points();
        int last = points.indexOf(
                points.stream().filter(it -> it.x() == 2013).findFirst().orElseThrow());
        assertThat(points.get(last + 1).y()).isNull();
        assertThat(points.get(last + 2).x()).isEqualTo(2014);
    }

    @Test
    void a_break_is_an_event_of_its_year() {
        assertThat(almaty("stationary-emissions", List.of(), 2005, 2022).events())
                .containsExactly(
                        new LineSpec.Event(2014, true, "Break in the series: 12.4 to 43.5 kt; cause not published"));
    }

    @Test
    void a_break_of_a_peer_interrupts_the_line_of_that_peer() {
        String indicator = "fixed-capital-investment";
        var scorecard = ShippedRelease.almatyWith(
                List.of(
                        ShippedRelease.observation(indicator, "KZ-75", 2017, "500000"),
                        ShippedRelease.observation(indicator, "KZ-75", 2018, "600000"),
                        ShippedRelease.observation(indicator, "KZ-79", 2017, "200000"),
                        ShippedRelease.observation(indicator, "KZ-79", 2018, "588034")),
                List.of(),
                ShippedRelease.SNAPSHOT.events(new IndicatorCode(indicator), new TerritoryCode("KZ-79")));
        LineSpec spec = Charts.line(
                scorecard,
                new Selection(
                        new IndicatorCode(indicator),
                        List.of(new TerritoryCode("KZ-79")),
                        null,
                        null,
                        Transformation.TOTAL,
                        Language.EN));
        assertThat(line(spec, ChartSpec.Role.PEER).points())
                .extracting(it -> it.y() == null)
                .containsExactly(false, true, false);
    }

    @Test
    void the_end_of_a_line_is_hollow_where_its_last_figure_may_change() {
        LineSpec spec = almaty("gross-regional-product");
        assertThat(line(spec, ChartSpec.Role.FOCUS).hollow()).isTrue();
        assertThat(line(spec, ChartSpec.Role.FOCUS).points().getLast().note()).isEqualTo("provisional");
    }

    @Test
    void a_single_figure_is_a_line_of_one_point_on_an_axis_of_two_years() {
        LineSpec spec = almaty("buildings-seismically-audited");
        assertThat(line(spec, ChartSpec.Role.FOCUS).points())
                .extracting(LineSpec.Point::text)
                .containsExactly("3,500\u00a0buildings");
        assertThat(spec.x().max() - spec.x().min()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void an_indicator_without_figures_says_that_there_is_nothing_to_draw() {
        LineSpec spec = almaty("commercialised-research-projects");
        assertThat(spec.nothingToDraw()).isTrue();
        assertThat(spec.sentence()).isEqualTo("No data. A source and an owner are needed.");
    }

    @ParameterizedTest
    @CsvSource({"2015, 2025", "2024, 2024", "2025, 2015", "1900, 2200", "2200, 1900"})
    void any_two_years_give_an_axis_that_holds_both_of_its_ends(int from, int to) {
        ChartSpec.Axis years =
                almaty("gross-regional-product", List.of("KZ-71"), from, to).x();
        assertThat(List.of(
                        years.ticks().getFirst().at(), years.ticks().getLast().at()))
                .containsExactly(years.min(), years.max());
    }

    @Test
    void an_axis_of_sums_starts_at_zero() {
        assertThat(almaty("gross-regional-product").y().ticks())
                .extracting(ChartSpec.Tick::label)
                .containsExactly("0", "20", "40", "60", "80");
    }

    @Test
    void an_axis_of_an_index_marks_100_and_need_not_start_at_zero() {
        ChartSpec.Axis axis = almaty("grp-volume-index").y();
        assertThat(axis.min()).isGreaterThan(0);
        assertThat(axis.ticks()).extracting(ChartSpec.Tick::at).contains(100.0);
    }

    @Test
    void the_axis_of_years_ends_in_labelled_years() {
        assertThat(almaty("gross-regional-product").x().ticks())
                .extracting(ChartSpec.Tick::label)
                .startsWith("2011")
                .endsWith("2030");
    }

    @Test
    void every_chart_of_the_catalogue_keeps_its_values_on_its_axis() {
        for (String territory : List.of("KZ-75", "KZ-71", "KZ-79", "KZ")) {
            var scorecard = ShippedRelease.scorecard(territory);
            for (var indicator : ShippedRelease.SNAPSHOT.catalogue().indicators()) {
                for (Transformation view : Charts.views(indicator)) {
                    LineSpec spec = Charts.line(
                            scorecard,
                            new Selection(
                                    indicator.code(),
                                    List.of(new TerritoryCode("KZ-71"), new TerritoryCode("KZ")),
                                    null,
                                    null,
                                    view,
                                    Language.RU));
                    assertThat(spec.lines().stream()
                                    .flatMap(line -> line.points().stream())
                                    .map(LineSpec.Point::y)
                                    .filter(Objects::nonNull))
                            .as("%s in %s, %s", indicator.code(), territory, view)
                            .allSatisfy(y -> assertThat(y)
                                    .isBetween(spec.y().min() - 1e-9, spec.y().max() + 1e-9));
                }
            }
        }
    }
}
