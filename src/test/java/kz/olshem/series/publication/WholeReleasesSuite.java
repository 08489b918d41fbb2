package kz.olshem.series.publication;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.observation;
import static kz.olshem.series.Samples.period;
import static kz.olshem.series.Samples.publication;
import static kz.olshem.series.Samples.target;
import static kz.olshem.series.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.olshem.TestDatabase;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Observation;
import kz.olshem.series.Samples;
import kz.olshem.series.Series;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Source;
import kz.olshem.series.Withdrawal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** That a release is a whole state, names and gaps included, and that the database itself holds it together. */
abstract class WholeReleasesSuite {

    private static final IndicatorCode A = new IndicatorCode("a");
    private static final Withdrawal GONE = new Withdrawal(A, CITY, period("2023"), "s1");

    private final TestDatabase database;
    private ConfigurableApplicationContext house;
    private Publications publications;
    private Releases releases;
    private JdbcTemplate jdbc;

    @SuppressWarnings("NullAway.Init")
    WholeReleasesSuite(TestDatabase database) {
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

    private void publish(Observation... observations) {
        publications.publish(publication(observations), "aigerim");
    }

    private long count(String table) {
        Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
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
        LocalizedText title = new LocalizedText("атауы", "название", "title, corrected");
        Source corrected = new Source("s1", title, "kk", "https://stat.gov.kz/", Source.Provenance.TABLE, "2026-04-01");
        publish(observation("a", "2022", "1"));
        publications.publish(Samples.renamed(null, corrected), "aigerim");
        assertThat(releases.asOf(1).source("s1")).contains(Samples.SOURCE);
        assertThat(releases.asOf(2).source("s1")).contains(corrected);
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
        assertThat(releases.asOf(3).series(A, CITY).at(period("2023"))).isPresent();
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
                "source_version (code, title_kk, title_ru, title_en, language, url, provenance, published, published_in)"
                        + " select code, 'a', 'b', 'c', language, url, provenance, published, 2 from source_version",
                "unit_version (code, position, dimension, scale, name_kk, name_ru, name_en, pattern_kk, pattern_ru,"
                        + " pattern_en, published_in) select code, position, dimension, scale, 'a', 'b', 'c', pattern_kk,"
                        + " pattern_ru, pattern_en, 2 from unit_version",
                "territory_version (code, position, parent, level, name_kk, name_ru, name_en, published_in)"
                        + " select code, position, parent, level, 'a', 'b', 'c', 2 from territory_version",
                "direction_version (code, position, name_kk, name_ru, name_en, description_kk, description_ru,"
                        + " description_en, lead_indicator, published_in) select code, position, 'a', 'b', 'c',"
                        + " description_kk, description_ru, description_en, lead_indicator, 2 from direction_version",
                "indicator_version (code, position, direction, name_kk, name_ru, name_en, unit, decimals, frequencies,"
                        + " observed_at, usual_lag_days, polarity, definition_kk, definition_ru, definition_en, publisher_kk,"
                        + " publisher_ru, publisher_en, methodology, published_in) select code, position, direction, 'a', 'b', 'c', unit, decimals,"
                        + " frequencies, observed_at, usual_lag_days, polarity, definition_kk, definition_ru,"
                        + " definition_en, publisher_kk, publisher_ru, publisher_en, methodology, 2 from indicator_version"
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
