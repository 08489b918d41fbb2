package kz.olshem.export.office;

import java.util.ArrayList;
import java.util.List;

/** What a part refers to, numbered {@code rId1} and on in the order in which it was added. */
public final class Relationships {

    private record Relationship(String type, String target, boolean external) {}

    private final List<Relationship> relationships = new ArrayList<>();

    /**
     * To a part of the same file.
     *
     * @param kind   of the part, the last word of its type
     * @param target its place, seen from the part that refers to it
     */
    public Relationships to(String kind, String target) {
        return add(Namespaces.RELATIONSHIPS + "/" + kind, target, false);
    }

    /** To an address outside. */
    public Relationships toAddress(String address) {
        return add(Namespaces.RELATIONSHIPS + "/hyperlink", address, true);
    }

    /** To what the file says of itself. */
    public Relationships toProperties(String target) {
        return add(Namespaces.PACKAGE + "relationships/metadata/core-properties", target, false);
    }

    private Relationships add(String type, String target, boolean external) {
        relationships.add(new Relationship(type, target, external));
        return this;
    }

    public void write(Xml xml) {
        xml.raw("<Relationships xmlns=\"" + Namespaces.PACKAGE + "relationships\">");
        for (int i = 0; i < relationships.size(); i++) {
            Relationship it = relationships.get(i);
            xml.raw("<Relationship Id=\"rId").raw(i + 1L).raw("\" Type=\"").raw(it.type());
            xml.raw("\"").attribute("Target", it.target());
            xml.raw(it.external() ? " TargetMode=\"External\"/>" : "/>");
        }
        xml.raw("</Relationships>");
    }
}
