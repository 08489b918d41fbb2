package kz.olshem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import kz.olshem.kernel.RequestId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class LogFormatTest {

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @AfterEach
    void forgetTheRequest() {
        MDC.clear();
    }

    @Test
    void a_line_of_json_names_its_request(CapturedOutput output) throws Exception {
        JsonNode line = JsonMapper.shared().readTree(json(output));

        assertThat(line.findValue("requestId").asString()).isEqualTo("request-0001");
    }

    @Test
    void a_line_of_text_names_its_request() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Objects.requireNonNull(Olshem.class.getResourceAsStream("/logs-text.properties"))) {
            settings.load(in);
        }
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(settings.getProperty("logging.pattern.console").replace("%wEx", "%nopex"));
        layout.start();
        MDC.put(RequestId.KEY, "request-0001");
        String line = layout.doLayout(
                new LoggingEvent("", context.getLogger("kz.olshem.Test"), Level.INFO, "a line to look at", null, null));

        assertThat(line).contains("INFO", "Test request-0001: a line to look at");
    }

    private static String json(CapturedOutput output) {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext running =
                application.run("--OLSHEM_LOG_FORMAT=json", "--logging.config=classpath:logback-json.xml")) {
            assertThat(running.isActive()).isTrue();
            MDC.put(RequestId.KEY, "request-0001");
            LoggerFactory.getLogger("kz.olshem.Test").info("a line to look at");
            return output.getOut()
                    .lines()
                    .filter(line -> line.contains("a line to look at"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
