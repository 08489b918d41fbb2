package kz.olshem.export.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Drawing;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.drawing.Typeface;

/**
 * Paints a drawing as PNG. It is painted in bands from top to bottom into one small buffer, so that the largest picture
 * that may be asked for takes a few megabytes and not hundreds.
 */
public final class PngWriter {

    private static final int BAND_PIXELS = 1 << 21;

    /** What the pixels of a picture take while it is painted, however large it is. */
    public static final int MOST_BYTES = 4 * BAND_PIXELS;

    private PngWriter() {}

    public static byte[] write(Drawing drawing, int scale) {
        int width = drawing.width() * scale;
        int height = drawing.height() * scale;
        int rows = Math.clamp(BAND_PIXELS / width, 1, height);
        BufferedImage band = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        PngStream png = new PngStream(width, height);
        for (int top = 0; top < height; top += rows) {
            paint(drawing, scale, top, band);
            png.rows(pixels, Math.min(rows, height - top));
        }
        return png.end();
    }

    private static void paint(Drawing drawing, int scale, int top, BufferedImage band) {
        Graphics2D g = band.createGraphics();
        try {
            g.setColor(colour(Ink.SURFACE));
            g.fillRect(0, 0, band.getWidth(), band.getHeight());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.translate(0, -top);
            g.scale(scale, scale);
            double bottom = (top + band.getHeight()) / (double) scale;
            for (Mark mark : drawing.marks()) {
                if (touches(mark, top / (double) scale, bottom)) {
                    paint(mark, g);
                }
            }
        } finally {
            g.dispose();
        }
    }

    /** Text is the dearest to paint, and most of it lies outside a band. */
    private static boolean touches(Mark mark, double top, double bottom) {
        return !(mark
                        instanceof
                        Mark.Text(MarkGroup part, Coordinate at, Mark.Anchor anchor, String text, TextStyle type))
                || at.y() + type.size() > top && at.y() - 2 * type.size() < bottom;
    }

    private static void paint(Mark mark, Graphics2D g) {
        switch (mark) {
            case Mark.Polyline it -> {
                pen(it.stroke(), g);
                g.draw(path(it.runs()));
            }
            case Mark.Dot it -> dot(it, g);
            case Mark.Text it -> {
                g.setColor(colour(it.type().ink()));
                g.setFont(Typeface.font(it.type()));
                g.drawString(it.text(), (float) it.left(), (float) it.at().y());
            }
            case Mark.Polygon it -> polygon(it, g);
            case Mark.Rect it -> {
                g.setColor(colour(it.fill()));
                Box box = it.box();
                g.fill(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()));
            }
        }
    }

    private static void polygon(Mark.Polygon polygon, Graphics2D g) {
        Path2D shape = path(List.of(polygon.corners()));
        shape.closePath();
        g.setColor(colour(polygon.fill()));
        g.fill(shape);
        Stroke stroke = polygon.stroke();
        if (stroke != null) {
            pen(stroke, g);
            g.draw(shape);
        }
    }

    private static void dot(Mark.Dot dot, Graphics2D g) {
        Ellipse2D shape = new Ellipse2D.Double(
                dot.centre().x() - dot.rx(), dot.centre().y() - dot.ry(), 2 * dot.rx(), 2 * dot.ry());
        Ink fill = dot.fill();
        if (fill != null) {
            g.setColor(colour(fill));
            g.fill(shape);
        }
        Stroke stroke = dot.stroke();
        if (stroke != null) {
            pen(stroke, g);
            g.draw(shape);
        }
    }

    private static Path2D path(List<List<Coordinate>> runs) {
        Path2D path = new Path2D.Double();
        for (List<Coordinate> run : runs) {
            path.moveTo(run.getFirst().x(), run.getFirst().y());
            for (Coordinate spot : run.subList(1, run.size())) {
                path.lineTo(spot.x(), spot.y());
            }
        }
        return path;
    }

    private static void pen(Stroke stroke, Graphics2D g) {
        g.setColor(colour(stroke.ink()));
        float width = (float) stroke.width();
        int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        g.setStroke(
                stroke.dash() == Stroke.Dash.SOLID
                        ? new BasicStroke(width, cap, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, dashes(stroke), 0));
    }

    private static float[] dashes(Stroke stroke) {
        return new float[] {(float) stroke.on(), (float) stroke.off()};
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }
}
