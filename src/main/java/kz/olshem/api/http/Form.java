package kz.olshem.api.http;

/** The form in which a document is answered. */
public enum Form {
    JSON,
    CSV,
    /** CSV that begins with a byte order mark, without which some spreadsheets guess the letters wrong. */
    MARKED_CSV;

    public boolean isCsv() {
        return this != JSON;
    }
}
