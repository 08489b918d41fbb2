package kz.olshem.api.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.api.http.FileResponses;
import kz.olshem.api.http.InvalidRequestException;
import kz.olshem.api.http.PageLink;
import kz.olshem.api.http.PublicAddress;
import kz.olshem.api.http.Query;
import kz.olshem.api.http.ResponseKey;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.evidence.Premises;
import kz.olshem.export.ExportFormat;
import kz.olshem.export.Exports;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The premise as a file: the same address and release give the same numbers again, those of the screen and of the API. */
@RestController
class PremiseFileRoute {

    /** The kinds of file that it comes as. */
    static final List<ExportFormat> FORMATS = List.of(ExportFormat.PPTX, ExportFormat.PDF, ExportFormat.XLSX);

    /** What a file holds at most while it is made. */
    private static final long HELD = 8 << 20;

    private final Scorecards scorecards;
    private final Premises premises;
    private final Exports exports;
    private final FileResponses files;
    private final PublicAddress addresses;

    PremiseFileRoute(
            Scorecards scorecards, Premises premises, Exports exports, FileResponses files, PublicAddress addresses) {
        this.scorecards = scorecards;
        this.premises = premises;
        this.exports = exports;
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping("/export/premise.{extension}")
    void premise(@PathVariable String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ExportFormat format = ExportFormat.parse(extension)
                .filter(it -> it.extension().equals(extension))
                .filter(FORMATS::contains)
                .orElseThrow(() -> new InvalidRequestException(ApiProblem.of(404)));
        Query query = Query.ofFile(request, "territory", "release");
        OptionalInt pinned = query.release();
        // Nothing in it depends on the day, so that both are kept as long as their release is.
        Scorecard scorecard = (pinned.isPresent()
                        ? scorecards.asOf(pinned.getAsInt(), query.territory())
                        : scorecards.latest(query.territory()))
                .onAnyDay();
        TerritoryCode territory = scorecard.territory();
        int release = scorecard.snapshot().release().number();
        PublicAddress.Base base = addresses.of(request);
        PremiseReport report = PremiseReport.of(premises.of(scorecard.snapshot()), scorecard, query.language());
        String link = link(scorecard, base, query);
        String question = "premise." + extension + "?" + territory + query.language();
        Supplier<byte[]> maker = switch (format) {
            case PPTX -> () -> exports.pptx(report, link);
            case PDF -> () -> exports.pdf(report, link);
            case XLSX -> () -> exports.xlsx(report, link);
            case PNG, SVG, CSV -> throw new IllegalStateException(extension);
        };
        files.send(
                request,
                response,
                ResponseKey.ofFile(release, question, pinned.isPresent()).linkedTo(base),
                new FileResponses.File(
                        format.mediaType(),
                        exports.fileName(format, report.title(), "r" + release),
                        "premise-" + territory + "-r" + release + "." + extension,
                        HELD),
                maker);
    }

    private static String link(Scorecard scorecard, PublicAddress.Base base, Query query) {
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "lang", query.language().code(),
                "release", String.valueOf(scorecard.snapshot().release().number())));
        if (!scorecard
                .territory()
                .equals(scorecard.snapshot().catalogue().home().code())) {
            parameters.put("territory", scorecard.territory().value());
        }
        return PageLink.of(base.address(), "/premise", parameters);
    }
}
