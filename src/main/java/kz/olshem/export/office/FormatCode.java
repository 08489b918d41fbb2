package kz.olshem.export.office;

/** Formats of numbers in the file's own notation; a reader's program shows its own separators. */
public final class FormatCode {

    private FormatCode() {}

    public static String of(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** The same, shown divided by a thousand so many times: each comma at its end does so once. */
    public static String ofThousands(int decimals, int thousands) {
        return of(decimals) + ",".repeat(Math.max(0, thousands));
    }
}
