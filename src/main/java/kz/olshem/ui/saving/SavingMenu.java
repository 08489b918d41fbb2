package kz.olshem.ui.saving;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.series.Release;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/** A button and the menu of what can be taken away. The menu is built when it is first opened: a page carries dozens. */
abstract class SavingMenu extends Div {

    private final Button button = new Button(new PaintedMarkup(Icons.Icon.SAVE.svg(), "i"));
    private @Nullable Popover popover;

    SavingMenu() {
        addClassName("export");
        // As the popover itself says it, once it is there.
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        button.addClickListener(click -> open());
        add(button);
    }

    /** What the menu offers now. */
    abstract Div items();

    /** What the menu is called. */
    abstract String label();

    final Button button() {
        return button;
    }

    /** Tells an open menu, or one that was open, that something else can be taken away. */
    final void renew() {
        if (popover != null) {
            popover.removeAll();
            popover.add(items());
            popover.setAriaLabel(label());
        }
    }

    /** Only the first time: then the popover listens to the button itself. */
    private void open() {
        if (popover == null) {
            popover = new Popover(items());
            popover.setTarget(button);
            popover.setPosition(PopoverPosition.BOTTOM_END);
            popover.setAriaLabel(label());
            popover.addClassName("export-menu");
            add(popover);
            popover.open();
        }
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
