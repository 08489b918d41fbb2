package kz.olshem.chart.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A file says what its chart shows: of the same years, in the same view. */
class DossierTest {

    private static final Scorecard ALMATY = ShippedRelease.scorecard("KZ-75");
    private static final List<TerritoryCode> PEERS = List.of(new TerritoryCode("KZ-71"), new TerritoryCode("KZ"));
    private static final Pattern LATER = Pattern.compile("\\b202[1-9]\\b");

    private static Dossier dossier(
            String indicator, Transformation view, @Nullable Integer from, @Nullable Integer to, Language language) {
        return Dossier.of(
                ALMATY,
                new Selection(new IndicatorCode(indicator), PEERS, from, to, view, language),
                List.of(),
                "https://olshem.example/");
    }

    private static Dossier english(String indicator, Transformation view) {
        return dossier(indicator, view, 2015, 2020, Language.EN);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static List<String> facts(Dossier dossier) {
        return dossier.facts().stream()
                .map(it -> plain(it.label() + ": " + it.value()))
                .toList();
    }

    /** 5.2 % after 5.1 %; 13,459,802.6 million tenge for 1,916,822 people after 13,546,958.4 for 1,854,656; of 9,100,006.0. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unemployment-rate | TOTAL | 5.2 % in 2020. +0.1 pp on the year before.",
                "gross-regional-product | TOTAL | 13.5 trn ₸ in 2020. −0.6 % on the year before.",
                "gross-regional-product | PER_CAPITA | 7.02 mln ₸ per person in 2020 (estimate). −3.9 % on the year before.",
                "gross-regional-product | INDEX | 147.9 in 2020 (2015 = 100). −0.6 % on the year before.",
            })
    void the_sentence_is_of_the_last_year_in_the_view(String indicator, Transformation view, String sentence) {
        assertThat(plain(english(indicator, view).chart().sentence())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unemployment-rate | TOTAL | Unemployment: 5.2 % in 2020, +0.1 pp on the year before",
                "gross-regional-product | TOTAL | GRP: 13.5 trn ₸ in 2020, −0.6 % on the year before",
                "gross-regional-product | PER_CAPITA | GRP: 7.02 mln ₸ per person in 2020, −3.9 % on the year before",
                "gross-regional-product | INDEX | GRP, 2015 = 100: 147.9 in 2020, −0.6 % on the year before",
            })
    void so_is_the_headline(String indicator, Transformation view, String headline) {
        assertThat(plain(english(indicator, view).headlines().getFirst())).isEqualTo(headline);
    }

    /** Astana: 7,975,283.1 million tenge for 1,136,156 people. */
    @Test
    void the_facts_are_by_head_where_the_chart_is() {
        assertThat(facts(english("gross-regional-product", Transformation.PER_CAPITA)))
                .startsWith(
                        "Actual, 2020 (estimate): 7.02 mln ₸ per person",
                        "On the year before: −3.9 %",
                        "Astana, 2020: 7.02 mln ₸ per person");
    }

    @Test
    void the_facts_of_an_index_say_what_is_100() {
        assertThat(facts(english("gross-regional-product", Transformation.INDEX)))
                .startsWith("Actual, 2020 (2015 = 100): 147.9", "Real growth: −4.7 %", "Astana, 2020: 165.8");
    }

    @ParameterizedTest
    @CsvSource({"TOTAL, latest: 2025", "PER_CAPITA, 'total, latest: 2025'", "INDEX, 'total, latest: 2025'"})
    void a_status_says_of_which_figure_it_is(Transformation view, String of) {
        Dossier dossier = english("gross-regional-product", view);
        assertThat(dossier.reason()).isEqualTo(of);
        assertThat(dossier.arithmetic()).first().isEqualTo(new Dossier.Fact(dossier.standing(), of));
    }

    @ParameterizedTest
    @CsvSource({"2015, 2025", "2020, 2030", ", 2025", "2025,", ","})
    void a_status_of_the_figure_that_is_shown_says_nothing_of_itself(@Nullable Integer from, @Nullable Integer to) {
        Dossier dossier = dossier("gross-regional-product", Transformation.TOTAL, from, to, Language.EN);
        assertThat(dossier.reason()).isEmpty();
        assertThat(plain(dossier.headlines().getFirst())).contains("GRP on track: 36.2 trn ₸ in 2025");
    }

    @Test
    void years_without_a_figure_have_none_and_not_the_latest() {
        Dossier dossier = dossier("gross-regional-product", Transformation.TOTAL, 2027, 2030, Language.EN);
        assertThat(dossier.chart().sentence()).isEqualTo("No data for 2027–2030.");
        assertThat(dossier.headlines().getFirst()).isEqualTo("GRP: no data for 2027–2030");
        assertThat(dossier.facts()).isEmpty();
        assertThat(dossier.reason()).isEqualTo("latest: 2025");
    }

    /** All that a file says of the chart, but for the status and what lies behind it. */
    private static Stream<String> said(Dossier dossier) {
        List<String> texts = new ArrayList<>(dossier.headlines());
        dossier.facts().forEach(it -> texts.add(it.label() + " " + it.value()));
        texts.add(dossier.description());
        texts.add(dossier.chart().sentence());
        switch (dossier.chart()) {
            case LineSpec lines -> lines.lines().forEach(it -> texts.add(it.label()));
            case BarSpec bars -> {
                bars.bars().forEach(it -> texts.add(it.name()));
                bars.guides().forEach(it -> texts.add(it.label()));
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_said_of_years_that_no_chart_shows(Language language) {
        List<String> strays = new ArrayList<>();
        for (Score score : ALMATY.scores()) {
            for (Transformation view : Charts.views(score.indicator())) {
                for (Integer from : new Integer[] {null, 2015}) {
                    Dossier dossier = dossier(score.indicator().code().value(), view, from, 2020, language);
                    said(dossier)
                            .filter(text -> LATER.matcher(text).find())
                            .forEach(text -> strays.add(score.indicator().code() + " " + view + ": " + text));
                }
            }
        }
        assertThat(strays).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Transformation.class)
    void the_axis_ends_where_it_was_asked_to(Transformation view) {
        assertThat(lines(dossier("gross-regional-product", view, null, 2010, Language.EN))
                        .x()
                        .max())
                .isEqualTo(2010);
    }

    @Test
    void one_year_shows_the_figure_of_that_year_alone() {
        assertThat(dossier("unemployment-rate", Transformation.TOTAL, 2020, 2020, Language.EN)
                        .chart()
                        .subtitle())
                .endsWith(", 2020");
    }

    private static LineSpec lines(Dossier dossier) {
        return (LineSpec) dossier.chart();
    }
}
