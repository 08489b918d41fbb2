package kz.olshem.ui.premise;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.MissingReport;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** What the tests lack, who could publish it, and which links it would serve. */
class MissingList extends Section {

    MissingList(List<MissingReport> missing, ScreenState place) {
        Words words = Words.of(place.language());
        add(Components.section(
                words.text("premise.missing.title"), missing.isEmpty() ? "" : words.text("premise.missing.note")));
        if (missing.isEmpty()) {
            add(Components.text("muted sm", words.text("premise.missing.none")));
            return;
        }
        UnorderedList list = Components.styled(new UnorderedList(), "cd");
        missing.forEach(it -> list.add(item(it, place, words)));
        add(list);
    }

    private static ListItem item(MissingReport missing, ScreenState place, Words words) {
        Div what = Components.block("w");
        what.add(
                Links.indicator(missing.name(), missing.indicator().value(), place.elsewhere()),
                Components.text("", ": " + missing.what()));
        Div links = Components.block("o");
        for (int number : missing.links()) {
            links.add(
                    Components.heard(words.text("premise.missing.link", "number", String.valueOf(number))),
                    hidden(String.valueOf(number)));
        }
        ListItem item = new ListItem(what, links);
        if (!missing.publisher().isEmpty()) {
            item.add(Components.text("who", missing.publisher()));
        }
        return item;
    }

    private static com.vaadin.flow.component.html.Span hidden(String number) {
        var text = Components.text("no", number);
        text.getElement().setAttribute("aria-hidden", "true");
        return text;
    }
}
