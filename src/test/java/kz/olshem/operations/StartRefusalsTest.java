package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.olshem.Olshem;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.operations.StartRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The product is started as its users start it, with something in the way. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalsTest {

    private static final String IN_MEMORY =
            "--olshem.db.url=jdbc:h2:mem:unstarted;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE";

    @TempDir
    private Path folder;

    private static void start(int port, String... settings) {
        List<String> all = new ArrayList<>(List.of("--server.port=" + port, "--vaadin.productionMode=true"));
        all.addAll(List.of(settings));
        assertThatThrownBy(() -> SpringApplication.run(Olshem.class, all.toArray(String[]::new)))
                .isNotNull();
    }

    private static void assertSays(CapturedOutput log, Reason reason, String names) {
        String sentence = Words.of(Language.of(Locale.getDefault()))
                .text(reason.key(), "folder", names, "port", names, "why", names);
        assertThat(log.getAll().lines().filter(line -> line.contains(sentence.substring(0, sentence.indexOf(names)))))
                .first()
                .asString()
                .contains(names);
        assertThat(log.getAll()).contains("\tat kz.olshem").doesNotContain("APPLICATION FAILED TO START");
    }

    @Test
    void a_port_that_is_taken_is_named(CapturedOutput log) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            start(taken.getLocalPort(), IN_MEMORY);

            assertSays(log, Reason.PORT, String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void a_folder_that_is_a_file_is_named(CapturedOutput log) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        start(0, "--olshem.data=" + file);

        assertSays(log, Reason.FOLDER, file.toString());
    }

    @Test
    void a_folder_whose_path_h2_cannot_read_is_named(CapturedOutput log) {
        start(0, "--olshem.data=" + folder.resolve("a;b"));

        assertSays(log, Reason.FOLDER_NAME, folder.resolve("a;b").toString());
    }

    @Test
    void a_folder_of_cyrillic_letters_is_a_folder() {
        DataFolder letters =
                DataFolder.at(folder.resolve("\u04e9\u043b\u0448\u0435\u043c").toString());

        assertThat(letters.url(DataFolder.CURRENT)).contains("/\u04e9\u043b\u0448\u0435\u043c/olshem;");
    }

    @Test
    void a_database_that_is_not_there_is_told(CapturedOutput log) throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        start(
                0,
                "--olshem.db.url=jdbc:postgresql://127.0.0.1:" + port + "/olshem",
                "--olshem.db.user=olshem",
                "--spring.datasource.hikari.connection-timeout=500");

        assertSays(log, Reason.UNREACHABLE, "java.net.ConnectException");
    }

    @Test
    void a_password_that_is_wrong_is_told() {
        assertThat(StartRefusals.refusal(new IllegalStateException(
                        new SQLException("password authentication failed for user", "28P01"))))
                .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo(Reason.UNKNOWN_USER));
    }

    @Test
    void what_is_not_known_is_left_to_others() {
        assertThat(StartRefusals.refusal(new IllegalStateException("a defect"))).isEmpty();
    }

    @Test
    void the_sentence_names_the_file_and_the_trace_is_below_it(CapturedOutput output) {
        Path file = Path.of("data", "olshem.mv.db");
        RuntimeException refusal = new StartRefusedException(Reason.DAMAGED, null, "file", file, "folder", "data");

        assertThat(new StartRefusals().reportException(new IllegalStateException(refusal)))
                .isTrue();
        assertThat(output.getOut()).contains(file.toString());
        assertThat(output.getOut().indexOf(file.toString()))
                .isLessThan(output.getOut().indexOf("at " + StartRefusalsTest.class.getName()));
    }

    @Test
    void what_happened_inside_is_said_with_it() {
        RuntimeException cause = new IllegalStateException(new IOException("No space left on device"));

        assertThat(new StartRefusedException(Reason.NOT_READY, cause, "file", "olshem.mv.db"))
                .hasMessageContaining("No space left on device");
    }
}
