package kz.olshem.api.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.api.http.Query;
import kz.olshem.api.v1.ObservationsDocument;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Search;
import kz.olshem.catalogue.Territory;
import kz.olshem.export.TableFiles;
import kz.olshem.export.sheet.Tables;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.Problem;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import kz.olshem.series.Reported;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Published figures as files: {@code csv} in the long format or as SDMX-CSV, which the intake takes back, and {@code
 * xlsx}. Derived figures are nobody's to import; they are left out unless their indicator is named or {@code
 * derived=true} is given.
 */
@RestController
class ObservationFileRoute {

    private final Releases releases;
    private final Scorecards scorecards;
    private final TableAnswers tables;
    private final TableFiles files;

    ObservationFileRoute(Releases releases, Scorecards scorecards, TableAnswers tables, TableFiles files) {
        this.releases = releases;
        this.scorecards = scorecards;
        this.tables = tables;
        this.files = files;
    }

    @GetMapping("/export/observations.{extension}")
    void observations(@PathVariable String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> names = new ArrayList<>(List.of(
                "indicator",
                "territory",
                "peers",
                "direction",
                "status",
                "travel",
                "q",
                "from",
                "to",
                "release",
                "derived"));
        if (extension.equals("csv")) {
            names.addAll(FigureCsv.PARAMETERS);
        }
        TableAnswers.Request asked = tables.read(extension, request, response, names.toArray(String[]::new));
        Query query = asked.query();
        FigureCsv csv = FigureCsv.of(query);
        OptionalInt pinned = query.release();
        ObservationsDocument.Choice wanted = choice(query);
        boolean derived = query.isOn("derived");
        Status status = query.status().orElse(null);
        Heading heading = query.heading().orElse(null);
        Snapshot snapshot = pinned.isPresent() ? releases.asOf(pinned.getAsInt()) : releases.latest();
        wanted.territories().forEach(snapshot.catalogue()::territory);
        List<Indicator> indicators = indicators(asked, snapshot.catalogue(), wanted.indicators(), derived).stream()
                .filter(it -> isSo(it, status, heading, snapshot, query.codes("territory")))
                .toList();
        Iterable<Reported> figures = () -> wanted.of(snapshot, indicators).iterator();
        String title = asked.words().text("sheet.figures");
        describe(asked, snapshot.catalogue(), wanted);
        asked.filter("filter.status", status == null ? "" : asked.words().text("status." + status));
        asked.filter("filter.travel", heading == null ? "" : asked.words().text("travel." + heading));
        tables.stream(asked, title, snapshot, null, out -> {
            if (asked.isWorkbook()) {
                Sheet table = Tables.observations(snapshot, figures, query.language());
                List<Sheet> meaning = List.of(Tables.catalogue(indicators, query.language()));
                tables.workbook(asked, "export/observations.xlsx", title, snapshot, table, meaning, out);
            } else {
                csv.write(snapshot.catalogue(), figures, files, out);
            }
        });
    }

    private static ObservationsDocument.Choice choice(Query query) {
        Set<String> indicators = new TreeSet<>(query.codes("indicator"));
        Set<String> territories = new TreeSet<>(query.codes("territory"));
        if (!territories.isEmpty()
                && query.text("peers").filter(text -> !text.isBlank()).isPresent()) {
            territories.addAll(query.codes("peers"));
        }
        Period from = query.period("from").orElse(null);
        Period to = query.period("to").orElse(null);
        if (from != null && to != null && !from.start().isBefore(to.end())) {
            throw new Problem.BadParameter("to", to.toString(), "≥ " + from);
        }
        return new ObservationsDocument.Choice(indicators, territories, from, to);
    }

    /** Whether an indicator stands and is heading so in one of these territories, in the home city where none is named. */
    private boolean isSo(
            Indicator indicator,
            @Nullable Status status,
            @Nullable Heading heading,
            Snapshot snapshot,
            Set<String> territories) {
        if (status == null && heading == null) {
            return true;
        }
        Catalogue catalogue = snapshot.catalogue();
        return (territories.isEmpty()
                        ? Stream.of(catalogue.home())
                        : territories.stream().map(catalogue::territory))
                .map(it -> scorecards.asOf(snapshot.release().number(), it.code()))
                .map(it -> it.score(indicator.code()))
                .anyMatch(it -> (status == null
                                || it.status().filter(status::equals).isPresent())
                        && (heading == null
                                || it.travel().code().filter(heading::equals).isPresent()));
    }

    /** The indicators asked for, by name, by direction and by search. */
    private static List<Indicator> indicators(
            TableAnswers.Request asked, Catalogue catalogue, Set<String> named, boolean derived) {
        named.forEach(catalogue::indicator);
        String direction = asked.direction(catalogue).map(it -> it.code()).orElse("");
        Search search = Search.of(asked.query().text("q").orElse(""));
        return catalogue.indicators().stream()
                .filter(it -> named.isEmpty() || named.contains(it.code().value()))
                .filter(it -> derived || !named.isEmpty() || it.derivation() == null)
                .filter(it -> direction.isEmpty() || it.direction().equals(direction))
                .filter(search::finds)
                .toList();
    }

    private static void describe(TableAnswers.Request asked, Catalogue catalogue, ObservationsDocument.Choice wanted) {
        var language = asked.query().language();
        asked.filter(
                "nav.indicators",
                wanted.indicators().stream()
                        .map(code -> catalogue.indicator(code).name().in(language))
                        .collect(Collectors.joining(", ")));
        asked.filter(
                "filter.territory",
                wanted.territories().stream()
                        .map(catalogue::territory)
                        .map(Territory::name)
                        .map(name -> name.in(language))
                        .collect(Collectors.joining(", ")));
        asked.filter(
                "filter.direction",
                asked.direction(catalogue).map(it -> it.name().in(language)).orElse(""));
        asked.filter("filter.search", asked.query().text("q").orElse(""));
        asked.filter("filter.from", String.valueOf(wanted.from() == null ? "" : wanted.from()));
        asked.filter("filter.to", String.valueOf(wanted.to() == null ? "" : wanted.to()));
    }
}
