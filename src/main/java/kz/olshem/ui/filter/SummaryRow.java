package kz.olshem.ui.filter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Shortlist;
import kz.olshem.series.Snapshot;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.saving.TableMenu;
import kz.olshem.ui.shell.ScreenState;

/** How the found indicators stand, and beside it the search, the order and the files. Built once, as {@link FilterBar}. */
public class SummaryRow extends Div {

    private static final int TYPING_PAUSE = 400;

    private final Div counts = Components.block("counts");
    private final TextField search = new TextField();
    private final Select<Shortlist.Order> order = new Select<>();
    private final Div save = Components.block("save");
    private final boolean compares;
    private transient ScreenState place;

    /**
     * @param compares whether peers are shown beside the territory
     * @param go       takes the reader to another place of the same screen
     */
    public SummaryRow(ScreenState place, boolean compares, Consumer<ScreenState> go) {
        this.place = place;
        this.compares = compares;
        Words words = Words.of(place.language());
        addClassName("sum");
        counts.getElement().setAttribute("role", "status");
        search.setPlaceholder(words.text("filter.search.hint"));
        search.setAriaLabel(words.text("filter.search"));
        search.setPrefixComponent(new PaintedMarkup(Icons.Icon.SEARCH.svg(), "i"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.addClassName("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(this.place.withQuery(change.getValue()));
            }
        });
        order.setItems(List.of(Shortlist.Order.values()));
        order.setItemLabelGenerator(it -> words.text("sort." + it.code()));
        order.setAriaLabel(words.text("direction.sort"));
        order.addClassName("order");
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boolean usual = change.getValue() == Shortlist.Order.CATALOGUE;
                go.accept(this.place.with(
                        ScreenState.SORT, usual ? null : change.getValue().code()));
            }
        });
        add(counts, search, order, save);
    }

    /**
     * @param name    of the table that can be taken away
     * @param snapshot that it is read from
     */
    public void show(Collection<Score> found, ScreenState now, String name, Snapshot snapshot) {
        place = now;
        save.removeAll();
        if (!found.isEmpty()) {
            save.add(TableMenu.ofIndicators(now, compares, snapshot, name));
        }
        Words words = Words.of(now.language());
        counts.removeAll();
        counts.add(Components.text("muted", words.text("indicators.found", "count", found.size())));
        Scorecard.count(found).forEach((status, count) -> {
            Span chip = Components.text("chip s-" + status.name(), "");
            chip.add(
                    new PaintedMarkup(Icons.glyph(status), "g"),
                    new Span(words.text("status." + status)),
                    Components.text("n", String.valueOf(count)));
            counts.add(chip);
        });
        search.setValue(now.query());
        order.setValue(now.order());
    }
}
