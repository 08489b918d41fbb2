package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Does science pay, as readers of each language see it on each window, with a mouse and without one. */
@ExtendWith(Stage.class)
@Timeout(120)
class PremiseIT {

    private static final String PREMISE = "/premise";

    private final Jar jar;
    private final Chromium chromium;

    PremiseIT(Jar jar, Chromium chromium) {
        this.jar = jar;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource({
        "KK, LIGHT, 1440",
        "KK, DARK, 390",
        "RU, DARK, 1440",
        "RU, LIGHT, 390",
        "EN, LIGHT, 900",
        "EN, DARK, 1920"
    })
    void axe_finds_nothing_and_nothing_is_wider_than_the_window(Language language, ColorScheme scheme, int width) {
        Look look = new Look(language, scheme, width, 900);
        try (Visitor visitor = new Visitor(jar, chromium, look)) {
            Seen seen = Seen.at(PREMISE, visitor, look);
            assertThat(seen.axe()).isEmpty();
            assertThat(seen.console()).isEmpty();
            assertThat(seen.foreign()).isEmpty();
            assertThat(seen.overflow()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_folded_away_breaks_no_rule_of_accessibility_either(Language language) {
        try (Visitor visitor = new Visitor(jar, chromium, Look.desk(language))) {
            visitor.go(PREMISE);
            visitor.page()
                    .evaluate("() => document.querySelectorAll('details').forEach((each) => { each.open = true })");
            assertThat(Axe.violations(visitor.page())).isEmpty();
        }
    }

    @Test
    void more_indicators_of_a_stage_are_opened_with_the_keyboard() {
        try (Visitor visitor = new Visitor(jar, chromium, Look.desk(Language.EN))) {
            visitor.go(PREMISE);
            Page page = visitor.page();
            page.locator(".premise summary").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".premise details[open] .nd").first()).isVisible();
        }
    }

    @Test
    void the_navigation_leads_to_it_and_its_cards_to_their_indicators() {
        try (Visitor visitor = new Visitor(jar, chromium, Look.desk(Language.EN))) {
            visitor.go("/");
            Page page = visitor.page();
            page.locator(".nav a[href^='premise']").click();
            page.waitForURL("**/premise?**");
            visitor.settle();
            assertThat(page.locator("h1")).hasText("Does science pay?");
            page.locator(".premise .nd h4 a").first().click();
            page.waitForURL("**/indicators/**");
        }
    }

    @Test
    void an_earlier_release_is_in_the_address_and_stays_there() {
        try (Visitor visitor = new Visitor(jar, chromium, Look.desk(Language.EN))) {
            visitor.go(PREMISE + "?release=2");
            assertThat(visitor.texts(".premise .k")).containsExactly("0\nof 4 links can be tested today");
            List<String> ways = visitor.page().locator(".premise .nd h4 a").all().stream()
                    .map(it -> it.getAttribute("href"))
                    .toList();
            assertThat(ways).isNotEmpty().allMatch(it -> it.contains("release=2"));
        }
    }

    @Test
    void it_can_be_read_before_anything_has_started() {
        try (Visitor visitor = new Visitor(jar, chromium, Look.desk(Language.KK))) {
            visitor.page().route("**/*.js", route -> route.abort());
            visitor.page().navigate(jar.address(PREMISE + "?lang=kk"));
            assertThat(visitor.page().locator("#prerendered h1")).hasText("Ғылым өзін ақтай ма?");
            assertThat(visitor.page().locator("#prerendered .lt tbody tr")).hasCount(5);
        }
    }
}
