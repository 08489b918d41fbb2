package kz.olshem.narrative;

/**
 * Which figures of an indicator are spoken of.
 *
 * @param basis what they are relative to, in words, such as {@code 2011 = 100}; empty for figures in a unit of their own
 * @param years that were looked at, in words; empty for all that there are
 */
public record Scope(String basis, String years) {

    /** All figures as they were published. */
    public static final Scope ALL = new Scope("", "");
}
