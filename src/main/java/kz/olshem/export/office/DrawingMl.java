package kz.olshem.export.office;

import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Stroke;
import org.jspecify.annotations.Nullable;

/** Fills, lines and places in DrawingML, the language in which Office draws; lengths in points. */
public final class DrawingMl {

    public static final String NO_LINE = "<a:ln><a:noFill/></a:ln>";

    /** Neither a fill nor a line. */
    public static final String NOTHING = "<a:noFill/>" + NO_LINE;

    private static final double EMU = 12_700;

    private DrawingMl() {}

    public static long emu(double points) {
        return Math.round(points * EMU);
    }

    /** The colour as a part of the theme where it is one, so that another theme recolours it. */
    public static String fill(@Nullable Ink ink) {
        if (ink == null) {
            return "<a:noFill/>";
        }
        String scheme = switch (ink) {
            case INK -> "tx1";
            case INK_2 -> "tx2";
            case INK_3 -> "accent5";
            case LINE -> "bg2";
            case LINE_2, PEER -> "accent2";
            case APPLE -> "accent1";
            case SURFACE -> "bg1";
            case MET -> "accent6";
            case TRACK, TRACK_FILL, RISK, RISK_FILL, OFF, OFF_FILL, MISSED, MISSED_FILL, NA, NA_FILL -> "";
        };
        return scheme.isEmpty() ? fixed(ink) : "<a:solidFill><a:schemeClr val=\"" + scheme + "\"/></a:solidFill>";
    }

    /** The colour itself, for files whose theme is not ours. */
    public static String fixed(Ink ink) {
        return fixed(ink.hex().substring(1));
    }

    /**
     * A colour that stands in no theme.
     *
     * @param rgb six hexadecimal digits
     */
    public static String fixed(String rgb) {
        return "<a:solidFill><a:srgbClr val=\"" + rgb + "\"/></a:solidFill>";
    }

    public static String line(@Nullable Stroke stroke) {
        if (stroke == null) {
            return NO_LINE;
        }
        String dash = switch (stroke.dash()) {
            case SOLID -> "solid";
            case DASHED -> "sysDash";
            case DOTTED -> "sysDot";
        };
        return line(fill(stroke.ink()), stroke.width(), stroke.round() ? "rnd" : "flat", dash);
    }

    /**
     * A line in Office's own words.
     *
     * @param fill of the line, markup
     * @param cap  how its ends are cut
     */
    public static String line(String fill, double width, String cap, String dash) {
        return "<a:ln w=\"" + emu(width) + "\" cap=\"" + cap + "\">" + fill + "<a:prstDash val=\"" + dash
                + "\"/><a:round/></a:ln>";
    }

    public static String place(String element, Box box) {
        return "<" + element + ">" + place(box) + "</" + element + ">";
    }

    /** Where something stands and how large it is, without the element around it. */
    public static String place(Box box) {
        return "<a:off x=\"" + emu(box.left()) + "\" y=\"" + emu(box.top()) + "\"/><a:ext cx=\"" + emu(box.width())
                + "\" cy=\"" + emu(box.height()) + "\"/>";
    }
}
