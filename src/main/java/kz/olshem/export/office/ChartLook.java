package kz.olshem.export.office;

import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;

/** How the lines of an Office chart and their labels look; lengths in points. */
final class ChartLook {

    private static final double LABEL = 12;

    private ChartLook() {}

    static boolean withValue(Role role) {
        return role == Role.FOCUS || role == Role.TARGET || role == Role.BENCHMARK;
    }

    static TextStyle labelType(Role role) {
        return switch (role) {
            case FOCUS -> TextStyle.semibold(LABEL, Ink.APPLE);
            case TARGET -> TextStyle.regular(LABEL, Ink.INK);
            case PEER -> TextStyle.regular(LABEL, Ink.INK_2);
            case BENCHMARK -> TextStyle.regular(LABEL, Ink.INK_3);
        };
    }

    static Stroke stroke(Role role) {
        return switch (role) {
            case FOCUS -> Stroke.solid(Ink.APPLE, 2.75);
            case PEER -> Stroke.solid(Ink.PEER, 1.5);
            case TARGET -> new Stroke(Ink.INK, 1.75, Stroke.Dash.DASHED);
            case BENCHMARK -> new Stroke(Ink.INK_3, 1.25, Stroke.Dash.DOTTED);
        };
    }
}
