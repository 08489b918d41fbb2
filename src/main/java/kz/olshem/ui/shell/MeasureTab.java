package kz.olshem.ui.shell;

import java.util.Locale;

/** What the drawer "How this is measured" shows: its tabs, by the code that stands in the address. */
public enum MeasureTab {
    STATUS,
    METHOD,
    LINEAGE,
    REVISIONS;

    /** The code in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
