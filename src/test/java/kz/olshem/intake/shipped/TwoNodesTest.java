package kz.olshem.intake.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kz.olshem.TestDatabase;
import kz.olshem.series.publication.Releases;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes that are started at one moment on one empty PostgreSQL. */
class TwoNodesTest {

    private static final String[] ROOMS = {
        "kz.olshem.catalogue", "kz.olshem.access", "kz.olshem.series", "kz.olshem.intake"
    };
    private static final AtomicInteger NUMBER = new AtomicInteger(9700);

    @RepeatedTest(3)
    void one_loads_and_both_are_up() throws Exception {
        try (HikariDataSource database = TestDatabase.POSTGRES.fresh(NUMBER.incrementAndGet());
                ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            database.setMaximumPoolSize(10);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Integer> node = () -> {
                together.await();
                return start(database);
            };
            for (Future<Integer> releases : nodes.invokeAll(List.of(node, node))) {
                assertThat(releases.get()).isEqualTo(3);
            }
        }
    }

    private static int start(HikariDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .load()
                .migrate();
        try (ConfigurableApplicationContext house = TestDatabase.open(database, ROOMS)) {
            return house.getBean(Releases.class).all().size();
        }
    }
}
