package kz.olshem.series.publication;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.observation;
import static kz.olshem.series.Samples.period;
import static kz.olshem.series.Samples.publication;
import static kz.olshem.series.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.olshem.TestDatabase;
import kz.olshem.catalogue.Catalogues;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.kernel.Problem;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Release;
import kz.olshem.series.Samples;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Target;
import kz.olshem.series.TargetSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What both databases must do alike. */
abstract class PublicationsSuite {

    private static final IndicatorCode A = new IndicatorCode("a");

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
}
