package kz.olshem.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable code of a territory: ISO 3166-2 for the country's cities and regions ({@code KZ-75}), ISO 3166-1 for
 * countries ({@code KZ}), words joined by hyphens for districts, which no standard names.
 */
public record TerritoryCode(String value) implements Comparable<TerritoryCode> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private static final int LONGEST = 60;

    public TerritoryCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not a territory code: " + value);
        }
    }

    /** The code that a text is; empty where it cannot be one. */
    public static Optional<TerritoryCode> parse(String text) {
        String stripped = text.strip();
        return isCode(stripped) ? Optional.of(new TerritoryCode(stripped)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(TerritoryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
