package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Charts are painted at once and come alive later; menus and tables are there when they are opened. */
@ExtendWith(Stage.class)
@Timeout(60)
class DrawingIT {

    private static final String DIRECTION = "/directions/productivity-investment";
    private static final Pattern LIBRARY = Pattern.compile(".*/apexcharts.*\\.js");
    private static final String FIRST_NAME = """
            () => {
              const chart = document.querySelector('apex-chart');
              const name = [...chart.querySelectorAll('text')].find((each) => each.textContent.startsWith('Алматы'));
              const box = name.getBoundingClientRect();
              const around = chart.getBoundingClientRect();
              return [box.left - around.left, box.top - around.top];
            }""";

    private final Visitor visitor;
    private final Page page;

    DrawingIT(Jar jar, Chromium chromium) {
        visitor = new Visitor(jar, chromium, Look.desk(Language.KK));
        page = visitor.page();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    private Locator chart() {
        return page.locator("apex-chart").first();
    }

    @Test
    void a_chart_comes_alive_without_being_touched() {
        visitor.go(DIRECTION);
        assertThat(chart()).hasAttribute("data-live", "");
    }

    @Test
    void the_pointer_on_a_chart_is_told_the_figures_there() {
        visitor.go(DIRECTION);
        assertThat(chart()).hasAttribute("data-live", "");
        BoundingBox box = chart().boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        assertThat(chart().locator(".chart-tip")).isVisible();
    }

    @Test
    void names_stand_where_they_stood_when_a_chart_comes_alive() {
        List<Route> held = new ArrayList<>();
        page.route(LIBRARY, held::add);
        visitor.go(DIRECTION);
        page.waitForCondition(() -> !held.isEmpty());
        List<?> before = (List<?>) page.evaluate(FIRST_NAME);
        held.forEach(Route::resume);
        assertThat(chart()).hasAttribute("data-live", "");
        List<?> after = (List<?>) page.evaluate(FIRST_NAME);
        assertThat(distance(before, after)).isLessThan(2);
    }

    private static double distance(List<?> one, List<?> other) {
        double x = ((Number) one.get(0)).doubleValue() - ((Number) other.get(0)).doubleValue();
        double y = ((Number) one.get(1)).doubleValue() - ((Number) other.get(1)).doubleValue();
        return Math.hypot(x, y);
    }

    @Test
    void a_chart_stays_painted_where_the_library_cannot_be_had() {
        page.route(LIBRARY, Route::abort);
        visitor.go(DIRECTION);
        chart().hover();
        assertThat(chart().locator(".chart-still")).isVisible();
    }

    @Test
    void a_chart_that_never_came_into_view_is_painted_for_paper() {
        visitor.go(DIRECTION);
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("apex-chart:not([data-state=drawn]):not([data-state=empty])"))
                .hasCount(0);
    }

    @Test
    void a_menu_has_its_files_when_it_is_first_opened() {
        visitor.go(DIRECTION);
        page.locator(".panel .export button").nth(1).click();
        assertThat(page.locator("#chart-files a[href*='chart.pptx']")).isVisible();
    }

    @Test
    void where_the_browser_has_no_clipboard_the_link_is_shown_to_be_copied_by_hand() {
        visitor.go(DIRECTION);
        page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        page.locator(".panel .export button").first().click();
        page.locator("#chart-files copy-link button").click();
        Locator address = page.locator("#chart-files copy-link input");
        assertThat(address).hasValue(page.url());
        assertThat(address).isFocused();
    }

    @Test
    void a_menu_that_was_open_before_a_filter_changed_names_what_is_shown_now() {
        visitor.go(DIRECTION);
        Locator button = page.locator(".panel .export button").first();
        button.click();
        assertThat(page.locator("#chart-files a[href*='chart.csv']").first()).isVisible();
        page.keyboard().press("Escape");
        page.locator(".choice.period button").click();
        page.locator("#filter-period-from-2016").click();
        page.waitForURL(Pattern.compile(".*from=2016.*"));
        visitor.settle();
        button.click();
        assertThat(page.locator("#chart-files a[href*='chart.csv']").first())
                .hasAttribute("href", Pattern.compile(".*from=2016.*"));
    }

    @Test
    void a_table_has_its_rows_when_it_is_opened() {
        visitor.go(DIRECTION);
        page.locator(".panel details summary").first().click();
        assertThat(page.locator(".panel table.data tbody tr").first()).isVisible();
    }

    @Test
    void scripts_of_the_build_may_be_kept_for_good() {
        List<Response> scripts = new ArrayList<>();
        page.onResponse(response -> {
            if (response.url().contains("/VAADIN/build/")) {
                scripts.add(response);
            }
        });
        visitor.go(DIRECTION);
        assertThat(List.copyOf(scripts)) // asking for a header lets the next answers in
                .isNotEmpty()
                .allSatisfy(script ->
                        assertThat(script.headerValue("Cache-Control")).contains("immutable"));
    }

    @Test
    void the_document_announces_each_script_that_will_run() {
        String document = visitor.go(DIRECTION).text();
        assertThat(Pattern.compile("as=\"script\"[^>]* href=\"VAADIN/build/(\\w+(?:-[a-z]+)*)-")
                        .matcher(document)
                        .results()
                        .map(script -> script.group(1)))
                .contains("start", "generated-flow-imports", "FlowBootstrap", "FlowClient")
                .doesNotHaveDuplicates();
    }
}
