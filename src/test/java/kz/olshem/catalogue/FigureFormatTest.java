package kz.olshem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.ShippedRelease;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures are written: visual language, section 8. */
class FigureFormatTest {

    private static FigureFormat figures(String indicator, String largest, Language language) {
        return FigureFormat.of(
                ShippedRelease.SNAPSHOT.catalogue().indicator(indicator), new BigDecimal(largest), language);
    }

    @ParameterizedTest
    @CsvSource({
        "gross-regional-product, 36195760.9, 36.2_trn_₸",
        "gross-regional-product, 5897586.2, 5.90_trn_₸",
        "gross-regional-product, 159608552.9, 159.6_trn_₸",
        "gross-regional-product, 570867.2, 570.9_bln_₸",
        "gross-regional-product, 1234.5, 1.23_bln_₸",
        "gross-regional-product, 999.4, 999.4_mln_₸",
        "fixed-capital-investment, 2547857, 2.55_trn_₸",
        "fixed-capital-investment, 12, 12_mln_₸",
        "environmental-protection-expenditure, 7334000, 7.33_bln_₸",
        "environmental-protection-expenditure, 500, 500.0_thousand_₸",
        "average-monthly-wage, 512345, '512,345_₸'",
        "labour-productivity, 32290.97, 32.3_mln_₸_per_person",
        "labour-productivity, 900, 900.0_thousand_₸_per_person",
        "it-services-exports, 1000, 1.00_bln_USD",
        "it-services-exports, 645, 645_mln_USD",
        "population, 2161797, 2.16_mln_people",
        "population, 12110, '12,110_people'",
        "employed-population, 1120.925, 1.12_mln_people",
        "employed-population, 496.078, 496.1_thousand_people",
        "housing-commissioned, 2400, 2.40_mln_m²",
        "stationary-emissions, 43.5, 43.5_thousand_t",
        "buildings-seismically-audited, 1234567, '1,234,567_buildings'",
        "unemployment-rate, 4.5, 4.5_%",
        "grp-volume-index, 104.9, 104.9_%",
        "labour-productivity-real, 111.72, 111.7",
        "global-innovation-index-rank, 81, rank_81",
        "interregional-net-migration, -12110, '−12,110_people'",
        "population, -2351424, −2.35_mln_people"
    })
    void a_figure_is_scaled_to_what_can_be_said_aloud(String indicator, String value, String text) {
        assertThat(figures(indicator, value, Language.EN).text(new BigDecimal(value)))
                .isEqualTo(text.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"KK, '36,2_трлн_₸'", "RU, '36,2_трлн_₸'", "EN, 36.2_trn_₸"})
    void scales_and_symbols_are_in_the_readers_language(Language language, String text) {
        assertThat(figures("gross-regional-product", "36195760.9", language).text(new BigDecimal("36195760.9")))
                .isEqualTo(text.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "no2-to-who-ratio, RU, 4.2, '4,2_раза'",
        "no2-to-who-ratio, RU, 4.0, '4,0_раза'",
        "no2-to-who-ratio, KK, 4.2, '4,2_есе'",
        "no2-to-who-ratio, EN, 1.0, 1.0_times",
        "life-expectancy, RU, 77.32, '77,32_года'",
        "clean-air-days, RU, 41, 41_день",
        "clean-air-days, RU, 92, 92_дня",
        "clean-air-days, RU, 115, 115_дней",
        "clean-air-days, EN, 1, 1_day",
        "early-warning-seismic-stations, RU, 21, 21_станция",
        "interregional-net-migration, RU, 12110, '12_110_человек'",
        "interregional-net-migration, RU, -12102, '−12_102_человека'",
        "population, RU, 2351424, '2,35_млн_человек'",
        "global-innovation-index-rank, KK, 81, 81-орын",
        "global-innovation-index-rank, RU, 81, 81-е_место",
        "researchers-per-million, KK, 668, 1_млн_тұрғынға_668"
    })
    void a_unit_has_the_form_that_its_number_asks_for(String indicator, Language language, String value, String text) {
        assertThat(figures(indicator, value, language)
                        .text(new BigDecimal(value))
                        .replace('\u00a0', ' '))
                .isEqualTo(text.replace('_', ' '));
    }

    @ParameterizedTest
    @CsvSource({
        "no2-to-who-ratio, RU, 4.2, раза",
        "clean-air-days, RU, 41, день",
        "global-innovation-index-rank, RU, 81, место",
        "population, RU, 2351424, млн_человек"
    })
    void a_unit_set_apart_has_that_form_too(String indicator, Language language, String value, String unit) {
        assertThat(figures(indicator, value, language)
                        .unit(new BigDecimal(value))
                        .replace('\u00a0', ' '))
                .isEqualTo(unit.replace('_', ' '));
    }

    @ParameterizedTest
    @CsvSource({"KK, +3_орын", "RU, +3_места", "EN, +3_places"})
    void a_change_of_rank_is_in_places(Language language, String text) {
        assertThat(figures("global-innovation-index-rank", "81", language)
                        .signedText(new BigDecimal(3))
                        .replace('\u00a0', ' '))
                .isEqualTo(text.replace('_', ' '));
    }

    @Test
    void one_scale_serves_small_figures_beside_large_ones() {
        assertThat(figures("gross-regional-product", "36195760.9", Language.EN).text(new BigDecimal("570867.2")))
                .isEqualTo("0.6\u00a0trn\u00a0₸");
    }

    @Test
    void two_values_that_differ_do_not_look_equal() {
        BigDecimal one = new BigDecimal("36195760.9");
        BigDecimal other = new BigDecimal("36204760.9");
        FigureFormat figures =
                figures("gross-regional-product", "36195760.9", Language.EN).tellingApart(one, other);
        assertThat(figures.number(one)).isNotEqualTo(figures.number(other));
    }

    @ParameterizedTest
    @CsvSource({
        "gross-regional-product, 36195760.9, '36,195,760.9_mln_₸'",
        "gross-regional-product, 70000000, '70,000,000.0_mln_₸'",
        "employed-population, 1120.925, '1,120.925_thousand_people'",
        "innovative-companies-share, 20.47244094488189, 20.472441_%"
    })
    void a_figure_as_published_keeps_its_unit_and_its_decimals(String indicator, String value, String text) {
        BigDecimal figure = new BigDecimal(value);
        assertThat(FigureFormat.asPublished(
                                ShippedRelease.SNAPSHOT.catalogue().indicator(indicator), List.of(figure), Language.EN)
                        .text(figure))
                .isEqualTo(text.replace('_', '\u00a0'));
    }

    @Test
    void a_rise_is_written_with_a_plus() {
        assertThat(figures("unemployment-rate", "4.5", Language.EN).signedText(new BigDecimal("0.3")))
                .isEqualTo("+0.3\u00a0%");
    }

    @Test
    void a_figure_of_zero_keeps_the_unit_that_it_is_stored_in() {
        assertThat(figures("gross-regional-product", "0", Language.EN).text(BigDecimal.ZERO))
                .isEqualTo("0.0\u00a0mln\u00a0₸");
    }
}
