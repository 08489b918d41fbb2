package kz.olshem.series.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import kz.olshem.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A long answer of PostgreSQL passes through memory in portions. */
class RowStreamTest {

    private static final int ROWS = 600_000;

    /** Some 250 bytes a row: 150 MB in all. */
    private static final String LONG_ANSWER =
            "select number, repeat('x', 200) from generate_series(1, " + ROWS + ") number";

    private static final long MEGABYTE = 1 << 20;

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void half_way_through_a_long_answer_the_rest_is_not_in_memory() {
        try (ConfigurableApplicationContext house = TestDatabase.POSTGRES.open("kz.olshem.series.store.none")) {
            RowStream stream = new RowStream(house.getBean(DataSource.class), house.getBean(TransactionTemplate.class));
            AtomicInteger rows = new AtomicInteger();
            AtomicLong held = new AtomicLong();
            long before = used();
            stream.each(LONG_ANSWER, row -> {
                if (rows.incrementAndGet() == ROWS / 2) {
                    held.set(used() - before);
                }
            });
            assertThat(rows).hasValue(ROWS);
            assertThat(held.get() / MEGABYTE).isLessThan(40);
        }
    }

    @Test
    void the_template_that_others_use_is_left_as_it_is() {
        try (ConfigurableApplicationContext house =
                TestDatabase.H2.open("kz.olshem.catalogue", "kz.olshem.access", "kz.olshem.series")) {
            assertThat(house.getBean(JdbcTemplate.class).getFetchSize()).isEqualTo(-1);
        }
    }
}
