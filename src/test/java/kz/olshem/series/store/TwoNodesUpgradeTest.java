package kz.olshem.series.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.olshem.TestDatabase;
import kz.olshem.series.publication.Releases;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes of a newer product that are started at one moment on a PostgreSQL with the first two shipped releases. */
class TwoNodesUpgradeTest {

    private static final int NUMBER = 9801;

    @Test
    void one_publishes_what_is_missing_and_both_are_up() throws Exception {
        try (EarlierInstallation installation = new EarlierInstallation(TestDatabase.POSTGRES, NUMBER);
                ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            installation.migrate("4");
            installation.database.setMaximumPoolSize(10);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Integer> node = () -> {
                together.await();
                return start(installation);
            };
            for (Future<Integer> releases : nodes.invokeAll(List.of(node, node))) {
                assertThat(releases.get()).isEqualTo(3);
            }
        }
    }

    private static int start(EarlierInstallation installation) {
        try (ConfigurableApplicationContext house = TestDatabase.open(
                installation.database,
                "kz.olshem.catalogue",
                "kz.olshem.access",
                "kz.olshem.series",
                "kz.olshem.intake")) {
            return house.getBean(Releases.class).all().size();
        }
    }
}
