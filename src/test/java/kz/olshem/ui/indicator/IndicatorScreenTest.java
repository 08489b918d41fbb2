package kz.olshem.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.chart.LineSpec;
import kz.olshem.kernel.Language;
import kz.olshem.ui.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The screen of an indicator: its sentence, its facts, and the drawer in which anyone can do the sum. */
class IndicatorScreenTest extends ScreenTest {

    private static final String PRODUCT = "indicators/gross-regional-product?lang=en";

    private static List<String> rows(Component screen) {
        return texts(screen, "arow").stream()
                .map(row -> row.replace('\u00a0', ' '))
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void the_sentence_says_value_plan_and_goal() {
        assertThat(plain(text(part(open(PRODUCT), "msg"))))
                .isEqualTo("36.2 trn ₸ in 2025 (provisional). The plan for this date is 37.7 trn ₸. The 70.0 trn ₸"
                        + " goal for 2030 needs +6.8 trn ₸ a year; the recent pace is +5.5 trn ₸.");
    }

    @Test
    void the_facts_stand_under_the_sentence() {
        assertThat(texts(open(PRODUCT), "fact").stream().map(IndicatorScreenTest::plain))
                .containsExactly(
                        "Gap to plan−1.5 trn ₸−4.0 % of the journey",
                        "Progress12.7 %of 16.7 % of time",
                        "Real growth+4.9 %volume index",
                        "Direction of travelImprovingby 6.6 % a year since 2021, in real terms",
                        "Place1 of 3 cities2025",
                        "Share of the country22.7 %2025");
    }

    @Test
    void the_chart_is_that_of_the_sentence() {
        assertThat(drawn(open(PRODUCT)))
                .singleElement()
                .satisfies(spec -> assertThat(plain(spec.sentence())).startsWith("36.2 trn ₸ in 2025"));
    }

    @Test
    void who_is_not_drawn_is_said() {
        assertThat(text(open(PRODUCT))).contains("Not shown: Kazakhstan: off the scale");
    }

    @Test
    void peers_stand_beside_with_their_growth() {
        assertThat(texts(open(PRODUCT), "peer").stream().map(IndicatorScreenTest::plain))
                .containsExactly(
                        "Almaty36.2+14.8 % a year, nominal",
                        "Astana19.6+15.1 % a year, nominal",
                        "Shymkent5.9+17.0 % a year, nominal",
                        "Kazakhstan159.6+14.6 % a year, nominal");
    }

    @Test
    void an_earlier_period_has_a_sentence_facts_and_peers_of_its_own() {
        Component screen = open(PRODUCT + "&from=2015&to=2020");
        assertThat(plain(text(part(screen, "msg")))).isEqualTo("13.5 trn ₸ in 2020. −0.6 % on the year before.");
        assertThat(texts(screen, "fact").stream().map(IndicatorScreenTest::plain))
                .containsExactly(
                        "Real growth−4.7 %volume index",
                        "Share of the country19.1 %2020", "On the year before−0.6 %2019: 13.5 trn ₸");
        assertThat(texts(screen, "peer").stream().map(IndicatorScreenTest::plain))
                .startsWith("Almaty13.5+8.1 % a year, nominal", "Astana8.0+10.6 % a year, nominal");
        assertThat(text(screen)).contains("Peers, 2015–2020", "latest: 2025");
    }

    @Test
    void peers_are_by_head_where_the_chart_is() {
        assertThat(texts(open(PRODUCT + "&view=per-capita&from=2015&to=2020"), "peer").stream()
                        .map(IndicatorScreenTest::plain))
                .startsWith("Almaty7.02+4.8 % a year, nominal", "Astana7.02+4.5 % a year, nominal");
    }

    @Test
    void peers_of_an_index_say_what_is_100() {
        Component screen = open(PRODUCT + "&view=index&from=2015&to=2020");
        assertThat(texts(screen, "peer").stream().map(IndicatorScreenTest::plain))
                .startsWith("Almaty147.9+8.1 % a year, nominal", "Astana165.8+10.6 % a year, nominal");
        assertThat(text(screen)).contains("2015 = 100 · line");
    }

    /** B, T, f, E, V, g, J and the tolerance, as printed: E = B + (T − B)·f, g = V − E, J = |T − B|, 5 % of J. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_printed_numbers_of_the_drawer_add_up(Language language) {
        Component screen = open("indicators/gross-regional-product?lang=" + language.code());
        List<BigDecimal> printed = parts(screen, "arow").stream()
                .map(row -> number(text(row.getChildren().toList().getLast()), language))
                .toList();
        BigDecimal baseline = printed.get(0);
        BigDecimal target = printed.get(1);
        BigDecimal expected = printed.get(3);
        BigDecimal journey = printed.get(6);
        assertThat(journey).isEqualByComparingTo(target.subtract(baseline).abs());
        assertThat(expected)
                .isEqualByComparingTo(baseline.add(target.subtract(baseline)
                        .divide(BigDecimal.valueOf(6), baseline.scale(), RoundingMode.HALF_UP)));
        assertThat(printed.get(5)).isEqualByComparingTo(printed.get(4).subtract(expected));
        assertThat(printed.get(7).negate())
                .isEqualByComparingTo(
                        journey.multiply(new BigDecimal("0.05")).setScale(journey.scale(), RoundingMode.HALF_UP));
    }

    @Test
    void the_drawer_holds_the_figures_as_they_were_published() {
        assertThat(rows(open(PRODUCT))).contains("Baseline B, 202431,294,466.7", "Actual V, 202536,195,760.9");
    }

    @Test
    void the_drawer_ends_in_the_comparison_that_decided() {
        assertThat(texts(open(PRODUCT), "total")).containsExactly("g ≥ −5\u00a0% of JOn track");
    }

    @Test
    void a_missed_floor_says_why() {
        Component screen = open("indicators/grp-volume-index?lang=en");
        assertThat(texts(screen, "total")).containsExactly("V < T, and the date has comeMissed");
        assertThat(text(screen)).contains("judged as a floor");
    }

    @ParameterizedTest
    @CsvSource({
        "labour-productivity, no target, A target should be proposed to the Council",
        "commercialised-research-projects, no data, A source and an owner are needed",
        "buildings-seismically-audited, target has no date, The target needs a date"
    })
    void what_cannot_be_assessed_says_why_and_what_would_help(String indicator, String reason, String next) {
        assertThat(rows(open("indicators/" + indicator + "?lang=en"))).contains("Reason" + reason, "Next step" + next);
    }

    @Test
    void a_guideline_stands_in_the_drawer_as_no_target() {
        assertThat(text(open("indicators/pm25-annual-mean?lang=en")))
                .contains("Benchmark: 5.0\u00a0µg/m³. It binds nobody and yields no status.");
    }

    @Test
    void a_derived_number_shows_its_formula_its_inputs_and_their_sources() {
        Component screen = open("indicators/labour-productivity?lang=en&measure=lineage");
        assertThat(tagged(screen, "code")).containsExactly("ratio(gross-regional-product, employed-population)");
        assertThat(rows(screen))
                .containsExactly("Gross regional product36.2 trn ₸", "Employed population1.12 mln people");
        assertThat(parts(screen, "source")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void an_input_of_the_country_is_named_as_such() {
        assertThat(text(open("indicators/innovative-companies-share?lang=en&measure=lineage")))
                .contains("innovative-companies@KZ", "Kazakhstan");
    }

    @Test
    void an_observed_number_shows_its_sources() {
        assertThat(text(open(PRODUCT + "&measure=lineage"))).contains("taken from the source as they are");
    }

    /** 19,066.6 billion was said first of 2022, in June 2023. */
    @Test
    void a_revised_number_shows_both_of_its_values() {
        assertThat(plain(text(part(open(PRODUCT + "&measure=revisions"), "drawer"))))
                .contains("2022: 19,066,600.0 mln ₸ (release 1) → 19,154,536.7 mln ₸ (release 2)");
    }

    @Test
    void a_revision_says_why() {
        assertThat(text(open("indicators/interregional-net-migration?lang=en&measure=revisions"))
                        .replace('\u00a0', ' '))
                .contains("2025: 12,110 people (release 2) → 33,126 people (release 3). An inference, no");
    }

    /** 885.4 million tenge were spent in 2023; 4,100 were planned for 2024. */
    @Test
    void what_is_only_planned_is_drawn_as_such_and_not_told_as_the_latest() {
        Component screen = open("indicators/seismic-audit-spending?lang=en");
        assertThat(part(screen, "bars").getElement().getProperty("innerHTML")).contains("hollow", "(forecast or plan)");
        assertThat(text(part(screen, "msg"))).contains("885", "2023").doesNotContain("4,100", "4.10", "2024");
    }

    @Test
    void a_stock_is_told_of_its_day() {
        assertThat(drawn(open("indicators/population?lang=en")).getFirst().sentence())
                .contains("people on 1 February 2026");
    }

    @Test
    void a_number_that_was_never_revised_says_so() {
        assertThat(text(open("indicators/unemployment-rate?lang=en&measure=revisions")))
                .contains("No published value was revised.");
    }

    @Test
    void the_table_shows_the_newest_dozen_and_offers_the_rest() {
        Component screen = open(PRODUCT + "&show=table&from=2001");
        assertThat(markup(screen).split("</table>", 2)[0].split("<tr><th scope=\"row\">", -1))
                .hasSize(13);
        assertThat(text(screen)).contains("Show all 30 periods");
    }

    @Test
    void the_view_by_head_is_drawn_by_head() {
        assertThat(drawn(open(PRODUCT + "&view=per-capita")))
                .singleElement()
                .satisfies(spec -> assertThat(plain(spec.subtitle())).isEqualTo("mln ₸ per person, current prices"));
    }

    @Test
    void a_view_that_makes_no_sense_shows_the_published_values() {
        assertThat(drawn(open("indicators/unemployment-rate?lang=en&view=per-capita")))
                .singleElement()
                .satisfies(spec -> assertThat(spec.subtitle()).isEqualTo("%"));
    }

    @Test
    void filters_stay_with_the_indicator_that_is_shown() {
        open(PRODUCT);
        assertThat(markup(open("indicators/labour-productivity?lang=en")))
                .contains("href=\"indicators/labour-productivity?lang=en&amp;territory=KZ-71\">Astana<")
                .doesNotContain("href=\"" + PRODUCT.substring(0, PRODUCT.indexOf('?')) + "?");
    }

    @Test
    void quarters_and_months_stand_apart_from_the_yearly_line() {
        Component screen = open("indicators/interregional-net-migration?lang=en");
        assertThat(drawn(screen).stream()
                        .map(LineSpec::lines)
                        .flatMap(List::stream)
                        .flatMap(it -> it.points().stream()))
                .allMatch(point -> point.x() == Math.rint(point.x()));
        assertThat(text(screen)).contains("Other periods (10)");
    }

    @SuppressWarnings("unchecked")
    private static BigDecimal number(String text, Language language) {
        Matcher number = Pattern.compile("[+\u2212]?[0-9][0-9.,\u00a0]*").matcher(text);
        List<String> found = new ArrayList<>();
        while (number.find()) {
            found.add(number.group());
        }
        String plain = found.getFirst().replace("\u00a0", "").replace('\u2212', '-');
        return new BigDecimal(language == Language.EN ? plain.replace(",", "") : plain.replace(',', '.'));
    }
}
