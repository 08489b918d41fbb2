package kz.olshem.export.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table that is written to a file. */
public sealed interface Cell {

    /** Nothing was published: an empty cell, never a zero and never an empty text. */
    Cell MISSING = new Missing();

    /** A text, never to be read as a formula. */
    record Text(String text) implements Cell {}

    /** A text that heads what follows. */
    record Heading(String text) implements Cell {}

    /**
     * A number.
     *
     * @param value    unrounded
     * @param decimals that are shown, 0 to {@value #MOST_DECIMALS}
     */
    record Figure(BigDecimal value, int decimals) implements Cell {
        public Figure {
            decimals = Math.clamp(decimals, 0, MOST_DECIMALS);
        }
    }

    /** A number that is shown with all the decimals that it has. */
    record Exact(BigDecimal value) implements Cell {}

    /** An empty cell. */
    record Missing() implements Cell {}

    /** The most decimals that a format shows. */
    int MOST_DECIMALS = 12;

    /** A text; an empty cell for null and for the empty text. */
    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? MISSING : new Text(text);
    }

    /** A number; an empty cell for null. */
    static Cell figure(@Nullable BigDecimal value, int decimals) {
        return value == null ? MISSING : new Figure(value, decimals);
    }
}
