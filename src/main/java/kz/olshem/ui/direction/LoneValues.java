package kz.olshem.ui.direction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.MarkupText;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.Narrative;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** Indicators of which one value was published and no other territory has one: rows rather than a dot on an axis each. */
class LoneValues extends Div {

    LoneValues(List<Score> scores, Scorecard scorecard, ScreenState place) {
        addClassNames("card", "lone");
        Words words = Words.of(place.language());
        H2 title = new H2(words.text("direction.lone"));
        title.setId("lone");
        StringBuilder rows = new StringBuilder("<table class=\"data\"><thead><tr>");
        for (String key :
                List.of("indicators.column.name", "indicators.column.value", "chart.period", "direction.next")) {
            rows.append("<th scope=\"col\">").append(words.text(key)).append("</th>");
        }
        rows.append("</tr></thead><tbody>");
        for (Score score : scores) {
            row(score, place, words, rows);
        }
        rows.append("</tbody></table>");
        add(title, new PaintedMarkup(rows.toString(), "scroll").scrolling(words.text("direction.lone")));
    }

    private static void row(Score score, ScreenState place, Words words, StringBuilder rows) {
        Observation latest = score.latest();
        if (latest == null) {
            return;
        }
        FigureFormat figures = Narrative.of(score, place.language()).figures();
        String code = score.indicator().code().value();
        rows.append("<tr><th scope=\"row\"><a router-link href=\"")
                .append(MarkupText.escaped(Links.indicatorAddress(code, place.elsewhere())))
                .append("\">")
                .append(MarkupText.escaped(score.indicator().name().in(place.language())))
                .append("</a></th><td class=\"b\">")
                .append(MarkupText.escaped(figures.text(latest.value())));
        if (score.flags().contains(Flag.ESTIMATE) || score.flags().contains(Flag.PROVISIONAL)) {
            String flag = score.flags().contains(Flag.PROVISIONAL) ? "flag.PROVISIONAL" : "flag.ESTIMATE";
            rows.append(" <span class=\"tag\">").append(words.text(flag)).append("</span>");
        }
        rows.append("</td><td>")
                .append(MarkupText.escaped(PeriodText.of(latest.period(), place.language())))
                .append("</td><td>")
                .append(MarkupText.escaped(score.indicator().publisher().in(place.language())))
                .append("</td></tr>");
    }
}
