package kz.olshem.export.office;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.ChartSpec.Line;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.ChartSpec.Tick;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;
import kz.olshem.export.layout.Axes;
import kz.olshem.export.layout.LinearScale;
import kz.olshem.export.office.ChartGrid.Column;
import kz.olshem.kernel.Numbers;
import org.jspecify.annotations.Nullable;

/** A line chart in DrawingML that Office draws and edits itself; lengths in points. */
public final class ChartMarkup {

    private static final double AXIS = 12;
    private static final double SMALL = 10;
    private static final int SLANT = -2_700_000;
    private static final double GAP = 8;

    private final ChartSpec chart;
    private final ChartGrid grid;
    private final String sheet;
    private final int decimals;
    private final String format;
    private final double width;
    private final double height;
    private final Xml xml;

    private ChartMarkup(Dossier dossier, ChartGrid grid, double width, double height, Xml xml) {
        this.chart = dossier.chart();
        this.grid = grid;
        this.sheet = EmbeddedWorkbook.sheetName(chart.language());
        this.decimals = dossier.decimals();
        this.format = FormatCode.of(dossier.decimals());
        this.width = width;
        this.height = height;
        this.xml = xml;
    }

    public static void write(Dossier dossier, ChartGrid grid, double width, double height, Xml xml) {
        new ChartMarkup(dossier, grid, width, height, xml).write();
    }

    private void write() {
        Map<Column, Box> sizes = sizes();
        Box plot = plot(sizes);
        LinearScale scale = new LinearScale(chart.y().min(), chart.y().max(), plot.bottom(), plot.top());
        Map<Column, LabelPlaces.Place> places = new LabelPlaces(grid, plot, scale, width).places(sizes);
        xml.raw("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<c:date1904 val=\"0\"/>");
        xml.raw("<c:lang val=\"" + tag()
                + "\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>");
        layout("<c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>", plot);
        xml.raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        Map<Line, Column> columns = new HashMap<>();
        grid.columns().forEach(column -> columns.put(column.line(), column));
        int order = 0;
        for (Line line : chart.lines()) {
            Column column = columns.get(line);
            if (column != null) {
                series(column, order++, places.get(column));
            }
        }
        xml.raw("<c:marker val=\"1\"/><c:axId val=\"111\"/><c:axId val=\"222\"/></c:lineChart>");
        times(plot);
        values();
        xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val=\"1\"/>"
                + "<c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        text(TextStyle.regular(AXIS, Ink.INK_3));
        xml.raw("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
    }

    private String tag() {
        return chart.language().tag();
    }

    private void layout(String mode, Box box) {
        xml.raw("<c:layout><c:manualLayout>" + mode + "<c:x val=\"" + share(box.left() / width) + "\"/><c:y val=\""
                + share(box.top() / height) + "\"/><c:w val=\"" + share(box.width() / width) + "\"/><c:h val=\""
                + share(box.height() / height) + "\"/></c:manualLayout></c:layout>");
    }

    private static String share(double share) {
        return BigDecimal.valueOf(Math.round(share * 1e5), 5).toPlainString();
    }

    private Map<Column, Box> sizes() {
        Map<Column, Box> sizes = new LinkedHashMap<>();
        for (Column column : grid.columns()) {
            Double value = column.value(column.last());
            if (value != null) {
                String number = ChartLook.withValue(column.line().role())
                        ? " " + Numbers.format(BigDecimal.valueOf(value), decimals, chart.language())
                        : "";
                TextStyle type = ChartLook.labelType(column.line().role());
                double wide = type.widthOf(Lettering.clean(column.line().name()) + number) * 1.04 + 4;
                sizes.put(column, new Box(0, 0, Math.min(wide, width / 3), 1.2 * type.leading()));
            }
        }
        return sizes;
    }

    /** The plot with room at the left for its values, at the right for the labels that stand there. */
    private Box plot(Map<Column, Box> sizes) {
        double left = Axes.widthOfValues(chart.y(), TextStyle.regular(AXIS, Ink.INK_3), width / 4) + 12;
        int steps = Math.max(1, grid.periods().size() - 1);
        double right = width - 16;
        for (Map.Entry<Column, Box> it : sizes.entrySet()) {
            double share = it.getKey().last() / (double) steps;
            double room = width - GAP - it.getValue().width() - 2;
            // A label in the middle of the plot may stand above or below its point instead.
            if (share > 0.8) {
                right = Math.min(right, left + (room - left) / share);
            }
        }
        return new Box(left, 10, Math.max(left + width / 4, right), height - (slanted() ? 56 : 26));
    }

    private void series(Column column, int order, LabelPlaces.@Nullable Place place) {
        Line line = column.line();
        int number = grid.columns().indexOf(column);
        int last = column.last();
        int rows = grid.periods().size();
        xml.raw("<c:ser><c:idx val=\"")
                .raw(order)
                .raw("\"/><c:order val=\"")
                .raw(order)
                .raw("\"/><c:tx><c:strRef><c:f>");
        xml.text(CellReference.cell(sheet, number + 1, 1))
                .raw("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>");
        xml.text(line.name()).raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>");
        String stroke = DrawingMl.line(ChartLook.stroke(line.role()));
        xml.raw("<c:spPr>" + stroke + "</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>");
        points(column, stroke);
        if (place != null && last >= 0) {
            label(line.role(), last, place);
        }
        xml.raw("<c:cat><c:strRef><c:f>").text(CellReference.range(sheet, 0, 2, rows + 1));
        xml.raw("</c:f><c:strCache><c:ptCount val=\"").raw(rows).raw("\"/>");
        for (int i = 0; i < rows; i++) {
            xml.raw("<c:pt idx=\"")
                    .raw(i)
                    .raw("\"><c:v>")
                    .text(grid.periods().get(i))
                    .raw("</c:v></c:pt>");
        }
        xml.raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>");
        xml.text(CellReference.range(sheet, number + 1, 2, rows + 1)).raw("</c:f><c:numCache><c:formatCode>");
        xml.text(format).raw("</c:formatCode><c:ptCount val=\"").raw(rows).raw("\"/>");
        for (int i = 0; i < rows; i++) {
            Double value = column.value(i);
            if (value != null) {
                xml.raw("<c:pt idx=\"")
                        .raw(i)
                        .raw("\"><c:v>")
                        .raw(Double.toString(value))
                        .raw("</c:v></c:pt>");
            }
        }
        xml.raw("</c:numCache></c:numRef></c:val><c:smooth val=\"0\"/></c:ser>");
    }

    /** What single points look like: the end of the focus, a value without neighbours, a break. */
    private void points(Column column, String stroke) {
        Role role = column.line().role();
        TreeSet<Integer> special = new TreeSet<>(column.broken());
        for (int i = 0; i < column.values().size(); i++) {
            if (column.alone(i) || role == Role.FOCUS && i == column.last()) {
                special.add(i);
            }
        }
        for (int at : special) {
            boolean end = role == Role.FOCUS && at == column.last();
            xml.raw("<c:dPt><c:idx val=\"").raw(at).raw("\"/>");
            if (end || column.alone(at)) {
                Ink ink = ChartLook.stroke(role).ink();
                boolean hollow = end && column.line().hollow();
                String symbol = role == Role.TARGET || role == Role.BENCHMARK ? "dash" : "circle";
                xml.raw("<c:marker><c:symbol val=\"" + symbol + "\"/><c:size val=\"" + (end ? 9 : 6) + "\"/><c:spPr>");
                xml.raw(DrawingMl.fill(hollow ? Ink.SURFACE : ink));
                xml.raw(DrawingMl.line(Stroke.solid(hollow ? ink : Ink.SURFACE, hollow ? 2.25 : 1)));
                xml.raw("</c:spPr></c:marker>");
            } else {
                xml.raw("<c:marker><c:symbol val=\"none\"/></c:marker>");
            }
            boolean broken = column.broken().contains(at);
            xml.raw("<c:bubble3D val=\"0\"/><c:spPr>" + (broken ? "<a:ln><a:noFill/></a:ln>" : stroke)
                    + "</c:spPr></c:dPt>");
        }
    }

    private void label(Role role, int last, LabelPlaces.Place place) {
        xml.raw("<c:dLbls><c:dLbl><c:idx val=\"").raw(last).raw("\"/>");
        if (place.dy() != 0) {
            xml.raw("<c:layout><c:manualLayout><c:x val=\"0\"/><c:y val=\"" + share(place.dy() / height)
                    + "\"/></c:manualLayout></c:layout>");
        }
        xml.raw("<c:numFmt").attribute("formatCode", format).raw(" sourceLinked=\"0\"/>");
        xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        text(ChartLook.labelType(role));
        String value = ChartLook.withValue(role) ? "1" : "0";
        xml.raw("<c:dLblPos val=\"" + place.position() + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"" + value
                + "\"/><c:showCatName val=\"0\"/><c:showSerName val=\"1\"/><c:showPercent val=\"0\"/>"
                + "<c:showBubbleSize val=\"0\"/><c:separator> </c:separator></c:dLbl>");
        xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        xml.raw("<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
                + "<c:extLst><c:ext uri=\"{CE6537A1-D6FC-4f65-9D91-7224C49458BB}\""
                + " xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\">"
                + "<c15:showLeaderLines val=\"0\"/></c:ext></c:extLst></c:dLbls>");
    }

    private void times(Box plot) {
        int step = step(plot);
        xml.raw(
                "<c:catAx><c:axId val=\"111\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"
                        + "<c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr>");
        xml.raw(DrawingMl.line(Stroke.solid(Ink.LINE_2, 1))).raw("</c:spPr>");
        int slant = slanted() ? SLANT : 0;
        text(times(), "<a:bodyPr rot=\"" + slant + "\" vert=\"horz\"/>");
        xml.raw("<c:crossAx val=\"222\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
                + "<c:lblOffset val=\"100\"/><c:tickLblSkip val=\"" + step + "\"/><c:tickMarkSkip val=\"" + step
                + "\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
    }

    /** Smaller where there are many periods: not every program leaves labels out, and some break them in two. */
    private TextStyle times() {
        TextStyle usual = TextStyle.regular(AXIS, Ink.INK_3);
        return fit(usual) ? usual : TextStyle.regular(SMALL, Ink.INK_3);
    }

    private boolean slanted() {
        return !fit(TextStyle.regular(SMALL, Ink.INK_3));
    }

    private boolean fit(TextStyle type) {
        double wide = grid.periods().stream().mapToDouble(type::widthOf).max().orElse(0);
        return wide * (grid.periods().size() - 1) < 0.76 * width;
    }

    /** Every how many periods one is named: as many as fit, and preferably so that the last one is among them. */
    private int step(Box plot) {
        int steps = Math.max(1, grid.periods().size() - 1);
        TextStyle type = times();
        double wide = grid.periods().stream().mapToDouble(type::widthOf).max().orElse(0) + 22;
        int least = Math.max(1, (int) Math.ceil(wide * steps / plot.width()));
        for (int step = least; step <= Math.min(steps, 2 * least); step++) {
            if (steps % step == 0) {
                return step;
            }
        }
        return least;
    }

    private void values() {
        Axis axis = chart.y();
        List<Tick> ticks = axis.ticks();
        BigDecimal unit = ticks.size() < 2
                ? BigDecimal.valueOf(axis.max() - axis.min())
                : BigDecimal.valueOf(
                        Math.round((ticks.get(1).at() - ticks.get(0).at()) * 1e9), 9);
        int fraction = Math.max(0, unit.stripTrailingZeros().scale());
        xml.raw("<c:valAx><c:axId val=\"222\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"" + axis.max()
                + "\"/><c:min val=\"" + axis.min()
                + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines><c:spPr>");
        xml.raw(DrawingMl.line(Stroke.solid(Ink.LINE, 0.75))).raw("</c:spPr></c:majorGridlines><c:numFmt");
        xml.attribute("formatCode", FormatCode.of(fraction)).raw(" sourceLinked=\"0\"/>");
        xml.raw("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
                + "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
        text(TextStyle.regular(AXIS, Ink.INK_3));
        xml.raw(
                "<c:crossAx val=\"111\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"midCat\"/><c:majorUnit val=\""
                        + unit.stripTrailingZeros().toPlainString() + "\"/></c:valAx>");
    }

    private void text(TextStyle type) {
        text(type, "<a:bodyPr/>");
    }

    private void text(TextStyle type, String body) {
        xml.raw("<c:txPr>" + body + "<a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"" + Math.round(type.size() * 100)
                + "\" b=\""
                + (type.weight() == TextStyle.Weight.SEMIBOLD ? 1 : 0) + "\">" + DrawingMl.fill(type.ink())
                + "<a:latin typeface=\"+mn-lt\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"" + tag()
                + "\"/></a:p></c:txPr>");
    }
}
