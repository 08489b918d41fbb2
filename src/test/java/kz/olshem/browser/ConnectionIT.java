package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kz.olshem.Line;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A line that is cut and a server that is started again heal by themselves, and nothing that was asked for is lost. */
@ExtendWith(Stage.class)
@Timeout(180)
class ConnectionIT {

    private static final String DIRECTION = "/directions/productivity-investment?lang=kk";
    private static final String NOTICED =
            "() => ['reconnecting', 'connection-lost'].includes(window.Vaadin.connectionState.state)";

    private final Jar jar;
    private final BrowserContext context;
    private final Page page;

    @TempDir
    private Path data;

    ConnectionIT(Jar jar, Chromium chromium) {
        this.jar = jar;
        context = chromium.browser().newContext(Look.desk(Language.KK).options());
        context.setDefaultTimeout(60_000);
        page = context.newPage();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    private void live(String address) {
        page.navigate(address);
        page.waitForFunction(Scripts.SETTLED);
    }

    private Line line() throws IOException {
        return new Line(URI.create(jar.address("/")).getPort());
    }

    @Test
    void a_link_followed_while_the_line_is_cut_leads_on_when_it_is_back() throws IOException {
        try (Line line = line()) {
            live(line.address(DIRECTION));
            line.cut();
            page.locator(".nav a").nth(2).click();
            page.waitForFunction(NOTICED);
            assertThat(page.locator(".v-status-message")).hasText("Байланыс үзілді. Қайта қосылуда…");
            line.mend();
            page.waitForURL(Pattern.compile(".*/indicators\\?.*"));
            assertThat(page.locator("#outlet h1")).hasText("Көрсеткіштер");
        }
    }

    @Test
    void a_link_followed_after_the_page_has_given_up_leads_on_when_the_line_is_back() throws IOException {
        try (Line line = line()) {
            live(line.address(DIRECTION));
            line.cut();
            context.setOffline(true);
            page.waitForFunction(NOTICED);
            page.locator(".nav a").nth(2).click();
            assertThat(page.locator("#outlet h1")).isVisible();
            line.mend();
            context.setOffline(false);
            page.waitForURL(Pattern.compile(".*/indicators\\?.*"));
            assertThat(page.locator("#outlet h1")).hasText("Көрсеткіштер");
        }
    }

    @Test
    void a_filter_chosen_while_the_line_is_cut_is_obeyed_when_it_is_back() throws IOException {
        try (Line line = line()) {
            live(line.address(DIRECTION));
            page.locator(".choice.territory > button").click();
            line.cut();
            page.locator("#filter-territory-KZ-71").click();
            page.waitForFunction(NOTICED);
            line.mend();
            page.waitForURL(Pattern.compile(".*territory=KZ-71.*"));
            assertThat(page.locator("#outlet .elsewhere-bar")).containsText("Астана");
        }
    }

    @Test
    void the_first_link_after_a_restart_leads_on() throws IOException, InterruptedException {
        try (Jar first = Jar.start(Store.in(data))) {
            live(first.address(DIRECTION));
            first.close();
            try (Jar second = first.again()) {
                page.locator(".nav a").nth(2).click();
                page.waitForURL(Pattern.compile(".*/indicators\\?.*"));
                assertThat(page.locator("#outlet h1")).hasText("Көрсеткіштер");
            }
        }
    }

    @Test
    void a_search_that_was_being_written_goes_on_after_a_restart() throws IOException, InterruptedException {
        try (Jar first = Jar.start(Store.in(data))) {
            live(first.address("/indicators?lang=kk"));
            first.close();
            page.locator("form.search input[type=search]").pressSequentially("жұмыссыздық");
            page.waitForFunction(NOTICED);
            try (Jar second = first.again()) {
                page.waitForURL(Pattern.compile(".*[?&]q=.*"));
                assertThat(page.locator("#outlet form.search input[type=search]"))
                        .hasValue("жұмыссыздық");
                assertThat(page.locator("#outlet .list a[href*='indicators/unemployment-rate']"))
                        .isVisible();
            }
        }
    }

    @Test
    void where_the_browser_keeps_no_cookies_the_document_says_so_and_works() {
        page.addInitScript("Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false })");
        page.navigate(jar.address(DIRECTION));
        assertThat(page.locator("#no-cookies")).containsText("Браузер cookie файлдарын сақтамайды");
        page.locator(".choice.territory > button").click();
        page.locator("#filter-territory-KZ-71").click();
        page.waitForURL(Pattern.compile(".*territory=KZ-71.*"));
        assertThat(page.locator("#prerendered .elsewhere-bar")).containsText("Астана");
    }
}
