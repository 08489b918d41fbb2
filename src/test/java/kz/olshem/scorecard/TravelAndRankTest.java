package kz.olshem.scorecard;

import static kz.olshem.series.Samples.TEXT;
import static kz.olshem.series.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.Language;
import kz.olshem.narrative.TravelText;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.change.Travel;
import kz.olshem.scorecard.rank.Rank;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Samples;
import kz.olshem.series.SeriesEvent;
import org.junit.jupiter.api.Test;

/** What scorecards say of the direction of travel and of the place among peers, on an invented catalogue. */
class TravelAndRankTest {

    private static final Unit MONEY = new Unit("kzt-million", "money-kzt", new BigDecimal("1000000"), TEXT);
    private static final Unit YEAR_ON_YEAR = new Unit("index-previous-year", "index", BigDecimal.ONE, TEXT);

    private final List<Observation> figures = new ArrayList<>();
    private final List<SeriesEvent> events = new ArrayList<>();

    private static Territory territory(String code, String parent, Territory.Level level) {
        return new Territory(new TerritoryCode(code), parent.isEmpty() ? null : new TerritoryCode(parent), level, TEXT);
    }

    /** The sample indicators with units of money and of an index where their code says so. */
    private static Catalogue catalogue() {
        Catalogue samples = Samples.catalogue(
                "a",
                "gross-regional-product",
                "grp-volume-index",
                "labour-productivity",
                "labour-productivity-real = index(a, 2021)",
                "average-monthly-wage");
        List<Indicator> indicators = samples.indicators().stream()
                .map(it -> switch (it.code().value()) {
                    case "gross-regional-product", "labour-productivity", "average-monthly-wage" ->
                        Samples.in(MONEY, it);
                    case "grp-volume-index" -> Samples.in(YEAR_ON_YEAR, it);
                    default -> it;
                })
                .toList();
        return new Catalogue(
                samples.directions(),
                List.of(samples.units().iterator().next(), MONEY, YEAR_ON_YEAR),
                List.of(
                        territory("KZ", "", Territory.Level.COUNTRY),
                        territory("UZ", "", Territory.Level.COUNTRY),
                        territory("KZ-75", "KZ", Territory.Level.CITY),
                        territory("KZ-71", "KZ", Territory.Level.CITY),
                        territory("KZ-79", "KZ", Territory.Level.CITY),
                        territory("UZ-TK", "UZ", Territory.Level.CITY),
                        territory("KZ-10", "KZ", Territory.Level.REGION),
                        territory("KZ-11", "KZ", Territory.Level.REGION)),
                indicators);
    }

    private void years(String indicator, String territory, String... values) {
        for (int i = 0; i < values.length; i++) {
            figures.add(observation(indicator, territory, String.valueOf(2026 - values.length + i), values[i]));
        }
    }

    private Score score(String indicator, String territory) {
        return ScorecardEngine.scorecard(
                        Samples.snapshot(catalogue(), figures, List.of(), events),
                        new TerritoryCode(territory),
                        LocalDate.of(2026, 11, 24))
                .score(new IndicatorCode(indicator));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void a_sum_at_current_prices_goes_where_its_volume_goes() {
        years("gross-regional-product", "KZ-75", "100", "150", "200", "250", "300");
        years("grp-volume-index", "KZ-75", "99", "99", "98", "98");

        Score score = score("gross-regional-product", "KZ-75");

        assertThat(score.travel().code()).contains(Heading.WORSENING);
        assertThat(plain(TravelText.of(score, Language.EN).sentence()))
                .isEqualTo("Worsening: by 1.5 % a year since 2021, in real terms");
    }

    @Test
    void a_sum_at_current_prices_goes_nowhere_without_a_real_series() {
        years("average-monthly-wage", "KZ-75", "100", "150", "200", "250", "300");

        assertThat(score("average-monthly-wage", "KZ-75").travel())
                .isEqualTo(new Travel.Untold(Travel.Why.CURRENT_PRICES, 2025));
    }

    @Test
    void a_sum_at_current_prices_takes_the_indicator_that_is_called_after_it() {
        years("labour-productivity", "KZ-75", "100", "150", "200", "250", "300");
        years("a", "KZ-75", "50", "51", "52", "53", "54");

        assertThat(score("labour-productivity", "KZ-75").travel())
                .isInstanceOfSatisfying(
                        Travel.Going.class, it -> assertThat(it.isReal()).isTrue());
    }

    @Test
    void a_computed_series_breaks_where_its_input_does() {
        years("a", "KZ-75", "50", "51", "52", "53", "54");
        events.add(new SeriesEvent(
                new IndicatorCode("a"),
                new TerritoryCode("KZ-75"),
                Samples.period("2023"),
                SeriesEvent.Kind.BREAK,
                TEXT));

        assertThat(score("labour-productivity-real", "KZ-75").travel()).isEqualTo(new Travel.TooShort(3, 2025, 2023));
    }

    @Test
    void what_is_only_expected_never_counts() {
        years("a", "KZ-75", "50", "50", "50", "50", "50");
        figures.add(new Observation(
                new IndicatorCode("a"),
                new TerritoryCode("KZ-75"),
                Samples.period("2026"),
                new BigDecimal("90"),
                ObservationStatus.F,
                "s1"));

        assertThat(score("a", "KZ-75").travel().code()).contains(Heading.LITTLE_CHANGE);
    }

    @Test
    void a_year_against_the_direction_is_said() {
        years("a", "KZ-75", "50", "60", "70", "80", "75");

        assertThat(plain(TravelText.of(score("a", "KZ-75"), Language.EN).sentence()))
                .isEqualTo("Improving: by 10.7 % a year since 2021, but worse than the year before");
    }

    @Test
    void too_few_values_are_counted_and_old_ones_dated() {
        years("a", "KZ-75", "50", "60", "70");
        figures.add(observation("a", "KZ-71", "2016", "1"));

        assertThat(TravelText.of(score("a", "KZ-75"), Language.EN).sentence())
                .isEqualTo("Too short to tell: 3 values in five years");
        assertThat(TravelText.of(score("a", "KZ-71"), Language.EN).sentence()).isEqualTo("as of 2016");
    }

    @Test
    void cities_are_ranked_among_the_cities_of_their_country_and_ties_share_a_rank() {
        Arrays.asList("KZ-75", "KZ-71", "KZ-79", "UZ-TK", "KZ-10", "KZ", "UZ")
                .forEach(it -> figures.add(observation("a", it, "2025", it.equals("KZ-71") ? "9" : "5")));

        assertThat(score("a", "KZ-75").rank()).isEqualTo(new Rank(2, 3, Samples.period("2025"), Territory.Level.CITY));
        assertThat(score("a", "KZ-79").rank()).isEqualTo(score("a", "KZ-75").rank());
        assertThat(TravelText.of(score("a", "KZ-75"), Language.EN).rank()).isEqualTo("2 of 3 cities, 2025");
        assertThat(score("a", "UZ-TK").rank()).isNull();
    }

    @Test
    void regions_are_ranked_with_the_cities_that_are_parts_of_the_country_as_they_are() {
        List.of("KZ-75", "KZ-10", "KZ-11", "UZ-TK").forEach(it -> figures.add(observation("a", it, "2025", "5")));

        assertThat(score("a", "KZ-10").rank())
                .isEqualTo(new Rank(1, 3, Samples.period("2025"), Territory.Level.REGION));
    }

    @Test
    void only_figures_of_the_same_period_are_ranked() {
        figures.add(observation("a", "KZ-75", "2025", "5"));
        figures.add(observation("a", "KZ-71", "2024", "9"));

        assertThat(score("a", "KZ-75").rank()).isNull();
    }
}
