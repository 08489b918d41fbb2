package kz.olshem.series;

/** Where figures come from. */
public record Source(String code, String title, String url, Provenance provenance) {

    /** How near a source stands to the office that measured. */
    public enum Provenance {
        /** A workbook of the statistical office itself. */
        WORKBOOK,
        /** A published table, as read by others. */
        TABLE,
        /** The press, quoting officials. */
        PRESS,
        /** Computed by us from a catalogue. */
        COMPUTED,
        /** The estimate of a model. */
        MODEL
    }
}
