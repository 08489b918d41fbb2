package kz.olshem.export.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a file says of itself; nobody's name is in it.
 *
 * @param creator  the product
 * @param language as a tag
 * @param made     when its figures were published: the same release gives the same bytes
 * @param modified whether it says that nobody has changed it since
 */
public record CoreProperties(String title, String creator, String language, Instant made, boolean modified) {

    public static final String PART = "docProps/core.xml";

    public void write(Xml xml) {
        String time = made.truncatedTo(ChronoUnit.SECONDS).toString();
        xml.raw("<cp:coreProperties xmlns:cp=\"" + Namespaces.PACKAGE + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(title)
                .raw("</dc:title><dc:creator>")
                .text(creator)
                .raw("</dc:creator><dc:language>")
                .raw(language)
                .raw("</dc:language>");
        time(xml, "created", time);
        if (modified) {
            time(xml, "modified", time);
        }
        xml.raw("</cp:coreProperties>");
    }

    private static void time(Xml xml, String what, String time) {
        xml.raw("<dcterms:" + what + " xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:" + what + ">");
    }
}
