package kz.olshem.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The list of sections beside the pages: the title of the document, and its sections below it. */
final class PdfBookmarks {

    private final PDOutlineItem document;

    PdfBookmarks(PDDocument file, String title, PDPage first) {
        this.document = item(title, first, 0);
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(document);
        file.getDocumentCatalog().setDocumentOutline(outline);
    }

    /**
     * @param top from the upper edge of the page, in points
     */
    void add(String title, PDPage page, double top) {
        document.addLast(item(title, page, top));
        // Only a list that has something in it can be open.
        document.openNode();
    }

    private static PDOutlineItem item(String title, PDPage page, double top) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - top));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }
}
