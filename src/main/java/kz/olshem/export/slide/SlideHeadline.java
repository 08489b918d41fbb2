package kz.olshem.export.slide;

import java.util.List;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.TextStyle;

/** The message of a slide: the fullest that has room on two lines. */
record SlideHeadline(String text, TextStyle type, int lines) {

    /** In points. */
    static final double SIZE = 27;

    private static final double LEAST = 18;

    /**
     * @param messages the fullest first
     * @param width    in points
     */
    static SlideHeadline of(List<String> messages, double width) {
        for (double size = SIZE; size >= LEAST; size--) {
            TextStyle type = TextStyle.semibold(size, Ink.INK);
            for (String message : messages) {
                List<String> lines = Lettering.wrap(message, type, width, 3);
                if (lines.size() <= 2
                        && !lines.isEmpty()
                        && String.join(" ", lines).equals(Lettering.clean(message))) {
                    return new SlideHeadline(Lettering.clean(message), type, lines.size());
                }
            }
        }
        TextStyle type = TextStyle.semibold(LEAST, Ink.INK);
        List<String> cut = Lettering.wrap(messages.isEmpty() ? "" : messages.getLast(), type, width, 2);
        return new SlideHeadline(String.join(" ", cut), type, Math.max(1, cut.size()));
    }
}
