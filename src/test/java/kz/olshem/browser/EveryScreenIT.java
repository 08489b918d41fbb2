package kz.olshem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.olshem.kernel.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every screen in every language and both lights is visited once; each test asks one thing about all of them. */
@ExtendWith(Stage.class)
@Timeout(400)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenIT {

    private static final List<String> SCREENS = List.of(
            "/",
            "/directions",
            "/directions/productivity-investment",
            "/directions/ecology",
            "/indicators",
            "/indicators/gross-regional-product",
            "/indicators/gross-regional-product?show=table",
            "/indicators/gross-regional-product?measure=status",
            "/indicators/gross-regional-product?measure=method",
            "/indicators/gross-regional-product?measure=lineage",
            "/indicators/gross-regional-product?measure=revisions",
            "/indicators/labour-productivity-real?measure=lineage",
            "/indicators/commercialised-research-projects",
            "/api");

    private static final List<String> NOWHERE = List.of("/no-such-page", "/indicators/no-such-indicator");

    /** On a phone: one of each kind of screen, and the drawer that lies over it. */
    private static final List<String> ON_A_PHONE = List.of(
            "/",
            "/directions/productivity-investment",
            "/indicators",
            "/indicators/gross-regional-product",
            "/indicators/gross-regional-product?show=table",
            "/indicators/gross-regional-product?measure=status",
            "/api");

    private final List<Seen> seen = new ArrayList<>();

    @BeforeAll
    void visit_every_screen(Jar jar, Chromium chromium) {
        for (Language language : Language.values()) {
            Look desk = Look.desk(language);
            try (Visitor visitor = new Visitor(jar, chromium, desk)) {
                Stream.concat(SCREENS.stream(), NOWHERE.stream()).forEach(path -> {
                    Seen byDay = Seen.at(path, visitor, desk);
                    seen.add(byDay);
                    seen.add(byDay.inTheDark(path, visitor, desk));
                });
            }
            // Dark from the first byte on, as a phone at night is.
            Look phone = Look.phone(language).in(ColorScheme.DARK);
            try (Visitor visitor = new Visitor(jar, chromium, phone)) {
                ON_A_PHONE.forEach(path -> seen.add(Seen.at(path, visitor, phone)));
            }
        }
    }

    @Test
    void axe_finds_nothing() {
        assertThat(found(Seen::axe)).isEmpty();
    }

    @Test
    void axe_does_find_a_button_without_a_name(Jar jar, Chromium chromium) {
        try (Visitor visitor = new Visitor(jar, chromium, Look.desk(Language.EN))) {
            visitor.go("/directions");
            visitor.page().evaluate("() => document.querySelector('main').append(document.createElement('button'))");
            assertThat(Axe.violations(visitor.page()))
                    .anySatisfy(text -> assertThat(text).startsWith("button-name"));
        }
    }

    @Test
    void the_console_stays_silent() {
        assertThat(found(Seen::console)).isEmpty();
    }

    @Test
    void nothing_is_asked_of_another_host() {
        assertThat(found(Seen::foreign)).isEmpty();
    }

    @Test
    void the_document_says_its_language() {
        assertThat(found(it -> it.said().equals(it.wanted()) ? List.of() : List.of(it.said())))
                .isEmpty();
    }

    @Test
    void nothing_is_wider_than_the_window() {
        assertThat(found(Seen::overflow)).isEmpty();
    }

    @Test
    void every_chart_in_view_is_drawn() {
        assertThat(found(Seen::undrawn)).isEmpty();
    }

    @Test
    void what_is_there_answers_200_and_what_is_not_404() {
        assertThat(found(it -> it.status() == (it.where().contains("/no-such") ? 404 : 200)
                        ? List.of()
                        : List.of(String.valueOf(it.status()))))
                .isEmpty();
    }

    /** Each finding once, with where it was seen first and how often. */
    private List<String> found(Function<Seen, List<String>> part) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        seen.forEach(each -> part.apply(each)
                .forEach(text ->
                        places.computeIfAbsent(text, key -> new ArrayList<>()).add(each.where())));
        return places.entrySet().stream()
                .map(entry ->
                        entry.getValue().getFirst() + ", " + entry.getValue().size() + " times: " + entry.getKey())
                .toList();
    }
}
