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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;
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

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f"})
    void a_value_from_outside_begins_no_line_of_json(String separator) throws IOException {
        LoggerContext context = context();
        Properties settings = settings("/logs-json.properties");
        MockEnvironment environment = new MockEnvironment();
        settings.stringPropertyNames().forEach(name -> environment.setProperty(name, settings.getProperty(name)));
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(settings.getProperty("logging.structured.format.console"));
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        String forged = "a" + separator + "forged";
        LoggingEvent event = line(context, forged, new IllegalStateException(forged));
        String json = new String(encoder.encode(event), StandardCharsets.UTF_8);

        assertThat(json.strip()).contains("forged").doesNotContainPattern("[\\n\\r\\x0b\\f\\x85\\u2028\\u2029]");
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

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f"})
    void a_value_from_outside_begins_no_line(String separator) throws IOException {
        LoggerContext context = context();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("wEx", WhitespaceThrowableProxyConverter::new);
        layout.setPattern(settings("/logs-text.properties").getProperty("logging.pattern.console"));
        layout.start();
        String forged = "a" + separator + "2026-11-24 00:00:00 ERROR forged";
        LoggingEvent event = line(context, forged, new IllegalStateException(forged, new IOException(forged)));

        assertThat(layout.doLayout(event).split("[\\n\\r\\x0b\\f\\x85\\u2028\\u2029]"))
                .hasSizeGreaterThan(10)
                .noneMatch(line -> line.startsWith("2026-11-24 00:00:00 ERROR"))
                .anyMatch(line -> line.startsWith("Caused by: java.io.IOException: a"))
                .anyMatch(line -> line.startsWith("\tat "));
    }

    private static LoggerContext context() {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        return context;
    }

    private static LoggingEvent line(LoggerContext context) {
        return line(context, "a line to look at", null);
    }

    private static LoggingEvent line(LoggerContext context, String message, @Nullable Throwable failure) {
        return new LoggingEvent("", context.getLogger("kz.olshem.Test"), Level.INFO, message, failure, null);
    }

    private static Properties settings(String file) throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Objects.requireNonNull(Olshem.class.getResourceAsStream(file))) {
            settings.load(in);
        }
        return settings;
    }
}
