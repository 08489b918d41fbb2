package kz.olshem.export.office.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.office.Namespaces;
import kz.olshem.export.office.Xml;

/** Where the texts of cells stand. Every text is a text, so that none is ever read as a formula. */
sealed interface CellTexts {

    /** Characters of a cell; the format's own limit. */
    int LONGEST = 32_767;

    /** What is kept of a text. */
    String kept(String text);

    /** Writes what is kept of a text into a cell whose last attribute is still open, and ends the cell. */
    void write(Xml xml, String kept);

    /** In the cells themselves: nothing of a long table needs to be remembered. */
    record InCells() implements CellTexts {
        @Override
        public String kept(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        }

        @Override
        public void write(Xml xml, String kept) {
            xml.raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .text(kept)
                    .raw("</t></is></c>");
        }
    }

    /** In one list that cells point at, each once, as they are printed. */
    final class InAList implements CellTexts {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        @Override
        public String kept(String text) {
            return Lettering.clean(text);
        }

        @Override
        public void write(Xml xml, String kept) {
            Integer known = numbers.putIfAbsent(kept, numbers.size());
            xml.raw("\" t=\"s\"><v>")
                    .raw(known == null ? numbers.size() - 1L : known)
                    .raw("</v></c>");
        }

        /** The list, when all cells are written. */
        void write(Xml xml) {
            xml.raw("<sst xmlns=\"" + Namespaces.WORKBOOK + "\" uniqueCount=\"")
                    .raw(numbers.size())
                    .raw("\">");
            for (String text : numbers.keySet()) {
                xml.raw("<si><t xml:space=\"preserve\">").text(text).raw("</t></si>");
            }
            xml.raw("</sst>");
        }
    }
}
