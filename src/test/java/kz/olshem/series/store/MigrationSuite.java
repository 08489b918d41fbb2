package kz.olshem.series.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kz.olshem.TestDatabase;
import kz.olshem.intake.shipped.ShippedData;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Publication;
import kz.olshem.series.publication.Releases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** An installation of schema 2, brought to this one, says of every release what it said before. */
abstract class MigrationSuite {

    private static final String FIGURES = "'observation', indicator, territory, period, value, value_decimals, status,"
            + " source, published_in, superseded_in from observation AS OF";
    private static final String TARGETS = "'target', indicator, territory, kind, goal, value, value_decimals, period,"
            + " baseline_period, announced, trajectory, near_tolerance, far_tolerance, source, published_in from target AS OF";
    private static final String EVENTS =
            "'event', indicator, territory, period, kind, text_kk, text_ru, text_en from series_event AS OF";
    private static final String RELEASES = "'release', number, title_kk, title_en, published_at, note from release";
    private static final String MILESTONES = "'milestone', indicator, target_milestone.period, target_milestone.value"
            + " from target_milestone join target on target.id = target_milestone.target";

    private static final String DIRECTION =
            "'direction', code, position, name_kk, description_ru, lead_indicator from ";
    private static final String UNIT = "'unit', code, position, dimension, scale, name_kk, name_ru, name_en from ";
    private static final String TERRITORY = "'territory', code, position, parent, level, name_kk, name_en from ";
    private static final String INDICATOR = "'indicator', code, position, direction, name_kk, name_ru, name_en, unit,"
            + " decimals, frequencies, observed_at, usual_lag_days, polarity, headline, derivation, definition_kk,"
            + " definition_ru, definition_en, publisher, methodology from ";
    private static final String SOURCE = "'source', code, title, url, provenance from ";

    private final TestDatabase kind;
    private static final AtomicInteger NUMBER = new AtomicInteger(9600);
    private EarlierInstallation installation;

    @SuppressWarnings("NullAway.Init")
    MigrationSuite(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void install() {
        installation = new EarlierInstallation(kind, NUMBER.incrementAndGet());
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_release_says_what_it_said(int release) {
        Set<String> before = installation.answers(
                release,
                EarlierInstallation.of(
                        FIGURES,
                        TARGETS,
                        EVENTS,
                        RELEASES,
                        MILESTONES,
                        DIRECTION + "direction",
                        UNIT + "unit",
                        TERRITORY + "territory",
                        INDICATOR + "indicator",
                        SOURCE + "source"));

        installation.migrate("3");

        assertThat(installation.answers(
                        release,
                        EarlierInstallation.of(
                                FIGURES,
                                TARGETS,
                                EVENTS,
                                RELEASES,
                                MILESTONES,
                                DIRECTION + "direction_version AS OF",
                                UNIT + "unit_version AS OF",
                                TERRITORY + "territory_version AS OF",
                                INDICATOR + "indicator_version AS OF",
                                SOURCE + "source_version AS OF")))
                .isEqualTo(before)
                .hasSizeGreaterThan(release == 1 ? 200 : 1500);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void with_texts_in_three_languages_every_release_says_what_it_said_in_one(int release) {
        installation.migrate("3");
        Set<String> before = installation.answers(
                release,
                EarlierInstallation.of(
                        FIGURES,
                        TARGETS,
                        EVENTS,
                        RELEASES,
                        INDICATOR + "indicator_version AS OF",
                        UNIT + "unit_version AS OF",
                        SOURCE + "source_version AS OF"));

        installation.migrate("4");

        assertThat(installation.answers(
                        release,
                        EarlierInstallation.of(
                                FIGURES,
                                TARGETS,
                                EVENTS,
                                RELEASES.replace("note", "note_en"),
                                INDICATOR.replace("publisher", "publisher_en") + "indicator_version AS OF",
                                UNIT + "unit_version AS OF",
                                SOURCE.replace("title", "title_en") + "source_version AS OF")))
                .isEqualTo(before)
                .hasSizeGreaterThan(release == 1 ? 200 : 1500);
    }

    @Test
    void what_was_shipped_in_one_language_is_there_in_three() {
        installation.migrate("4");

        assertThat(installation.jdbc.queryForList(
                        "select distinct publisher_ru from indicator_version"
                                + " where publisher_en = 'Bureau of National Statistics (stat.gov.kz)'",
                        String.class))
                .containsExactly("Бюро национальной статистики (stat.gov.kz)");
    }

    /** The third release came with a newer product: where only the two before it are published, it is published next. */
    @Test
    void the_product_reads_both_releases_as_it_ships_them_and_adds_the_third() {
        installation.migrate("4");

        try (ConfigurableApplicationContext house = open()) {
            List<Publication> shipped = ShippedData.read().publications();
            Releases releases = house.getBean(Releases.class);
            assertThat(releases.all()).hasSize(3);
            assertThat(figures(releases.asOf(1)))
                    .containsExactlyInAnyOrderElementsOf(shipped.getFirst().observations());
            assertThat(figures(releases.asOf(2)))
                    .containsExactlyInAnyOrderElementsOf(shipped.get(1).observations());
            assertThat(figures(releases.asOf(3))).containsAll(shipped.getLast().observations());
            assertThat(releases.asOf(1).catalogue().indicators())
                    .hasSameSizeAs(releases.asOf(2).catalogue().indicators());
        }
    }

    private static List<Observation> figures(Snapshot snapshot) {
        return snapshot.series().stream()
                .map(Series::observations)
                .flatMap(List::stream)
                .filter(it -> it.source() != null)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into release values (3, 'a', 'b', 'c', 'aigerim', current_timestamp, 'd', 'e', 'f')",
                "update release set published_at = published_at + interval '1' hour where number = 2"
            })
    void nothing_is_added_to_what_somebody_else_published(String other) {
        installation.migrate("4");
        installation.jdbc.update(other);
        int published = releases();

        try (ConfigurableApplicationContext house = open()) {
            assertThat(house.getBean(Releases.class).all()).hasSize(published);
        }
    }

    private int releases() {
        return installation.jdbc.queryForList("select number from release").size();
    }

    private ConfigurableApplicationContext open() {
        return TestDatabase.open(
                installation.database,
                "kz.olshem.catalogue",
                "kz.olshem.access",
                "kz.olshem.series",
                "kz.olshem.intake");
    }

    /** Until now a corrected event stood beside the one that it corrects. */
    @Test
    void of_two_events_of_one_kind_and_period_the_later_one_is_in_force() {
        installation.jdbc.update(
                "insert into series_event (indicator, territory, period, kind, text_kk, text_ru, text_en,"
                        + " published_in) select indicator, territory, period, kind, 'a', 'b', 'c', 1 from series_event");

        installation.migrate("3");

        assertThat(installation.answers(1, EarlierInstallation.of("text_en from series_event AS OF")))
                .containsExactly("c");
        assertThat(installation.answers(2, EarlierInstallation.of("text_en from series_event AS OF")))
                .isNotEmpty()
                .doesNotContain("c");
    }

    @Test
    void what_is_published_next_goes_on_from_there() {
        installation.migrate("3");

        installation.jdbc.update("insert into release values (3, 'a', 'b', 'c', 'system', current_timestamp, '')");
        installation.jdbc.update("update observation set superseded_in = 3 where superseded_in is null");
        assertThat(installation.jdbc.update(
                        "insert into observation (indicator, territory, period, value, value_decimals,"
                                + " status, source, published_in) select indicator, territory, period, value, value_decimals,"
                                + " status, source, 3 from observation where superseded_in = 3"))
                .isPositive();
        assertThat(installation.jdbc.queryForList("select id from observation", Long.class))
                .doesNotHaveDuplicates();
    }
}
