package kz.olshem.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.Charts;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words and figures of a chart in the three languages, each with its own marks. */
class ChartTextsTest {

    private static LineSpec spec(String indicator, String territory, Language language, List<String> peers) {
        return Charts.line(
                ShippedRelease.scorecard(territory),
                new Selection(
                        new IndicatorCode(indicator),
                        peers.stream().map(TerritoryCode::new).toList(),
                        null,
                        null,
                        Transformation.TOTAL,
                        language));
    }

    private static LineSpec.Point last(LineSpec spec) {
        return spec.lines().getLast().points().getLast();
    }

    @ParameterizedTest
    @CsvSource({"KK, '36,2_трлн_₸'", "RU, '36,2_трлн_₸'", "EN, '36.2_trn_₸'"})
    void a_value_is_never_torn_from_its_unit(Language language, String text) {
        assertThat(last(spec("gross-regional-product", "KZ-75", language, List.of()))
                        .text())
                .isEqualTo(text.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"KK, '3_500_ғимарат'", "RU, '3_500_зданий'", "EN, '3,500_buildings'"})
    void thousands_are_set_apart_as_each_language_does(Language language, String text) {
        assertThat(last(spec("buildings-seismically-audited", "KZ-75", language, List.of()))
                        .text())
                .isEqualTo(text.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"KK, ағымдағы баға", "RU, текущие цены", "EN, current prices"})
    void a_sum_of_money_says_at_which_prices(Language language, String prices) {
        assertThat(spec("gross-regional-product", "KZ-75", language, List.of()).subtitle())
                .endsWith(prices);
    }

    @ParameterizedTest
    @CsvSource({"KK, Қазақстан: масштабтан тыс", "RU, Казахстан: вне шкалы", "EN, Kazakhstan: off the scale"})
    void who_is_missing_is_said_in_the_language_of_the_chart(Language language, String missing) {
        assertThat(spec("gross-regional-product", "KZ-75", language, List.of("KZ"))
                        .missing())
                .containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource({"KK, дерек жоқ", "RU, нет данных", "EN, no data"})
    void a_gap_says_so(Language language, String text) {
        assertThat(spec("employed-population", "KZ-75", language, List.of())
                        .lines()
                        .getLast()
                        .points())
                .filteredOn(it -> it.y() == null)
                .extracting(LineSpec.Point::text)
                .containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({"KK, '−6_946_адам'", "RU, '−6_946_человек'", "EN, '−6,946_people'"})
    void what_is_below_zero_has_a_minus_and_no_hyphen(Language language, String text) {
        assertThat(spec("external-net-migration", "KZ", language, List.of())
                        .lines()
                        .getLast()
                        .points())
                .extracting(LineSpec.Point::text)
                .contains(text.replace('_', '\u00a0'));
    }

    @Test
    void a_fall_is_written_with_a_minus() {
        assertThat(Narrative.of(ShippedRelease.score("clean-air-days", "KZ-75"), Language.EN)
                        .change())
                .isEqualTo("\u22129.8\u00a0%");
    }

    @Test
    void the_footer_names_publisher_release_and_day() {
        assertThat(spec("gross-regional-product", "KZ-75", Language.EN, List.of())
                        .footer())
                .isEqualTo("Bureau of National Statistics (stat.gov.kz) · release 2 · 23 Nov 2026");
    }

    @Test
    void the_year_of_a_volume_index_is_compared_with_the_one_before_in_its_subtitle() {
        assertThat(spec("grp-volume-index", "KZ-75", Language.EN, List.of()).subtitle())
                .isEqualTo("% of the previous year");
    }
}
