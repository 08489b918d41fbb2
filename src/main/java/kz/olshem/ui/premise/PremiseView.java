package kz.olshem.ui.premise;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.List;
import kz.olshem.evidence.Premises;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.series.publication.Releases;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.filter.FilterBar;
import kz.olshem.ui.prerender.Prerendered;
import kz.olshem.ui.saving.PremiseMenu;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.MainLayout;
import kz.olshem.ui.shell.PaintedScreens;
import kz.olshem.ui.shell.Screen;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;

/** Does science pay? What can be tested of the council's premise, what the figures say, and what is missing. */
@Route(value = Links.PREMISE, layout = MainLayout.class)
@AnonymousAllowed
@Prerendered
class PremiseView extends Screen {

    private final transient Premises premises;
    private final transient Releases releases;
    private final transient Sparks sparks;
    private final Div head = new Div();
    private final Div body = new Div();
    private @Nullable FilterBar filters;

    PremiseView(Scorecards scorecards, Premises premises, Releases releases, Sparks sparks, PaintedScreens painted) {
        super(scorecards, painted);
        this.premises = premises;
        this.releases = releases;
        this.sparks = sparks;
        addClassName("premise");
    }

    @Override
    protected String show(ScreenState place, Scorecard scorecard, BeforeEnterEvent event) {
        PremiseReport report = PremiseReport.of(premises.of(scorecard.snapshot()), scorecard, language());
        head.removeAll();
        head.add(
                Components.head(
                        Components.text("crumb", report.asOf()),
                        new H1(report.title()),
                        Components.lead(report.lead()),
                        new PremiseMenu(place, scorecard.snapshot())),
                verdict(report));
        if (filters == null) {
            filters = new FilterBar(words(), EnumSet.of(FilterBar.Filter.PEERS), Links::premiseAddress);
            removeAll();
            add(head, filters, body);
        }
        filters.show(
                place,
                scorecard.snapshot(),
                releases.all(),
                scorecard.snapshot().catalogue()::isOfferedEverywhere);
        body.removeAll();
        body.add(
                new StageChain(report, scorecard, place, sparks),
                new LinkTable(report, place),
                Components.block("two", new MissingList(report.missing(), place), new ReadingGuide(report)));
        return report.title();
    }

    /** The answer before any detail: how many links can be tested, and what was found. */
    private static Div verdict(PremiseReport report) {
        Div number = Components.block(
                "k", new Span(String.valueOf(report.testable())), Components.text("of", report.verdict()));
        Paragraph summary = new Paragraph();
        List<String> sentences = report.summary();
        summary.add(new Span(sentences.getFirst()));
        sentences.stream().skip(1).forEach(it -> summary.add(Components.text("muted", " " + it)));
        return Components.block("now", number, summary);
    }
}
