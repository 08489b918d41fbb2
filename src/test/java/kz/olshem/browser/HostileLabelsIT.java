package kz.olshem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;

/** A database in which every text from outside tries to run is shown on every screen, hovered over and opened. */
@ExtendWith(Stage.class)
@Timeout(400)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileLabelsIT {

    private static final List<String> SCREENS = List.of(
            "/",
            "/directions",
            "/directions/productivity-investment",
            "/directions/ecology?status=met",
            "/indicators",
            "/indicators/gross-regional-product",
            "/indicators/gross-regional-product?show=table&measure=method",
            "/indicators/gross-regional-product?measure=lineage&release=1",
            "/indicators/grp-volume-index?measure=revisions",
            "/indicators/stationary-emissions",
            "/indicators/labour-productivity-real?measure=lineage",
            "/indicators/commercialised-research-projects");

    /** Where a reader's own address is read back to him. */
    private static final List<String> ADDRESSES = List.of(
            "/indicators?q=", "/no-such-page/", "/indicators/", "/?territory=", "/?from=", "/indicators?direction=");

    private final Chromium chromium;
    private final Path data;
    private final Jar jar;
    private final List<String> ran = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();

    HostileLabelsIT(Chromium chromium) throws Exception {
        this.chromium = chromium;
        data = Files.createTempDirectory("olshem-hostile");
        Store store = Store.in(data);
        Jar.start(store).close(); // loads the shipped data
        HostileTexts.into(store);
        jar = Jar.start(store);
    }

    @AfterAll
    void stop() throws Exception {
        jar.close();
        FileSystemUtils.deleteRecursively(data);
    }

    @BeforeAll
    void visit_everything() {
        String payload =
                URLEncoder.encode(HostileTexts.PAYLOAD, StandardCharsets.UTF_8).replace("+", "%20");
        for (Language language : Language.values()) {
            try (Visitor visitor = new Visitor(jar, chromium, Look.desk(language))) {
                for (String screen : SCREENS) {
                    visit(screen, visitor);
                    if (!visitor.page().locator("main").innerText().contains(HostileTexts.PAYLOAD)) {
                        silent.add(screen + " (" + language + ")");
                    }
                }
                if (language == Language.DEFAULT) {
                    ADDRESSES.forEach(address -> visit(address + payload, visitor));
                }
            }
        }
    }

    private void visit(String screen, Visitor visitor) {
        visitor.go(screen);
        Page page = visitor.page();
        for (Locator chart : page.locator("apex-chart[data-state=drawn]").all().stream()
                .limit(3)
                .toList()) {
            hover(chart, page);
        }
        for (Locator field : page.locator(".export button, .choice button, details > summary").all().stream()
                .limit(6)
                .toList()) {
            field.click();
            visitor.settle();
            page.keyboard().press("Escape");
        }
        String where = screen + " (" + visitor.language().code() + ")";
        if (Boolean.TRUE.equals(page.evaluate(HostileTexts.RAN))) {
            ran.add(where);
        }
        visitor.requests().stream()
                .filter(url -> URI.create(url).getPath().endsWith("/x"))
                .forEach(url -> asked.add(where));
        if (page.locator("a[href^='javascript']").count() > 0) {
            scripts.add(where);
        }
    }

    /** Goes over the chart from edge to edge, so that it says what it has to say about some of its years. */
    private static void hover(Locator chart, Page page) {
        chart.scrollIntoViewIfNeeded();
        chart.hover();
        page.waitForCondition(() -> chart.getAttribute("data-live") != null);
        BoundingBox box = chart.boundingBox();
        for (double part = 0.1; part < 1; part += 0.2) {
            page.mouse().move(box.x + box.width * part, box.y + box.height / 2);
        }
    }

    @Test
    void no_label_ever_runs() {
        assertThat(ran).isEmpty();
    }

    @Test
    void no_label_asks_for_its_picture() {
        assertThat(asked).isEmpty();
    }

    @Test
    void no_address_of_a_source_becomes_a_script() {
        assertThat(scripts).isEmpty();
    }

    @Test
    void every_screen_shows_the_markup_as_text() {
        assertThat(silent).isEmpty();
    }

    @Test
    void the_same_markup_does_run_where_nothing_escapes_it() {
        try (Visitor visitor = new Visitor(jar, chromium, Look.desk(Language.EN))) {
            visitor.go("/indicators");
            visitor.page()
                    .evaluate("html => document.body.insertAdjacentHTML('beforeend', html)", HostileTexts.PAYLOAD);
            visitor.page().waitForFunction(HostileTexts.RAN);
            assertThat(visitor.requests()).anySatisfy(url -> assertThat(url).endsWith("/x"));
        }
    }
}
