package kz.olshem.ui.direction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.kernel.CityTime;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.Narrative;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.series.publication.Releases;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.filter.FilterBar;
import kz.olshem.ui.filter.SummaryRow;
import kz.olshem.ui.prerender.Prerendered;
import kz.olshem.ui.saving.ChartFiles;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.MainLayout;
import kz.olshem.ui.shell.PaintedScreens;
import kz.olshem.ui.shell.Screen;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/** A direction: its indicators as small multiples over one axis of years, with filters, search and order. */
@Route(value = Links.DIRECTION, layout = MainLayout.class)
@AnonymousAllowed
@Prerendered
class DirectionView extends Screen {

    private static final int USUAL_YEARS = 14;

    private final transient Releases releases;
    private final Map<IndicatorCode, Panel> panels = new HashMap<>();
    private final Div head = new Div();
    private @Nullable FilterBar filters;
    private @Nullable ChartFiles files;
    private @Nullable SummaryRow summary;
    private final Div multiples = Components.block("multiples");
    private final Div notes = Components.block("notes");
    private final Div nothing = new Div();

    DirectionView(Scorecards scorecards, Releases releases, PaintedScreens painted) {
        super(scorecards, painted);
        this.releases = releases;
        addClassName("direction");
    }

    @Override
    protected String show(ScreenState place, Scorecard scorecard, BeforeEnterEvent event) {
        Direction direction = scorecard
                .snapshot()
                .catalogue()
                .direction(event.getRouteParameters().get(Links.CODE).orElse(""));
        ScreenState here = place.withDirection(direction.code());
        List<Score> all = scorecard.scores(direction);
        List<Score> found = here.shortlist().of(scorecard, language());
        head.removeAll();
        RouterLink crumb = Links.directions(words().text("nav.directions"), place.elsewhere());
        crumb.addClassName("crumb");
        head.add(Components.head(
                crumb, new H1(direction.name().in(language())), Components.lead(sentence(all, direction))));
        if (filters == null || summary == null || files == null) {
            files = new ChartFiles(words());
            filters = new FilterBar(words(), EnumSet.allOf(FilterBar.Filter.class), DirectionView::address);
            summary = new SummaryRow(words(), true, DirectionView::address);
            removeAll();
            add(head, filters, summary, multiples, nothing, notes, files);
        }
        files.show(place, scorecard.snapshot().release());
        filters.show(
                here,
                scorecard.snapshot(),
                releases.all(),
                territory -> scorecard.snapshot().catalogue().isOfferedEverywhere(territory)
                        || all.stream()
                                .anyMatch(score -> !scorecard
                                        .snapshot()
                                        .series(score.indicator().code(), territory.code())
                                        .isEmpty()));
        summary.show(found, here, direction.name().in(language()), scorecard.snapshot());
        showPanels(found, scorecard, here);
        nothing.removeAll();
        if (found.isEmpty()) {
            nothing.add(nothingMatches(direction, place));
        }
        return direction.name().in(language());
    }

    /** How the assessed indicators stand, or why none is. */
    private String sentence(List<Score> scores, Direction direction) {
        String assessed = scores.stream()
                .filter(score ->
                        score.assessment() != null && score.assessment().isAssessed())
                .map(score -> words().text(
                                "direction.lead.item",
                                "name",
                                DisplayNames.of(score.indicator(), language()),
                                "status",
                                Narrative.of(score, language())
                                        .standingWords()
                                        .toLowerCase(language().locale())))
                .collect(Collectors.joining("; "));
        if (!assessed.isEmpty()) {
            return assessed + ".";
        }
        String reasons = Scorecard.reasons(scores).entrySet().stream()
                .map(entry -> words().text("overview.reason." + entry.getKey(), "count", entry.getValue()))
                .collect(Collectors.joining(", "));
        return reasons.isEmpty()
                ? direction.description().in(language())
                : words().text("direction.lead.none", "reasons", reasons);
    }

    /** Of another place: of the direction that it names, or of all where it names none. */
    private static String address(ScreenState wanted) {
        String code = wanted.direction();
        return code == null
                ? Links.indicatorsAddress(wanted)
                : Links.directionAddress(code, wanted.withDirection(null));
    }

    private void showPanels(List<Score> found, Scorecard scorecard, ScreenState place) {
        int latest = found.stream()
                .filter(score -> score.latest() != null)
                .mapToInt(score -> score.latest().period().year())
                .max()
                .orElse(CityTime.day(scorecard.snapshot().release().publishedAt())
                                .getYear()
                        - 1);
        int to = place.to() == null ? latest : place.to();
        int from = place.from() == null ? to - USUAL_YEARS : place.from();
        List<Component> wanted = new ArrayList<>();
        List<Score> lone = new ArrayList<>();
        List<Score> unpublished = new ArrayList<>();
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (Score score : found) {
            Selection selection = new Selection(
                    score.indicator().code(),
                    place.shownPeers(scorecard.snapshot().catalogue()),
                    from,
                    to,
                    Transformation.TOTAL,
                    language());
            ChartSpec drawn = Charts.of(scorecard, selection);
            boolean one = drawn instanceof BarSpec bars && bars.bars().size() == 1;
            if (drawn.nothingToDraw() || one || score.latest() == null && !isOfTheCountry(scorecard, selection)) {
                (score.latest() == null ? unpublished : lone).add(score);
                continue;
            }
            Panel panel = panels.computeIfAbsent(score.indicator().code(), code -> new Panel());
            panel.show(score, scorecard, place.withDirection(null), selection, drawn);
            drawn.missing()
                    .forEach(text -> missing.computeIfAbsent(text, key -> new ArrayList<>())
                            .add(DisplayNames.of(score.indicator(), language())));
            wanted.add(panel);
        }
        if (!lone.isEmpty()) {
            wanted.add(new LoneValues(lone, scorecard, place));
        }
        if (!multiples.getChildren().toList().equals(wanted)) {
            multiples.removeAll();
            wanted.forEach(multiples::add);
        }
        notes(unpublished, scorecard, place, missing);
    }

    /** Whether what is shown for a territory without figures is its country's: those of another city say nothing of it. */
    private static boolean isOfTheCountry(Scorecard scorecard, Selection selection) {
        Catalogue catalogue = scorecard.snapshot().catalogue();
        return Charts.spoken(scorecard, selection)
                .flatMap(it -> catalogue
                        .countryOf(scorecard.territory())
                        .filter(country -> country.code().equals(it.territory())))
                .isPresent();
    }

    /** Who is not drawn, and why: never dropped silently. */
    private void notes(
            List<Score> unpublished, Scorecard scorecard, ScreenState place, Map<String, List<String>> missing) {
        notes.removeAll();
        String territory =
                DisplayNames.of(scorecard.territory(), scorecard.snapshot().catalogue(), language());
        if (!unpublished.isEmpty()) {
            Div row = Components.block(
                    "no",
                    new PaintedMarkup(Icons.glyph(kz.olshem.scorecard.status.Status.NOT_ASSESSABLE), "g"),
                    Components.text(
                            "b",
                            words().text("direction.no-data", "territory", territory, "count", unpublished.size())));
            unpublished.forEach(score -> row.add(Links.indicator(
                    score.indicator().name().in(language()),
                    score.indicator().code().value(),
                    place.elsewhere())));
            notes.add(row);
        }
        if (!missing.isEmpty()) {
            String who = missing.entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                    .collect(Collectors.joining(" · "));
            notes.add(Components.block(
                    "no", Components.text("b", words().text("direction.not-shown")), Components.text("", who)));
        }
        if (!multiples.getChildren().toList().isEmpty()) {
            notes.add(Components.block(
                    "no legend", Components.text("", words().text("direction.legend", "territory", territory))));
        }
    }

    private Div nothingMatches(Direction direction, ScreenState place) {
        List<String> asked = new ArrayList<>(List.of(direction.name().in(language())));
        if (place.status() != null) {
            asked.add(words().text("status." + place.status()));
        }
        if (!place.query().isEmpty()) {
            asked.add("“" + place.query() + "”");
        }
        RouterLink clear = Links.direction(
                words().text("nothing.clear"),
                direction.code(),
                place.withStatus(null).withQuery(""));
        clear.addClassName("btn");
        return Components.block(
                "card nothing",
                Components.text("b", words().text("nothing.title")),
                Components.text("", words().text("nothing.what", "filters", String.join(", ", asked))),
                clear);
    }
}
