package kz.olshem.api.files;

import java.io.OutputStream;
import java.util.List;
import kz.olshem.api.http.Query;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.export.TableFiles;
import kz.olshem.export.table.ObservationNames;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Problem;
import kz.olshem.series.Reported;

/**
 * How figures are written as CSV.
 *
 * @param sdmx   whether as SDMX-CSV, else in the long format
 * @param named  whether names stand beside the codes
 * @param marked whether it begins with a byte order mark
 */
record FigureCsv(boolean sdmx, boolean named, boolean marked, Language language) {

    /** The parameters that say it, besides the one for the mark, which every CSV has. */
    static final List<String> PARAMETERS = List.of("format", Query.NAMES);

    private static final String LONG = "long";
    private static final String SDMX = "sdmx-csv";

    /**
     * @throws Problem.BadParameter for what none of them can be
     */
    static FigureCsv of(Query query) {
        String format = query.text("format").orElse(LONG);
        if (!format.equals(LONG) && !format.equals(SDMX)) {
            throw new Problem.BadParameter("format", format, LONG + ", " + SDMX);
        }
        boolean sdmx = format.equals(SDMX);
        if (sdmx && query.isOn(Query.NAMES)) {
            throw new Problem.BadParameter(Query.NAMES, "true", "false");
        }
        return new FigureCsv(sdmx, query.isOn(Query.NAMES), query.isOn(Query.MARK), query.language());
    }

    void write(Catalogue catalogue, Iterable<? extends Reported> figures, TableFiles files, OutputStream out) {
        if (sdmx) {
            files.sdmxCsv(catalogue, figures, marked, out);
        } else {
            files.longCsv(figures, named ? new ObservationNames(catalogue, language) : null, marked, out);
        }
    }
}
