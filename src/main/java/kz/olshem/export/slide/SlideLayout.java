package kz.olshem.export.slide;

import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.StatusGlyph;
import kz.olshem.export.drawing.TextStyle;

/**
 * Where the parts of a slide of 960 by 540 points stand, which its message and its status decide.
 *
 * @param chip left side of the status
 * @param top  where the message ends
 */
record SlideLayout(SlideHeadline headline, double chip, double top) {

    static final double LEFT = 48.24;
    static final double RIGHT = 911.76;

    /** Arial is at most so much wider than the typeface that text is measured with. */
    static final double ARIAL = 1.03;

    static final TextStyle REASON = TextStyle.regular(11, Ink.INK_2);

    /** 8.5 inches. */
    static final double CHART_WIDTH = 612;

    private static final double CHART_BOTTOM = 449;

    static SlideLayout of(Dossier dossier) {
        double word = Math.max(status(dossier).widthOf(dossier.standing()), REASON.widthOf(dossier.reason()));
        double chip = RIGHT - (word * ARIAL + 4);
        SlideHeadline headline = SlideHeadline.of(dossier.headlines(), (chip - 44 - LEFT) / ARIAL);
        return new SlideLayout(
                headline, chip, 34 + headline.lines() * headline.type().size() * 1.22);
    }

    static TextStyle status(Dossier dossier) {
        return TextStyle.semibold(14, StatusGlyph.ink(dossier.status()));
    }

    /** The chart: 4.4 inches high below a message of two lines, more below one. */
    Box chart() {
        return new Box(LEFT, top + 32, LEFT + CHART_WIDTH, CHART_BOTTOM);
    }
}
