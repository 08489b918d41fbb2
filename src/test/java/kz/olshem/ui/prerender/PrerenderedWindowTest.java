package kz.olshem.ui.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.olshem.series.publication.Releases;
import kz.olshem.ui.ScreenTest;
import kz.olshem.ui.shell.PaintedScreens;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** What is built for a document is nobody's. */
@TestPropertySource(properties = "olshem.prerendered=true")
class PrerenderedWindowTest extends ScreenTest {

    @Autowired
    private PrerenderedScreens screens;

    @Autowired
    private Releases releases;

    @Autowired
    private Clock clock;

    @Test
    void a_screen_built_for_a_document_leaves_no_window_behind() {
        List<UI> before = List.copyOf(VaadinSession.getCurrent().getUIs());

        assertThat(screens.of(VaadinRequest.getCurrent())).isPresent();

        assertThat(VaadinSession.getCurrent().getUIs()).containsExactlyElementsOf(before);
    }

    @Test
    void the_window_that_was_current_stays_so() {
        UI before = UI.getCurrent();

        assertThat(screens.of(VaadinRequest.getCurrent())).isPresent();

        assertThat(UI.getCurrent()).isSameAs(before);
    }

    private static VaadinRequest request(String path, Map<String, String[]> parameters) {
        VaadinRequest request = Mockito.spy(VaadinRequest.getCurrent());
        Mockito.doReturn(path).when(request).getPathInfo();
        Mockito.doReturn(parameters).when(request).getParameterMap();
        return request;
    }

    @Test
    void an_address_with_a_text_that_was_sought_is_not_kept() {
        long before = screens.kept();

        assertThat(screens.of(request("/indicators", Map.of("q", new String[] {"tourist"}))))
                .isPresent();

        assertThat(screens.kept()).isEqualTo(before);
    }

    @Test
    void an_address_without_is_kept() {
        long before = screens.kept();

        screens.of(request("/indicators", Map.of("to", new String[] {"1999"})));

        assertThat(screens.kept()).isEqualTo(before + 1);
    }

    @Test
    void who_is_signed_in_gets_nothing_that_is_for_everyone() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("steward", "secret", "ROLE_STEWARD"));
        try {
            assertThat(screens.of(request("/indicators", Map.of()))).isEmpty();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void a_screen_that_does_not_ask_for_it_does_not_come_with_the_document() {
        assertThat(screens.of(request("/test-of-an-open-view", Map.of()))).isEmpty();
    }

    @Test
    void none_comes_with_the_document_where_it_is_switched_off() {
        PaintedScreens off = new PaintedScreens(releases, clock, false);

        assertThat(new PrerenderedScreens(releases, clock, off).of(request("/indicators", Map.of())))
                .isEmpty();
    }
}
