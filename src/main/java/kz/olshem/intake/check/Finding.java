package kz.olshem.intake.check;

/**
 * What is wrong, or worth knowing, about one place of a file. Bad data is a finding, not an exception: all are listed.
 *
 * @param file     name of the file
 * @param line     first physical line of the record, the header being 1
 * @param column   name of the column as the contract calls it; empty where the whole record or file is meant
 * @param rule     which rule it breaks; {@code finding.<code>} in the word files
 * @param found    what stands there
 * @param expected what would be right, in code rather than words
 */
public record Finding(String file, long line, String column, Rule rule, String found, String expected) {

    /** The rules of the contract; each but the last refuses the record. */
    public enum Rule {
        UNREADABLE,
        COLUMN_MISSING,
        COLUMN_TWICE,
        EMPTY,
        UNKNOWN_CODE,
        LOOKALIKE_LETTERS,
        NOT_A_NUMBER,
        NOT_A_PERIOD,
        WRONG_FREQUENCY,
        UNKNOWN_STATUS,
        NOT_ALLOWED,
        TWICE,
        COLUMN_IGNORED;

        /** The code as in word files and machine-readable answers: {@code not-a-number}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public boolean refuses() {
            return this != COLUMN_IGNORED;
        }
    }
}
