package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.export.office.CellReference;
import kz.olshem.export.office.Xml;

/** Writes where the values of a chart are in its workbook, and what they were when it was written. */
final class CacheXml {

    /** The first row below the header. */
    private static final int FIRST = 2;

    private final NativeChart chart;
    private final ChartGrid grid;
    private final String sheet;
    private final Xml xml;

    CacheXml(NativeChart chart, String sheet, Xml xml) {
        this.chart = chart;
        this.grid = chart.grid();
        this.sheet = sheet;
        this.xml = xml;
    }

    /** The name of a line, which stands over its column. */
    void name(int column) {
        xml.raw("<c:tx><c:strRef><c:f>").text(CellReference.cell(sheet, column + 1, 1));
        xml.raw("</c:f><c:strCache><c:ptCount val=\"1\"/>");
        point(0);
        xml.text(grid.columns().get(column).name()).raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>");
    }

    void periods() {
        xml.raw("<c:cat><c:strRef><c:f>").text(rows(0)).raw("</c:f><c:strCache>");
        count();
        for (int i = 0; i < grid.periods().size(); i++) {
            point(i);
            xml.text(grid.periods().get(i)).raw("</c:v></c:pt>");
        }
        xml.raw("</c:strCache></c:strRef></c:cat>");
    }

    void values(int column) {
        xml.raw("<c:val><c:numRef><c:f>").text(rows(column + 1)).raw("</c:f><c:numCache><c:formatCode>");
        xml.raw(chart.format()).raw("</c:formatCode>");
        count();
        List<BigDecimal> values = grid.columns().get(column).values();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                point(i);
                xml.raw(chart.form().numbers().of(value)).raw("</c:v></c:pt>");
            }
        }
        xml.raw("</c:numCache></c:numRef></c:val>");
    }

    private String rows(int column) {
        return CellReference.range(
                sheet, column, FIRST, FIRST - 1 + grid.periods().size());
    }

    private void count() {
        xml.raw("<c:ptCount val=\"").raw(grid.periods().size()).raw("\"/>");
    }

    private void point(int at) {
        xml.raw("<c:pt idx=\"").raw(at).raw("\"><c:v>");
    }
}
