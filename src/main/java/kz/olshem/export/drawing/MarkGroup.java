package kz.olshem.export.drawing;

import java.util.Locale;

/** What a mark belongs to: named groups in an SVG, which style sheets and drawing programs address. */
public enum MarkGroup {
    PAPER,
    HEADING,
    GRID,
    AXIS,
    EVENT,
    LEADER,
    BENCHMARK,
    TARGET,
    PEER,
    FOCUS,
    LABEL,
    NOTE,
    STATUS,
    EMBLEM;

    private final String className = "o-chart-" + name().toLowerCase(Locale.ROOT);

    public String className() {
        return className;
    }
}
