package kz.olshem.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.Olshem;
import kz.olshem.chart.LineSpec;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/**
 * The screens without a browser and before they are painted, on the shipped data in a folder of its own. Tests that extend this share one context;
 * each has its own session and window.
 */
@SpringBootTest(
        classes = {Olshem.class, ScreenTest.Today.class},
        properties = {
            "olshem.data=target/screens/${random.uuid}",
            "vaadin.productionMode=true",
            "olshem.prerendered=false"
        })
public abstract class ScreenTest extends SpringBrowserlessTest {

    /** The day of the collection, so that no figure grows stale while the tests grow old. */
    @TestConfiguration
    static class Today {
        @Bean
        @Primary
        protected Clock today() {
            return Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneId.of("Asia/Almaty"));
        }
    }

    /** Goes to an address, as a link does, and says with which status it is answered. */
    protected static int status(String address) {
        UI ui = UI.getCurrent();
        return ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.UI_NAVIGATE);
    }

    /** Goes to an address and gives the screen that stands there. */
    protected final Component open(String address) {
        status(address);
        return (Component) getCurrentView();
    }

    protected final String title() {
        return getCurrentView() instanceof HasDynamicTitle titled ? titled.getPageTitle() : "";
    }

    /** All that is written on a part of a screen, drawings aside. */
    protected static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    /** The parts of a screen with a style class, in reading order. */
    protected static List<Component> parts(Component screen, String className) {
        return all(screen.getElement())
                .filter(it -> it.getClassList().contains(className))
                .flatMap(it -> it.getComponent().stream())
                .toList();
    }

    protected static Component part(Component screen, String className) {
        return parts(screen, className).getFirst();
    }

    protected static List<String> texts(Component screen, String className) {
        return parts(screen, className).stream().map(ScreenTest::text).toList();
    }

    /** Texts of the elements with a tag, in reading order. */
    protected static List<String> tagged(Component screen, String tag) {
        return all(screen.getElement())
                .filter(it -> !it.isTextNode() && it.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    /** What the charts on a part of a screen draw, as the browser is told. */
    protected static List<LineSpec> drawn(Component screen) {
        JsonMapper json = new JsonMapper();
        return all(screen.getElement())
                .filter(it -> it.getTag().equals("apex-chart"))
                .map(it -> json.readValue(json.writeValueAsString(it.getPropertyRaw("spec")), LineSpec.class))
                .toList();
    }

    /** Markup that the server has painted into a part of a screen. */
    protected static String markup(Component screen) {
        return String.join(
                "",
                all(screen.getElement())
                        .map(it -> it.getProperty("innerHTML", ""))
                        .toList());
    }

    protected static Stream<Element> all(Element element) {
        return Stream.concat(
                element.isTextNode() ? Stream.empty() : Stream.of(element),
                element.isTextNode() ? Stream.empty() : element.getChildren().flatMap(ScreenTest::all));
    }
}
