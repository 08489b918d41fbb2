package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way from one place to another: everything that is shown can be said by an address. */
@ExtendWith(Stage.class)
@Timeout(60)
class GettingAroundIT {

    private static final String HEADINGS = "main h1, main h2, main h3";

    private final Jar jar;
    private final Chromium chromium;
    private final Visitor visitor;
    private final Page page;

    GettingAroundIT(Jar jar, Chromium chromium) {
        this.jar = jar;
        this.chromium = chromium;
        visitor = new Visitor(jar, chromium, Look.desk(Language.EN));
        page = visitor.page();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void an_indicator_is_found_by_its_name_in_another_language() {
        visitor.go("/indicators");
        search("жұмыссыздық");
        assertThat(page.locator(".list a[href*='indicators/unemployment-rate']"))
                .isVisible();
    }

    @Test
    void a_search_leaves_out_what_does_not_match() {
        visitor.go("/indicators");
        search("жұмыссыздық");
        assertThat(page.locator(".list a[href*='indicators/population?']")).hasCount(0);
    }

    @Test
    void back_returns_to_the_screen_before() {
        visitor.go("/directions/productivity-investment");
        List<String> before = visitor.texts(HEADINGS);
        page.locator(".panel h2 a").first().click();
        page.waitForURL(Pattern.compile(".*/indicators/.*"));
        visitor.settle();
        page.goBack();
        page.waitForURL(Pattern.compile(".*/directions/.*"));
        visitor.settle();
        assertThat(visitor.texts(HEADINGS)).isEqualTo(before);
    }

    @Test
    void back_undoes_a_search() {
        visitor.go("/indicators");
        int before = page.locator(".list tbody tr").count();
        search("жұмыссыздық");
        page.goBack();
        page.waitForURL(Pattern.compile(".*/indicators\\?lang=en$"));
        visitor.settle();
        assertThat(page.locator(".list tbody tr")).hasCount(before);
    }

    @Test
    void back_undoes_what_was_written_too() {
        visitor.go("/indicators");
        search("жұмыссыздық");
        page.goBack();
        page.waitForURL(Pattern.compile(".*/indicators\\?lang=en$"));
        visitor.settle();
        assertThat(page.locator("form.search input[type=search]")).hasValue("");
    }

    @Test
    void another_view_of_the_same_screen_leaves_the_reader_where_they_were() {
        visitor.go("/indicators/gross-regional-product");
        page.evaluate("scrollTo(0, 60)");
        page.locator(".tools .seg").nth(1).locator("a").nth(1).click();
        page.waitForURL(Pattern.compile(".*[?&]view=.*"));
        visitor.settle();
        assertThat(page.evaluate("scrollY")).isEqualTo(60);
    }

    @Test
    void the_keyboard_stays_on_the_view_that_was_chosen() {
        visitor.go("/indicators/gross-regional-product");
        Locator view = page.locator(".tools .seg").nth(1).locator("a").nth(1);
        view.press("Enter");
        page.waitForURL(Pattern.compile(".*[?&]view=.*"));
        visitor.settle();
        assertThat(view).isFocused();
    }

    @Test
    void a_list_of_which_several_are_chosen_stays_open_after_one() {
        visitor.go("/directions/productivity-investment");
        page.locator(".choice.peers > button").click();
        page.locator("#filter-peers-KZ-71").click();
        page.waitForURL(Pattern.compile(".*peers=.*"));
        visitor.settle();
        assertThat(page.locator("#filter-peers")).isVisible();
        assertThat(page.locator("#filter-peers a[aria-current]")).hasCount(2);
    }

    @Test
    void a_table_that_was_opened_stays_open_when_a_filter_changes() {
        visitor.go("/directions/productivity-investment");
        page.locator(".panel summary").first().click();
        page.locator(".choice.peers > button").click();
        page.locator("#filter-peers-KZ-71").click();
        page.waitForURL(Pattern.compile(".*peers=.*"));
        visitor.settle();
        assertThat(page.locator(".panel").first().locator("table")).isVisible();
    }

    @Test
    void another_language_leaves_the_reader_where_they_were() {
        visitor.go("/directions/productivity-investment");
        page.evaluate("scrollTo(0, 300)");
        page.locator(".langs a[lang=kk]").evaluate("link => link.click()");
        page.waitForURL(Pattern.compile(".*[?&]lang=kk.*"));
        visitor.settle();
        assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isBetween(299.0, 301.0);
    }

    @Test
    void another_screen_is_read_from_its_top() {
        visitor.go("/directions/productivity-investment");
        page.evaluate("scrollTo(0, 300)");
        page.locator(".panel h2 a").nth(3).click();
        page.waitForURL(Pattern.compile(".*/indicators/.*"));
        visitor.settle();
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void another_language_keeps_the_place() {
        visitor.go("/directions/productivity-investment?territory=KZ-71&from=2015&release=1");
        speak(Language.KK);
        assertThat(page.url())
                .contains("/directions/productivity-investment?")
                .contains("territory=KZ-71", "from=2015", "release=1", "lang=kk");
    }

    @Test
    void another_language_changes_every_heading() {
        visitor.go("/directions/productivity-investment");
        List<String> before = visitor.texts(HEADINGS);
        speak(Language.KK);
        assertThat(visitor.texts(HEADINGS)).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    }

    @Test
    void a_link_shows_others_the_same_numbers() {
        visitor.go("/directions/productivity-investment?territory=KZ-71&from=2012&to=2020");
        List<String> before = visitor.texts(".panel .v, .panel .chip, .panel table.data td");
        try (Visitor other = new Visitor(jar, chromium, Look.desk(Language.RU))) {
            other.page().navigate(page.url());
            other.settle();
            assertThat(other.texts(".panel .v, .panel .chip, .panel table.data td"))
                    .isNotEmpty()
                    .isEqualTo(before);
        }
    }

    @Test
    void an_earlier_release_shows_what_was_known_then() {
        visitor.go("/indicators/gross-regional-product?release=1&show=table");
        assertThat(visitor.texts(".body figure table.data tbody th")).containsExactly("2022");
    }

    @Test
    void an_address_of_nothing_answers_404() {
        assertThat(visitor.go("/no-such-page").status()).isEqualTo(404);
    }

    @Test
    void an_address_of_nothing_leads_on() {
        visitor.go("/no-such-page");
        page.locator("main a.btn.p").click();
        assertThat(page).hasURL(Pattern.compile(".*:\\d+/\\?lang=en$"));
    }

    @Test
    void an_unknown_indicator_is_named() {
        visitor.go("/indicators/no-such-indicator");
        assertThat(page.locator("main")).containsText("no-such-indicator");
    }

    @Test
    void a_lost_connection_is_said_in_the_language_of_the_screen() {
        visitor.go("/directions");
        page.context().setOffline(true);
        page.locator(".nav a").first().click();
        assertThat(page.locator(".v-status-message")).hasText("Connection lost. Reconnecting…");
    }

    @Test
    void while_the_connection_holds_nothing_is_said_about_it() {
        visitor.go("/directions");
        assertThat(page.locator(".v-status-message")).isHidden();
    }

    private void search(String text) {
        page.locator("form.search input[type=search]").pressSequentially(text);
        page.waitForURL(Pattern.compile(".*[?&]q=.*"));
        visitor.settle();
    }

    private void speak(Language language) {
        page.locator(".langs a[lang='" + language.code() + "']").click();
        page.waitForURL(Pattern.compile(".*[?&]lang=" + language.code() + ".*"));
        visitor.settle();
    }
}
