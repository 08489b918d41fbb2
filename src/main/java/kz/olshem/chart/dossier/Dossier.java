package kz.olshem.chart.dossier;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.DataTable;
import kz.olshem.chart.Selection;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Release;
import kz.olshem.series.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A chart with all that a file about it says around it, in one language: every file of a chart reads the same dossier, so
 * that slide, page and sheet cannot disagree.
 *
 * @param chart       what is drawn
 * @param decimals    to which the chart's values are printed
 * @param headlines   what the drawn figures say in one line, the fullest first: a file takes the first that it has room
 *                    for
 * @param status      where it stands; null for a neutral indicator
 * @param standing    the status in words
 * @param reason      why it cannot be assessed, or of which figure the status is where that is not the one spoken of, in
 *                    words; empty otherwise
 * @param facts       the few most telling numbers, at most four
 * @param description the drawing in words, for those who cannot see it: kind, what, range, last values, the target
 * @param definition  of the indicator
 * @param arithmetic  the sum behind the status, step by step; empty where there is none
 * @param sources     titles of the documents that the drawn figures are from, then of the one that sets the target
 * @param revisions   what was published anew, in words; empty where nothing was
 * @param credit      who publishes the figures, for the foot of a page
 * @param targetBy    the document that sets the target; empty where there is none
 * @param asOf        release and day
 * @param table       the drawn values as printed
 * @param published   the drawn territories' figures as they were published, in the indicator's unit, by territory and time
 * @param unit        of the published figures
 * @param link        address of the indicator on the screen, as of the release
 */
public record Dossier(
        ChartSpec chart,
        int decimals,
        List<String> headlines,
        @Nullable Status status,
        String standing,
        String reason,
        List<Fact> facts,
        String description,
        String definition,
        List<Fact> arithmetic,
        List<String> sources,
        List<String> revisions,
        String credit,
        String targetBy,
        String asOf,
        DataTable table,
        List<Figure> published,
        String unit,
        Release release,
        String link) {

    public Dossier {
        headlines = List.copyOf(headlines);
        facts = List.copyOf(facts);
        arithmetic = List.copyOf(arithmetic);
        sources = List.copyOf(sources);
        revisions = List.copyOf(revisions);
        published = List.copyOf(published);
    }

    /** Something said of the indicator: what it is called, and its value in words. */
    public record Fact(String label, String value) {}

    /**
     * A figure as published.
     *
     * @param status code of SDMX's CL_OBS_STATUS
     */
    public record Figure(String territory, String period, BigDecimal value, String status) {}

    /** What a chart's facts come to, for the files of it; the clock and the web stay outside. */
    public static Dossier of(Scorecard scorecard, Selection selection, List<Revision> revisions, String link) {
        Score score = scorecard.score(selection.indicator());
        return new Dossiers(scorecard, selection, score).dossier(revisions, link);
    }
}
