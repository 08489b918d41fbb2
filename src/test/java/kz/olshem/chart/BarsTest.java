package kz.olshem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures of years and of territories, drawn in the shape that they have. */
class BarsTest {

    private static final String CODE = "unemployment-rate";

    private static Scorecard with(Observation... figures) {
        return ShippedRelease.almatyWith(Arrays.asList(figures), List.of(), List.of());
    }

    private static Observation figure(String territory, int year, String value) {
        return ShippedRelease.observation(CODE, territory, year, value);
    }

    private static Selection selection(@Nullable ChartKind kind, String... peers) {
        return new Selection(
                new IndicatorCode(CODE),
                Arrays.stream(peers).map(TerritoryCode::new).toList(),
                null,
                null,
                Transformation.TOTAL,
                kind,
                Language.EN);
    }

    private static BarSpec bars(Scorecard scorecard, Selection selection) {
        return (BarSpec) Charts.of(scorecard, selection);
    }

    @Test
    void a_few_years_are_bars_with_a_place_for_the_one_between() {
        BarSpec spec = bars(
                with(figure("KZ-75", 2022, "4.5"), figure("KZ-75", 2024, "4.6"), figure("KZ-75", 2025, "4.4")),
                selection(null));

        assertThat(spec.kind()).isEqualTo(ChartKind.YEARS);
        assertThat(spec.bars())
                .extracting(BarSpec.Bar::name, BarSpec.Bar::text)
                .containsExactly(
                        tuple("2022", "4.5"), tuple("2023", "\u2014"), tuple("2024", "4.6"), tuple("2025", "4.4"));
    }

    @Test
    void one_year_is_a_ranking_of_those_that_have_it_the_largest_first() {
        BarSpec spec = bars(
                with(
                        figure("KZ-75", 2025, "4.4"),
                        figure("KZ-71", 2025, "4.5"),
                        figure("KZ-79", 2025, "4.1"),
                        figure("KZ-79", 2024, "9.9")),
                selection(null, "KZ-71", "KZ-79"));

        assertThat(spec.kind()).isEqualTo(ChartKind.RANKING);
        assertThat(spec.bars())
                .extracting(BarSpec.Bar::name, BarSpec.Bar::role)
                .containsExactly(
                        tuple("Astana", ChartSpec.Role.PEER),
                        tuple("Almaty", ChartSpec.Role.FOCUS),
                        tuple("Shymkent", ChartSpec.Role.PEER));
        assertThat(spec.subtitle()).endsWith(", 2025");
    }

    @Test
    void a_reader_can_ask_for_a_ranking_of_the_last_year() {
        BarSpec spec = bars(
                with(
                        figure("KZ-75", 2024, "1"),
                        figure("KZ-75", 2025, "2"),
                        figure("KZ-71", 2024, "3"),
                        figure("KZ-71", 2025, "4")),
                selection(ChartKind.RANKING, "KZ-71"));

        assertThat(spec.bars()).extracting(BarSpec.Bar::text).containsExactly("4.0", "2.0");
    }

    @Test
    void what_is_many_times_larger_is_named_and_not_drawn() {
        BarSpec spec = bars(
                with(figure("KZ-75", 2025, "2"), figure("KZ-71", 2025, "3"), figure("KZ", 2025, "90")),
                selection(null, "KZ-71", "KZ"));

        assertThat(spec.bars()).extracting(BarSpec.Bar::name).doesNotContain("Kazakhstan");
        assertThat(spec.missing()).singleElement().asString().startsWith("Kazakhstan");
    }

    @Test
    void the_figures_of_a_country_stand_for_those_that_a_city_has_not() {
        BarSpec spec = bars(with(figure("KZ", 2024, "4"), figure("KZ", 2025, "5")), selection(null, "KZ"));

        assertThat(spec.bars()).extracting(BarSpec.Bar::role).containsOnly(ChartSpec.Role.PEER);
        assertThat(spec.subtitle()).endsWith(", Kazakhstan");
    }

    @Test
    void a_country_stands_for_its_city_before_another_city_does() {
        Scorecard scorecard = with(figure("KZ-71", 2025, "3"), figure("KZ", 2025, "5"));

        assertThat(Charts.spoken(scorecard, selection(null, "KZ-71", "KZ")))
                .hasValueSatisfying(it -> assertThat(it.territory()).isEqualTo(new TerritoryCode("KZ")));
    }

    @Test
    void districts_are_drawn_where_only_they_have_figures() {
        TerritoryCode district = ShippedRelease.SNAPSHOT.catalogue().territories().stream()
                .filter(it -> new TerritoryCode("KZ-75").equals(it.parent()))
                .findFirst()
                .orElseThrow()
                .code();
        BarSpec spec = bars(
                with(
                        figure(district.value(), 2025, "7"),
                        figure(
                                ShippedRelease.SNAPSHOT.catalogue().territories().stream()
                                        .filter(it -> new TerritoryCode("KZ-75").equals(it.parent()))
                                        .skip(1)
                                        .findFirst()
                                        .orElseThrow()
                                        .code()
                                        .value(),
                                2025,
                                "6")),
                selection(null));

        assertThat(spec.kind()).isEqualTo(ChartKind.DISTRICTS);
        assertThat(spec.bars()).extracting(BarSpec.Bar::text).containsExactly("7.0", "6.0");
    }

    @Test
    void the_table_of_a_ranking_has_a_row_for_each_territory() {
        Scorecard scorecard = with(figure("KZ-75", 2025, "4.4"), figure("KZ-71", 2025, "4.5"));

        DataTable table = Charts.table(scorecard, selection(null, "KZ-71"));

        assertThat(table.ranked()).isTrue();
        assertThat(table.columns()).containsExactly("2025");
        assertThat(table.rows())
                .extracting(DataTable.Row::name, DataTable.Row::cells)
                .containsExactly(tuple("Astana", List.of("4.5")), tuple("Almaty", List.of("4.4")));
    }

    @Test
    void bars_begin_at_zero() {
        BarSpec spec =
                bars(with(figure("KZ-75", 2024, "-104"), figure("KZ-75", 2025, "-105")), selection(ChartKind.YEARS));

        assertThat(spec.values().max()).isZero();
    }
}
