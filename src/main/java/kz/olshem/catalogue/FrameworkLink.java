package kz.olshem.catalogue;

import kz.olshem.kernel.LocalizedText;

/**
 * That an indicator is one of an international framework, or near to one.
 *
 * @param framework its short name, such as SDG
 * @param edition   the year of the list that the code is from
 * @param code      of the framework's indicator
 * @param note      why the match is what it is
 */
public record FrameworkLink(
        IndicatorCode indicator, String framework, String edition, String code, Match match, LocalizedText note) {

    /** How near the two are. */
    public enum Match {
        /** Definition and unit are the same. */
        EXACT,
        /** The same thing, measured in another way or for another area. */
        COMPARABLE,
        /** Something that tells of it. */
        RELATED
    }
}
