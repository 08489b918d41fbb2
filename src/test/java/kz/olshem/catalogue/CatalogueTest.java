package kz.olshem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.ShippedRelease;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final LocalizedText TEXT = new LocalizedText("x", "x", "x");
    private static final Unit UNIT = new Unit("persons", "persons", BigDecimal.ONE, TEXT);
    private static final Direction CITY = new Direction("city", 1, TEXT, TEXT, new IndicatorCode("population"));
    private static final Territory COUNTRY =
            new Territory(new TerritoryCode("KZ"), null, Territory.Level.COUNTRY, TEXT);

    private static Indicator indicator(String code, String direction, List<Frequency> frequencies, String derivation) {
        return new Indicator(
                new IndicatorCode(code),
                direction,
                TEXT,
                UNIT,
                0,
                frequencies,
                ObservedAt.PERIOD,
                300,
                Polarity.UP,
                code.equals("population") ? Headline.INVESTMENT : null,
                null,
                derivation.isEmpty() ? null : Derivation.parse(derivation),
                TEXT,
                TEXT,
                "");
    }

    private static Indicator indicator(String code, String direction, String derivation) {
        return indicator(code, direction, List.of(Frequency.A), derivation);
    }

    private static Catalogue catalogue(Indicator... indicators) {
        return new Catalogue(List.of(CITY), List.of(UNIT), List.of(COUNTRY), List.of(indicators));
    }

    @ParameterizedTest
    @CsvSource({"KZ, true", "KZ-75, true", "KZ-10, true", "almaty-medeu, false", "UZ, false", "PL, false"})
    void what_is_whole_and_in_the_country_is_offered_everywhere(String code, boolean isOffered) {
        Catalogue shipped = ShippedRelease.SNAPSHOT.catalogue();
        assertThat(shipped.isOfferedEverywhere(shipped.territory(code))).isEqualTo(isOffered);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-75, KZ-71 KZ-79 KZ",
        "KZ-10, KZ-75 KZ-71 KZ-79 KZ",
        "UZ, KZ-75 KZ-71 KZ-79 KZ",
        "KZ, KZ-75 KZ-71 KZ-79"
    })
    void usually_a_territory_is_compared_with_the_cities_and_the_country(String code, String peers) {
        assertThat(ShippedRelease.SNAPSHOT.catalogue().usualPeers(new TerritoryCode(code)))
                .extracting(TerritoryCode::value)
                .containsExactly(peers.split(" "));
    }

    @Test
    void a_code_given_twice_is_refused() {
        Indicator population = indicator("population", "city", "");
        assertThatThrownBy(() -> catalogue(population, population))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("population");
    }

    @Test
    void an_unknown_direction_is_refused() {
        assertThatThrownBy(() -> catalogue(indicator("population", "sea", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"growth(wages)", "growth(population@KZ-99)"})
    void an_unknown_input_of_a_derivation_is_refused(String derivation) {
        assertThatThrownBy(() -> catalogue(indicator("population", "city", ""), indicator("rise", "city", derivation)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rise names the unknown");
    }

    @Test
    void an_input_may_stand_after_what_derives_from_it() {
        Catalogue catalogue =
                catalogue(indicator("rise", "city", "growth(population@KZ)"), indicator("population", "city", ""));
        assertThat(catalogue.indicators()).extracting(it -> it.code().value()).containsExactly("rise", "population");
    }

    @Test
    void an_indicator_has_a_frequency() {
        assertThatThrownBy(() -> indicator("population", "city", List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Population", "a--b", "-a", "a_b", "а", "a b"})
    void another_form_is_no_code(String text) {
        assertThat(IndicatorCode.isCode(text)).isFalse();
    }

    @Test
    void what_is_not_there_is_a_problem_that_names_it() {
        Catalogue catalogue = catalogue(indicator("population", "city", ""));
        assertThatThrownBy(() -> catalogue.indicator("No such code"))
                .isInstanceOfSatisfying(Problem.Unknown.class, it -> {
                    assertThat(it.code()).isEqualTo("unknown-indicator");
                    assertThat(it.arguments().get("code")).isEqualTo("No such code");
                });
        assertThatThrownBy(() -> catalogue.territory("KZ-75")).isInstanceOf(Problem.Unknown.class);
        assertThatThrownBy(() -> catalogue.direction("sea")).isInstanceOf(Problem.Unknown.class);
    }

    @Test
    void a_direction_and_a_theme_find_their_indicators() {
        Catalogue catalogue = catalogue(indicator("population", "city", ""), indicator("wages", "city", ""));
        assertThat(catalogue.indicatorsOf(CITY)).hasSize(2);
        assertThat(catalogue.of(Headline.INVESTMENT))
                .extracting(it -> it.code().value())
                .containsExactly("population");
    }
}
