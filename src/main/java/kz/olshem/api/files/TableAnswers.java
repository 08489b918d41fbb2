package kz.olshem.api.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.api.http.FileResponses;
import kz.olshem.api.http.InvalidRequestException;
import kz.olshem.api.http.PageLink;
import kz.olshem.api.http.PublicAddress;
import kz.olshem.api.http.Query;
import kz.olshem.api.http.ResponseKey;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Direction;
import kz.olshem.export.ExportFormat;
import kz.olshem.export.Exports;
import kz.olshem.export.TableFiles;
import kz.olshem.export.sheet.Tables;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Problem;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a table's address asks for, and sends the table while it is written. */
@Component
class TableAnswers {

    /** What a table holds while it is written, however long it is. */
    private static final long HELD = 4 << 20;

    /** What was asked for, and what the file says of it. */
    record Request(
            ExportFormat format,
            Query query,
            Words words,
            HttpServletRequest http,
            HttpServletResponse response,
            Map<String, String> filters,
            Map<String, String> parameters) {

        boolean isWorkbook() {
            return format == ExportFormat.XLSX;
        }

        boolean isMarked() {
            return query.isOn(Query.MARK);
        }

        /** Says in the file what the table was narrowed down to; nothing where the text is empty. */
        void filter(String key, String text) {
            if (!text.isEmpty()) {
                filters.put(words.text(key), text);
            }
        }

        /**
         * The direction asked for, if any.
         *
         * @throws Problem.Unknown where there is none of this code
         */
        Optional<Direction> direction(Catalogue catalogue) {
            return query.text("direction").map(code -> catalogue.direction(code.strip()));
        }

        String territory(Scorecard scorecard) {
            return scorecard
                    .snapshot()
                    .catalogue()
                    .territory(scorecard.territory())
                    .name()
                    .in(query.language());
        }
    }

    private final TableFiles files;
    private final Exports exports;
    private final FileResponses responses;
    private final PublicAddress addresses;

    TableAnswers(TableFiles files, Exports exports, FileResponses responses, PublicAddress addresses) {
        this.files = files;
        this.exports = exports;
        this.responses = responses;
        this.addresses = addresses;
    }

    /**
     * @param accepted names of parameters, those that every table has apart
     * @throws InvalidRequestException for a format that tables do not have, and for parameters as {@link Query#of}
     */
    Request read(String extension, HttpServletRequest http, HttpServletResponse response, String... accepted) {
        ExportFormat format = ExportFormat.parse(extension)
                .filter(it -> it.extension().equals(extension))
                .filter(it -> it == ExportFormat.CSV || it == ExportFormat.XLSX)
                .orElseThrow(() -> new InvalidRequestException(ApiProblem.of(404)));
        List<String> names = new ArrayList<>(List.of(accepted));
        if (format == ExportFormat.CSV) {
            names.add(Query.MARK);
        }
        Query query = Query.ofFile(http, names);
        query.isOn(Query.MARK);
        Map<String, String> given = new TreeMap<>();
        names.forEach(name -> query.text(name).ifPresent(text -> given.put(name, text)));
        return new Request(format, query, Words.of(query.language()), http, response, new LinkedHashMap<>(), given);
    }

    /**
     * Sends a table in the format that was asked for.
     *
     * @param page  path of the screen that shows it
     * @param about sheets of a workbook that explain the table
     */
    void send(Request asked, String page, String title, Scorecard scorecard, Sheet table, List<Sheet> about)
            throws IOException {
        stream(asked, title, scorecard.snapshot(), scorecard.day().orElse(null), out -> {
            if (asked.isWorkbook()) {
                workbook(asked, page, title, scorecard.snapshot(), table, about, out);
            } else {
                files.csv(table, asked.isMarked(), out);
            }
        });
    }

    /** Writes a workbook: the table, its release and filters, and what explains it. */
    void workbook(
            Request asked,
            String page,
            String title,
            Snapshot snapshot,
            Sheet table,
            List<Sheet> about,
            OutputStream out) {
        Map<String, String> parameters = new TreeMap<>(asked.parameters());
        parameters.put("lang", asked.query().language().code());
        parameters.put("release", String.valueOf(snapshot.release().number()));
        String link = PageLink.of(addresses.of(asked.http()).address(), "/" + page, parameters);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Tables.about(
                title, snapshot.release(), asked.filters(), link, asked.query().language()));
        sheets.addAll(about);
        files.xlsx(title, snapshot.release(), asked.query().language(), table, sheets, out);
    }

    /**
     * Sends a file that is written meanwhile, under a name in the language asked for.
     *
     * @param day on which it depends what is in it; null where it does not
     */
    void stream(Request asked, String title, Snapshot snapshot, @Nullable LocalDate day, Consumer<OutputStream> file)
            throws IOException {
        int release = snapshot.release().number();
        String path = asked.http().getServletPath();
        String plain = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        String question = path + asked.parameters() + asked.query().language();
        ResponseKey lasting =
                ResponseKey.ofFile(release, question, asked.query().release().isPresent());
        ResponseKey key = day == null ? lasting : lasting.on(day);
        responses.stream(
                asked.http(),
                asked.response(),
                asked.isWorkbook() ? key.linkedTo(addresses.of(asked.http())) : key,
                new FileResponses.File(
                        asked.format().mediaType(),
                        exports.fileName(asked.format(), title, "r" + release),
                        plain + "-r" + release + "." + asked.format().extension(),
                        HELD),
                file);
    }
}
