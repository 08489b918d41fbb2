package kz.olshem.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.evidence.association.Association;
import kz.olshem.series.Observation;
import kz.olshem.series.Release;
import kz.olshem.series.Samples;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On an invented country of fifteen cities, of which each case says what is published. */
class PremiseTest {

    private static final int CITIES = 15;

    private final List<Observation> published = new ArrayList<>();
    private final List<SeriesEvent> events = new ArrayList<>();

    private static String city(int number) {
        return String.format(Locale.ROOT, "ZZ-%02d", number);
    }

    private static Catalogue catalogue() {
        Catalogue usual = Samples.catalogue(Stream.concat(
                        Stream.of("gross-regional-product", "grp-volume-index"),
                        Stream.of(Link.values())
                                .flatMap(link -> link.pairs().stream())
                                .flatMap(pair -> pair.ends().stream())
                                .map(measure -> measure.indicator().value()))
                .distinct()
                .toArray(String[]::new));
        TerritoryCode country = new TerritoryCode("ZZ");
        List<Territory> territories = new ArrayList<>();
        territories.add(new Territory(country, null, Territory.Level.COUNTRY, Samples.TEXT));
        for (int i = 0; i < CITIES; i++) {
            territories.add(new Territory(new TerritoryCode(city(i)), country, Territory.Level.CITY, Samples.TEXT));
        }
        List<Indicator> indicators = List.copyOf(usual.indicators());
        List<Direction> directions = List.copyOf(usual.directions());
        return new Catalogue(directions, usual.units(), territories, indicators);
    }

    private void publish(String indicator, String territory, int year, double value) {
        published.add(Samples.observation(
                indicator,
                territory,
                String.valueOf(year),
                BigDecimal.valueOf(value).toPlainString()));
    }

    /** Random walks, each of its own. */
    private void publish(String indicator, int cities, int from, int to) {
        Random chance = new Random(indicator.hashCode());
        for (int i = 0; i < cities; i++) {
            double level = 100;
            for (int year = from; year <= to; year++) {
                level *= Math.exp(0.1 * chance.nextGaussian());
                publish(indicator, city(i), year, level);
            }
        }
    }

    private void publishInCountry(String indicator, IntStream years) {
        Random chance = new Random(indicator.hashCode());
        years.forEach(year -> publish(indicator, "ZZ", year, 10 + chance.nextDouble()));
    }

    private void publishPrices(int from, int to) {
        for (int year = from; year <= to; year++) {
            publish("gross-regional-product", "ZZ", year, 1_000 * Math.pow(1.1, year - from));
            publish("grp-volume-index", "ZZ", year, 102);
        }
    }

    private Premise examine() {
        LinkedHashMap<String, List<IndicatorCode>> stages = new LinkedHashMap<>();
        stages.put("money", List.of(new IndicatorCode("gerd")));
        return Premise.of(
                new Snapshot(
                        new Release(1, Samples.TEXT, Instant.EPOCH, Samples.TEXT),
                        catalogue(),
                        published,
                        List.of(),
                        events,
                        List.of(Samples.SOURCE)),
                stages);
    }

    private ExaminedLink examine(Link link) {
        return examine().links().get(link.ordinal());
    }

    @Test
    void there_are_five_tests_in_four_links() {
        assertThat(examine().links()).extracting(it -> it.link().number()).containsExactly(1, 2, 3, 4, 4);
    }

    @Test
    void where_nothing_is_published_nothing_is_tested_and_all_is_missing() {
        assertThat(examine().links()).allSatisfy(link -> {
            assertThat(link.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
            assertThat(link.association()).isNull();
            assertThat(link.coverage().held()).isZero();
            assertThat(link.missing()).isNotEmpty();
        });
    }

    @Test
    void the_measures_that_stages_are_about_go_before_proxies() {
        publishPrices(2010, 2025);
        publish("gerd", CITIES, 2012, 2025);
        publish("researchers-headcount", CITIES, 2012, 2025);
        publishInCountry("gerd-share-of-gdp-wdi", IntStream.range(1995, 2025));
        publishInCountry("scientific-articles", IntStream.range(1995, 2025));
        ExaminedLink link = examine(Link.MONEY_KNOWLEDGE);
        assertThat(link.verdict()).isNotEqualTo(Verdict.NOT_TESTABLE);
        assertThat(link.cause()).hasToString("gerd");
        assertThat(link.proxies()).isEmpty();
        assertThat(link.missing()).isEmpty();
    }

    @Test
    void a_proxy_is_named_and_what_it_stands_for_stays_missing() {
        publishPrices(2010, 2025);
        publish("gva-professional-scientific", CITIES, 2014, 2025);
        publish("labour-productivity-index", CITIES, 2014, 2025);
        ExaminedLink link = examine(Link.MARKET_PRODUCTIVITY);
        assertThat(link.verdict()).isEqualTo(Verdict.NO_ASSOCIATION);
        assertThat(link.proxies()).extracting(IndicatorCode::value).containsExactly("gva-professional-scientific");
        assertThat(link.missing()).extracting(it -> it.indicator().value()).containsExactly("innovative-output-sold");
        assertThat(link.coverage().held()).isEqualTo(168);
    }

    @ParameterizedTest
    @CsvSource({"14, 2014, 168, true", "13, 2014, 156, false", "15, 2015, 154, false"})
    void twelve_years_in_fourteen_regions_are_enough(int cities, int from, int held, boolean testable) {
        publishPrices(2010, 2025);
        publish("gva-professional-scientific", cities, from, 2025);
        publish("investment-volume-index", CITIES, 2003, 2025);
        ExaminedLink link = examine(Link.MARKET_INVESTMENT);
        assertThat(link.coverage().held()).isEqualTo(held);
        assertThat(link.verdict() != Verdict.NOT_TESTABLE).isEqualTo(testable);
    }

    @ParameterizedTest
    @CsvSource({"1998, true", "1999, false"})
    void twenty_five_years_of_the_country_are_enough(int from, boolean testable) {
        publishInCountry("scientific-articles", IntStream.rangeClosed(1996, 2022));
        publishInCountry("patent-applications-origin-kz", IntStream.rangeClosed(from, 2024));
        assertThat(examine(Link.KNOWLEDGE_BRIDGE).verdict() != Verdict.NOT_TESTABLE)
                .isEqualTo(testable);
    }

    @Test
    void a_gap_that_costs_a_test_of_the_country_is_named() {
        publishInCountry("scientific-articles", IntStream.rangeClosed(1996, 2022));
        publishInCountry(
                "patent-applications-origin-kz",
                IntStream.rangeClosed(1996, 2022)
                        .filter(year -> !Set.of(2012, 2019, 2021).contains(year)));
        ExaminedLink link = examine(Link.KNOWLEDGE_BRIDGE);
        assertThat(link.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(link.coverage().held()).isEqualTo(24);
        assertThat(link.missing())
                .filteredOn(it -> it.indicator().value().equals("patent-applications-origin-kz"))
                .singleElement()
                .extracting(Missing::otherYears)
                .isEqualTo(List.of(2012, 2019, 2021));
    }

    @Test
    void money_without_a_price_index_is_in_no_real_terms() {
        publish("gva-professional-scientific", CITIES, 2014, 2025);
        publish("investment-volume-index", CITIES, 2014, 2025);
        assertThat(examine(Link.MARKET_INVESTMENT).verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void a_break_takes_the_change_into_its_year_away() {
        publishPrices(2010, 2025);
        publish("gva-professional-scientific", CITIES, 2014, 2025);
        publish("investment-volume-index", CITIES, 2014, 2025);
        Association whole = examine(Link.MARKET_INVESTMENT).association();
        events.add(new SeriesEvent(
                new IndicatorCode("gva-professional-scientific"),
                new TerritoryCode(city(3)),
                Samples.period("2015"),
                SeriesEvent.Kind.BREAK,
                Samples.TEXT));
        Association broken = examine(Link.MARKET_INVESTMENT).association();
        assertThat(whole).isNotNull();
        assertThat(broken).isNotNull().isNotEqualTo(whole);
    }

    @Test
    void one_release_gives_one_answer() {
        publishPrices(2010, 2025);
        publish("gva-professional-scientific", CITIES, 2014, 2025);
        publish("investment-volume-index", CITIES, 2003, 2025);
        Premise first = examine();
        published.sort((one, other) -> other.territory().compareTo(one.territory()));
        assertThat(examine()).isEqualTo(first);
    }

    @Test
    void what_is_held_of_a_stage_is_counted_among_regions() {
        publish("gerd", 3, 2022, 2022);
        assertThat(examine().stages().get("money"))
                .containsExactly(new Holding(new IndicatorCode("gerd"), Threshold.REGIONS, List.of(2022), 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        " 0.5,  50,  51, CONSISTENT",
        " 0.5,  51,  51, NO_ASSOCIATION",
        " 0.5,   0,  50, NO_ASSOCIATION",
        "-0.5,  50,  51, CONTRADICTS",
        "-0.5,  51,  51, NO_ASSOCIATION",
        "-0.5,   0,   0, CONTRADICTS"
    })
    void a_verdict_follows_from_chance_sign_and_placebo(double rho, int chance, int reversed, Verdict verdict) {
        assertThat(Verdict.of(new Association(1, 9, rho, 100, chance, reversed)))
                .isEqualTo(verdict);
    }

    @Test
    void a_denominator_in_common_is_refused() {
        Measure intensity = Measure.RESEARCH_INTENSITY;
        assertThatThrownBy(() -> new MeasurePair(intensity, Measure.PRODUCTIVITY, Threshold.REGIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gerd-share-of-gdp-wdi and labour-productivity-index");
    }

    @Test
    void money_of_the_country_is_not_held_against_its_output() {
        assertThatThrownBy(() -> new MeasurePair(Measure.RESEARCH_SPENDING, Measure.PRODUCTIVITY, Threshold.COUNTRY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new MeasurePair(Measure.RESEARCH_SPENDING, Measure.PRODUCTIVITY, Threshold.REGIONS).proxies())
                .isEmpty();
    }
}
