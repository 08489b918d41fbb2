package kz.olshem.ui.filter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import kz.olshem.kernel.MarkupText;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;

/**
 * A choice whose every answer is an address: a button that says what is chosen, and over it, once asked for, a list of links.
 * The browser opens and closes it by itself, so that it works in the document before Flow has started, without scripts and by
 * keyboard; {@code frontend/menus.ts} adds arrows. Built once and then only told what there is to choose.
 */
final class ChoiceMenu extends Div {

    /**
     * One answer.
     *
     * @param code   tells it from the others of its menu
     * @param chosen whether it is what the screen shows
     */
    record Choice(String code, String text, String address, boolean chosen) {}

    /** Answers that belong together; a title of none is left out. */
    record Group(String title, List<Choice> choices) {}

    private final String id;
    private final PaintedMarkup value = new PaintedMarkup("", "v");
    private final PaintedMarkup list = new PaintedMarkup("", "list");

    /**
     * @param id        of the list, once on a page
     * @param label     what is chosen, seen above the button
     * @param classNames of the list
     */
    ChoiceMenu(String id, String label, String... classNames) {
        this.id = id;
        addClassNames("choice", id.substring(id.indexOf('-') + 1));
        NativeButton button = new NativeButton();
        button.setId(id + "-button");
        button.getElement().setAttribute("type", "button").setAttribute("popovertarget", id);
        Div field = Components.block("f", value, new PaintedMarkup(Icons.Icon.OPEN.svg(), "i"));
        button.add(Components.text("l", label), field);
        Div menu = Components.block("choices", list);
        menu.addClassNames(classNames);
        menu.setId(id);
        menu.getElement()
                .setAttribute("popover", "")
                .setAttribute("role", "group")
                .setAttribute("aria-label", label);
        add(button, menu);
    }

    /** Lets the list stay open while several are chosen one after the other. */
    ChoiceMenu ofMany() {
        getElement().setAttribute("data-many", "");
        return this;
    }

    /**
     * @param shown what the button says; for several that are chosen the first few are read, and the rest where there is room
     */
    void show(String shown, boolean isHint, List<Group> groups) {
        value.set(MarkupText.escaped(shown));
        value.setClassName("hint", isHint);
        StringBuilder markup = new StringBuilder();
        for (Group group : groups) {
            if (!group.title().isEmpty()) {
                markup.append("<span class=\"title\">");
                MarkupText.escape(group.title(), markup);
                markup.append("</span>");
            }
            markup.append("<span class=\"links\">");
            group.choices().forEach(choice -> link(choice, markup));
            markup.append("</span>");
        }
        list.set(markup.toString());
    }

    private void link(Choice choice, StringBuilder markup) {
        markup.append("<a id=\"").append(id).append('-');
        MarkupText.escape(choice.code(), markup);
        markup.append("\" href=\"");
        MarkupText.escape(choice.address(), markup);
        // Whoever opens the list begins at what is chosen.
        markup.append(choice.chosen() ? "\" aria-current=\"true\" autofocus>" : "\">");
        MarkupText.escape(choice.text(), markup);
        markup.append("</a>");
    }
}
