package kz.olshem.export.office;

/** The vocabularies of Office's markup (ECMA-376, transitional), by what they speak of. */
public final class Namespaces {

    /** What parts are to one another. */
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Shapes, colours and runs of text. */
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** Cells, sheets, their looks. */
    public static final String WORKBOOK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** What all kinds of Office files have in common; a beginning of names. */
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Namespaces() {}
}
