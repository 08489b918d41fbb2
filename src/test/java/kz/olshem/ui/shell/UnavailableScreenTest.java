package kz.olshem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.olshem.kernel.Problem;
import kz.olshem.ui.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in the place of a screen whose figures cannot be had. */
class UnavailableScreenTest extends ScreenTest {

    private static final String ADDRESS = "away";

    @AnonymousAllowed
    public static class Away extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new Problem.Unavailable("database");
        }
    }

    @BeforeEach
    void thereIsSuchAScreen() {
        RouteConfiguration.forSessionScope().setRoute(ADDRESS, Away.class);
    }

    @AfterEach
    void thereIsNone() {
        RouteConfiguration.forSessionScope().removeRoute(ADDRESS);
    }

    @Test
    void it_is_said_in_the_readers_language() {
        assertThat(text(shown("ru"))).startsWith("\u0411\u0430\u0437\u0430 \u0434\u0430\u043d\u043d\u044b\u0445");
    }

    @Test
    void it_can_be_tried_again_at_the_same_address() {
        assertThat(all(shown("kk").getElement()).map(it -> it.getAttribute("href")))
                .contains("/" + ADDRESS + "?lang=kk");
    }

    @Test
    void programs_are_told_to_come_back() {
        assertThat(status(ADDRESS + "?lang=en")).isEqualTo(503);
    }

    private Component shown(String language) {
        status(ADDRESS + "?lang=" + language);
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(UnavailableView.class::isInstance)
                .map(UnavailableView.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
