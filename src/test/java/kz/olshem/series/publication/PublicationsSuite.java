package kz.olshem.series.publication;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.observation;
import static kz.olshem.series.Samples.period;
import static kz.olshem.series.Samples.publication;
import static kz.olshem.series.Samples.target;
import static kz.olshem.series.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.olshem.TestDatabase;
import kz.olshem.catalogue.Catalogues;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Problem;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Release;
import kz.olshem.series.Samples;
import kz.olshem.series.Series;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import kz.olshem.series.TargetSamples;
import kz.olshem.series.Withdrawal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What both databases must do alike. */
abstract class PublicationsSuite {

    private static final IndicatorCode A = new IndicatorCode("a");
    private static final Withdrawal GONE = new Withdrawal(A, CITY, period("2023"), "s1");

    private final TestDatabase database;
    private ConfigurableApplicationContext house;
    private Publications publications;
    private Releases releases;
    private JdbcTemplate jdbc;

    @SuppressWarnings("NullAway.Init")
    PublicationsSuite(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        house = database.open("kz.olshem.catalogue", "kz.olshem.access", "kz.olshem.series");
        publications = house.getBean(Publications.class);
        releases = house.getBean(Releases.class);
        jdbc = house.getBean(JdbcTemplate.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Release publish(Observation... observations) {
        return publications.publish(publication(observations), "aigerim");
    }

    private BigDecimal value(int release, String period) {
        return releases.asOf(release)
                .series(A, CITY)
                .at(period(period))
                .orElseThrow()
                .value();
    }

    private long count(String table) {
        Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    @Test
    void before_the_first_release_nothing_can_be_read() {
        assertThat(releases.all()).isEmpty();
        assertThatThrownBy(() -> releases.latest()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void releases_are_numbered_from_1_without_gaps() {
        publish(observation("a", "2024", "1"));
        publish();
        Release third = publish(observation("a", "2025", "2"));
        assertThat(releases.all()).extracting(Release::number).containsExactly(1, 2, 3);
        assertThat(releases.all().getLast()).isEqualTo(third);
        assertThat(releases.latest().release()).isEqualTo(third);
    }

    @Test
    void a_revision_counts_from_its_release_on() {
        publish(observation("a", "2022", "19066600"), observation("a", "2023", "5"));
        publish(observation("a", "2022", "19154536.7"));
        assertThat(value(1, "2022")).isEqualTo("19066600");
        assertThat(value(2, "2022")).isEqualTo("19154536.7");
        assertThat(value(2, "2023")).isEqualTo("5");
    }

    @Test
    void revisions_are_those_of_one_series_the_newest_first() {
        publish(observation("a", "2022", "10"), observation("a", "2023", "20"), observation("a", "KZ", "2022", "7"));
        publish(observation("a", "KZ", "2022", "8"));
        publish(observation("a", "2022", "11"), observation("a", "2023", "20.0"));
        publish(observation("a", "2023", "21"));
        assertThat(releases.revisions(A, CITY, 4))
                .extracting(it -> it.from() + " " + it.before().value() + " > " + it.to() + " "
                        + it.now().value())
                .containsExactly("3 20 > 4 21", "1 10 > 3 11");
    }

    @Test
    void a_later_revision_is_not_known_before() {
        publish(observation("a", "2022", "10"));
        publish(observation("a", "2022", "11"));
        assertThat(releases.revisions(A, CITY, 1)).isEmpty();
    }

    @Test
    void a_derived_figure_is_revised_with_what_it_follows_from() {
        publish(observation("a", "2022", "10"), observation("a", "2023", "20"));
        publish(observation("a", "2023", "25"));
        assertThat(releases.revisions(new IndicatorCode("g"), CITY, 2))
                .extracting(it -> it.before().value() + " > " + it.now().value())
                .containsExactly("100 > 150");
    }

    @Test
    void what_is_published_later_was_not_known_before() {
        publish(observation("a", "2022", "1"));
        publish(observation("a", "2023", "2"));
        assertThat(releases.asOf(1).series(A, CITY).at(period("2023"))).isEmpty();
    }

    @Test
    void an_equal_figure_is_not_written_again() {
        publish(observation("a", "2022", "119.0"), observation("a", "2023", "7"));
        publish(observation("a", "2022", "119"), observation("a", "2023", "8"));
        assertThat(jdbc.queryForList("select period from observation where published_in = 2", String.class))
                .containsExactly("2023");
        assertThat(value(2, "2022")).isEqualTo("119.0");
    }

    @Test
    void another_status_of_the_same_figure_is_a_revision() {
        Observation normal = observation("a", "2022", "5");
        publish(new Observation(A, CITY, normal.period(), normal.value(), ObservationStatus.P, "s1"));
        publish(normal);
        assertThat(releases.asOf(1).series(A, CITY).observations())
                .extracting(Observation::status)
                .containsExactly(ObservationStatus.P);
        assertThat(releases.asOf(2).series(A, CITY).observations())
                .extracting(Observation::status)
                .containsExactly(ObservationStatus.A);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "119.0",
                "0",
                "0.00",
                "-0.5",
                "1200",
                "100000000000",
                "12345678901234567890123456789012345678",
                "-99999999999999999999999999999999999999",
                "0.12345678901234567890123456789012345678",
                "0.00000000000000000000000000000000000001",
                "1234567890123456789.0123456789012345670"
            })
    void a_figure_comes_back_with_the_digits_that_it_came_with(String value) {
        publish(observation("a", "2022", value));
        assertThat(value(1, "2022").toPlainString()).isEqualTo(value);
    }

    @Test
    void a_period_of_each_kind_comes_back_apart() {
        String[] periods = {"2025-01", "2025-01/2025-03", "2025-Q1", "2025-S1", "2025-01/2025-12", "2025"};
        for (String period : periods) {
            publish(observation("a", period, "" + period.length()));
        }
        assertThat(releases.latest().series(A, CITY).observations())
                .extracting(it -> it.period().toString())
                .containsExactly("2025-01", "2025-Q1", "2025-01/2025-03", "2025-S1", "2025", "2025-01/2025-12");
    }

    @Test
    void a_publication_is_on_record() {
        publish(observation("a", "2022", "1"));
        publish(observation("a", "2022", "2"), observation("a", "2023", "3"));
        Map<String, Object> entry =
                jdbc.queryForMap("select actor, action, subject, detail from audit_event order by id desc limit 1");
        assertThat(entry)
                .containsEntry("actor", "aigerim")
                .containsEntry("action", "release.published")
                .containsEntry("subject", "release 2")
                .containsEntry(
                        "detail",
                        "observations new 1, revised 1, withdrawn 0; targets 0; events 0; sources 0; catalogue 0");
        assertThat(count("audit_event")).isEqualTo(2);
        assertThat(jdbc.query(
                        "select at from audit_event",
                        (row, number) -> row.getTimestamp(1).toInstant()))
                .containsExactly(TestDatabase.NOW, TestDatabase.NOW);
    }

    @Test
    void a_publication_that_fails_leaves_nothing() {
        publish(observation("a", "2022", "1"));
        Observation unknown = observation("not-in-the-catalogue", "2022", "1");
        assertThatThrownBy(() -> publish(observation("a", "2022", "2"), observation("b", "2022", "2"), unknown))
                .isInstanceOf(DataAccessException.class);
        assertThat(count("release")).isEqualTo(1);
        assertThat(count("observation")).isEqualTo(1);
        assertThat(count("observation where superseded_in is not null")).isZero();
        assertThat(count("audit_event")).isEqualTo(1);
        assertThat(releases.latest().release().number()).isEqualTo(1);
        assertThat(publish().number()).isEqualTo(2);
    }

    @Test
    void a_figure_given_twice_fails_the_publication() {
        assertThatThrownBy(() -> publish(observation("a", "2022", "1"), observation("a", "2022", "2")))
                .isInstanceOf(DataAccessException.class);
        assertThat(count("release")).isZero();
    }

    @Test
    void a_release_that_its_caller_undoes_is_seen_by_nobody() {
        publish(observation("a", "2022", "1"));
        TransactionTemplate caller = house.getBean(TransactionTemplate.class);
        caller.executeWithoutResult(status -> {
            publish(observation("a", "2022", "2"));
            status.setRollbackOnly();
        });
        assertThat(releases.latest().release().number()).isEqualTo(1);
        assertThat(value(1, "2022")).isEqualTo("1");
    }

    @Test
    void a_release_inside_the_transaction_of_its_caller_is_seen_after_it() {
        publish(observation("a", "2022", "1"));
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> publish(observation("a", "2022", "2")));
        assertThat(releases.latest().release().number()).isEqualTo(2);
        assertThat(value(2, "2022")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, Integer.MAX_VALUE})
    void an_unknown_release_is_a_problem(int number) {
        publish(observation("a", "2022", "1"));
        assertThatThrownBy(() -> releases.asOf(number))
                .isInstanceOfSatisfying(
                        Problem.Unknown.class, it -> assertThat(it.code()).isEqualTo("unknown-release"));
    }

    @Test
    void twenty_revisions_are_read_back_at_each_step() {
        for (int i = 1; i <= 20; i++) {
            publish(observation("a", "2022", i + ".50"), observation("b", "2022", "7"));
        }
        for (int i = 1; i <= 20; i++) {
            assertThat(value(i, "2022")).isEqualTo(i + ".50");
        }
        assertThat(count("observation")).isEqualTo(21);
    }

    @Test
    void a_new_target_for_the_same_date_replaces_the_old_one() {
        publications.publish(publication(List.of(), List.of(target("a", "2030", "70")), List.of()), "aigerim");
        publications.publish(publication(List.of(), List.of(target("a", "2030", "80")), List.of()), "aigerim");
        assertThat(releases.asOf(1).targets(A, CITY)).extracting(Target::value).containsExactly(new BigDecimal("70"));
        assertThat(releases.asOf(2).targets(A, CITY)).extracting(Target::value).containsExactly(new BigDecimal("80"));
    }

    @Test
    void a_target_comes_back_whole() {
        Target target = TargetSamples.whole();
        publications.publish(publication(List.of(), List.of(target), List.of()), "aigerim");
        Target read = releases.latest().target(A, CITY).orElseThrow();
        assertThat(read.saysTheSameAs(target)).as("%s", read).isTrue();
        assertThat(read.value()).isEqualTo(target.value());
    }

    @Test
    void what_is_equal_to_the_target_or_event_in_force_changes_nothing() {
        SeriesEvent event = new SeriesEvent(A, CITY, period("2020"), SeriesEvent.Kind.EVENT, Samples.TEXT);
        List<Target> targets = List.of(TargetSamples.whole(), target("a", null, "5.0"));
        publications.publish(publication(List.of(), targets, List.of(event)), "aigerim");
        publications.publish(publication(List.of(), targets, List.of(event)), "aigerim");
        assertThat(count("target")).isEqualTo(2);
        assertThat(releases.asOf(2).events(A, CITY)).containsExactly(event);
        assertThat(jdbc.queryForObject("select max(detail) from audit_event where subject = 'release 2'", String.class))
                .isEqualTo("observations new 0, revised 0, withdrawn 0; targets 0; events 0; sources 0; catalogue 0");
    }

    @Test
    void the_catalogue_comes_back_in_its_order() {
        publish();
        assertThat(house.getBean(Catalogues.class).asOf(1).indicators())
                .extracting(it -> it.code().value())
                .containsExactly("a", "b", "g");
    }

    @Test
    void an_entry_of_the_catalogue_that_says_something_else_counts_from_its_release_on() {
        publish(observation("a", "2022", "1"));
        publications.publish(Samples.renamed(Samples.catalogue("a", "b = growth(a)", "g = growth(a)")), "aigerim");
        publish(observation("a", "2023", "2"));
        IndicatorCode b = new IndicatorCode("b");
        assertThat(releases.asOf(1).catalogue().indicator(b).derivation()).isNull();
        assertThat(releases.asOf(2).catalogue().indicator(b).derivation()).isNotNull();
        assertThat(count("indicator_version where code = 'a'")).isEqualTo(1);
    }

    @Test
    void an_entry_that_a_later_catalogue_lacks_ends_there() {
        publish(observation("b", "2022", "1"));
        publications.publish(Samples.renamed(Samples.catalogue("a")), "aigerim");
        IndicatorCode b = new IndicatorCode("b");
        assertThat(releases.asOf(1).catalogue().find(b)).isPresent();
        assertThat(releases.asOf(2).catalogue().find(b)).isEmpty();
        assertThat(releases.asOf(1).series(b, CITY).isEmpty()).isFalse();
        assertThat(releases.asOf(2).series(b, CITY).isEmpty()).isTrue();
    }

    @Test
    void a_source_is_called_as_it_was_called_in_each_release() {
        publish(observation("a", "2022", "1"));
        publications.publish(
                Samples.renamed(null, new Source("s1", "title, corrected", "", Source.Provenance.TABLE)), "aigerim");
        assertThat(releases.asOf(1).source("s1").orElseThrow().title()).isEqualTo("title");
        assertThat(releases.asOf(2).source("s1").orElseThrow().title()).isEqualTo("title, corrected");
    }

    @Test
    void a_corrected_event_takes_the_place_of_the_one_that_it_corrects() {
        SeriesEvent first = new SeriesEvent(A, CITY, period("2020"), SeriesEvent.Kind.EVENT, Samples.TEXT);
        SeriesEvent corrected = new SeriesEvent(
                A, CITY, period("2020"), SeriesEvent.Kind.EVENT, new LocalizedText("басқа", "другое", "other"));
        publications.publish(publication(List.of(), List.of(), List.of(first)), "aigerim");
        publications.publish(publication(List.of(), List.of(), List.of(corrected)), "aigerim");
        assertThat(releases.asOf(1).events(A, CITY)).containsExactly(first);
        assertThat(releases.asOf(2).events(A, CITY)).containsExactly(corrected);
    }

    @Test
    void a_withdrawn_figure_is_no_data_from_its_release_on() {
        publish(observation("a", "2022", "10"), observation("a", "2023", "20"));
        publications.publish(withdrawal(GONE), "aigerim");
        Series before = releases.asOf(1).series(A, CITY);
        Series after = releases.asOf(2).series(A, CITY);
        assertThat(before.withdrawals()).isEmpty();
        assertThat(after.at(period("2023"))).isEmpty();
        assertThat(after.withdrawals()).containsExactly(GONE);
        assertThat(after.reported())
                .extracting(it -> it.period() + " " + it.statusCode())
                .containsExactly("2022 A", "2023 M");
        assertThat(releases.asOf(2).series(new IndicatorCode("g"), CITY).isEmpty())
                .isTrue();
    }

    @Test
    void a_withdrawn_figure_can_be_published_anew() {
        publish(observation("a", "2023", "20"));
        publications.publish(withdrawal(GONE), "aigerim");
        publish(observation("a", "2023", "20"));
        assertThat(value(3, "2023")).isEqualTo("20");
        assertThat(releases.asOf(3).series(A, CITY).withdrawals()).isEmpty();
        assertThat(releases.asOf(2).series(A, CITY).withdrawals()).containsExactly(GONE);
    }

    @Test
    void of_what_was_never_published_nothing_is_withdrawn() {
        publish(observation("a", "2022", "10"));
        publications.publish(withdrawal(GONE), "aigerim");
        assertThat(releases.asOf(2).series(A, CITY).withdrawals()).isEmpty();
    }

    @Test
    void a_withdrawal_is_on_record() {
        publish(observation("a", "2023", "20"));
        publications.publish(withdrawal(GONE), "aigerim");
        assertThat(jdbc.queryForObject("select detail from audit_event where subject = 'release 2'", String.class))
                .isEqualTo("observations new 0, revised 0, withdrawn 1; targets 0; events 0; sources 0; catalogue 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "observation (indicator, territory, period, value, value_decimals, status, source, published_in)"
                        + " select indicator, territory, period, 7, 0, status, source, 2 from observation",
                "target (indicator, territory, kind, goal, value, value_decimals, trajectory, near_tolerance, far_tolerance,"
                        + " source, published_in) select indicator, territory, kind, goal, 7, 0, trajectory, near_tolerance,"
                        + " far_tolerance, source, 2 from target",
                "series_event (indicator, territory, period, kind, text_kk, text_ru, text_en, published_in)"
                        + " select indicator, territory, period, kind, 'a', 'b', 'c', 2 from series_event",
                "source_version (code, title, url, provenance, published_in)"
                        + " select code, 'other', url, provenance, 2 from source_version",
                "unit_version (code, position, dimension, scale, name_kk, name_ru, name_en, published_in)"
                        + " select code, position, dimension, scale, 'a', 'b', 'c', 2 from unit_version",
                "territory_version (code, position, parent, level, name_kk, name_ru, name_en, published_in)"
                        + " select code, position, parent, level, 'a', 'b', 'c', 2 from territory_version",
                "direction_version (code, position, name_kk, name_ru, name_en, description_kk, description_ru,"
                        + " description_en, lead_indicator, published_in) select code, position, 'a', 'b', 'c',"
                        + " description_kk, description_ru, description_en, lead_indicator, 2 from direction_version",
                "indicator_version (code, position, direction, name_kk, name_ru, name_en, unit, decimals, frequencies,"
                        + " observed_at, usual_lag_days, polarity, definition_kk, definition_ru, definition_en, publisher,"
                        + " methodology, published_in) select code, position, direction, 'a', 'b', 'c', unit, decimals,"
                        + " frequencies, observed_at, usual_lag_days, polarity, definition_kk, definition_ru,"
                        + " definition_en, publisher, methodology, 2 from indicator_version"
            })
    void the_database_has_one_row_in_force_for_a_key(String second) {
        SeriesEvent event = new SeriesEvent(A, CITY, period("2020"), SeriesEvent.Kind.EVENT, Samples.TEXT);
        publications.publish(
                publication(List.of(observation("a", "2022", "1")), List.of(target("a", null, "5")), List.of(event)),
                "aigerim");
        publications.publish(withdrawal(), "aigerim");
        assertThatThrownBy(() -> jdbc.update("insert into " + second)).isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"value = null, value_decimals = null", "status = 'M'", "value_decimals = null"})
    void the_database_has_no_value_without_a_status_and_no_status_without_a_value(String change) {
        publish(observation("a", "2022", "1"));
        assertThatThrownBy(() -> jdbc.update("update observation set " + change))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_proposal_has_a_number_of_its_own_and_leads_to_one_release() {
        publish();
        propose("'DRAFT', null");
        propose("'PUBLISHED', 1");
        assertThat(jdbc.queryForList("select number from proposal order by number", Long.class))
                .containsExactly(1L, 2L);
        assertThat(releases.all()).hasSize(1);
        assertThatThrownBy(() -> propose("'PUBLISHED', 1")).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> propose("'DRAFT', 1")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> propose("'LOST', null")).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void propose(String stateAndRelease) {
        jdbc.update(
                "insert into proposal (version, title_kk, title_ru, title_en, created_by, created_at, comment, file_name,"
                        + " file_sha256, file_bytes, state, release) values (0, 'a', 'b', 'c', 'aigerim', current_timestamp, '',"
                        + " 'grp.xlsx', '00', ?, " + stateAndRelease + ")",
                (Object) new byte[] {1, 2, 3});
    }
}
