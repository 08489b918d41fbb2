package kz.olshem.intake.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javax.sql.DataSource;
import kz.olshem.TestDatabase;
import kz.olshem.access.AuditTrail;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Catalogues;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.Revision;
import kz.olshem.series.Series;
import kz.olshem.series.publication.Publication;
import kz.olshem.series.publication.Releases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first start on an empty database, and the second one; loaded once, then only read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FirstLoadSuite {

    private static final String[] ROOMS = {
        "kz.olshem.catalogue", "kz.olshem.access", "kz.olshem.series", "kz.olshem.intake"
    };

    private final TestDatabase database;
    private final ShippedData shipped = ShippedData.read();
    private ConfigurableApplicationContext house;
    private Releases releases;

    @SuppressWarnings("NullAway.Init")
    FirstLoadSuite(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        house = database.open(ROOMS);
        releases = house.getBean(Releases.class);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private BigDecimal product(int release) {
        return releases.asOf(release)
                .series(new IndicatorCode("gross-regional-product"), new TerritoryCode("KZ-75"))
                .at(new Period.Year(2022))
                .orElseThrow()
                .value();
    }

    @Test
    void the_releases_stand_in_their_order() {
        assertThat(releases.latest().release().number()).isEqualTo(3);
        assertThat(releases.all()).extracting(it -> it.number()).containsExactly(1, 2, 3);
    }

    @Test
    void a_release_has_title_and_note_in_three_languages() {
        assertThat(releases.all()).allSatisfy(it -> {
            Publication publication = shipped.publications().get(it.number() - 1);
            assertThat(it.title()).isEqualTo(publication.title());
            assertThat(it.note()).isEqualTo(publication.note());
        });
    }

    /** 12,110 was the year-end text, 33,126 what the balance of the population asks for. */
    @Test
    void a_revision_tells_why() {
        List<Revision> revisions =
                releases.revisions(new IndicatorCode("interregional-net-migration"), new TerritoryCode("KZ-75"), 3);
        assertThat(revisions).first().satisfies(it -> {
            assertThat(it.before().value()).isEqualTo("12110");
            assertThat(it.now().value()).isEqualTo("33126");
            assertThat(it.now().note()).isNotNull();
        });
    }

    @Test
    void a_figure_as_first_published_can_be_told_from_its_revision() {
        assertThat(product(1)).isEqualTo("19066600");
        assertThat(product(2)).isEqualTo("19154536.7");
    }

    @Test
    void the_second_release_says_just_what_it_said() {
        assertThat(figures(2))
                .containsExactlyInAnyOrderElementsOf(
                        shipped.publications().get(1).observations());
    }

    /** 7,853 keys in all: what the third release does not name stays as the second had it. */
    @Test
    void every_shipped_figure_is_read_back_as_it_was_written() {
        assertThat(figures(3))
                .hasSize(7853)
                .containsAll(shipped.publications().getLast().observations());
    }

    private List<Observation> figures(int release) {
        return releases.asOf(release).series().stream()
                .map(Series::observations)
                .flatMap(List::stream)
                .filter(it -> it.source() != null)
                .toList();
    }

    @Test
    void the_catalogue_is_read_back_as_it_was_written() {
        Catalogue stored = house.getBean(Catalogues.class).asOf(3);
        assertThat(stored.indicators())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("unit")
                .containsExactlyElementsOf(shipped.catalogue().indicators());
        assertThat(stored.territories())
                .containsExactlyElementsOf(shipped.catalogue().territories());
        assertThat(stored.directions())
                .containsExactlyElementsOf(shipped.catalogue().directions());
        assertThat(stored.units())
                .usingElementComparator((one, other) -> one.scale().compareTo(other.scale()) == 0
                                && one.name().equals(other.name())
                                && one.pattern().equals(other.pattern())
                                && one.code().equals(other.code())
                                && one.dimension().equals(other.dimension())
                        ? 0
                        : 1)
                .containsExactlyElementsOf(shipped.catalogue().units());
        assertThat(stored.frameworkLinks()).isEqualTo(shipped.catalogue().frameworkLinks());
        assertThat(stored.outsideEvidence()).isEqualTo(shipped.catalogue().outsideEvidence());
    }

    @Test
    void the_program_itself_is_on_record_for_every_release() {
        assertThat(house.getBean(JdbcTemplate.class)
                        .queryForList("select actor from audit_event order by id", String.class))
                .containsExactly(AuditTrail.SYSTEM, AuditTrail.SYSTEM, AuditTrail.SYSTEM);
    }

    @Test
    void a_second_start_loads_nothing() {
        try (ConfigurableApplicationContext again = TestDatabase.open(house.getBean(DataSource.class), ROOMS)) {
            assertThat(again.getBean(Releases.class).all()).hasSize(3);
        }
    }
}
