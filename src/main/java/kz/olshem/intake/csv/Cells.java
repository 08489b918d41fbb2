package kz.olshem.intake.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.olshem.intake.check.Finding;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; each refusal becomes a finding at its column, and the row goes on being read. */
public final class Cells {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern LOOKALIKE = Pattern.compile("\\p{Cf}|(?=.*\\p{IsLatin}).*\\p{IsCyrillic}.*");
    private static final int MOST_DIGITS = 38;

    private final Table table;
    private final Table.Row row;
    private boolean sound = true;

    public Cells(Table table, Table.Row row) {
        this.table = table;
        this.row = row;
    }

    /** Whether nothing was refused so far. */
    public boolean sound() {
        return sound;
    }

    public String text(String column) {
        return row.get(column);
    }

    public LocalizedText texts(String column) {
        return new LocalizedText(row.get(column + "_kk"), row.get(column + "_ru"), row.get(column + "_en"));
    }

    /** A text that must be there in every language. */
    public LocalizedText requiredTexts(String column) {
        return new LocalizedText(required(column + "_kk"), required(column + "_ru"), required(column + "_en"));
    }

    /** A text that must be there. */
    public String required(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            refuse(column, Finding.Rule.EMPTY, "");
        }
        return text;
    }

    /** What a code stands for; look-alike letters are named for what they are. */
    public <T> @Nullable T code(String column, Function<String, Optional<T>> known) {
        String text = required(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = known.apply(text);
        if (value.isEmpty()) {
            boolean lookalike = LOOKALIKE.matcher(text).find();
            refuse(column, lookalike ? Finding.Rule.LOOKALIKE_LETTERS : Finding.Rule.UNKNOWN_CODE, "");
        }
        return value.orElse(null);
    }

    /** One of the constants of an enum, in any letter case, or null where the cell is empty. */
    public <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        refuse(column, Finding.Rule.UNKNOWN_CODE, java.util.Arrays.toString(type.getEnumConstants()));
        return null;
    }

    /** A number with a decimal point, exactly as many decimals as written; null where it is none. */
    @Nullable
    public BigDecimal number(String column) {
        String text = required(column).replace('\u2212', '-');
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            refuse(column, Finding.Rule.NOT_A_NUMBER, "1234.5");
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.precision() > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
            refuse(column, Finding.Rule.NOT_A_NUMBER, "≤ " + MOST_DIGITS);
            return null;
        }
        return plain;
    }

    /** A whole number not below zero, or 0 and a finding. */
    public int count(String column) {
        BigDecimal value = number(column);
        if (value == null) {
            return 0; // and said why
        }
        try {
            if (value.signum() >= 0) {
                return value.intValueExact();
            }
        } catch (ArithmeticException e) {
            refuse(column, Finding.Rule.NOT_A_NUMBER, "0, 1, 2, …");
            return 0;
        }
        refuse(column, Finding.Rule.NOT_A_NUMBER, "0, 1, 2, …");
        return 0;
    }

    /** A period, or null where the cell is empty or holds none; the latter is a finding. */
    @Nullable
    public Period period(String column) {
        String text = row.get(column);
        Period period = Period.parse(text).orElse(null);
        if (period == null && !text.isEmpty()) {
            refuse(column, Finding.Rule.NOT_A_PERIOD, "2025, 2025-S1, 2025-Q3, 2025-07, 2025-01/2025-09");
        }
        return period;
    }

    public void refuse(String column, Finding.Rule rule, String expected) {
        sound = false;
        table.finding(row.line(), column, rule, row.get(column), expected);
    }
}
