package kz.olshem.export.layout;

import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;

/**
 * Sizes of a chart, in pixels.
 *
 * @param unit       what one pixel of the visual language is here
 * @param axis       type of tick labels
 * @param label      size of the text at the end of a line
 * @param note       type of events and flags
 * @param focus      width of the line in focus
 * @param peer       width of a peer's line
 * @param target     width of a path to a target
 * @param benchmark  width of a guideline
 * @param dot        radius of the dot at the end of the line in focus
 * @param space      the small distance between a text and what it belongs to
 * @param widest     the share of the chart's width that the text at the end of a line may take
 * @param ofFocus    colour of the line in focus: red for the home city alone
 * @param withValues whether the line in focus has its last value printed at its end
 */
public record ChartStyle(
        double unit,
        TextStyle axis,
        double label,
        TextStyle note,
        double focus,
        double peer,
        double target,
        double benchmark,
        double dot,
        double space,
        double widest,
        Ink ofFocus,
        boolean withValues) {

    /** For a slide or a page of paper. */
    public static ChartStyle picture(ChartSpec chart, double unit) {
        return new ChartStyle(
                unit,
                TextStyle.regular(22 * unit, Ink.INK_3),
                24 * unit,
                TextStyle.regular(20 * unit, Ink.INK_3),
                5 * unit,
                3 * unit,
                3 * unit,
                2.5 * unit,
                9 * unit,
                14 * unit,
                0.24,
                Ink.ofFocus(chart.home()),
                true);
    }

    /** For a small chart on a page, which prints the last value elsewhere. */
    static ChartStyle compact(ChartSpec chart) {
        return new ChartStyle(
                0.5,
                TextStyle.regular(12, Ink.INK_3),
                12,
                TextStyle.regular(12, Ink.INK_3),
                2.6,
                1.6,
                1.6,
                1.4,
                4,
                8,
                0.34,
                Ink.ofFocus(chart.home()),
                false);
    }

    Stroke stroke(Role role) {
        return switch (role) {
            case FOCUS -> Stroke.solid(ofFocus, focus);
            case PEER -> Stroke.solid(Ink.PEER, peer);
            case TARGET -> new Stroke(Ink.INK, target, Stroke.Dash.DASHED);
            case BENCHMARK -> new Stroke(Ink.INK_3, benchmark, Stroke.Dash.DOTTED);
        };
    }

    TextStyle labelType(Role role) {
        return switch (role) {
            case FOCUS -> TextStyle.semibold(label, ofFocus);
            case PEER -> TextStyle.regular(label, Ink.INK_2);
            case TARGET -> TextStyle.regular(label, Ink.INK);
            case BENCHMARK -> TextStyle.regular(label, Ink.INK_3);
        };
    }

    static MarkGroup part(Role role) {
        return switch (role) {
            case FOCUS -> MarkGroup.FOCUS;
            case PEER -> MarkGroup.PEER;
            case TARGET -> MarkGroup.TARGET;
            case BENCHMARK -> MarkGroup.BENCHMARK;
        };
    }
}
