package kz.olshem.export.office.chart;

import java.util.List;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.office.DrawingMl;

/**
 * How a line of a chart and its label look.
 *
 * @param fill    colour of its points, markup
 * @param surface colour of the paper, markup
 * @param stroke  the line, markup
 * @param symbol  of a point that stands alone
 * @param end     size of the point at the end of the focus, in points
 * @param outline width of the ring of a hollow point, in points
 * @param label   how the name at its end is set
 * @param valued  whether the value stands beside the name
 */
record LineLook(
        String fill,
        String surface,
        String stroke,
        String symbol,
        int end,
        double outline,
        ChartText label,
        boolean valued) {

    private static final double LABEL = 12;

    /** Of peers, which a workbook does not leave out however many they are. */
    private static final List<String> GREYS =
            List.of(DrawingMl.fixed(Ink.PEER), DrawingMl.fixed(Ink.INK_3), DrawingMl.fixed("A3ADB3"));

    /**
     * @param ofFocus colour of the line in focus
     */
    static LineLook embedded(Role role, Ink ofFocus) {
        Stroke stroke = stroke(role, ofFocus);
        return new LineLook(
                DrawingMl.fill(stroke.ink()),
                DrawingMl.fill(Ink.SURFACE),
                DrawingMl.line(stroke),
                role == Role.TARGET || role == Role.BENCHMARK ? "dash" : "circle",
                9,
                2.25,
                ChartText.themed(labelType(role, ofFocus)),
                isValued(role));
    }

    /** Whether a line that follows the theme has its last value beside its name. */
    static boolean isValued(Role role) {
        return role != Role.PEER;
    }

    /**
     * @param column  of the line
     * @param ofFocus colour of the line in focus
     */
    static LineLook worksheet(Role role, int column, Ink ofFocus) {
        String fill = switch (role) {
            case FOCUS -> DrawingMl.fixed(ofFocus);
            case TARGET -> DrawingMl.fixed(Ink.INK);
            case BENCHMARK -> DrawingMl.fixed(Ink.INK_3);
            case PEER -> GREYS.get(column % GREYS.size());
        };
        String stroke = switch (role) {
            case FOCUS -> DrawingMl.line(fill, 2.5, "rnd", "solid");
            case TARGET -> DrawingMl.line(fill, 1.5, "rnd", "dash");
            case BENCHMARK -> DrawingMl.line(fill, 1, "rnd", "sysDot");
            case PEER -> DrawingMl.line(fill, 1.5, "rnd", "solid");
        };
        ChartText label = new ChartText(
                "<a:bodyPr wrap=\"none\"/>",
                "sz=\"1000\" b=\"" + (role == Role.FOCUS ? 1 : 0) + "\"",
                role == Role.PEER ? DrawingMl.fixed(Ink.INK_3) : fill);
        boolean valued = role == Role.FOCUS || role == Role.TARGET;
        return new LineLook(fill, DrawingMl.fixed(Ink.SURFACE), stroke, "circle", 8, 1, label, valued);
    }

    /** How the label of a line is set where it follows the theme. */
    static TextStyle labelType(Role role, Ink ofFocus) {
        return switch (role) {
            case FOCUS -> TextStyle.semibold(LABEL, ofFocus);
            case TARGET -> TextStyle.regular(LABEL, Ink.INK);
            case PEER -> TextStyle.regular(LABEL, Ink.INK_2);
            case BENCHMARK -> TextStyle.regular(LABEL, Ink.INK_3);
        };
    }

    private static Stroke stroke(Role role, Ink ofFocus) {
        return switch (role) {
            case FOCUS -> Stroke.solid(ofFocus, 2.75);
            case PEER -> Stroke.solid(Ink.PEER, 1.5);
            case TARGET -> new Stroke(Ink.INK, 1.75, Stroke.Dash.DASHED);
            case BENCHMARK -> new Stroke(Ink.INK_3, 1.25, Stroke.Dash.DOTTED);
        };
    }
}
