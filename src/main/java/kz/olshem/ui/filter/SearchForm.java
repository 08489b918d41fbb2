package kz.olshem.ui.filter;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.function.Function;
import kz.olshem.kernel.MarkupText;
import kz.olshem.kernel.Words;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.ScreenState;

/**
 * The search of a screen, as a form of the browser's own: what is sought is a parameter of the address like any other. Where
 * scripts run, {@code frontend/search.ts} goes there while the reader writes.
 */
@Tag("form")
final class SearchForm extends HtmlContainer {

    private static final int LONGEST = 100;

    private final Element field = new Element("input");
    private final PaintedMarkup rest = new PaintedMarkup("", "rest");

    SearchForm(Words words) {
        addClassName("search");
        getElement().setAttribute("method", "get");
        field.setAttribute("type", "search");
        field.setAttribute("name", ScreenState.QUERY);
        field.setAttribute("id", "search");
        field.setAttribute("autocomplete", "off");
        field.setAttribute("enterkeyhint", "search");
        field.setAttribute("maxlength", String.valueOf(LONGEST));
        field.setAttribute("placeholder", words.text("filter.search.hint"));
        field.setAttribute("aria-label", words.text("filter.search"));
        add(new PaintedMarkup(Icons.Icon.SEARCH.svg(), "i"));
        getElement().appendChild(field);
        add(rest);
    }

    /** With all else that the address says as hidden fields. */
    void show(ScreenState now, Function<ScreenState, String> address) {
        Location unsought = new Location(address.apply(now.withQuery("")));
        getElement().setAttribute("action", unsought.getPath());
        field.setAttribute("value", now.query());
        StringBuilder hidden = new StringBuilder();
        unsought.getQueryParameters().getParameters().forEach((name, values) -> {
            hidden.append("<input type=\"hidden\" name=\"");
            MarkupText.escape(name, hidden);
            hidden.append("\" value=\"");
            MarkupText.escape(String.join(",", values), hidden);
            hidden.append("\">");
        });
        rest.set(hidden.toString());
    }
}
