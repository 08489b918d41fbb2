package kz.olshem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that copies the address of the screen as it stands. */
@Tag("copy-link")
@JsModule("./copy-link.ts")
public class CopyLink extends Component {

    public CopyLink(String label, String done) {
        getElement().setAttribute("label", label);
        getElement().setAttribute("done", done);
    }
}
