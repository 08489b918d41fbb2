package kz.olshem.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kz.olshem.api.http.CachedResponses;
import kz.olshem.api.http.Query;
import kz.olshem.api.http.ResponseKey;
import kz.olshem.catalogue.Territory;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.Problem;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures and what they mean, as of the latest release or of a named one. */
@RestController
@RequestMapping("/api/v1")
class FigureRoutes {

    /** An estimate: a figure as a row, as text that grows, and as the answer in both its forms. */
    private static final int BYTES_A_ROW = 1000;

    private final Releases releases;
    private final Scorecards scorecards;
    private final CachedResponses answers;

    FigureRoutes(Releases releases, Scorecards scorecards, CachedResponses answers) {
        this.releases = releases;
        this.scorecards = scorecards;
        this.answers = answers;
    }

    @GetMapping("/observations")
    void observations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Query query =
                Query.of(request, "indicator", "territory", "from", "to", "release", "limit", "offset", Query.NAMES);
        Paging page = Paging.of(query);
        OptionalInt pinned = query.release();
        Set<String> indicators = new TreeSet<>(query.codes("indicator"));
        Set<String> territories = new TreeSet<>(query.codes("territory"));
        Period from = query.period("from").orElse(null);
        Period to = query.period("to").orElse(null);
        if (from != null && to != null && !from.start().isBefore(to.end())) {
            throw new Problem.BadParameter("to", to.toString(), "≥ " + from);
        }
        boolean named = isNamed(query);
        Snapshot snapshot = snapshot(pinned);
        indicators.forEach(snapshot.catalogue()::indicator);
        territories.forEach(snapshot.catalogue()::territory);
        String question = String.format(
                Locale.ROOT,
                "observations?indicator=%s&territory=%s&from=%s&to=%s&page=%s",
                String.join(",", indicators),
                String.join(",", territories),
                text(from),
                text(to),
                page);
        ObservationsDocument.Choice choice = new ObservationsDocument.Choice(indicators, territories, from, to);
        int release = snapshot.release().number();
        if (ObservationsDocument.goesOn(snapshot, choice, page)) {
            String next = choice.address(release, page.next()) + form(query);
            response.setHeader("Link", "<" + next + ">; rel=\"next\"");
        }
        answers.send(
                request,
                response,
                new ResponseKey(release, question + names(query), query.form(), pinned.isPresent() && !named),
                (long) Math.min(page.limit(), snapshot.size()) * (named ? 2 * BYTES_A_ROW : BYTES_A_ROW),
                () -> {
                    ObservationsDocument document = ObservationsDocument.of(snapshot, choice, page);
                    return named ? document.named(snapshot.catalogue(), query.language()) : document;
                });
    }

    @GetMapping("/scorecard")
    void scorecard(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Query query = Query.of(request, "territory", "release", Query.NAMES);
        OptionalInt pinned = query.release();
        Snapshot snapshot = snapshot(pinned);
        Territory territory = query.territory() == null
                ? snapshot.catalogue().home()
                : snapshot.catalogue().territory(query.territory());
        int release = snapshot.release().number();
        Scorecard today = scorecards.asOf(release, territory.code());
        ResponseKey key = new ResponseKey(
                release,
                "scorecard?territory=" + territory.code() + names(query),
                query.form(),
                pinned.isPresent() && !isNamed(query));
        answers.send(
                request,
                response,
                // What is pinned is kept for good, so it must not say where figures are heading as seen from today.
                pinned.isPresent() ? key : today.day().map(key::on).orElse(key),
                () -> {
                    ScorecardDocument document = ScorecardDocument.of(pinned.isPresent() ? today.onAnyDay() : today);
                    return isNamed(query) ? document.named(snapshot.catalogue(), query.language()) : document;
                });
    }

    private Snapshot snapshot(OptionalInt pinned) {
        return pinned.isPresent() ? releases.asOf(pinned.getAsInt()) : releases.latest();
    }

    /** Whether the names of codes are wanted; JSON has none. */
    private static boolean isNamed(Query query) {
        return query.isOn(Query.NAMES) && query.form().isCsv();
    }

    private static String names(Query query) {
        return isNamed(query) ? "&names=" + query.language().code() : "";
    }

    /** What a page's address says of its form, so that the next one has the same columns. */
    private static String form(Query query) {
        return switch (query.form()) {
                    case JSON -> "";
                    case CSV -> "&format=csv";
                    case MARKED_CSV -> "&format=csv&bom=true";
                }
                + (isNamed(query) ? "&names=true&lang=" + query.language().code() : "");
    }

    private static String text(@Nullable Period period) {
        return period == null ? "" : period.toString();
    }
}
