package kz.olshem.narrative.premise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import kz.olshem.ShippedRelease;
import kz.olshem.kernel.Language;
import kz.olshem.series.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The premise of shipped releases in words; its numbers are those of the engine, read by hand. */
class PremiseReportTest {

    /** Words that claim a cause, in each language. */
    private static final Pattern CAUSE = Pattern.compile(
            "\\b(because|causes?|caused|due to|leads? to|thanks to)\\b|потому что|вызывает|из-за|благодаря|приводит к|себебі|салдарынан",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static PremiseReport report(Snapshot snapshot, Language language) {
        return ShippedPremise.report(snapshot, language);
    }

    private final PremiseReport newest = report(ShippedRelease.NEWEST, Language.EN);

    private LinkReport link(String label) {
        return newest.links().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_first_line_counts_the_links_that_can_be_tested() {
        assertThat(newest.whole()).isEqualTo("3 of 4 links can be tested today");
    }

    @Test
    void where_nothing_was_found_it_is_said_what_that_does_not_mean() {
        assertThat(newest.summary())
                .containsExactly(
                        "In none of 4 tests do the figures move together more than chance would have it.",
                        "That does not say that science does not pay: where the links’ own figures are too few, others stand"
                                + " in for them, and in the country alone only 13 to 26 of 100 real effects would be seen.");
    }

    @Test
    void where_nothing_can_be_tested_what_is_wanted_most_is_named() {
        assertThat(report(ShippedRelease.SNAPSHOT, Language.EN).summary())
                .containsExactly(
                        "No link can be tested yet: too little is published.",
                        "Most wanted: Researchers (head count); Scientific and technical journal articles.");
    }

    @Test
    void the_two_tests_of_the_last_link_are_told_apart() {
        assertThat(newest.links()).extracting(LinkReport::label).containsExactly("1", "2", "3", "4a", "4b");
    }

    @ParameterizedTest
    @CsvSource({
        "1,  Can be tested · 25 of 25 years,           no association, 'Chance does as well in 191 of 1,000 shuffles.'",
        "2,  Not testable · 24 of 25 years,            not testable,   Nothing is computed below the threshold.",
        "3,  Can be tested · 25 of 25 years,           no association, 'Chance does as well in 536 of 1,000 shuffles.'",
        "4a, Can be tested · 168 of 168 region-years,  no association, 'Chance does as well in 639 of 1,000 shuffles.'",
        "4b, Can be tested · 168 of 168 region-years,  no association, 'Chance does as well in 693 of 1,000 shuffles.'"
    })
    void each_link_has_its_marks_apart(String label, String testable, String verdict, String chance) {
        assertThat(link(label).testable()).isEqualTo(testable);
        assertThat(link(label).verdict()).isEqualTo(verdict);
        assertThat(link(label).chance()).first().isEqualTo(chance);
    }

    @Test
    void a_proxy_is_named_beside_what_is_tested() {
        assertThat(link("4a").coverage())
                .containsExactly(
                        "20 regions, 2014–2025",
                        "In place of the link’s own figures: Gross value added of professional, scientific and technical"
                                + " activities");
    }

    @Test
    void a_link_short_of_its_threshold_says_by_how_much() {
        assertThat(link("2").coverage()).contains("Needs 1 more year in common");
    }

    @Test
    void a_test_of_one_territory_says_how_little_it_sees() {
        assertThat(link("1").chance())
                .last()
                .isEqualTo("One territory only: of 100 real effects 13 to 26 would be seen.");
        assertThat(link("4a").chance()).noneMatch(it -> it.startsWith("One territory"));
    }

    @Test
    void what_others_found_has_its_source_and_strength() {
        assertThat(link("4a").findings()).hasSize(4);
        assertThat(link("1").findings()).singleElement().satisfies(it -> {
            assertThat(it.rating()).isEqualTo(4);
            assertThat(it.source()).startsWith("What Works Centre");
            assertThat(it.published()).isEqualTo("published Oct 2015");
        });
    }

    @Test
    void what_is_missing_names_who_could_publish_it_and_which_links_it_serves() {
        MissingReport projects = newest.missing().stream()
                .filter(it -> it.indicator().value().equals("commercialised-research-projects"))
                .findFirst()
                .orElseThrow();
        assertThat(projects.what()).isEqualTo("nothing is published by region; needed are 12 years in 14 regions");
        assertThat(projects.publisher()).isEqualTo("Ministry of Science and Higher Education; Science Fund JSC");
        assertThat(projects.links()).containsExactly(2, 3);
    }

    @Test
    void years_that_follow_each_other_are_a_range() {
        assertThat(MissingReport.years(List.of(1992, 1993, 1995, 2023, 2024))).isEqualTo("1992–1993, 1995, 2023–2024");
    }

    @Test
    void what_a_link_is_tested_by_comes_first_in_its_stage() {
        assertThat(newest.stages().getFirst().figures())
                .extracting(it -> it.indicator().value())
                .startsWith("gerd-share-of-gdp-wdi", "gerd", "gerd-share-of-grp");
    }

    @Test
    void an_indicator_without_a_figure_of_the_city_shows_the_countrys() {
        StageFigure intensity = newest.stages().getFirst().figures().getFirst();
        assertThat(intensity.isPublished()).isFalse();
        assertThat(intensity.instead()).isEqualTo("Kazakhstan: 0.145\u00a0%, 2023");
        assertThat(intensity.held()).isEqualTo("27 years held, of the country alone");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_word_claims_a_cause(Language language) {
        PremiseReport report = report(ShippedRelease.NEWEST, language);
        // What the release says of itself is not of this report, and names of fields are no words.
        String said = report.toString().replace(report.release().toString(), "").replaceAll("\\w+=", "");
        assertThat(CAUSE.matcher(said).results().map(it -> it.group())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_release_is_told_alike_each_time(Language language) {
        assertThat(report(ShippedRelease.NEWEST, language)).isEqualTo(report(ShippedRelease.NEWEST, language));
    }
}
