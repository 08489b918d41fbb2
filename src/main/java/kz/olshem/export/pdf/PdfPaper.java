package kz.olshem.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Mark;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Pages of A4 with their logical structure, so that a reader who hears them hears headings, a figure and a table. */
final class PdfPaper implements AutoCloseable {

    /** Of what a head of a table is the name. */
    enum Scope {
        COLUMN,
        ROW
    }

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private final PDPropertyList foot = foot();
    // One of each for all cells of a document.
    private final PDTableAttributeObject ofColumn = scope("Column");
    private final PDTableAttributeObject ofRow = scope("Row");
    private final PdfInk ink;
    private final PdfBookmarks bookmarks;
    private PDStructureElement open;
    private PDPageContentStream content;
    private COSArray tagged;

    PdfPaper(PdfProperties properties) throws IOException {
        this.ink = new PdfInk(document);
        properties.enter(document);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        this.open = element("Document", root);
        this.tagged = new COSArray();
        this.content = page();
        this.bookmarks = new PdfBookmarks(document, properties.title(), pages.getFirst());
    }

    void turnPage() throws IOException {
        content.close();
        tagged = new COSArray();
        content = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setStructParents(pages.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        parents.put(pages.size(), new PDParentTreeValue(tagged));
        pages.add(page);
        return new PDPageContentStream(document, page);
    }

    int pages() {
        return pages.size();
    }

    /** Opens a part that others stand in, such as a table or its row. */
    void open(String role) {
        open = element(role, open);
    }

    void close(String role) {
        if (!role.equals(open.getStructureType()) || !(open.getParent() instanceof PDStructureElement outer)) {
            throw new IllegalStateException("no " + role + " is open");
        }
        open = outer;
    }

    /** Words that a reader can go to from the list beside the pages; {@code top} is where they begin on the page. */
    void bookmark(String title, double top) {
        bookmarks.add(title, pages.getLast(), top);
    }

    /** Marks that are words. */
    void put(String role, List<Mark> marks) throws IOException {
        tag(role, marks);
    }

    /** The name of a column or a row of a table. */
    void putHead(Scope scope, List<Mark> marks) throws IOException {
        tag("TH", marks).addAttribute(scope == Scope.COLUMN ? ofColumn : ofRow);
    }

    /** Marks that are a picture; the description stands for them where they cannot be seen. */
    void putFigure(String description, Box box, List<Mark> marks) throws IOException {
        PDStructureElement figure = tag("Figure", marks);
        figure.setAlternateDescription(description);
        PDLayoutAttributeObject attributes = new PDLayoutAttributeObject();
        attributes.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        float height = PDRectangle.A4.getHeight();
        attributes.setBBox(new PDRectangle(
                (float) box.left(), height - (float) box.bottom(), (float) box.width(), (float) box.height()));
        figure.addAttribute(attributes);
    }

    private PDStructureElement tag(String role, List<Mark> marks) throws IOException {
        PDStructureElement element = element(role, open);
        element.setPage(pages.getLast());
        int number = tagged.size();
        element.appendKid(number);
        tagged.add(element.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(role), number);
        ink.draw(marks, content);
        content.endMarkedContent();
        return element;
    }

    /** Marks that decorate or repeat what was said. */
    void decorate(List<Mark> marks) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        ink.draw(marks, content);
        content.endMarkedContent();
    }

    /** The foot of a page that was left already. */
    void foot(int page, List<Mark> marks) throws IOException {
        content.close();
        content = new PDPageContentStream(document, pages.get(page), PDPageContentStream.AppendMode.APPEND, true, true);
        content.beginMarkedContent(COSName.ARTIFACT, foot);
        ink.draw(marks, content);
        content.endMarkedContent();
    }

    byte[] bytes() throws IOException {
        content.close();
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
        return bytes.toByteArray();
    }

    private static PDTableAttributeObject scope(String scope) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        return attributes;
    }

    /** PDF/UA asks that the foot of a page be told from other decoration. */
    private static PDPropertyList foot() {
        COSDictionary kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        kind.setName(COSName.SUBTYPE, "Footer");
        return PDPropertyList.create(kind);
    }

    private static PDStructureElement element(String role, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(role, parent);
        parent.appendKid(element);
        return element;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
