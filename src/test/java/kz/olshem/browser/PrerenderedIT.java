package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A screen comes with the document, can be read before anything has started, and makes way for the live one. */
@ExtendWith(Stage.class)
@Timeout(90)
class PrerenderedIT {

    private static final String DIRECTION = "/directions/productivity-investment?lang=kk";
    private static final String INDICATOR = "/indicators/gross-regional-product?lang=kk";
    private static final Pattern START = Pattern.compile(".*/start-.*\\.js");
    private static final Pattern CLIENT = Pattern.compile(".*/FlowClient-.*\\.js");
    private static final String PAINTED = """
            () => {
              const seen = [...document.querySelectorAll('#prerendered apex-chart')]
                .filter((chart) => chart.getBoundingClientRect().top < innerHeight);
              return seen.length > 0 && document.fonts.status === 'loaded'
                && seen.every((chart) => chart.dataset.state === 'drawn');
            }""";

    /** Where headings, cards, charts and fields stand, in the order of the page. */
    private static final String PLACES = """
            (root) => [...document.querySelector(root).querySelectorAll('h1, h2, .card, apex-chart, .bar > *, .sum > *, .act')]
              .filter((each) => each.checkVisibility())
              .map((each) => {
                const box = each.getBoundingClientRect();
                return [each.className || each.tagName, box.left, box.top, box.width, box.height].join(' ');
              })""";

    private final Jar jar;
    private final Chromium chromium;
    private final List<BrowserContext> open = new ArrayList<>();

    PrerenderedIT(Jar jar, Chromium chromium) {
        this.jar = jar;
        this.chromium = chromium;
    }

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
    }

    private Page window(Look look) {
        BrowserContext context = chromium.browser().newContext(look.options());
        context.setDefaultTimeout(20_000);
        open.add(context);
        return context.newPage();
    }

    /** A page on which nothing starts before it is let. */
    private List<Route> held(Page page, String path) {
        return held(page, path, START);
    }

    private List<Route> held(Page page, String path, Pattern script) {
        List<Route> held = new ArrayList<>();
        page.route(script, held::add);
        page.navigate(jar.address(path));
        page.waitForCondition(() -> !held.isEmpty());
        return held;
    }

    private static void start(Page page, List<Route> held) {
        held.forEach(Route::resume);
        page.waitForFunction(Scripts.SETTLED);
    }

    @Test
    void charts_are_painted_before_the_interface_starts() {
        Page page = window(Look.desk(Language.KK));
        held(page, DIRECTION);
        page.waitForFunction(PAINTED);
        assertThat(page.locator("#prerendered apex-chart[data-state=drawn] svg text")
                        .first())
                .isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=kk", "/directions?lang=ru", DIRECTION, "/indicators?lang=en", INDICATOR})
    void what_comes_with_the_document_breaks_no_rule_of_accessibility(String path) {
        Page page = window(Look.desk(Language.KK).in(ColorScheme.DARK));
        held(page, path);
        assertThat(Axe.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440, 1920})
    void nothing_moves_when_a_direction_comes_alive(int width) {
        assertThat(moved(DIRECTION, width)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440, 1920})
    void nothing_moves_when_an_indicator_comes_alive(int width) {
        assertThat(moved(INDICATOR, width)).isEmpty();
    }

    @Test
    void nothing_moves_when_the_overview_comes_alive() {
        assertThat(moved("/?lang=kk", 1440)).isEmpty();
    }

    /** What stands more than two pixels away from where it stood. */
    private List<String> moved(String path, int width) {
        Page page = window(new Look(Language.KK, ColorScheme.LIGHT, width, 900));
        List<Route> held = held(page, path);
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        List<?> before = (List<?>) page.evaluate(PLACES, "#prerendered");
        start(page, held);
        List<?> after = (List<?>) page.evaluate(PLACES, "#outlet");
        assertThat(after).hasSameSizeAs(before);
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (distance(before.get(i), after.get(i)) > 2) {
                moved.add(before.get(i) + " → " + after.get(i));
            }
        }
        return moved;
    }

    private static double distance(Object one, Object other) {
        List<Double> from = numbers(one);
        List<Double> to = numbers(other);
        double most = 0;
        for (int i = 0; i < from.size(); i++) {
            most = Math.max(most, Math.abs(from.get(i) - to.get(i)));
        }
        return most;
    }

    private static List<Double> numbers(Object place) {
        List<String> words = List.of(place.toString().split(" "));
        return words.subList(words.size() - 4, words.size()).stream()
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void a_menu_asked_for_too_early_opens_as_soon_as_it_can() {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        page.locator("#prerendered .panel .prerendered-button").nth(1).click();
        start(page, held);
        assertThat(page.locator(".export-menu .menu")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "territory, vaadin-select.territory[opened]",
        "peers, vaadin-multi-select-combo-box[opened]",
        "year, vaadin-combo-box.year[opened]",
    })
    void a_list_asked_for_too_early_opens_as_soon_as_it_can(String field, String opened) {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        page.locator("#prerendered .prerendered-field." + field).first().click();
        start(page, held);
        assertThat(page.locator(opened).first()).isVisible();
    }

    @Test
    void who_went_to_the_search_too_early_can_write_as_soon_as_it_is_there() {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        page.locator("#prerendered .prerendered-field.search").click();
        start(page, held);
        assertThat(page.locator("vaadin-text-field.search input")).isFocused();
    }

    @Test
    void a_table_opened_too_early_is_open_when_a_screen_comes_alive() {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        page.locator("#prerendered .panel summary").nth(1).click();
        start(page, held);
        assertThat(page.locator("#outlet .panel").nth(1).locator("table")).isVisible();
    }

    @Test
    void a_link_followed_while_the_interface_starts_leads_on() {
        Page page = window(Look.desk(Language.KK));
        held(page, DIRECTION, CLIENT);
        page.waitForFunction("() => window.Vaadin?.Flow?.clients?.TypeScript?.isActive()");
        page.locator("#prerendered .panel h2 a").first().click();
        page.waitForURL(Pattern.compile(".*/indicators/.*"));
        assertThat(page.locator("h1")).hasText("Жалпы өңірлік өнім");
    }

    @Test
    void who_skipped_to_the_content_stays_there() {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        String address = page.url();
        page.locator("#prerendered .skip").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#prerendered main")).isFocused();
        start(page, held);
        assertThat(page.locator("#outlet main")).isFocused();
        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void the_keyboard_stays_where_it_was_when_a_screen_comes_alive() {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        page.locator("#prerendered .panel h2 a").nth(2).focus();
        start(page, held);
        assertThat(page.locator("#outlet .panel h2 a").nth(2)).isFocused();
    }

    @Test
    void charts_are_painted_in_the_frame_in_which_a_screen_comes_alive() {
        Page page = window(Look.desk(Language.KK));
        page.addInitScript("""
                new MutationObserver((changes, watch) => {
                  if (document.querySelector('#outlet main > *') && !document.getElementById('prerendered')) {
                    watch.disconnect();
                    requestAnimationFrame(() => {
                      window.firstFrame = [...document.querySelectorAll('#outlet apex-chart')]
                        .filter((chart) => chart.getBoundingClientRect().top < innerHeight)
                        .map((chart) => chart.dataset.state);
                    });
                  }
                }).observe(document, { childList: true, subtree: true });""");
        List<Route> held = held(page, DIRECTION);
        page.waitForFunction(PAINTED);
        start(page, held);
        assertThat((List<?>) page.evaluate("() => window.firstFrame"))
                .isNotEmpty()
                .allMatch("drawn"::equals);
    }

    @Test
    void the_figures_can_be_read_where_no_script_runs() {
        Page page = scriptless("/directions/productivity-investment?lang=ru");
        assertThat(page.locator(".panel .top .v").first()).containsText("36,2");
    }

    @Test
    void the_title_stands_in_the_document() {
        Page page = scriptless("/indicators/gross-regional-product?lang=en");
        assertThat(page).hasTitle(Pattern.compile("Gross regional product.*"));
    }

    private Page scriptless(String path) {
        BrowserContext context =
                chromium.browser().newContext(Look.desk(Language.KK).options().setJavaScriptEnabled(false));
        open.add(context);
        Page page = context.newPage();
        page.navigate(jar.address(path));
        return page;
    }
}
