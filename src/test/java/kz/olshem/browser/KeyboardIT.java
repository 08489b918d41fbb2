package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be done without a mouse. */
@ExtendWith(Stage.class)
@Timeout(60)
class KeyboardIT {

    private static final int MOST_STEPS = 40;

    private final Visitor visitor;
    private final Page page;

    KeyboardIT(Jar jar, Chromium chromium) {
        visitor = new Visitor(jar, chromium, Look.desk(Language.EN));
        page = visitor.page();
    }

    @BeforeEach
    void open_a_direction() {
        visitor.go("/directions/productivity-investment");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void the_first_step_leads_past_the_navigation() {
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void a_territory_is_chosen_with_arrows() {
        chooseTheNextTerritory();
        assertThat(page.url()).contains("territory=KZ");
    }

    @Test
    void a_chosen_territory_changes_every_chart() {
        List<String> before = visitor.texts(".panel figcaption");
        chooseTheNextTerritory();
        assertThat(visitor.texts(".panel figcaption")).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void every_chart_in_view_is_drawn_after_a_choice() {
        chooseTheNextTerritory();
        assertThat(page.evaluate(Scripts.UNDRAWN)).isEqualTo(List.of());
    }

    @Test
    void focus_stays_on_the_filter_that_was_changed() {
        chooseTheNextTerritory();
        assertThat(focusIsIn(".choice.territory > button")).isTrue();
    }

    @Test
    void a_status_is_chosen_with_arrows() {
        stepTo(".choice.status > button");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#filter-status")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*[?&]status=.*"));
        visitor.settle();
        assertThat(focusIsIn(".choice.status > button")).isTrue();
    }

    @Test
    void several_peers_are_chosen_one_after_the_other() {
        stepTo(".choice.peers > button");
        page.keyboard().press("Enter");
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*[?&]peers=.*"));
        visitor.settle();
        String one = page.url();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("peers=") && !url.equals(one));
        visitor.settle();
        assertThat(page.locator("#filter-peers")).isVisible();
    }

    @Test
    void escape_closes_a_filter_and_stays_on_it() {
        stepTo(".choice.release > button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#filter-release")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#filter-release")).isHidden();
        assertThat(focusIsIn(".choice.release > button")).isTrue();
    }

    @Test
    void the_menu_of_a_chart_opens_and_closes_with_keys() {
        stepTo(".panel .export button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#chart-files a[href*='chart.png']")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#chart-files")).isHidden();
    }

    private void chooseTheNextTerritory() {
        stepTo(".choice.territory > button");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#filter-territory")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*[?&]territory=.*"));
        visitor.settle();
    }

    private void stepTo(String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (focusIsIn(selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " is not reached in " + MOST_STEPS + " steps of the Tab key");
    }

    private boolean focusIsIn(String selector) {
        return Boolean.TRUE.equals(
                page.evaluate("selector => document.activeElement?.closest(selector) != null", selector));
    }
}
