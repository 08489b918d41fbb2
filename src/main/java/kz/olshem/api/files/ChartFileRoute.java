package kz.olshem.api.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.api.http.FileResponses;
import kz.olshem.api.http.InvalidRequestException;
import kz.olshem.api.http.PageLink;
import kz.olshem.api.http.PublicAddress;
import kz.olshem.api.http.Query;
import kz.olshem.api.http.ResponseKey;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.ChartKind;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartView;
import kz.olshem.chart.Charts;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.export.ExportFormat;
import kz.olshem.export.Exports;
import kz.olshem.export.TableFiles;
import kz.olshem.export.layout.PictureSize;
import kz.olshem.export.png.PngWriter;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Moment;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.Problem;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A chart as a file, by an address that needs no session: the same address and release give the same numbers again. */
@RestController
class ChartFileRoute {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Scorecards scorecards;
    private final Exports exports;
    private final TableFiles tables;
    private final FileResponses files;
    private final FileDossiers dossiers;
    private final PublicAddress addresses;

    ChartFileRoute(
            Scorecards scorecards,
            Exports exports,
            TableFiles tables,
            FileResponses files,
            FileDossiers dossiers,
            PublicAddress addresses) {
        this.scorecards = scorecards;
        this.exports = exports;
        this.tables = tables;
        this.files = files;
        this.dossiers = dossiers;
        this.addresses = addresses;
    }

    @GetMapping("/export/chart.{extension}")
    void chart(@PathVariable String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ExportFormat format = ExportFormat.parse(extension)
                .filter(it -> it.extension().equals(extension))
                .orElseThrow(() -> new InvalidRequestException(ApiProblem.of(404)));
        List<String> names = new ArrayList<>(
                List.of("indicator", "territory", "peers", "from", "to", "view", "release", "shape", "scale"));
        if (format == ExportFormat.CSV) {
            names.addAll(FigureCsv.PARAMETERS);
            names.add(Query.MARK);
        }
        Query query = Query.ofFile(request, names);
        FigureCsv csv = FigureCsv.of(query);
        String code = query.text("indicator")
                .orElseThrow(() -> new Problem.BadParameter("indicator", "", "gross-regional-product"));
        OptionalInt pinned = query.release();
        PictureSize size = size(query);
        // What is pinned is kept for good, so it must not say what is out of date today.
        Scorecard scorecard = pinned.isPresent()
                ? scorecards.asOf(pinned.getAsInt(), query.territory()).onAnyDay()
                : scorecards.latest(query.territory());
        TerritoryCode territory = scorecard.territory();
        Indicator indicator = scorecard.snapshot().catalogue().indicator(code);
        Selection selection = selection(query, indicator, scorecard);
        int release = scorecard.snapshot().release().number();
        PublicAddress.Base base = addresses.of(request);
        String question = "chart." + extension + "?" + territory + selection + size + csv;
        files.send(
                request,
                response,
                key(format, ResponseKey.ofFile(release, question, pinned.isPresent()), scorecard, base),
                new FileResponses.File(
                        format.mediaType(),
                        exports.fileName(
                                format,
                                indicator.name().in(selection.language()),
                                scorecard
                                        .snapshot()
                                        .catalogue()
                                        .territory(territory)
                                        .name()
                                        .in(selection.language()),
                                "r" + release),
                        indicator.code() + "-" + territory + "-r" + release + "." + extension,
                        held(format, size)),
                () -> bytes(format, csv, scorecard, selection, size, base.address()));
    }

    /** With the address that links lead to, and with the day where a file says what is out of date on it. */
    private static ResponseKey key(ExportFormat format, ResponseKey key, Scorecard scorecard, PublicAddress.Base base) {
        return switch (format) {
            case PPTX, PDF -> key.linkedTo(base);
            case XLSX -> scorecard.day().map(key.linkedTo(base)::on).orElseGet(() -> key.linkedTo(base));
            case PNG, SVG, CSV -> key;
        };
    }

    /** What a file holds at most while it is made. */
    private static long held(ExportFormat format, PictureSize size) {
        long pixels = (long) size.width() * size.height() * size.scale() * size.scale();
        return switch (format) {
            case PNG -> Math.min(4 * pixels, PngWriter.MOST_BYTES) + pixels / 4; // and the file
            case SVG, CSV -> 1 << 20;
            case PPTX, PDF, XLSX -> 8 << 20;
        };
    }

    private byte[] bytes(
            ExportFormat format,
            FigureCsv csv,
            Scorecard scorecard,
            Selection selection,
            PictureSize size,
            String base) {
        ChartSpec spec = Charts.of(scorecard, selection);
        return switch (format) {
            case PNG -> exports.png(spec, size);
            case SVG -> exports.svg(spec, size);
            case PPTX -> exports.pptx(dossiers.of(scorecard, selection, base));
            case PDF -> exports.pdf(dossiers.of(scorecard, selection, base));
            case XLSX ->
                exports.xlsx(
                        scorecard, selection, figures(scorecard, selection), PageLink.of(base, scorecard, selection));
            case CSV -> csv(csv, scorecard, figures(scorecard, selection));
        };
    }

    /** The published figures behind the chart, every kind of period, whole years only where years are asked for. */
    private static List<Observation> figures(Scorecard scorecard, Selection selection) {
        List<Observation> rows = new ArrayList<>();
        for (TerritoryCode territory : Charts.territories(scorecard, selection)) {
            scorecard.snapshot().series(selection.indicator(), territory).observations().stream()
                    .filter(it -> selection.from() == null
                            || !it.period().start().isBefore(Moment.endOf(selection.from() - 1)))
                    .filter(it -> selection.to() == null || !it.period().end().isAfter(Moment.endOf(selection.to())))
                    .forEach(rows::add);
        }
        return rows;
    }

    private byte[] csv(FigureCsv csv, Scorecard scorecard, List<Observation> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        csv.write(scorecard.snapshot().catalogue(), rows, tables, bytes);
        return bytes.toByteArray();
    }

    private static Selection selection(Query query, Indicator indicator, Scorecard scorecard) {
        Integer from = year(query, "from");
        Integer to = year(query, "to");
        if (from != null && to != null && to < from) {
            throw new Problem.BadParameter("to", to.toString(), "≥ " + from);
        }
        ChartView view = query.text("view")
                .map(text -> ChartView.parse(text)
                        .filter(it -> Charts.views(indicator).contains(it.values()))
                        .orElseThrow(() -> new Problem.BadParameter("view", text, views(indicator))))
                .orElse(ChartView.USUAL);
        Language language = query.text("lang").flatMap(Language::parse).orElse(Language.DEFAULT);
        return new Selection(indicator.code(), peers(query, scorecard), from, to, view.values(), view.kind(), language);
    }

    /** What an indicator can be looked at as: its own views, and the kinds of charts. */
    private static String views(Indicator indicator) {
        return Stream.concat(
                        Charts.views(indicator).stream().map(Transformation::code),
                        Stream.of(ChartKind.values()).map(ChartKind::code))
                .collect(Collectors.joining(", "));
    }

    /** The usual peers where none are named, none where the parameter is empty, and never the territory itself. */
    private static List<TerritoryCode> peers(Query query, Scorecard scorecard) {
        Catalogue catalogue = scorecard.snapshot().catalogue();
        if (query.text("peers").filter(String::isBlank).isPresent()) {
            return List.of();
        }
        Set<String> named = query.codes("peers");
        return named.isEmpty()
                ? catalogue.usualPeers(scorecard.territory())
                : named.stream()
                        .map(code -> catalogue.territory(code).code())
                        .filter(code -> !code.equals(scorecard.territory()))
                        .toList();
    }

    private static @Nullable Integer year(Query query, String name) {
        Period period = query.period(name).orElse(null);
        if (period == null) {
            return null;
        }
        if (period.year() < FIRST_YEAR || period.year() > LAST_YEAR) {
            throw new Problem.BadParameter(name, period.toString(), FIRST_YEAR + "–" + LAST_YEAR);
        }
        return period.year();
    }

    private static PictureSize size(Query query) {
        PictureSize shape = switch (query.text("shape").orElse("16:9")) {
            case "16:9" -> PictureSize.WIDE;
            case "4:3" -> PictureSize.CLASSIC;
            case "1:1" -> PictureSize.SQUARE;
            default ->
                throw new Problem.BadParameter("shape", query.text("shape").orElse(""), "16:9, 4:3, 1:1");
        };
        return switch (query.text("scale").orElse("1")) {
            case "1" -> shape;
            case "2" -> shape.times(2);
            case "4" -> shape.times(4);
            default ->
                throw new Problem.BadParameter("scale", query.text("scale").orElse(""), "1, 2, 4");
        };
    }
}
