package kz.olshem.export.drawing;

import java.util.List;
import java.util.stream.IntStream;
import kz.olshem.scorecard.status.Status;
import org.jspecify.annotations.Nullable;

/** The drawing of a status, told apart by its silhouette; in a field of 16 by 16, as on the screen. */
public final class StatusGlyph {

    private static final double FIELD = 16;

    private final Coordinate at;
    private final double scale;
    private final List<Mark> marks;

    private StatusGlyph(Coordinate at, double size, List<Mark> marks) {
        this.at = at;
        this.scale = size / FIELD;
        this.marks = marks;
    }

    public static void draw(@Nullable Status status, Coordinate topLeft, double size, List<Mark> marks) {
        StatusGlyph glyph = new StatusGlyph(topLeft, size, marks);
        if (status == null) {
            glyph.disc(8, 8, 1.7, Ink.INK_2);
            return;
        }
        switch (status) {
            case MET -> {
                glyph.disc(8, 8, 7.2, Ink.MET);
                glyph.line(Ink.SURFACE, 1.9, 4.6, 8.3, 6.9, 10.6, 11.4, 5.6);
            }
            case MET_EARLY -> {
                glyph.disc(8, 8, 7.2, Ink.MET);
                glyph.line(Ink.SURFACE, 1.8, 4.6, 7.9, 8, 4.6, 11.4, 7.9);
                glyph.line(Ink.SURFACE, 1.8, 4.6, 11.6, 8, 8.3, 11.4, 11.6);
            }
            case ON_TRACK -> {
                glyph.ring(6.3, Ink.TRACK_FILL, 1.9, Stroke.Dash.SOLID);
                glyph.disc(8, 8, 2.9, Ink.TRACK_FILL);
            }
            case AT_RISK -> {
                glyph.polygon(Ink.RISK_FILL, Stroke.solid(Ink.RISK, 1.1 * glyph.scale), 8, 1.6, 14.5, 13.8, 1.5, 13.8);
                glyph.line(Ink.INK, 1.8, 8, 5.8, 8, 9.8);
                glyph.disc(8, 12, 1.05, Ink.INK);
            }
            case OFF_TRACK -> {
                glyph.polygon(Ink.OFF_FILL, null, 8, 0.6, 15.4, 8, 8, 15.4, 0.6, 8);
                glyph.line(Ink.SURFACE, 1.7, 8, 4.4, 8, 10.8);
                glyph.line(Ink.SURFACE, 1.7, 5.3, 8.2, 8, 10.9, 10.7, 8.2);
            }
            case MISSED -> {
                glyph.polygon(Ink.MISSED_FILL, null, 1.2, 1.2, 14.8, 1.2, 14.8, 14.8, 1.2, 14.8);
                glyph.line(Ink.SURFACE, 1.9, 4.9, 4.9, 11.1, 11.1);
                glyph.line(Ink.SURFACE, 1.9, 11.1, 4.9, 4.9, 11.1);
            }
            case NOT_ASSESSABLE -> {
                glyph.ring(6.4, Ink.NA_FILL, 1.5, Stroke.Dash.DASHED);
                glyph.line(Ink.NA_FILL, 1.6, 5.4, 8, 10.6, 8);
            }
        }
    }

    /** The colour of the word beside the glyph. */
    public static Ink ink(@Nullable Status status) {
        if (status == null) {
            return Ink.INK_2;
        }
        return switch (status) {
            case MET, MET_EARLY -> Ink.MET;
            case ON_TRACK -> Ink.TRACK;
            case AT_RISK -> Ink.RISK;
            case OFF_TRACK -> Ink.OFF;
            case MISSED -> Ink.MISSED;
            case NOT_ASSESSABLE -> Ink.NA;
        };
    }

    private Coordinate spot(double x, double y) {
        return new Coordinate(at.x() + x * scale, at.y() + y * scale);
    }

    private List<Coordinate> spots(double... coordinates) {
        return IntStream.range(0, coordinates.length / 2)
                .mapToObj(i -> spot(coordinates[2 * i], coordinates[2 * i + 1]))
                .toList();
    }

    private void disc(double x, double y, double radius, Ink ink) {
        marks.add(Mark.Dot.disc(MarkGroup.STATUS, spot(x, y), radius * scale, ink));
    }

    private void ring(double radius, Ink ink, double width, Stroke.Dash dash) {
        Stroke stroke = new Stroke(ink, width * scale, dash);
        marks.add(new Mark.Dot(MarkGroup.STATUS, spot(8, 8), radius * scale, radius * scale, null, stroke));
    }

    private void line(Ink ink, double width, double... coordinates) {
        Stroke stroke = Stroke.solid(ink, width * scale);
        marks.add(new Mark.Polyline(MarkGroup.STATUS, List.of(spots(coordinates)), stroke));
    }

    private void polygon(Ink ink, @Nullable Stroke stroke, double... corners) {
        marks.add(new Mark.Polygon(MarkGroup.STATUS, spots(corners), ink, stroke));
    }
}
