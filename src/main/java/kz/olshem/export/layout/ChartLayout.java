package kz.olshem.export.layout;

import java.util.List;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.LineSpec;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Mark;

/** Lays out a chart in an area, whatever its kind. */
public final class ChartLayout {

    private ChartLayout() {}

    public static void draw(ChartSpec spec, ChartStyle style, Box area, List<Mark> marks) {
        switch (spec) {
            case LineSpec lines -> PlotLayout.draw(lines, style, area, marks);
            case BarSpec bars -> BarLayout.draw(bars, style, area, marks);
        }
    }
}
