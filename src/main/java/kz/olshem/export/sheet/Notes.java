package kz.olshem.export.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What must be known of a file's figures, as a sheet of two columns: what it is, and what it says. */
final class Notes {

    private static final int LABELS = 34;
    private static final int TEXTS = 96;

    private final Words words;
    private final List<List<Cell>> rows = new ArrayList<>();

    Notes(Words words) {
        this.words = words;
    }

    Notes heading(String text) {
        rows.add(List.of(new Cell.Heading(text)));
        return this;
    }

    /** A line of text, left out where there is nothing to say. */
    Notes say(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            rows.add(List.of(Cell.text(label), Cell.text(text)));
        }
        return this;
    }

    Notes number(String label, BigDecimal value, int decimals) {
        rows.add(List.of(Cell.text(label), Cell.figure(value, decimals)));
        return this;
    }

    Sheet sheet() {
        return new Sheet(
                words.text("sheet.about"),
                List.of(
                        Sheet.Column.wrapped(words.text("sheet.about.what"), LABELS),
                        Sheet.Column.wrapped(words.text("sheet.about.says"), TEXTS)),
                List.copyOf(rows));
    }
}
