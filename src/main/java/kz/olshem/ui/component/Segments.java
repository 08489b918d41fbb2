package kz.olshem.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** A choice of a few, each of them an address: works without a script, and Back undoes it. */
public class Segments extends Nav {

    private final String name;

    /**
     * @param name  of the choice, once on a page: its links are named by it, so that the keyboard finds them again
     * @param label of the choice
     */
    public Segments(String name, String label) {
        this.name = name;
        addClassName("seg");
        getElement().setAttribute("aria-label", label);
    }

    public void add(RouterLink link, boolean current) {
        link.setHighlightCondition((it, event) -> false);
        if (current) {
            link.addClassName("on");
            link.getElement().setAttribute("aria-current", "true");
        }
        link.setId(name + "-" + getComponentCount());
        add(link);
    }

    /** Whether there is anything to choose. */
    public boolean isChoice() {
        return getChildren()
                        .filter(child -> child instanceof RouterLink || child instanceof Anchor)
                        .count()
                > 1;
    }
}
