package kz.olshem.series;

import kz.olshem.kernel.LocalizedText;

/**
 * Where figures come from.
 *
 * @param language  of the document itself, as a code of ISO 639-1; empty where unknown
 * @param published year, month or day of the document as {@code 2026}, {@code 2026-03}, {@code 2026-03-05}; empty where
 *     unknown
 */
public record Source(
        String code, LocalizedText title, String language, String url, Provenance provenance, String published) {

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
