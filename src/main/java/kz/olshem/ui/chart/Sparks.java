package kz.olshem.ui.chart;

import java.util.List;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.export.Exports;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.ui.component.PaintedMarkup;
import org.springframework.stereotype.Component;

/** Word-sized lines of the last years, painted by the server from the same description as every chart. */
@Component
public class Sparks {

    private final Exports exports;

    Sparks(Exports exports) {
        this.exports = exports;
    }

    public PaintedMarkup of(Scorecard scorecard, Score score, Language language, int width, int height) {
        Integer to = score.latest() == null ? null : score.latest().period().year();
        Selection latest = new Selection(score.indicator().code(), List.of(), null, to, Transformation.TOTAL, language);
        return of(scorecard, latest, true, width, height);
    }

    /**
     * @param focus whether the line's end is in the colour of the focus
     */
    public PaintedMarkup of(Scorecard scorecard, Selection selection, boolean focus, int width, int height) {
        LineSpec spec = Charts.line(scorecard, selection);
        return new PaintedMarkup(
                exports.sparkline(spec, width, height, focus ? ChartSpec.Role.FOCUS : ChartSpec.Role.PEER), "spark");
    }
}
