package kz.olshem.ui.filter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.CityTime;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Release;
import kz.olshem.series.Snapshot;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a screen, in one row and always in the same order. It shows the place that a reader is at and asks to
 * go to another: what is chosen lives in the address. Built once and then only told where the reader is, so that the
 * keyboard's focus stays where it was.
 */
public class FilterBar extends Div {

    /** A filter that not every screen has. */
    public enum Filter {
        DIRECTION,
        PEERS,
        PERIOD,
        STATUS
    }

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS_AHEAD = 10;

    private final transient Words words;
    private final transient Consumer<ScreenState> go;
    private final Select<Direction> direction = new Select<>();
    private final Select<Territory> territory = new Select<>();
    private final MultiSelectComboBox<Territory> peers = new MultiSelectComboBox<>();
    private final ComboBox<Integer> from = new ComboBox<>();
    private final ComboBox<Integer> to = new ComboBox<>();
    private final Select<Status> status = new Select<>();
    private final Select<Release> release = new Select<>();
    private final Button clear;
    private final boolean listsAll;
    private final transient List<Release> releases;
    private transient ScreenState place;
    private List<Territory> focusable = List.of();
    private List<Territory> comparable = List.of();

    /**
     * @param releases what can be chosen to be pinned to, the latest last
     * @param go       takes the reader to another place of the same screen
     */
    public FilterBar(
            ScreenState place,
            Snapshot snapshot,
            List<Release> releases,
            Set<Filter> filters,
            Consumer<ScreenState> go) {
        this.place = place;
        this.words = Words.of(place.language());
        this.releases = releases;
        this.go = go;
        addClassName("bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", words.text("filter"));
        add(toggle());
        Catalogue catalogue = snapshot.catalogue();
        if (filters.contains(Filter.DIRECTION)) {
            directions(catalogue);
        }
        territories(snapshot);
        if (filters.contains(Filter.PEERS)) {
            peers(snapshot);
        }
        if (filters.contains(Filter.PERIOD)) {
            int last = CityTime.day(snapshot.release().publishedAt()).getYear() + YEARS_AHEAD;
            year(from, "filter.from", last, chosen -> this.place.withYears(chosen, this.place.to()));
            year(to, "filter.to", last, chosen -> this.place.withYears(this.place.from(), chosen));
            add(Components.block("years", from, to));
        }
        if (filters.contains(Filter.STATUS)) {
            statuses();
        }
        releases();
        // Where the direction is a choice of the list, and not what the screen is about, it goes with the others.
        listsAll = filters.contains(Filter.DIRECTION) && !filters.contains(Filter.PEERS);
        clear = new Button(
                words.text("filter.clear"),
                click -> go.accept(listsAll ? this.place.cleared().withDirection(null) : this.place.cleared()));
        clear.addClassName("clear");
        add(clear);
    }

    /**
     * Sets every filter to the place that the reader is at.
     *
     * @param offered territories about which the screen can say something; those that are shown are offered anyway
     */
    public final void show(ScreenState now, Snapshot snapshot, Predicate<Territory> offered) {
        place = now;
        Catalogue catalogue = snapshot.catalogue();
        direction.setValue(catalogue.directions().stream()
                .filter(it -> it.code().equals(now.direction()))
                .findFirst()
                .orElse(null));
        offer(now, catalogue, offered);
        territory.setValue(catalogue.territory(now.territory(catalogue)));
        peers.setValue(
                now.shownPeers(catalogue).stream().map(catalogue::territory).toArray(Territory[]::new));
        if (from.getParent().isPresent()) { // an address may name years that a screen without them just keeps
            from.setValue(now.from());
            to.setValue(now.to());
        }
        status.setValue(now.status());
        releases.stream()
                .filter(it -> it.number() == snapshot.release().number())
                .findFirst()
                .ifPresent(release::setValue);
        clear.setVisible(now.isFiltered() || (listsAll && now.direction() != null));
    }

    /** Items are only set anew where they change: that closes an open list and forgets what is chosen. */
    private void offer(ScreenState now, Catalogue catalogue, Predicate<Territory> offered) {
        Territory home = catalogue.home();
        TerritoryCode shown = now.territory(catalogue);
        List<Territory> focus = Stream.concat(
                        Stream.of(home), catalogue.territories().stream().filter(it -> !it.equals(home)))
                .filter(it -> offered.test(it) || it.code().equals(shown))
                .toList();
        if (!focus.equals(focusable)) {
            focusable = focus;
            territory.setItems(focus);
        }
        List<Territory> others = catalogue.territories().stream()
                .filter(it -> !it.code().equals(shown))
                .filter(it -> offered.test(it) || now.shownPeers(catalogue).contains(it.code()))
                .toList();
        if (!others.equals(comparable)) {
            comparable = others;
            peers.setItems(others);
        }
    }

    /** On a phone the filters are folded away until asked for; style sheets hide this where there is room. */
    private Button toggle() {
        Button toggle = new Button(words.text("filter.open"), new PaintedMarkup(Icons.Icon.FILTER.svg(), "i"));
        toggle.addClassName("toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            boolean open = !getClassNames().contains("open");
            setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return toggle;
    }

    private <T> void choice(Select<T> select, String label, String className, Consumer<@Nullable T> chosen) {
        select.setLabel(words.text(label));
        select.addClassName(className);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    private <T> void allowNone(Select<T> select, String caption) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.text(caption));
        select.setPlaceholder(words.text(caption));
    }

    private void directions(Catalogue catalogue) {
        direction.setItems(List.copyOf(catalogue.directions()));
        allowNone(direction, "filter.direction.all");
        direction.setItemLabelGenerator(it ->
                it == null ? words.text("filter.direction.all") : it.name().in(place.language()));
        choice(
                direction,
                "filter.direction",
                "direction",
                chosen -> go.accept(place.withDirection(chosen == null ? null : chosen.code())));
        add(direction);
    }

    private void territories(Snapshot snapshot) {
        territory.setItemLabelGenerator(it -> DisplayNames.of(it.code(), snapshot.catalogue(), place.language()));
        choice(territory, "filter.territory", "territory", chosen -> {
            if (chosen != null) {
                boolean home = chosen.equals(snapshot.catalogue().home());
                go.accept(place.withTerritory(home ? null : chosen.code()));
            }
        });
        add(territory);
    }

    private void peers(Snapshot snapshot) {
        peers.setLabel(words.text("filter.peers"));
        peers.addClassName("peers");
        peers.setItemLabelGenerator(it -> DisplayNames.of(it.code(), snapshot.catalogue(), place.language()));
        peers.setPlaceholder(words.text("filter.peers.none"));
        peers.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(words.text("filter.peers.none"))
                .setSelected(words.text("filter.peers.selected"))
                .setDeselected(words.text("filter.peers.deselected"))
                .setFocused(words.text("filter.peers.focused"))
                .setTotal(words.text("filter.peers.total")));
        peers.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(place.withPeers(snapshot.catalogue().territories().stream()
                        .filter(change.getValue()::contains)
                        .map(Territory::code)
                        .toList()));
            }
        });
        add(peers);
    }

    private interface YearChoice {
        ScreenState at(@Nullable Integer year);
    }

    /** A list that is fetched when it is opened, and searched by typing: there are dozens of years. */
    private void year(ComboBox<Integer> select, String label, int last, YearChoice choice) {
        select.setItems(IntStream.rangeClosed(FIRST_YEAR, last)
                .mapToObj(year -> FIRST_YEAR + last - year)
                .toList());
        select.setItemLabelGenerator(String::valueOf); // as years are written, without a separator
        select.setPlaceholder(words.text("filter.year.auto"));
        select.setClearButtonVisible(true);
        select.setLabel(words.text(label));
        select.addClassName("year");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(choice.at(change.getValue()));
            }
        });
    }

    private void statuses() {
        status.setItems(List.of(Status.values()));
        allowNone(status, "filter.status.all");
        status.setItemLabelGenerator(it -> words.text(it == null ? "filter.status.all" : "status." + it));
        choice(status, "filter.status", "status", chosen -> go.accept(place.withStatus(chosen)));
        add(status);
    }

    private void releases() {
        release.setItems(releases.reversed());
        release.setItemLabelGenerator(it -> words.text(
                "release.option",
                "release",
                String.valueOf(it.number()),
                "date",
                PeriodText.date(it.publishedAt(), place.language())));
        choice(release, "filter.release", "release", chosen -> {
            boolean latest = chosen == null || Objects.equals(chosen, releases.getLast());
            go.accept(place.withRelease(latest ? null : Integer.valueOf(chosen.number())));
        });
        add(release);
    }
}
