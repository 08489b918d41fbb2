package kz.olshem.export.office;

import java.util.ArrayList;
import java.util.List;

/** Which kind each part of a package is, in the order in which they were added. */
public final class ContentTypes {

    /** Its own place in every package. */
    public static final String PART = "[Content_Types].xml";

    private static final String VENDOR = "application/vnd.openxmlformats-";

    private record Type(String part, String name) {}

    private final List<Type> types = new ArrayList<>();

    /** A part of a workbook. */
    public ContentTypes workbook(String part, String kind) {
        return add(part, VENDOR + "officedocument.spreadsheetml." + kind + "+xml");
    }

    /** A part that every kind of Office file may have. */
    public ContentTypes office(String part, String kind) {
        return add(part, VENDOR + "officedocument." + kind + "+xml");
    }

    /** What the file says of itself. */
    public ContentTypes properties(String part) {
        return add(part, VENDOR + "package.core-properties+xml");
    }

    private ContentTypes add(String part, String name) {
        types.add(new Type(part, name));
        return this;
    }

    public void write(Xml xml) {
        xml.raw("<Types xmlns=\"" + Namespaces.PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + VENDOR + "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (Type it : types) {
            xml.raw("<Override PartName=\"/").raw(it.part()).raw("\" ContentType=\"");
            xml.raw(it.name()).raw("\"/>");
        }
        xml.raw("</Types>");
    }
}
