package kz.olshem.export.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import kz.olshem.kernel.Words;
import org.jspecify.annotations.Nullable;

/** The columns of a table in the making: each is named together with what it says of a row's thing. */
public final class TableColumns<T> {

    private final Words words;
    private final List<Sheet.Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    public TableColumns(Words words) {
        this.words = words;
    }

    /**
     * A column of texts that stand on one line, such as codes.
     *
     * @param title key of its header
     * @param width in characters
     */
    public TableColumns<T> code(String title, int width, Function<T, @Nullable String> text) {
        return add(Sheet.Column.of(words.text(title), width), it -> Cell.text(text.apply(it)));
    }

    /** A column of texts that may be long. */
    public TableColumns<T> text(String title, int width, Function<T, String> text) {
        return add(Sheet.Column.wrapped(words.text(title), width), it -> Cell.text(text.apply(it)));
    }

    /** A column of numbers. */
    public TableColumns<T> figure(String title, int width, Function<T, Cell> cell) {
        return add(Sheet.Column.figures(words.text(title), width), cell);
    }

    private TableColumns<T> add(Sheet.Column column, Function<T, Cell> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /**
     * The sheet, a row for each of the things; they are asked for no earlier than their rows.
     *
     * @param name key of its name
     */
    public Sheet of(String name, Iterable<? extends T> things) {
        return new Sheet(words.text(name), columns, () -> {
            Iterator<? extends T> iterator = things.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public List<Cell> next() {
                    return row(iterator.next());
                }
            };
        });
    }

    private List<Cell> row(T thing) {
        List<Cell> row = new ArrayList<>(cells.size());
        for (Function<T, Cell> cell : cells) {
            row.add(cell.apply(thing));
        }
        return row;
    }
}
