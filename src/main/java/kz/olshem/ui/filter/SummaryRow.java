package kz.olshem.ui.filter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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

    private final Div counts = Components.block("counts");
    private final SearchForm search;
    private final ChoiceMenu order;
    private final Div save = Components.block("save");
    private final boolean compares;
    private final transient Function<ScreenState, String> address;

    /**
     * @param compares whether peers are shown beside the territory
     * @param address  of the same screen at another place
     */
    public SummaryRow(Words words, boolean compares, Function<ScreenState, String> address) {
        this.compares = compares;
        this.address = address;
        addClassName("sum");
        counts.getElement().setAttribute("role", "status");
        search = new SearchForm(words);
        order = new ChoiceMenu("filter-order", words.text("direction.sort"));
        add(counts, search, order, save);
    }

    /**
     * @param name    of the table that can be taken away
     * @param snapshot that it is read from
     */
    public void show(Collection<Score> found, ScreenState now, String name, Snapshot snapshot) {
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
        search.show(now, address);
        List<ChoiceMenu.Choice> orders = Arrays.stream(Shortlist.Order.values())
                .map(it -> new ChoiceMenu.Choice(
                        it.code(),
                        words.text("sort." + it.code()),
                        address.apply(now.with(ScreenState.SORT, it == Shortlist.Order.CATALOGUE ? null : it.code())),
                        it == now.order()))
                .toList();
        order.show(words.text("sort." + now.order().code()), false, List.of(new ChoiceMenu.Group("", orders)));
    }
}
