package kz.olshem.ui.premise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import kz.olshem.evidence.Coverage;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.LinkReport;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.narrative.premise.StageFigure;
import kz.olshem.narrative.premise.StageReport;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.shell.ScreenState;

/** The five stages beside each other, and between two of them the number of their link. */
class StageChain extends Section {

    /** Cards that a stage shows at once; the rest is a click away. */
    private static final int SHOWN = 3;

    private final transient PremiseReport report;
    private final transient Scorecard scorecard;
    private final transient ScreenState place;
    private final transient Sparks sparks;
    private final transient Words words;

    StageChain(PremiseReport report, Scorecard scorecard, ScreenState place, Sparks sparks) {
        this.report = report;
        this.scorecard = scorecard;
        this.place = place;
        this.sparks = sparks;
        this.words = Words.of(report.language());
        addClassName("chain");
        add(Components.styled(new H2(words.text("premise.chain")), "sr"));
        for (int i = 0; i < report.stages().size(); i++) {
            if (i > 0) {
                add(link(i));
            }
            add(stage(report.stages().get(i)));
        }
    }

    private Section stage(StageReport stage) {
        Section column = Components.styled(new Section(), "st");
        column.add(new H3(stage.name()), Components.text("cap", stage.about()));
        List<StageFigure> figures = stage.figures();
        Div cards = cards(figures.stream().limit(SHOWN).toList());
        column.add(cards);
        if (figures.size() > SHOWN) {
            NativeDetails more = new NativeDetails(
                    words.text("premise.more", "count", figures.size() - SHOWN),
                    cards(figures.stream().skip(SHOWN).toList()));
            more.addClassName("more");
            column.add(more);
        }
        return column;
    }

    private Div cards(List<StageFigure> figures) {
        return Components.block(
                "nds",
                figures.stream()
                        .map(it -> new StageCard(it, scorecard, place, sparks))
                        .toArray(Component[]::new));
    }

    /** The number of a link, and how much is held for the test that comes nearest. */
    private Div link(int number) {
        List<LinkReport> tests = report.links().stream()
                .filter(it -> it.examined().link().number() == number)
                .toList();
        Div link = Components.block(
                "ln",
                Components.heard(words.text("premise.column.link")),
                Components.text("no", String.valueOf(number)));
        tests.stream()
                .max(Comparator.comparingDouble(it -> share(it.examined().coverage())))
                .ifPresent(it -> {
                    Coverage coverage = it.examined().coverage();
                    link.add(
                            Components.heard(it.testable()),
                            hidden(coverage.held() + "/" + coverage.threshold().needed()));
                });
        link.setClassName("testable", tests.stream().anyMatch(LinkReport::isTestable));
        return link;
    }

    private static double share(Coverage coverage) {
        return (double) coverage.held() / coverage.threshold().needed();
    }

    /** For the eye alone: the words beside it say the same. */
    private static Component hidden(String text) {
        Component count = Components.text("cap", text);
        count.getElement().setAttribute("aria-hidden", "true");
        return count;
    }
}
