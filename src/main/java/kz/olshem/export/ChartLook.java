package kz.olshem.export;

import kz.olshem.chart.ChartSpec.Role;

/** How the lines of an Office chart and their labels look; lengths in points. */
final class ChartLook {

    private static final double LABEL = 12;

    private ChartLook() {}

    static boolean withValue(Role role) {
        return role == Role.FOCUS || role == Role.TARGET || role == Role.BENCHMARK;
    }

    static Type labelType(Role role) {
        return switch (role) {
            case FOCUS -> Type.semibold(LABEL, Ink.APPLE);
            case TARGET -> Type.regular(LABEL, Ink.INK);
            case PEER -> Type.regular(LABEL, Ink.INK_2);
            case BENCHMARK -> Type.regular(LABEL, Ink.INK_3);
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
