package kz.olshem.export.office.workbook;

import java.util.List;
import java.util.Locale;
import kz.olshem.export.office.Namespaces;
import kz.olshem.export.office.Xml;

/**
 * The styles of a workbook as their part has them, each list in the order in which others number it.
 *
 * @param formats of numbers, numbered from {@value #FIRST_FORMAT}
 * @param cells   the looks of cells, made by {@link #cell}
 * @param named   whether the plain look has the name that programs show
 */
record StyleSheet(
        List<String> formats,
        List<String> fonts,
        List<String> fills,
        List<String> borders,
        List<String> cells,
        boolean named) {

    static final int FIRST_FORMAT = 164;

    /** The format of texts, which every program knows. */
    static final int AS_TEXT = 49;

    static final String NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

    /** Every workbook has to begin with these two. */
    static final List<String> FIRST_FILLS =
            List.of(fill("<patternFill patternType=\"none\"/>"), fill("<patternFill patternType=\"gray125\"/>"));

    static String fill(String pattern) {
        return "<fill>" + pattern + "</fill>";
    }

    /**
     * The look of a cell.
     *
     * @param more      attributes, each with its leading space
     * @param alignment element; empty for none
     */
    static String cell(int format, int font, int fill, int border, String more, String alignment) {
        String start = String.format(
                Locale.ROOT,
                "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\"%s",
                format,
                font,
                fill,
                border,
                more);
        return alignment.isEmpty() ? start + "/>" : start + " applyAlignment=\"1\">" + alignment + "</xf>";
    }

    void write(Xml xml) {
        xml.raw("<styleSheet xmlns=\"" + Namespaces.WORKBOOK + "\"><numFmts count=\"")
                .raw(formats.size())
                .raw("\">");
        for (int i = 0; i < formats.size(); i++) {
            xml.raw("<numFmt numFmtId=\"").raw(FIRST_FORMAT + i).raw("\" formatCode=\"");
            xml.raw(formats.get(i)).raw("\"/>");
        }
        xml.raw("</numFmts>");
        list(xml, "fonts", fonts);
        list(xml, "fills", fills);
        list(xml, "borders", borders);
        list(xml, "cellStyleXfs", List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));
        list(xml, "cellXfs", cells);
        if (named) {
            list(xml, "cellStyles", List.of("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"));
        }
        xml.raw("</styleSheet>");
    }

    private static void list(Xml xml, String name, List<String> elements) {
        xml.raw("<" + name + " count=\"").raw(elements.size()).raw("\">");
        elements.forEach(xml::raw);
        xml.raw("</" + name + ">");
    }
}
