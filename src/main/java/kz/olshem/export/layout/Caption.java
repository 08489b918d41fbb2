package kz.olshem.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.chart.LineSpec.Point;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.TextStyle;

/**
 * What stands at the end of a line.
 *
 * @param role  of the line
 * @param end   its last value
 * @param lines of text, the first one level with the end of the line
 */
record Caption(Role role, Coordinate end, List<Words> lines) {

    /** One line of a caption. */
    record Words(String text, TextStyle type) {}

    /** The caption of a line; empty for a line without a value or without a label. */
    static Optional<Caption> of(Line line, ChartStyle style, double widest) {
        return LineSegments.last(line).flatMap(last -> of(line, last, style, widest));
    }

    private static Optional<Caption> of(Line line, Point last, ChartStyle style, double widest) {
        Double value = last.y();
        TextStyle type = style.labelType(line.role());
        List<Words> lines = new ArrayList<>();
        add(lines, line.label(), type, widest, 2);
        if (line.role() == Role.FOCUS && style.withValues()) {
            add(lines, last.text(), type, widest, 2);
            add(lines, last.note(), style.note(), widest, 1);
        }
        return value == null || lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caption(line.role(), new Coordinate(last.x(), value), lines));
    }

    private static void add(List<Words> lines, String text, TextStyle type, double widest, int most) {
        Lettering.wrap(text, type, widest, most).forEach(it -> lines.add(new Words(it, type)));
    }

    double width() {
        return lines.stream()
                .mapToDouble(words -> words.type().widthOf(words.text()))
                .max()
                .orElse(0);
    }

    double height() {
        return lines.stream().mapToDouble(words -> words.type().leading()).sum();
    }

    /** From the top of the caption to the level of the end of its line. */
    double level() {
        return lines.getFirst().type().leading() / 2;
    }

    /** How much worse it is to move this caption than another one away from its line. */
    double weight() {
        return switch (role) {
            case FOCUS -> 6;
            case TARGET -> 2;
            case PEER, BENCHMARK -> 1;
        };
    }

    void draw(double left, double top, List<Mark> marks) {
        double lineTop = top;
        for (Words words : lines) {
            TextStyle type = words.type();
            double baseline = lineTop + type.leading() / 2 + type.middle();
            marks.add(new Mark.Text(
                    MarkGroup.LABEL, new Coordinate(left, baseline), Mark.Anchor.START, words.text(), type));
            lineTop += type.leading();
        }
    }
}
