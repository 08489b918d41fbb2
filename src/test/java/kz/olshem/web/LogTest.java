package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import kz.olshem.series.publication.Releases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What of a reader's request comes into the log: never what was searched for, and never what a screen is told. */
@OnAPort
@TestPropertySource(
        properties =
                "olshem.db.url=jdbc:h2:mem:logged;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1")
class LogTest {

    private static final String SECRET = "s3cr3t";
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
        }
    };

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private Releases releases;

    private Asking asking;

    @BeforeEach
    void listen() {
        asking = new Asking(port);
        appender.start();
        ROOT.addAppender(appender);
        ROOT.setLevel(Level.DEBUG);
    }

    @AfterEach
    void listenNoMore() {
        ROOT.setLevel(Level.WARN);
        ROOT.detachAppender(appender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=s3cr3t",
                "/indicators?q=s3cr3t&lang=en",
                "/nothing?q=s3cr3t",
                "/export/indicators.csv?q=s3cr3t",
                "/export/indicators.csv?q=s3cr3t&sort=s3cr3t",
                "/api/v1/scorecard?q=s3cr3t",
                "/?v-r=init&location=indicators&query=q%3Ds3cr3t",
            })
    void what_is_searched_for_is_not_logged(String address) throws Exception {
        asking.get(address, "Accept", "text/html");

        assertThat(lines()).filteredOn(line -> line.contains(SECRET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/indicators?q=s3cr3t", "/export/indicators.csv?q=s3cr3t", "/export/observations.xlsx?q=s3cr3t"})
    void what_is_searched_for_is_not_logged_where_a_defect_is(String address) throws Exception {
        doThrow(new IllegalStateException("broken")).when(releases).latest();
        asking.get(address, "Accept", "text/html");

        assertThat(lines()).anyMatch(line -> line.contains("broken"));
        assertThat(lines()).filteredOn(line -> line.contains(SECRET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cr3t",
                "%s3cr3t",
                "{\"a\":\"s3cr3t\"",
                "{\"csrfToken\":\"s3cr3t\",\"rpc\":[{\"s3cr3t\":1}],\"syncId\":0}"
            })
    void what_a_screen_is_told_is_not_logged(String body) throws Exception {
        String cookie = asking.get("/?v-r=init&location=&query=")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        asking.post("/?v-r=uidl&v-uiId=0", body, "Cookie", cookie.substring(0, cookie.indexOf(';')));

        assertThat(lines()).filteredOn(line -> line.contains(SECRET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'s3cr3t'}",
                "{'type':'event','node':1,'event':'s3cr3t','data':{'s3cr3t':1}}",
                "{'type':'event','node':99999,'event':'s3cr3t'}",
                "{'type':'mSync','node':1,'feature':1,'property':'s3cr3t','value':'s3cr3t'}",
                "{'type':'mSync','node':1,'feature':'s3cr3t','property':'a','value':'b'}",
                "{'type':'publishedEventHandler','node':1,'templateEventMethodName':'s3cr3t','templateEventMethodArgs':[]}",
                "{'type':'navigation','location':'s3cr3t?q=s3cr3t','link':1}",
                "{'type':'channel','node':1,'channel':'s3cr3t','args':'s3cr3t'}",
            })
    void what_a_screen_is_told_is_not_logged_where_it_means_nothing(String call) throws Exception {
        HttpResponse<byte[]> screen = asking.get("/?v-r=init&location=&query=");
        String cookie = screen.headers().firstValue("Set-Cookie").orElseThrow();
        Matcher key = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"").matcher(Asking.text(screen));
        assertThat(key.find()).isTrue();
        String body = "{'csrfToken':'%s','rpc':[%s],'syncId':0,'clientId':0}".formatted(key.group(1), call);
        asking.post("/?v-r=uidl&v-uiId=0", body.replace('\'', '"'), "Cookie", cookie.substring(0, cookie.indexOf(';')));

        assertThat(lines()).filteredOn(line -> line.contains(SECRET)).isEmpty();
    }

    @Test
    void a_query_that_cannot_be_read_is_not_logged() throws Exception {
        asking.raw("GET /?q=s3cr3t%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        asking.raw("GET /?q=s3cr3t\"x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(lines()).filteredOn(line -> line.contains(SECRET)).isEmpty();
    }

    private List<String> lines() {
        return events.stream()
                .filter(event -> !event.getLoggerName().startsWith("org.springframework.test"))
                .map(LogTest::text)
                .toList();
    }

    private static String text(ILoggingEvent event) {
        StringBuilder text = new StringBuilder(event.getLoggerName() + " " + event.getFormattedMessage());
        for (IThrowableProxy it = event.getThrowableProxy(); it != null; it = it.getCause()) {
            text.append(' ').append(it.getMessage());
        }
        return text.toString();
    }
}
