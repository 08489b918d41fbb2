package kz.olshem.ui.component;

import java.util.Locale;
import kz.olshem.export.drawing.Ink;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import org.jspecify.annotations.Nullable;

/** The small drawings of the interface as SVG: status glyphs, icons, the mark and the ridge. */
public final class Icons {

    /** On amber, which is light in both schemes: a token would turn light with the dark one. */
    private static final String DARK = Ink.INK.hex();

    private Icons() {}

    private static final String SMALL =
            "<svg class=\"glyph s-%s\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">%s</svg>";

    /** The glyph of a status; of a neutral indicator for null. Silhouettes differ, so that colour is never alone. */
    public static String glyph(@Nullable Status status) {
        if (status == null) {
            return String.format(
                    Locale.ROOT, SMALL, "INFO", "<circle cx=\"8\" cy=\"8\" r=\"1.700\" fill=\"var(--f)\"/>");
        }
        String shape = switch (status) {
            case MET ->
                "<circle cx=\"8\" cy=\"8\" r=\"7.2\" fill=\"var(--f)\"/>"
                        + stroke("M4.600 8.300l2.300 2.300 4.500-5", "var(--o-surface)", "1.9");
            case MET_EARLY ->
                "<circle cx=\"8\" cy=\"8\" r=\"7.2\" fill=\"var(--f)\"/>"
                        + stroke(
                                "M4.600 7.900L8 4.600l3.400 3.300M4.600 11.600L8 8.300l3.400 3.300",
                                "var(--o-surface)",
                                "1.8");
            case ON_TRACK ->
                "<circle cx=\"8\" cy=\"8\" r=\"6.3\" fill=\"none\" stroke=\"var(--f)\" stroke-width=\"1.9\"/>"
                        + "<circle cx=\"8\" cy=\"8\" r=\"2.9\" fill=\"var(--f)\"/>";
            case AT_RISK ->
                "<path d=\"M8 1.600l6.500 12.200h-13z\" fill=\"var(--f)\" stroke=\"currentColor\" stroke-width=\"1.1\" stroke-linejoin=\"round\"/>"
                        + stroke("M8 5.800v4", DARK, "1.8")
                        + "<circle cx=\"8\" cy=\"12\" r=\"1.05\" fill=\"" + DARK + "\"/>";
            case OFF_TRACK ->
                "<path d=\"M8 .6L15.400 8 8 15.400.6 8z\" fill=\"var(--f)\"/>"
                        + stroke("M8 4.400v6.400M5.300 8.200L8 10.900l2.700-2.700", "var(--o-surface)", "1.7");
            case MISSED ->
                "<rect x=\"1.2\" y=\"1.2\" width=\"13.6\" height=\"13.6\" fill=\"var(--f)\"/>"
                        + stroke("M4.900 4.900l6.200 6.200M11.100 4.900l-6.200 6.200", "var(--o-surface)", "1.9");
            case NOT_ASSESSABLE ->
                "<circle cx=\"8\" cy=\"8\" r=\"6.4\" fill=\"none\" stroke=\"var(--f)\" stroke-width=\"1.5\" stroke-dasharray=\"2.5 2.53\"/>"
                        + stroke("M5.400 8h5.200", "var(--f)", "1.6");
        };
        return String.format(Locale.ROOT, SMALL, status.name(), shape);
    }

    private static final String ARROW = "M1.700 6.100H8V2.900L14.300 8 8 13.100V9.900H1.700z";

    /** Where an indicator is heading: better upwards, worse downwards, whichever way its figures go. Hollow and never coloured. */
    public static String heading(Heading heading) {
        String shape = switch (heading) {
            case IMPROVING, RISING -> arrow(" transform=\"rotate(-45 8 8)\"");
            case LITTLE_CHANGE -> arrow("");
            case WORSENING, FALLING -> arrow(" transform=\"rotate(45 8 8)\"");
            case TOO_SHORT ->
                "<g fill=\"currentColor\" stroke=\"none\"><circle cx=\"3\" cy=\"8\" r=\"1.5\"/>"
                        + "<circle cx=\"8\" cy=\"8\" r=\"1.5\"/><circle cx=\"13\" cy=\"8\" r=\"1.5\"/></g>";
        };
        return "<svg class=\"heading\" viewBox=\"0 0 16 16\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.3\""
                + " stroke-linejoin=\"round\" aria-hidden=\"true\" focusable=\"false\">" + shape + "</svg>";
    }

    private static String arrow(String turned) {
        return "<path d=\"" + ARROW + "\"" + turned + "/>";
    }

    private static String stroke(String path, String colour, String width) {
        return String.format(
                Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>", path, colour, width);
    }

    /** An icon of 20 units, drawn in the colour of the text around it. */
    public enum Icon {
        OVERVIEW("M2 15l4.500-6 3 3.500L13 6l5 9M2 17.500h16"),
        DIRECTIONS("M3 4h6v6H3zM11 4h6v6h-6zM3 12h6v5H3zM11 12h6v5h-6z"),
        INDICATORS("M3 3v14h14M6.500 13l3-4 2.500 2 4-6"),
        PREMISE(
                "M5.500 7a3 3 0 100 6 3 3 0 000-6zM14.500 7a3 3 0 100 6 3 3 0 000-6zM8.500 10h3M1 10h1.500M17.500 10H19"),
        SAVE("M10 3v9M6.500 9l3.500 3.500L13.500 9M3 14v3h14v-3"),
        LINK(
                "M8 12l4-4M6.500 9.500L4 12a2.800 2.800 0 004 4l2.500-2.500M13.500 10.500L16 8a2.800 2.800 0 00-4-4L9.500 6.500"),
        CLOSE("M5 5l10 10M15 5L5 15"),
        MEASURE("M4 3h9l3 3v11H4zM7 9h6M7 13h6"),
        SEARCH("M9 4a5 5 0 100 10A5 5 0 009 4zM13 13l4 4"),
        FILTER("M3 5h14M6 10h8M8.500 15h3"),
        OPEN("M6 8l4 4 4-4");

        private final String path;

        Icon(String path) {
            this.path = path;
        }

        public String svg() {
            return "<svg class=\"icon\" viewBox=\"0 0 20 20\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\""
                    + " stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\" focusable=\"false\"><path d=\""
                    + path + "\"/></svg>";
        }
    }

    /** The mark: the letter Ө whose bar is the ridge of the Trans-Ili Alatau. */
    public static String mark() {
        return "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\" focusable=\"false\">"
                + "<ellipse cx=\"16\" cy=\"16\" rx=\"12\" ry=\"13.6\" fill=\"none\" stroke=\"var(--o-ink)\" stroke-width=\"3.2\"/>"
                + "<path d=\"M5 18.600l5.200-3.400 2.600 1.900 4.400-6.300 4.600 5.600 2-1.400 3.400 3.600\" fill=\"none\""
                + " stroke=\"var(--o-mark)\" stroke-width=\"2.6\" stroke-linejoin=\"round\"/></svg>";
    }

    /** Two flat layers of the mountains behind the head of a page; decoration. */
    static String ridge() {
        return "<svg class=\"ridge\" viewBox=\"0 0 760 84\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                + "<path d=\"M0 84L60 74 104 62 140 66 196 44 232 50 270 30 300 38 338 20 362 30 396 8 424 24 450 16 486 36"
                + " 520 26 556 42 596 30 640 48 690 38 760 56V84z\" fill=\"var(--o-ridge-far)\"/>"
                + "<path d=\"M90 84L160 74 210 66 252 70 310 52 350 60 402 42 446 56 492 48 540 62 590 54 650 68 700 62"
                + " 760 72V84z\" fill=\"var(--o-ridge-near)\"/></svg>";
    }
}
