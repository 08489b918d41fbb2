package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import kz.olshem.Olshem;
import kz.olshem.kernel.RequestId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogFormatTest {

    @AfterEach
    void forgetTheRequest() {
        MDC.clear();
    }

    @Test
    void a_line_of_json_names_its_request() throws IOException {
        LoggerContext context = context();
        context.putObject(Environment.class.getName(), new MockEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(settings("/logs-json.properties").getProperty("logging.structured.format.console"));
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        MDC.put(RequestId.KEY, "request-0001");
        JsonNode line = JsonMapper.shared().readTree(encoder.encode(line(context)));

        assertThat(line.findValue("requestId").asString()).isEqualTo("request-0001");
    }

    @Test
    void a_line_of_text_names_its_request() throws IOException {
        LoggerContext context = context();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(settings("/logs-text.properties")
                .getProperty("logging.pattern.console")
                .replace("%wEx", "%nopex"));
        layout.start();
        MDC.put(RequestId.KEY, "request-0001");

        assertThat(layout.doLayout(line(context))).contains("INFO", "Test request-0001: a line to look at");
    }

    private static LoggerContext context() {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        return context;
    }

    private static LoggingEvent line(LoggerContext context) {
        return new LoggingEvent("", context.getLogger("kz.olshem.Test"), Level.INFO, "a line to look at", null, null);
    }

    private static Properties settings(String file) throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Objects.requireNonNull(Olshem.class.getResourceAsStream(file))) {
            settings.load(in);
        }
        return settings;
    }
}
