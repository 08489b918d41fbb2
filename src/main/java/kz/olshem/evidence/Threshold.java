package kz.olshem.evidence;

/** How much both ends of a test must have in common, fixed before any figure was looked at. */
public enum Threshold {
    REGIONS(12, 14),
    COUNTRY(25, 1);

    private final int years;
    private final int regions;

    Threshold(int years, int regions) {
        this.years = years;
        this.regions = regions;
    }

    /** Years that each of so many regions needs. */
    public int years() {
        return years;
    }

    public int regions() {
        return regions;
    }

    /** Region-years in all. */
    public int needed() {
        return years * regions;
    }
}
