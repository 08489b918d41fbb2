package kz.olshem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is built for a document is nobody's. */
class StillWindowTest extends ScreenTest {

    @Autowired
    private StillPage stills;

    @Test
    void a_screen_built_for_a_document_leaves_no_window_behind() {
        List<UI> before = List.copyOf(VaadinSession.getCurrent().getUIs());

        assertThat(stills.of(VaadinRequest.getCurrent())).isPresent();

        assertThat(VaadinSession.getCurrent().getUIs()).containsExactlyElementsOf(before);
    }

    @Test
    void the_window_that_was_current_stays_so() {
        UI before = UI.getCurrent();

        assertThat(stills.of(VaadinRequest.getCurrent())).isPresent();

        assertThat(UI.getCurrent()).isSameAs(before);
    }
}
