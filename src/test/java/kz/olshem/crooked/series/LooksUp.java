package kz.olshem.crooked.series;

import kz.olshem.crooked.chart.Above;

/** On a lower floor, and knows a higher one. */
public class LooksUp {
    Above above = new Above();
}
