package kz.olshem.export.table;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An SDMX-ML 2.1 message in the making. Attributes are names and values in turn. */
record SdmxMarkup(XMLStreamWriter out) {

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    /** What XML cannot hold, not even as a reference. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** What stands in an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    void document(Content content) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        element(
                "mes:Structure",
                content,
                "xmlns:mes",
                SCHEMAS + "message",
                "xmlns:str",
                SCHEMAS + "structure",
                "xmlns:com",
                SCHEMAS + "common");
        out.writeEndDocument();
        out.flush();
    }

    void element(String name, Content content, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        content.write();
        out.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> out.writeCharacters(clean(text)), attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], clean(namesAndValues[i + 1]));
        }
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\ufffd");
    }
}
