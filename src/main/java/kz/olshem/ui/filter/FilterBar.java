package kz.olshem.ui.filter;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Release;
import kz.olshem.series.Snapshot;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.filter.ChoiceMenu.Choice;
import kz.olshem.ui.filter.ChoiceMenu.Group;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a screen, in one row and always in the same order. Every answer of a filter is a link to the place that it
 * leads to: what is chosen lives in the address. Built once and then only told where the reader is, so that an open list
 * and the keyboard's focus stay.
 */
public class FilterBar extends Div {

    /** A filter that not every screen has. */
    public enum Filter {
        DIRECTION,
        PEERS,
        PERIOD,
        STATUS,
        TRAVEL
    }

    private static final String NONE = "none";

    private final transient Words words;
    private final transient Function<ScreenState, String> address;
    private final @Nullable ChoiceMenu direction;
    private final ChoiceMenu territory;
    private final @Nullable ChoiceMenu peers;
    private final @Nullable ChoiceMenu period;
    private final @Nullable ChoiceMenu status;
    private final @Nullable ChoiceMenu travel;
    private final ChoiceMenu release;
    private final Anchor clear = new Anchor();
    private final boolean listsAll;

    /**
     * @param address of the same screen at another place
     */
    public FilterBar(Words words, Set<Filter> filters, Function<ScreenState, String> address) {
        this.words = words;
        this.address = address;
        addClassName("bar");
        setId("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", words.text("filter"));
        add(toggle());
        direction = filters.contains(Filter.DIRECTION) ? menu("direction") : null;
        territory = menu("territory");
        peers = filters.contains(Filter.PEERS) ? menu("peers", "many").ofMany() : null;
        period = filters.contains(Filter.PERIOD) ? menu("period", "years") : null;
        status = filters.contains(Filter.STATUS) ? menu("status") : null;
        travel = filters.contains(Filter.TRAVEL) ? menu("travel") : null;
        release = menu("release");
        // Where the direction is a choice of the list, and not what the screen is about, it goes with the others.
        listsAll = filters.contains(Filter.DIRECTION) && !filters.contains(Filter.PEERS);
        clear.setText(words.text("filter.clear"));
        clear.addClassName("clear");
        add(clear);
    }

    private ChoiceMenu menu(String name, String... classNames) {
        ChoiceMenu menu = new ChoiceMenu("filter-" + name, words.text("filter." + name), classNames);
        add(menu);
        return menu;
    }

    /** On a phone the filters are folded away until asked for; style sheets hide this where there is room. */
    private NativeButton toggle() {
        NativeButton toggle = new NativeButton(words.text("filter.open"));
        toggle.addComponentAsFirst(new PaintedMarkup(Icons.Icon.FILTER.svg(), "i"));
        toggle.addClassNames("btn", "toggle");
        toggle.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "filters");
        return toggle;
    }

    /**
     * Sets every filter to the place that the reader is at.
     *
     * @param releases what can be chosen to be pinned to, the latest last
     * @param offered  territories about which the screen can say something; those that are shown are offered anyway
     */
    public final void show(ScreenState now, Snapshot snapshot, List<Release> releases, Predicate<Territory> offered) {
        Catalogue catalogue = snapshot.catalogue();
        if (direction != null) {
            directions(direction, now, catalogue.directions());
        }
        territories(now, catalogue, offered);
        if (peers != null) {
            peers(peers, now, catalogue, offered);
        }
        if (period != null) {
            years(period, now, snapshot);
        }
        if (status != null) {
            statuses(status, now);
        }
        if (travel != null) {
            headings(travel, now);
        }
        releases(now, snapshot.release(), releases);
        ScreenState cleared = now.cleared();
        clear.setHref(address.apply(listsAll ? cleared.withDirection(null) : cleared));
        clear.setVisible(now.isFiltered() || (listsAll && now.direction() != null));
    }

    private static List<Group> one(List<Choice> choices) {
        return List.of(new Group("", choices));
    }

    private static String chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::text).collect(Collectors.joining(", "));
    }

    private Choice choice(String code, String text, ScreenState place, boolean chosen) {
        return new Choice(code, text, address.apply(place), chosen);
    }

    private void directions(ChoiceMenu menu, ScreenState now, Collection<Direction> directions) {
        Choice all = choice(NONE, words.text("filter.direction.all"), now.withDirection(null), now.direction() == null);
        List<Choice> choices = Stream.concat(
                        Stream.of(all),
                        directions.stream()
                                .map(it -> choice(
                                        it.code(),
                                        it.name().in(now.language()),
                                        now.withDirection(it.code()),
                                        it.code().equals(now.direction()))))
                .toList();
        menu.show(chosen(choices), false, one(choices));
    }

    private void territories(ScreenState now, Catalogue catalogue, Predicate<Territory> offered) {
        Territory home = catalogue.home();
        TerritoryCode shown = now.territory(catalogue);
        List<Choice> choices = Stream.concat(
                        Stream.of(home), catalogue.territories().stream().filter(it -> !it.equals(home)))
                .filter(it -> offered.test(it) || it.code().equals(shown))
                .map(it -> choice(
                        it.code().value(),
                        DisplayNames.of(it.code(), catalogue, now.language()),
                        now.withTerritory(it.equals(home) ? null : it.code()),
                        it.code().equals(shown)))
                .toList();
        territory.show(chosen(choices), false, one(choices));
    }

    /** Every link adds one to the comparison or takes it out. */
    private void peers(ChoiceMenu menu, ScreenState now, Catalogue catalogue, Predicate<Territory> offered) {
        TerritoryCode shown = now.territory(catalogue);
        List<TerritoryCode> compared = now.shownPeers(catalogue);
        List<TerritoryCode> all =
                catalogue.territories().stream().map(Territory::code).toList();
        List<Choice> choices = catalogue.territories().stream()
                .filter(it -> !it.code().equals(shown))
                .filter(it -> offered.test(it) || compared.contains(it.code()))
                .map(it -> {
                    boolean chosen = compared.contains(it.code());
                    List<TerritoryCode> wanted = all.stream()
                            .filter(code -> code.equals(it.code()) ? !chosen : compared.contains(code))
                            .toList();
                    return choice(
                            it.code().value(),
                            DisplayNames.of(it.code(), catalogue, now.language()),
                            now.withPeers(wanted),
                            chosen);
                })
                .toList();
        boolean none = compared.isEmpty();
        menu.show(none ? words.text("filter.peers.none") : chosen(choices), none, one(choices));
    }

    private void years(ChoiceMenu menu, ScreenState now, Snapshot snapshot) {
        String from = now.from() == null ? "" : String.valueOf(now.from());
        String to = now.to() == null ? "" : String.valueOf(now.to());
        boolean usual = from.isEmpty() && to.isEmpty();
        menu.show(
                usual ? words.text("filter.year.auto") : from + "–" + to,
                usual,
                List.of(
                        new Group(
                                words.text("filter.from"),
                                years("from-", snapshot, now.from(), year -> now.withYears(year, now.to()))),
                        new Group(
                                words.text("filter.to"),
                                years("to-", snapshot, now.to(), year -> now.withYears(now.from(), year)))));
    }

    private interface AtYear {
        ScreenState of(@Nullable Integer year);
    }

    /** From the newest back to the first of which there is any figure; one that an address names is always there. */
    private List<Choice> years(String code, Snapshot snapshot, @Nullable Integer chosen, AtYear place) {
        List<Choice> years = new ArrayList<>();
        years.add(choice(code + NONE, words.text("filter.year.auto"), place.of(null), chosen == null));
        IntStream.concat(snapshot.years(), chosen == null ? IntStream.empty() : IntStream.of(chosen))
                .distinct()
                .map(year -> -year)
                .sorted()
                .map(year -> -year)
                .forEach(year -> years.add(choice(
                        code + year,
                        String.valueOf(year),
                        place.of(year),
                        Optional.ofNullable(chosen).filter(it -> it == year).isPresent())));
        return years;
    }

    private void statuses(ChoiceMenu menu, ScreenState now) {
        Choice all = choice(NONE, words.text("filter.status.all"), now.withStatus(null), now.status() == null);
        List<Choice> choices = Stream.concat(
                        Stream.of(all),
                        Arrays.stream(Status.values())
                                .map(it -> choice(
                                        it.code(), words.text("status." + it), now.withStatus(it), it == now.status())))
                .toList();
        menu.show(chosen(choices), false, one(choices));
    }

    private void headings(ChoiceMenu menu, ScreenState now) {
        Choice all = choice(NONE, words.text("filter.status.all"), now.withHeading(null), now.heading() == null);
        List<Choice> choices = Stream.concat(
                        Stream.of(all),
                        Arrays.stream(Heading.values())
                                .map(it -> choice(
                                        it.code(),
                                        words.text("travel." + it),
                                        now.withHeading(it),
                                        it == now.heading())))
                .toList();
        menu.show(chosen(choices), false, one(choices));
    }

    private void releases(ScreenState now, Release shown, List<Release> releases) {
        List<Choice> choices = releases.reversed().stream()
                .map(it -> choice(
                        String.valueOf(it.number()),
                        words.text(
                                "release.option",
                                "release",
                                String.valueOf(it.number()),
                                "date",
                                PeriodText.date(it.publishedAt(), now.language())),
                        now.withRelease(it.equals(releases.getLast()) ? null : Integer.valueOf(it.number())),
                        it.number() == shown.number()))
                .toList();
        release.show(chosen(choices), false, one(choices));
    }
}
