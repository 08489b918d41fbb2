package kz.olshem.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.export.drawing.Mark;
import org.apache.pdfbox.cos.COSArray;
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
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Pages of A4 with their logical structure, so that a reader who hears them hears headings, a figure and a table. */
final class PdfPaper implements AutoCloseable {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private final PdfInk ink;
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

    /** Marks that say something; the description stands for them where they are no words. */
    void put(String role, String description, List<Mark> marks) throws IOException {
        PDStructureElement element = element(role, open);
        element.setPage(pages.getLast());
        if (!description.isEmpty()) {
            element.setAlternateDescription(description);
        }
        if (role.equals("TH")) {
            PDTableAttributeObject attributes = new PDTableAttributeObject();
            attributes.setScope("Column");
            element.addAttribute(attributes);
        }
        int number = tagged.size();
        element.appendKid(number);
        tagged.add(element.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(role), number);
        ink.draw(marks, content);
        content.endMarkedContent();
    }

    /** Marks that decorate or repeat what was said. */
    void decorate(List<Mark> marks) throws IOException {
        content.beginMarkedContent(ARTIFACT);
        ink.draw(marks, content);
        content.endMarkedContent();
    }

    /** Decorates a page that was left already. */
    void decorate(int page, List<Mark> marks) throws IOException {
        content.close();
        content = new PDPageContentStream(document, pages.get(page), PDPageContentStream.AppendMode.APPEND, true, true);
        decorate(marks);
    }

    byte[] bytes() throws IOException {
        content.close();
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
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
