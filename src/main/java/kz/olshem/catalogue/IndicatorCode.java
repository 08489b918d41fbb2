package kz.olshem.catalogue;

import java.util.regex.Pattern;

/** The stable code of an indicator: lower-case Latin words joined by hyphens, as in addresses and files. */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public IndicatorCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not an indicator code: " + value);
        }
    }

    public static boolean isCode(String text) {
        return text.length() <= 100 && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
