package kz.olshem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import kz.olshem.ShippedRelease;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at addresses good and bad, in which language, and as of which release. */
class AddressTest extends ScreenTest {

    private static void remember(String language) {
        MockRequest request = (MockRequest)
                ((VaadinServletRequest) Objects.requireNonNull(VaadinServletRequest.getCurrent())).getRequest();
        request.addCookie(new Cookie("olshem-lang", language));
    }

    @Test
    void kazakh_is_the_language_of_a_first_visit() {
        open("");
        assertThat(title()).isEqualTo("Қала бір бетте · Өлшем");
    }

    @Test
    void the_cookie_remembers_the_language() {
        remember("ru");
        assertThat(tagged(open(""), "h1")).containsExactly("Город на одной странице");
    }

    @Test
    void the_address_is_asked_before_the_cookie() {
        remember("ru");
        assertThat(tagged(open("?lang=en"), "h1")).containsExactly("The city on one page");
    }

    @Test
    void a_cookie_of_junk_is_no_language() {
        remember("<script>");
        assertThat(tagged(open(""), "h1")).containsExactly("Қала бір бетте");
    }

    @ParameterizedTest
    @CsvSource({
        "'?lang=en&territory=KZ-99', There is no territory “KZ-99”.",
        "'?lang=en&peers=KZ-71,KZ-99', There is no territory “KZ-99”.",
        "'?lang=en&release=9', There is no release 9.",
        "'?lang=en&release=0', There is no release 0.",
        "indicators/x?lang=en, There is no indicator “x”.",
        "directions/x?lang=en, There is no direction “x”.",
        "'indicators?lang=en&direction=x', There is no direction “x”.",
        "nowhere?lang=en, Nothing is at “/nowhere”. It may have changed or been mistyped."
    })
    void what_does_not_exist_is_not_found(String address, String said) {
        assertThat(status(address)).isEqualTo(404);
        assertThat(text((Component) getCurrentView())).startsWith("There is no such page" + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=en&territory=KZ-99", "indicators?lang=en&direction=x", "?lang=en&release=9"})
    void each_way_on_from_not_found_leads_somewhere(String address) {
        List<String> ways = find(RouterLink.class, open(address)).all().stream()
                .map(RouterLink::getHref)
                .toList();
        assertThat(ways).hasSize(2).allSatisfy(way -> assertThat(status(way)).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to", "status", "release", "lang", "view", "show", "sort", "measure"})
    void junk_in_a_parameter_is_said_and_breaks_nothing(String parameter) {
        for (String screen : List.of("", "directions/ecology", "indicators", "indicators/gross-regional-product")) {
            String address = screen + "?" + parameter + "=%27%3B--%3Cb%3E";
            assertThat(status(address)).as(address).isEqualTo(200);
            assertThat(texts((Component) getCurrentView(), "notice"))
                    .singleElement()
                    .asString()
                    .contains(parameter + "=';--<b>");
        }
    }

    @Test
    void what_was_misread_is_forgotten_with_the_next_address() {
        open("indicators/gross-regional-product?from=x");
        open("indicators/gross-regional-product?to=x");
        assertThat(parts((Component) getCurrentView(), "notice")).hasSize(1);
        open("indicators/gross-regional-product");
        assertThat(parts((Component) getCurrentView(), "notice")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=1900&to=2200",
                "from=2200",
                "to=1900",
                "from=2025&to=2025",
                "q=%5B%28%2A%25_%5C",
                "peers=KZ-75",
                "peers=,,"
            })
    void odd_but_legal_wishes_are_met(String wish) {
        for (String screen : List.of("", "directions/ecology", "indicators", "indicators/gross-regional-product")) {
            assertThat(status(screen + "?" + wish)).as("%s?%s", screen, wish).isEqualTo(200);
        }
    }

    @Test
    void the_first_release_knows_two_figures_and_no_target() {
        Component screen = open("indicators/gross-regional-product?lang=en&release=1");
        assertThat(text(part(screen, "msg")).replace('\u00a0', ' ')).isEqualTo("19.1 trn ₸ in 2022 (provisional).");
        assertThat(text(screen)).contains("release 1 · 23 Nov 2026").doesNotContain("70.0");
    }

    @Test
    void the_first_release_cannot_know_what_was_revised_later() {
        assertThat(text(open("indicators/gross-regional-product?lang=en&release=1&measure=revisions")))
                .contains("No published value was revised.");
    }

    @Test
    void the_overview_of_the_first_release_knows_no_target_and_no_change() {
        Component screen = open("?lang=en&release=1");
        assertThat(texts(screen, "lead")).containsExactly("No indicator has a dated target.");
        assertThat(text(screen))
                .contains("Data: release 1 · 23 Nov 2026", "No indicator was published for two years in a row.")
                .doesNotContain("2025");
    }

    @Test
    void a_release_stays_pinned_on_every_way_on() {
        Component screen = open("?lang=en&release=1");
        assertThat(find(RouterLink.class, screen).all())
                .isNotEmpty()
                .filteredOn(link -> !link.getText().startsWith("Back to the latest"))
                .allSatisfy(link -> assertThat(link.getHref()).contains("release=1"));
    }

    @Test
    void no_screen_fails_on_the_first_release() {
        for (String language : List.of("kk", "ru", "en")) {
            String pin = "?release=1&lang=" + language;
            for (var direction : ShippedRelease.SNAPSHOT.catalogue().directions()) {
                assertThat(status("directions/" + direction.code() + pin))
                        .as(direction.code())
                        .isEqualTo(200);
            }
            for (var indicator : ShippedRelease.SNAPSHOT.catalogue().indicators()) {
                assertThat(status("indicators/" + indicator.code() + pin))
                        .as(indicator.code().value())
                        .isEqualTo(200);
            }
            assertThat(List.of(status(pin), status("directions" + pin), status("indicators" + pin)))
                    .containsOnly(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kk, KZ-75",
        "ru, KZ-75",
        "en, KZ-75",
        "kk, KZ",
        "ru, KZ",
        "en, KZ",
        "kk, almaty-medeu",
        "ru, almaty-medeu",
        "en, almaty-medeu"
    })
    void every_indicator_opens_in_every_language(String language, String territory) {
        for (var indicator : ShippedRelease.SNAPSHOT.catalogue().indicators()) {
            String address = "indicators/" + indicator.code() + "?lang=" + language + "&territory=" + territory;
            assertThat(status(address)).as(address).isEqualTo(200);
            assertThat(title())
                    .startsWith(indicator.name().in(Language.parse(language).orElseThrow()) + " · ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?lang=en, false, false",
        "?lang=en&territory=KZ-75, false, false",
        "?lang=en&territory=KZ-71, true, false",
        "indicators?lang=en&territory=almaty-medeu&release=1, true, true",
        "directions?lang=en&release=1, false, true",
        "directions/ecology?lang=en&release=2, false, true",
        "directions/ecology?lang=en&release=3, false, false"
    })
    void what_is_not_shown_as_usual_is_said_with_a_way_back(String address, boolean territory, boolean release) {
        Component screen = open(address);
        List<String> back = find(RouterLink.class, screen).all().stream()
                .map(RouterLink::getText)
                .toList();
        assertThat(back.contains("Back to Almaty")).isEqualTo(territory);
        assertThat(back.stream().anyMatch(it -> it.startsWith("Back to the latest: 3")))
                .isEqualTo(release);
        assertThat(screen.getElement().getClassList().contains("elsewhere")).isEqualTo(territory);
    }

    @Test
    void the_way_back_to_the_home_city_keeps_all_else_of_the_address() {
        Component screen = open("indicators/unemployment-rate?lang=en&territory=KZ-71&from=2015");
        assertThat(find(RouterLink.class, screen).all())
                .filteredOn(link -> link.getText().equals("Back to Almaty"))
                .singleElement()
                .satisfies(
                        back -> assertThat(back.getHref()).isEqualTo("indicators/unemployment-rate?from=2015&lang=en"));
    }
}
