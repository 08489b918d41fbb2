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
import kz.olshem.series.Series;
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
    void the_collection_is_the_second_release() {
        assertThat(releases.latest().release().number()).isEqualTo(2);
        assertThat(releases.all()).extracting(it -> it.number()).containsExactly(1, 2);
    }

    @Test
    void a_figure_as_first_published_can_be_told_from_its_revision() {
        assertThat(product(1)).isEqualTo("19066600");
        assertThat(product(2)).isEqualTo("19154536.7");
    }

    @Test
    void every_shipped_figure_is_read_back_as_it_was_written() {
        List<Observation> read = releases.latest().series().stream()
                .map(Series::observations)
                .flatMap(List::stream)
                .filter(it -> it.source() != null)
                .toList();
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        shipped.publications().getLast().observations());
    }

    @Test
    void the_catalogue_is_read_back_as_it_was_written() {
        Catalogue stored = house.getBean(Catalogues.class).asOf(1);
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
                                && one.code().equals(other.code())
                                && one.dimension().equals(other.dimension())
                        ? 0
                        : 1)
                .containsExactlyElementsOf(shipped.catalogue().units());
    }

    @Test
    void the_program_itself_is_on_record_for_both_releases() {
        assertThat(house.getBean(JdbcTemplate.class)
                        .queryForList("select actor from audit_event order by id", String.class))
                .containsExactly(AuditTrail.SYSTEM, AuditTrail.SYSTEM);
    }

    @Test
    void a_second_start_loads_nothing() {
        try (ConfigurableApplicationContext again = TestDatabase.open(house.getBean(DataSource.class), ROOMS)) {
            assertThat(again.getBean(Releases.class).all()).hasSize(2);
        }
    }
}
