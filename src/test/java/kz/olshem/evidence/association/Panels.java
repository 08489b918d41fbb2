package kz.olshem.evidence.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.evidence.association.RegionPanel.Kind;
import kz.olshem.evidence.association.RegionPanel.Value;

/** Panels for tests, of what happens by a known rule and else by chance. */
final class Panels {

    private static final int FIRST = 2000;

    private Panels() {}

    static TerritoryCode region(int number) {
        return new TerritoryCode(String.format(Locale.ROOT, "R-%02d", number));
    }

    /**
     * Shocks of regions and years before and after, each with so much of the year before.
     *
     * @return by region and year from 0
     */
    static double[][] shocks(Random chance, int regions, int years, double memory) {
        double[][] shocks = new double[regions][years];
        for (double[] region : shocks) {
            double shock = chance.nextGaussian() / Math.sqrt(1 - memory * memory);
            for (int year = 0; year < years; year++) {
                shock = memory * shock + chance.nextGaussian();
                region[year] = shock;
            }
        }
        return shocks;
    }

    /** Levels from 2000 on whose log changes are a tenth of the given ones. */
    static RegionPanel levels(int regions, int years, ToDoubleBiFunction<Integer, Integer> changes) {
        return new RegionPanel(Kind.LEVEL, rows(regions, years, changes));
    }

    static List<Value> rows(int regions, int years, ToDoubleBiFunction<Integer, Integer> changes) {
        List<Value> rows = new ArrayList<>();
        for (int region = 0; region < regions; region++) {
            double level = 5 + region;
            for (int year = 0; year < years; year++) {
                if (year > 0) {
                    level *= Math.exp(0.1 * changes.applyAsDouble(region, year));
                }
                rows.add(new Value(region(region), FIRST + year, level, false));
            }
        }
        return rows;
    }
}
