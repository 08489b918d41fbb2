package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.olshem.Line;
import kz.olshem.TestDatabase;
import kz.olshem.api.Asking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The product on a PostgreSQL that goes away, in both ways in which one can, and comes back. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "vaadin.productionMode=true"})
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class DatabaseAwayTest {

    /** None of it asks the database: that would end with 503. */
    private static final List<String> FROM_MEMORY = List.of(
            "/?lang=kk",
            "/directions?lang=en",
            "/directions/ecology?lang=ru",
            "/indicators?lang=kk",
            "/indicators/gross-regional-product?lang=kk",
            "/indicators/gerd?lang=en&territory=KZ-71",
            "/api/v1/releases",
            "/api/v1/indicators",
            "/api/v1/scorecard?territory=KZ-79",
            "/api/v1/indicators/gross-regional-product",
            "/api/v1/observations?indicator=gross-regional-product",
            "/export/chart.pptx?indicator=gross-regional-product&lang=kk",
            "/export/chart.xlsx?indicator=gross-regional-product&lang=kk",
            "/export/chart.pdf?indicator=gross-regional-product&lang=kk");

    private static final String EARLIER = "/api/v1/scorecard?release=1";
    private static final int READERS = 40;

    private static final Map<String, String> SETTINGS = TestDatabase.settingsOfPostgres();
    private static final Line LINE = line();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void throughTheLine(DynamicPropertyRegistry settings) {
        settings.add("olshem.db.url", () -> url().replace(":" + address().getPort() + "/", ":" + LINE.port() + "/"));
        settings.add("olshem.db.user", () -> SETTINGS.get("OLSHEM_DB_USER"));
    }

    private static String url() {
        return String.valueOf(SETTINGS.get("OLSHEM_DB_URL"));
    }

    private static URI address() {
        return URI.create(url().substring("jdbc:".length()));
    }

    private static Line line() {
        try {
            return new Line(address().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void closeTheLine() {
        LINE.close();
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return new Asking(port).get(address, "Accept", "text/html,application/json");
    }

    private void awaitHealth(int status) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> get("/actuator/health").statusCode() == status);
    }

    /** What holds while it is away, whichever way it went. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract class Away {

        abstract void begin();

        @BeforeAll
        void theDatabaseGoes() {
            awaitHealth(200);
            begin();
        }

        @AfterAll
        void theDatabaseIsBack() {
            LINE.mend();
            awaitHealth(200);
        }

        @Test
        void what_is_in_memory_is_served() throws Exception {
            for (String address : FROM_MEMORY) {
                assertThat(get(address).statusCode()).as(address).isEqualTo(200);
            }
        }

        @Test
        void health_tells_it() {
            awaitHealth(503);
        }

        @Test
        void what_is_not_in_memory_can_be_asked_again() throws Exception {
            HttpResponse<byte[]> answer = get(EARLIER);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(Asking.json(answer).get("code").asString()).isEqualTo("no-database");
        }

        @Test
        void many_who_ask_for_what_is_not_in_memory_keep_nobody_from_what_is() throws Exception {
            try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Integer>> asked = new ArrayList<>();
                for (int i = 0; i < READERS; i++) {
                    asked.add(readers.submit(() -> get(EARLIER).statusCode()));
                }
                assertThat(get("/api/v1/scorecard").statusCode()).isEqualTo(200);
                for (Future<Integer> each : asked) {
                    assertThat(each.get()).isEqualTo(503);
                }
            }
        }

        @Test
        void many_who_meet_it_are_one_line_in_the_log(CapturedOutput log) throws Exception {
            for (int i = 0; i < 3; i++) {
                get(EARLIER);
                get("/actuator/health");
            }

            assertThat(log.getAll().lines().filter(line -> line.contains("WARN") || line.contains("ERROR")))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Nested
    @Order(1)
    class Refusing extends Away {
        @Override
        void begin() {
            LINE.cut();
        }
    }

    /** The last: what was asked of it while it hung is answered when it is back, and then is in memory. */
    @Nested
    @Order(2)
    class Hanging extends Away {
        @Override
        void begin() {
            LINE.fallSilent();
        }
    }
}
