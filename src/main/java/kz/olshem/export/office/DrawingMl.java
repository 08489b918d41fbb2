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
        return switch (ink) {
            case INK -> scheme("tx1", "");
            case INK_2 -> grey("tx1", 41_700, 55_900, 24_080);
            case INK_3 -> grey("tx1", 28_800, 35_160, 36_830);
            case LINE -> grey("bg1", 0, 75_650, 12_000);
            case LINE_2 -> grey("tx1", 22_000, 13_100, 51_910);
            case PEER -> grey("tx1", 23_600, 13_100, 52_890);
            case APPLE -> scheme("accent1", "");
            case SURFACE -> scheme("bg1", "");
            // A status keeps its colour: in a theme whose accents mean nothing it must not turn into another.
            case MET, TRACK, TRACK_FILL, RISK, RISK_FILL, OFF, OFF_FILL, MISSED, MISSED_FILL, NA, NA_FILL -> fixed(ink);
        };
    }

    /**
     * A grey between the text and the paper of the theme. An accent would be grey in our theme and turn red or cyan in
     * another deck; this one stays grey, dark enough on white and light enough on black. All in thousandths of a per cent.
     *
     * @param saturation what is left of the saturation of the text
     * @param factor     of its lightness
     * @param offset     added to that
     */
    private static String grey(String scheme, int saturation, int factor, int offset) {
        return scheme(
                scheme,
                "<a:satMod val=\"" + saturation + "\"/><a:lumMod val=\"" + factor + "\"/><a:lumOff val=\"" + offset
                        + "\"/>");
    }

    private static String scheme(String scheme, String change) {
        return "<a:solidFill><a:schemeClr val=\"" + scheme + "\">" + change + "</a:schemeClr></a:solidFill>";
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
