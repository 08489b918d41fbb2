package kz.olshem.ui.premise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.StageFigure;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.status.Status;
import kz.olshem.ui.chart.BarMarkup;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** An indicator in its stage: its figure with the picture that its data have the shape of, or who could supply one. */
class StageCard extends Article {

    private static final int WIDTH = 164;
    private static final int HEIGHT = 46;

    StageCard(StageFigure figure, Scorecard scorecard, ScreenState place, Sparks sparks) {
        addClassNames("card", "nd");
        Words words = Words.of(place.language());
        H4 title = new H4();
        title.add(Links.indicator(figure.name(), figure.indicator().value(), place.elsewhere()));
        add(title);
        if (figure.isPublished()) {
            String unit = figure.unit().isEmpty() ? "" : figure.unit() + ", ";
            add(Components.block(
                    "big", Components.text("v", figure.figure()), Components.text("sm muted", unit + figure.period())));
            picture(figure, scorecard, place, sparks).forEach(this::add);
            add(Components.text("f", figure.held()));
        } else {
            addClassName("em");
            add(Components.block(
                    "e s-NOT_ASSESSABLE",
                    new PaintedMarkup(Icons.glyph(Status.NOT_ASSESSABLE), "g"),
                    Components.text("", words.text("premise.no-figure"))));
            for (String line : List.of(
                    figure.instead(), figure.held(), words.text("premise.supplier", "publisher", figure.publisher()))) {
                if (!line.isEmpty()) {
                    add(Components.text("f", line));
                }
            }
        }
        if (figure.isTested()) {
            add(Components.tag(words.text("premise.tested", "links", String.join(", ", figure.links()))));
        }
    }

    /** A line of five values and more, else the peers as bars; nothing where there is nobody to compare with. */
    private static List<Component> picture(StageFigure figure, Scorecard scorecard, ScreenState place, Sparks sparks) {
        Selection selection = new Selection(
                figure.indicator(),
                place.shownPeers(scorecard.snapshot().catalogue()),
                null,
                null,
                Transformation.TOTAL,
                place.language());
        ChartSpec spec = Charts.of(scorecard, selection);
        List<Component> picture = new ArrayList<>();
        boolean alone = spec instanceof BarSpec bars && bars.bars().size() < 2;
        if (spec.nothingToDraw() || alone) {
            return picture;
        }
        picture.add(Components.heard(spec.sentence()));
        picture.add(
                switch (spec) {
                    case LineSpec line ->
                        sparks.of(scorecard, scorecard.score(figure.indicator()), place.language(), WIDTH, HEIGHT);
                    case BarSpec bars -> new PaintedMarkup(BarMarkup.of(bars), "bars");
                });
        return picture;
    }
}
