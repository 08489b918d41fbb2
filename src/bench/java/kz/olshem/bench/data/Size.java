package kz.olshem.bench.data;

/** How much standard data there is: indicators by territories by months. */
public enum Size {
    K10("10k", 10, 20, 50),
    K100("100k", 20, 20, 250),
    M1("1M", 200, 20, 250),
    M10("10M", 2000, 20, 250);

    private final String label;
    private final int indicators;
    private final int territories;
    private final int months;

    Size(String label, int indicators, int territories, int months) {
        this.label = label;
        this.indicators = indicators;
        this.territories = territories;
        this.months = months;
    }

    public String label() {
        return label;
    }

    public int indicators() {
        return indicators;
    }

    public int territories() {
        return territories;
    }

    public int months() {
        return months;
    }
}
