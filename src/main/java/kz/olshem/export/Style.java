package kz.olshem.export;

import kz.olshem.chart.ChartSpec.Role;

/**
 * Sizes of a line chart, in pixels.
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
 * @param withValues whether the line in focus has its last value printed at its end
 */
record Style(
        double unit,
        Type axis,
        double label,
        Type note,
        double focus,
        double peer,
        double target,
        double benchmark,
        double dot,
        double space,
        double widest,
        boolean withValues) {

    /** For a slide or a page of paper. */
    static Style picture(double unit) {
        return new Style(
                unit,
                Type.regular(22 * unit, Ink.INK_3),
                24 * unit,
                Type.regular(20 * unit, Ink.INK_3),
                5 * unit,
                3 * unit,
                3 * unit,
                2.5 * unit,
                9 * unit,
                14 * unit,
                0.24,
                true);
    }

    /** For a small chart on a page, which prints the last value elsewhere. */
    static Style compact() {
        return new Style(
                0.5,
                Type.regular(12, Ink.INK_3),
                12,
                Type.regular(12, Ink.INK_3),
                2.6,
                1.6,
                1.6,
                1.4,
                4,
                8,
                0.34,
                false);
    }

    Stroke stroke(Role role) {
        return switch (role) {
            case FOCUS -> Stroke.solid(Ink.APPLE, focus);
            case PEER -> Stroke.solid(Ink.PEER, peer);
            case TARGET -> new Stroke(Ink.INK, target, Stroke.Dash.DASHED);
            case BENCHMARK -> new Stroke(Ink.INK_3, benchmark, Stroke.Dash.DOTTED);
        };
    }

    Type labelType(Role role) {
        return switch (role) {
            case FOCUS -> Type.semibold(label, Ink.APPLE);
            case PEER -> Type.regular(label, Ink.INK_2);
            case TARGET -> Type.regular(label, Ink.INK);
            case BENCHMARK -> Type.regular(label, Ink.INK_3);
        };
    }

    static Part part(Role role) {
        return switch (role) {
            case FOCUS -> Part.FOCUS;
            case PEER -> Part.PEER;
            case TARGET -> Part.TARGET;
            case BENCHMARK -> Part.BENCHMARK;
        };
    }
}
