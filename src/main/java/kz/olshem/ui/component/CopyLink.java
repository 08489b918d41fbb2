package kz.olshem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that copies the address of the screen as it stands, or shows it where the browser does not allow that. */
@Tag("copy-link")
@JsModule("./copy-link.ts")
public class CopyLink extends Component {

    /**
     * @param done   what is said once it is copied
     * @param byHand what is said where the reader has to copy it
     */
    public CopyLink(String label, String done, String byHand) {
        getElement().setAttribute("label", label);
        getElement().setAttribute("done", done);
        getElement().setAttribute("by-hand", byHand);
    }
}
