package kz.olshem.export.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.olshem.chart.ChartSpec.Point;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.ChartValues;
import kz.olshem.export.table.Cell;
import kz.olshem.kernel.Language;

/**
 * A line chart of a workbook's own kind, which its reader can change: periods in column A of the data sheet, a line for
 * each column after it. Gaps stay gaps, lines are straight, and each line has its name at its end.
 */
public final class LineChartXml {

    private static final String MAIN = Namespaces.DRAWING;
    private static final String CHART = Namespaces.CHART;
    private static final String RELATIONS = Namespaces.RELATIONSHIPS;

    private static final int WIDTH = 9_720_000;
    private static final int HEIGHT = 5_467_500;

    /** The first row below the chart. */
    private static final int BELOW = 36;

    private static final double TOP = 0.17;
    private static final double PLOT_HEIGHT = 0.72;
    private static final List<String> GREYS = List.of("818D95", "5E6B74", "A3ADB3");

    private final ChartValues values;
    private final Map<Integer, EndOfLine> ends;

    public LineChartXml(ChartValues values) {
        this.values = values;
        this.ends = EndOfLine.of(values, PLOT_HEIGHT);
    }

    /** The worksheet that the chart stands on, with what is to be said of it below. */
    void sheet(Xml xml) {
        xml.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
                + " workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"12.75\"/><sheetData>");
        int row = BELOW;
        for (String note : notes()) {
            xml.raw("<row r=\"%d\"><c r=\"A%d\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                            .formatted(row, row, new FileStyles().text(note, false)))
                    .text(note)
                    .raw("</t></is></c></row>");
            row++;
        }
        xml.raw("</sheetData><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\""
                + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\"/><drawing r:id=\"rId1\"/>"
                + "</worksheet>");
    }

    private List<String> notes() {
        return java.util.stream.Stream.of(
                        List.of(values.spec().sentence()),
                        values.spec().missing(),
                        values.spec().events().stream().map(it -> it.text()).toList(),
                        List.of(values.spec().footer()))
                .flatMap(List::stream)
                .toList();
    }

    /** Where the chart stands, and what it says to those who do not see it. */
    void drawing(Xml xml) {
        xml.raw("<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\""
                        + MAIN + "\"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>"
                        + "<xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"" + WIDTH
                        + "\" cy=\"" + HEIGHT + "\"/><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr>"
                        + "<xdr:cNvPr id=\"2\" name=\"")
                .text(values.spec().title())
                .raw("\" descr=\"")
                .text(values.spec().title() + ". " + values.spec().sentence())
                .raw("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
                        + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"" + CHART
                        + "\"><c:chart xmlns:c=\"" + CHART + "\" xmlns:r=\"" + RELATIONS + "\" r:id=\"rId1\"/>"
                        + "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>"
                        + "</xdr:wsDr>");
    }

    /**
     * The chart itself.
     *
     * @param data name of the sheet with the values
     */
    void chart(Xml xml, String data) {
        xml.raw("<c:chartSpace xmlns:c=\"" + CHART + "\" xmlns:a=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                + "\"><c:date1904 val=\"0\"/><c:lang val=\"" + tag() + "\"/><c:roundedCorners val=\"0\"/><c:chart>");
        title(xml);
        xml.raw("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout><c:manualLayout>"
                + "<c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"0.06\"/>"
                + "<c:y val=\"" + TOP + "\"/><c:w val=\"0.76\"/><c:h val=\"" + PLOT_HEIGHT + "\"/>"
                + "</c:manualLayout></c:layout><c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        // The focus is column 0 and drawn last, over the others.
        for (int column = values.columns().size() - 1; column >= 0; column--) {
            series(xml, CellReference.quoted(data), column);
        }
        xml.raw("<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>");
        axes(xml);
        xml.raw("<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/>"
                + "</c:chart><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln>"
                + "</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1000\">" + fill("43515B")
                + "<a:latin typeface=\"Arial\"/><a:cs typeface=\"Arial\"/></a:defRPr></a:pPr><a:endParaRPr lang=\""
                + tag() + "\"/></a:p></c:txPr></c:chartSpace>");
    }

    private void title(Xml xml) {
        xml.raw("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>");
        paragraph(xml, values.spec().title(), "sz=\"1400\" b=\"1\"", "14212B");
        paragraph(xml, values.spec().subtitle(), "sz=\"1000\" b=\"0\"", "43515B");
        xml.raw(
                "</c:rich></c:tx><c:layout><c:manualLayout><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>"
                        + "<c:x val=\"0.012\"/><c:y val=\"0.02\"/></c:manualLayout></c:layout><c:overlay val=\"0\"/></c:title>");
    }

    private void paragraph(Xml xml, String text, String run, String colour) {
        xml.raw("<a:p><a:pPr algn=\"l\"><a:defRPr/></a:pPr><a:r><a:rPr lang=\"" + tag() + "\" " + run + ">"
                        + fill(colour) + "<a:latin typeface=\"Arial\"/><a:cs typeface=\"Arial\"/></a:rPr><a:t>")
                .text(text)
                .raw("</a:t></a:r></a:p>");
    }

    private void series(Xml xml, String sheet, int column) {
        ChartValues.Column line = values.columns().get(column);
        int size = values.rows().size();
        String letter = CellReference.letters(column + 1);
        xml.raw("<c:ser><c:idx val=\"%d\"/><c:order val=\"%d\"/><c:tx><c:strRef><c:f>"
                        .formatted(column, values.columns().size() - 1 - column))
                .text(sheet)
                .raw("!$" + letter + "$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>")
                .text(line.name())
                .raw("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr>" + stroke(line.role(), column)
                        + "</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>");
        EndOfLine end = ends.get(column);
        points(xml, column, end == null ? -1 : end.row());
        if (end != null) {
            label(xml, end, line.role(), column);
        }
        xml.raw("<c:cat><c:strRef><c:f>")
                .text(sheet)
                .raw("!$A$2:$A$%d</c:f><c:strCache><c:ptCount val=\"%d\"/>".formatted(size + 1, size));
        for (int i = 0; i < size; i++) {
            point(xml, i, values.rows().get(i).period());
        }
        xml.raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
                .text(sheet)
                .raw("!$%s$2:$%s$%d</c:f><c:numCache><c:formatCode>%s</c:formatCode><c:ptCount val=\"%d\"/>"
                        .formatted(letter, letter, size + 1, FormatCode.of(values.decimals()), size));
        for (int i = 0; i < size; i++) {
            BigDecimal value = values.rows().get(i).values().get(column);
            if (value != null) {
                point(xml, i, value.toString());
            }
        }
        xml.raw("</c:numCache></c:numRef></c:val><c:smooth val=\"0\"/></c:ser>");
    }

    /** What single points look like: the end of the focus, a value without neighbours, a break. */
    private void points(Xml xml, int column, int last) {
        ChartValues.Column line = values.columns().get(column);
        String stroke = stroke(line.role(), column);
        String colour = colour(line.role(), column);
        for (int row = 0; row < values.rows().size(); row++) {
            boolean end = line.role() == Role.FOCUS && row == last;
            boolean broken = line.broken().contains(row);
            boolean alone = isAlone(column, row);
            if (!end && !alone && !broken) {
                continue;
            }
            xml.raw("<c:dPt><c:idx val=\"" + row + "\"/>");
            if (end || alone) {
                boolean hollow = end && line.hollow();
                xml.raw("<c:marker><c:symbol val=\"circle\"/><c:size val=\"" + (end ? 8 : 6) + "\"/><c:spPr>"
                        + fill(hollow ? "FFFFFF" : colour) + line(hollow ? colour : "FFFFFF", 12_700, "solid")
                        + "</c:spPr></c:marker>");
            } else {
                xml.raw("<c:marker><c:symbol val=\"none\"/></c:marker>");
            }
            xml.raw("<c:bubble3D val=\"0\"/><c:spPr>" + (broken ? "<a:ln><a:noFill/></a:ln>" : stroke)
                    + "</c:spPr></c:dPt>");
        }
    }

    /** Whether a value has no neighbour that a line could join it to. */
    private boolean isAlone(int column, int row) {
        Set<Integer> broken = values.columns().get(column).broken();
        boolean before = isThere(column, row - 1) && !broken.contains(row);
        boolean after = isThere(column, row + 1) && !broken.contains(row + 1);
        return isThere(column, row) && !before && !after;
    }

    private boolean isThere(int column, int row) {
        return row >= 0
                && row < values.rows().size()
                && values.rows().get(row).values().get(column) != null;
    }

    private static void point(Xml xml, int index, String text) {
        xml.raw("<c:pt idx=\"%d\"><c:v>".formatted(index)).text(text).raw("</c:v></c:pt>");
    }

    private static String stroke(Role role, int column) {
        return switch (role) {
            case FOCUS -> line(colour(role, column), 31_750, "solid");
            case TARGET -> line(colour(role, column), 19_050, "dash");
            case BENCHMARK -> line(colour(role, column), 12_700, "sysDot");
            case PEER -> line(colour(role, column), 19_050, "solid");
        };
    }

    private static String colour(Role role, int column) {
        return switch (role) {
            case FOCUS -> "C2132E";
            case TARGET -> "14212B";
            case BENCHMARK -> "5E6B74";
            case PEER -> GREYS.get(column % GREYS.size());
        };
    }

    private static String line(String colour, int width, String dash) {
        return "<a:ln w=\"" + width + "\" cap=\"rnd\">" + fill(colour) + "<a:prstDash val=\"" + dash
                + "\"/><a:round/></a:ln>";
    }

    private static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }

    /** The name at the end, with the value where the line is the one that the chart is about or its target. */
    private void label(Xml xml, EndOfLine end, Role role, int column) {
        boolean valued = role == Role.FOCUS || role == Role.TARGET;
        String colour = role == Role.FOCUS ? "C2132E" : role == Role.TARGET ? "14212B" : GREYS.get(1);
        xml.raw("<c:dLbls><c:dLbl><c:idx val=\"" + end.row() + "\"/>");
        if (end.moved() != 0) {
            xml.raw("<c:layout><c:manualLayout><c:x val=\"0\"/><c:y val=\"%s\"/></c:manualLayout></c:layout>"
                    .formatted(BigDecimal.valueOf(end.moved()).setScale(4, java.math.RoundingMode.HALF_UP)));
        }
        xml.raw("<c:numFmt formatCode=\"" + scaled(decimalsDrawn()) + "\" sourceLinked=\"0\"/><c:spPr><a:noFill/>"
                + "<a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap=\"none\"/><a:lstStyle/><a:p><a:pPr>"
                + "<a:defRPr sz=\"1000\" b=\"" + (role == Role.FOCUS ? 1 : 0) + "\">" + fill(colour)
                + "</a:defRPr></a:pPr><a:endParaRPr lang=\"" + tag() + "\"/></a:p></c:txPr><c:dLblPos val=\"r\"/>"
                + "<c:showLegendKey val=\"0\"/><c:showVal val=\"" + (valued ? 1 : 0)
                + "\"/><c:showCatName val=\"0\"/><c:showSerName val=\"1\"/><c:showPercent val=\"0\"/>"
                + "<c:showBubbleSize val=\"0\"/><c:separator> </c:separator></c:dLbl><c:spPr><a:noFill/><a:ln>"
                + "<a:noFill/></a:ln></c:spPr><c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/>"
                + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
                + "<c:showBubbleSize val=\"0\"/></c:dLbls>");
    }

    private void axes(Xml xml) {
        double step = values.axis().ticks().size() > 1
                ? values.axis().ticks().get(1).at()
                        - values.axis().ticks().getFirst().at()
                : values.axis().max() - values.axis().min();
        BigDecimal drawn = BigDecimal.valueOf(step).movePointLeft(3 * values.thousands());
        int decimals = Math.clamp(drawn.stripTrailingZeros().scale(), 0, Cell.MOST_DECIMALS);
        xml.raw("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling>"
                + "<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"@\" sourceLinked=\"0\"/>"
                + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr>"
                + line("7F8B92", 12_700, "solid") + "</c:spPr><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/>"
                + "<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/>"
                + "</c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\""
                + plain(values.axis().max()) + "\"/><c:min val=\""
                + plain(values.axis().min()) + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"
                + "<c:majorGridlines><c:spPr>" + line("DDE2E2", 9_525, "solid")
                + "</c:spPr></c:majorGridlines><c:numFmt formatCode=\"" + scaled(decimals)
                + "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
                + "<c:tickLblPos val=\"low\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val=\"1\"/>"
                + "<c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/><c:majorUnit val=\"" + plain(step)
                + "\"/></c:valAx>");
    }

    /** A format in the scale that is drawn: each comma at its end divides by a thousand. */
    private String scaled(int decimals) {
        return FormatCode.of(decimals) + ",".repeat(Math.max(0, values.thousands()));
    }

    /** Decimals that the picture of this chart writes at the end of its focus. */
    private int decimalsDrawn() {
        String text = values.spec().lines().stream()
                .filter(line -> line.role() == Role.FOCUS)
                .flatMap(line -> line.points().stream())
                .filter(point -> point.y() != null)
                .map(Point::text)
                .reduce("", (earlier, later) -> later);
        int sign = text.indexOf(values.spec().language() == Language.EN ? '.' : ',');
        int end = sign + 1;
        while (sign >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return sign < 0 ? 0 : end - sign - 1;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    private String tag() {
        return values.spec().language().locale().toLanguageTag();
    }
}
