package kz.olshem.ui.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import kz.olshem.ui.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is built for a document is nobody's. */
class PrerenderedWindowTest extends ScreenTest {

    @Autowired
    private PrerenderedScreens screens;

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
}
