package kz.olshem.catalogue;

/** The themes that head the overview: the premise of the council is that the third raises the first two. */
public enum Headline {
    PRODUCTIVITY("labour-productivity"),
    INVESTMENT("fixed-capital-investment"),
    COMMERCIALISATION("commercialised-research-projects");

    private final IndicatorCode main;

    Headline(String main) {
        this.main = new IndicatorCode(main);
    }

    /** The indicator that the theme is about; where it has no figure, another one of the theme stands beside. */
    public IndicatorCode main() {
        return main;
    }
}
