package kz.olshem.series.exchange;

/** What the figures are called as a whole. */
public final class Dataflow {

    public static final String AGENCY = "OLSHEM";
    public static final String ID = "DF_SCIENCE";
    public static final String VERSION = "1.0";

    /** As a file names it. */
    public static final String REFERENCE = AGENCY + ":" + ID + "(" + VERSION + ")";

    private Dataflow() {}
}
