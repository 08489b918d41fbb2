package kz.olshem.ui.saving;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.series.Release;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.ScreenState;

/** A button and the menu of what can be taken away. The browser opens and closes it, in the document as on the live page. */
abstract class SavingMenu extends Div {

    private final NativeButton button = new NativeButton();

    /**
     * @param id   of the button
     * @param menu id of what it opens
     */
    SavingMenu(String id, String menu) {
        addClassName("export");
        button.setId(id);
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button").setAttribute("popovertarget", menu);
        button.add(new PaintedMarkup(Icons.Icon.SAVE.svg(), "i"));
        add(button);
    }

    final NativeButton button() {
        return button;
    }

    /** Only an icon is shown; the name is for those who hear the page. */
    final void quiet(String name) {
        button.addClassName("quiet");
        button.setAriaLabel(name);
    }

    /** What opens over the page. */
    static Div menu(String id, String name) {
        Div menu = Components.block("menu");
        menu.setId(id);
        menu.getElement()
                .setAttribute("popover", "")
                .setAttribute("role", "group")
                .setAttribute("aria-label", name);
        return menu;
    }

    /** A file: its format, and what it is good for. */
    static Anchor file(String address, String format, String what) {
        Anchor item = new Anchor(address, "");
        item.add(Components.text("b", format), new Span(what));
        item.getElement().setAttribute("download", "");
        item.setRouterIgnore(true);
        return item;
    }

    /** Which language and which release the files have. */
    static Span note(ScreenState place, Release release) {
        Words words = Words.of(place.language());
        return Components.text(
                "cap",
                words.text(
                        "export.note",
                        "language",
                        words.text("lang." + place.language().code() + ".name"),
                        "release",
                        String.valueOf(release.number()),
                        "date",
                        PeriodText.date(release.publishedAt(), place.language())));
    }
}
