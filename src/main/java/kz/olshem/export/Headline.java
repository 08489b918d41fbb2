package kz.olshem.export;

import java.util.List;

/** The message of a slide: the fullest that has room on two lines. */
record Headline(String text, Type type, int lines) {

    /** In points. */
    static final double SIZE = 27;

    private static final double LEAST = 18;

    /**
     * @param messages the fullest first
     * @param width    in points
     */
    static Headline of(List<String> messages, double width) {
        for (double size = SIZE; size >= LEAST; size--) {
            Type type = Type.semibold(size, Ink.INK);
            for (String message : messages) {
                List<String> lines = Lettering.wrap(message, type, width, 3);
                if (lines.size() <= 2
                        && !lines.isEmpty()
                        && String.join(" ", lines).equals(Lettering.clean(message))) {
                    return new Headline(Lettering.clean(message), type, lines.size());
                }
            }
        }
        Type type = Type.semibold(LEAST, Ink.INK);
        List<String> cut = Lettering.wrap(messages.isEmpty() ? "" : messages.getLast(), type, width, 2);
        return new Headline(String.join(" ", cut), type, Math.max(1, cut.size()));
    }
}
