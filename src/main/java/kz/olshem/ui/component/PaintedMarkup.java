package kz.olshem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Markup that the server has painted: an SVG or a table of a chart. Takes only markup of our own making, in which every
 * text has been escaped.
 */
@Tag("span")
public class PaintedMarkup extends Component {

    public PaintedMarkup(String markup, String className) {
        getElement().setProperty("innerHTML", markup);
        getElement().getClassList().add(className);
    }

    public void set(String markup) {
        getElement().setProperty("innerHTML", markup);
    }

    public final void setClassName(String className, boolean set) {
        getElement().getClassList().set(className, set);
    }

    /** Lets those scroll it with keys who have no other way: it may be wider or higher than its place. */
    public final PaintedMarkup scrolling(String name) {
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        return this;
    }
}
