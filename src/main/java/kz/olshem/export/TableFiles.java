package kz.olshem.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.export.office.workbook.Workbook;
import kz.olshem.export.office.workbook.WorkbookWriter;
import kz.olshem.export.table.ObservationCsv;
import kz.olshem.export.table.ObservationNames;
import kz.olshem.export.table.SdmxCsv;
import kz.olshem.export.table.SdmxStructure;
import kz.olshem.export.table.Sheet;
import kz.olshem.export.table.SheetCsv;
import kz.olshem.kernel.Language;
import kz.olshem.series.Release;
import kz.olshem.series.Reported;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tables as files, written row by row: the longest needs no more memory than the shortest. Streams are flushed and stay
 * open; one that fails is an {@link UncheckedIOException}. Holds nothing; any number of threads may use it at once.
 */
@Service
public class TableFiles {

    /** What tells a spreadsheet that a text is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Writes to a stream of text. */
    private interface Text {
        void write(Writer out) throws IOException;
    }

    /**
     * A workbook: the table, then what must be known of it.
     *
     * @param title of the document
     * @param about sheets that explain the table
     */
    public void xlsx(
            String title, Release release, Language language, Sheet table, List<Sheet> about, OutputStream out) {
        List<Workbook.Page> pages = new java.util.ArrayList<>();
        pages.add(new Workbook.Page(table, true));
        about.forEach(
                sheet -> pages.add(new Workbook.Page(sheet, sheet.columns().size() > 2)));
        WorkbookWriter.write(new Workbook(title, language, release.publishedAt(), pages, null), out);
    }

    /**
     * Comma-separated text: RFC 4180, UTF-8, headers in words.
     *
     * @param marked whether it begins with a byte order mark, without which some spreadsheets guess the letters wrong
     */
    public void csv(Sheet table, boolean marked, OutputStream out) {
        text(out, marked, writer -> SheetCsv.write(table, writer));
    }

    /**
     * Observations in the long format that the intake reads.
     *
     * @param names that stand beside the codes; null for none
     */
    public void longCsv(
            Iterable<? extends Reported> observations,
            @Nullable ObservationNames names,
            boolean marked,
            OutputStream out) {
        text(out, marked, writer -> ObservationCsv.write(observations, names, writer));
    }

    /** Observations as SDMX-CSV 2.0 of the dataflow {@code OLSHEM:DF_SCIENCE(1.0)}, which the intake reads too. */
    public void sdmxCsv(
            Catalogue catalogue, Iterable<? extends Reported> observations, boolean marked, OutputStream out) {
        text(out, marked, writer -> SdmxCsv.write(catalogue, observations, writer));
    }

    /** The structure of {@link #sdmxCsv}, its lists of codes included, as an SDMX-ML 2.1 message. */
    public void sdmxStructure(Snapshot snapshot, OutputStream out) {
        try {
            SdmxStructure.write(snapshot, out);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void text(OutputStream out, boolean marked, Text text) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (marked) {
                writer.write(BYTE_ORDER_MARK);
            }
            text.write(writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
