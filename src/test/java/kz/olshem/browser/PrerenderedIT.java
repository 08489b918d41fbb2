package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
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
    void a_menu_opened_before_anything_has_started_names_the_files_of_its_chart() {
        Page page = window(Look.desk(Language.KK));
        held(page, DIRECTION);
        page.locator("#prerendered #save-gross-regional-product").click();
        assertThat(page.locator("#prerendered #chart-files a[href*='indicator=gross-regional-product']")
                        .first())
                .isVisible();
    }

    @Test
    void a_menu_stays_open_when_a_screen_comes_alive() {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        page.locator("#prerendered #save-gross-regional-product").click();
        start(page, held);
        assertThat(page.locator("#outlet #chart-files a[href*='indicator=gross-regional-product']")
                        .first())
                .isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"territory", "peers", "period", "status", "release", "order"})
    void a_list_stays_open_when_a_screen_comes_alive(String filter) {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        page.locator("#prerendered .choice." + filter + " > button").click();
        start(page, held);
        assertThat(page.locator("#outlet #filter-" + filter)).isVisible();
    }

    @Test
    void a_choice_is_obeyed_before_anything_has_started() {
        Page page = window(Look.desk(Language.KK));
        held(page, DIRECTION);
        page.locator("#prerendered .choice.territory > button").click();
        page.locator("#filter-territory-KZ-71").click();
        page.waitForURL(Pattern.compile(".*territory=KZ-71.*"));
        assertThat(page.locator("#prerendered .elsewhere-bar").first()).containsText("Астана");
    }

    @Test
    void a_choice_made_before_anything_has_started_is_what_comes_alive() {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, DIRECTION);
        page.evaluate("() => { window.thisDocument = true; }");
        page.locator("#prerendered .choice.territory > button").click();
        page.locator("#filter-territory-KZ-71").click();
        assertThat(page.locator("#prerendered .elsewhere-bar").first()).containsText("Астана");
        start(page, held);
        assertThat(page.locator("#outlet .elsewhere-bar").first()).containsText("Астана");
        assertThat(page.evaluate("() => window.thisDocument")).isEqualTo(true);
        page.goBack();
        assertThat(page.locator(".elsewhere-bar")).hasCount(0);
    }

    @Test
    void the_way_back_from_a_choice_made_too_early_leads_to_what_was_shown_before() {
        Page page = window(Look.desk(Language.KK));
        held(page, DIRECTION);
        page.locator("#prerendered .choice.territory > button").click();
        page.locator("#filter-territory-KZ-71").click();
        assertThat(page.locator("#prerendered .elsewhere-bar").first()).containsText("Астана");
        page.goBack();
        assertThat(page.locator("#prerendered .elsewhere-bar")).hasCount(0);
    }

    @Test
    void a_screen_of_which_no_document_comes_is_left_to_the_browser() {
        Page page = window(Look.desk(Language.KK));
        held(page, DIRECTION);
        page.evaluate(
                "() => document.querySelector('#prerendered .panel h2 a').setAttribute('href', '/indicators/none')");
        page.locator("#prerendered .panel h2 a").first().click();
        page.waitForURL(Pattern.compile(".*/indicators/none"));
    }

    @Test
    void filters_unfolded_on_a_phone_stay_so_when_a_screen_comes_alive() {
        Page page = window(new Look(Language.KK, ColorScheme.LIGHT, 390, 800));
        List<Route> held = held(page, DIRECTION);
        page.locator("#prerendered button.toggle").click();
        assertThat(page.locator("#prerendered .choice.territory > button")).isVisible();
        start(page, held);
        assertThat(page.locator("#outlet .choice.territory > button")).isVisible();
    }

    @Test
    void what_was_written_into_the_search_too_early_is_sought() {
        Page page = window(Look.desk(Language.KK));
        List<Route> held = held(page, "/indicators?lang=kk");
        page.locator("#prerendered form.search input[type=search]").pressSequentially("халық");
        start(page, held);
        page.waitForURL(Pattern.compile(".*[?&]q=.*"));
        Locator field = page.locator("#outlet form.search input[type=search]");
        assertThat(field).hasValue("халық");
        assertThat(field).isFocused();
    }

    /** What our first request leaves out: what Flow tells of the browser, and no screen asks for. */
    private static final Set<String> OF_THE_BROWSER = Set.of(
            "v-sh",
            "v-sw",
            "v-wh",
            "v-ww",
            "v-bh",
            "v-bw",
            "v-curdate",
            "v-tzo",
            "v-dstd",
            "v-rtzo",
            "v-dston",
            "v-tzid",
            "v-wn",
            "v-td",
            "v-pr",
            "v-np",
            "v-cs",
            "v-pv",
            "v-fs",
            "v-so",
            "v-soa",
            "v-tn",
            "v-ga",
            "v-wla",
            "v-ws");

    @Test
    void an_interface_is_asked_for_as_flow_asks_for_one() {
        Page page = window(Look.desk(Language.KK));
        List<Map<String, String>> asked = new ArrayList<>();
        page.route(Pattern.compile(".*[?&]v-r=init.*"), route -> {
            asked.add(parameters(route.request().url()));
            if (asked.size() == 1) {
                route.abort(); // ours: then Flow asks by itself
            } else {
                route.resume();
            }
        });
        page.navigate(jar.address(DIRECTION + "&territory=KZ-71"));
        page.waitForFunction(Scripts.SETTLED);
        Map<String, String> flows = new HashMap<>(asked.get(1));
        assertThat(flows.keySet()).as("what Flow tells of the browser").containsAll(OF_THE_BROWSER);
        flows.keySet().removeAll(OF_THE_BROWSER);
        assertThat(asked.getFirst()).isEqualTo(flows);
    }

    private static Map<String, String> parameters(String url) {
        return Arrays.stream(url.substring(url.indexOf('?') + 1).split("&"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
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

    @Test
    void a_filter_works_where_no_script_runs() {
        Page page = scriptless(DIRECTION);
        page.locator(".choice.peers > button").click();
        page.locator("#filter-peers-KZ-71").click();
        page.waitForURL(Pattern.compile(".*peers=.*"));
        assertThat(page.locator(".choice.peers .v")).not().containsText("Астана");
    }

    @Test
    void a_search_works_where_no_script_runs() {
        Page page = scriptless("/indicators?lang=kk&territory=KZ-71");
        page.locator("form.search input[type=search]").fill("халық");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*[?&]q=.*"));
        assertThat(page).hasURL(Pattern.compile(".*lang=kk.*territory=KZ-71.*|.*territory=KZ-71.*lang=kk.*"));
        assertThat(page.locator(".list .name").first()).isVisible();
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
