package kz.olshem.bench.files;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kz.olshem.chart.LineSpec;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** The reference for a slide: plain POI writes the lines of a chart as a native one, with the workbook inside. */
final class PoiSlide {

    private PoiSlide() {}

    static byte[] write(LineSpec chart) throws IOException {
        try (XMLSlideShow deck = new XMLSlideShow()) {
            deck.setPageSize(new java.awt.Dimension(960, 540));
            XSLFSlide slide = deck.createSlide();
            slide.createTextBox().setText(chart.title());
            XSLFChart drawn = deck.createChart(slide);
            plot(drawn, chart.lines());
            slide.addChart(
                    drawn,
                    new Rectangle2D.Double(Units.toEMU(40), Units.toEMU(90), Units.toEMU(880), Units.toEMU(400)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            deck.write(out);
            return out.toByteArray();
        }
    }

    private static void plot(XSLFChart chart, List<LineSpec.Line> lines) {
        XDDFCategoryAxis times = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, times, values);
        List<LineSpec.Point> longest = lines.stream()
                .map(LineSpec.Line::points)
                .max(java.util.Comparator.comparingInt(List::size))
                .orElseThrow();
        String[] periods = longest.stream().map(LineSpec.Point::period).toArray(String[]::new);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(periods, range(chart, periods.length, 0), 0);
        for (int i = 0; i < lines.size(); i++) {
            Double[] column = new Double[periods.length];
            List<LineSpec.Point> points = lines.get(i).points();
            for (int row = 0; row < column.length; row++) {
                Double y = row < points.size() ? points.get(row).y() : null;
                column[row] = y == null ? 0.0 : y;
            }
            XDDFNumericalDataSource<Double> numbers =
                    XDDFDataSourcesFactory.fromArray(column, range(chart, column.length, i + 1), i + 1);
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(categories, numbers);
            series.setTitle(lines.get(i).name(), chart.setSheetTitle(lines.get(i).name(), i + 1));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.NONE);
        }
        chart.plot(data);
    }

    private static String range(XSLFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
