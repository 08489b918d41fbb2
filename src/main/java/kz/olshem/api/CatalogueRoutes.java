package kz.olshem.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import kz.olshem.catalogue.Indicator;
import kz.olshem.series.Releases;
import kz.olshem.series.Snapshot;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is measured and where, and the releases that said so; always as of the latest release. */
@RestController
@RequestMapping("/api/v1")
class CatalogueRoutes {

    private final Releases releases;
    private final Answers answers;

    CatalogueRoutes(Releases releases, Answers answers) {
        this.releases = releases;
        this.answers = answers;
    }

    @GetMapping("/directions")
    void directions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "directions", CatalogueRoutes::directions);
    }

    @GetMapping("/indicators")
    void indicators(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "indicators", CatalogueRoutes::indicators);
    }

    @GetMapping("/indicators/{code}")
    void indicator(@PathVariable("code") String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Query query = Query.of(request);
        Snapshot snapshot = releases.latest();
        Indicator indicator = snapshot.catalogue().indicator(code);
        Wanted wanted =
                new Wanted(snapshot.release().number(), "indicators/" + indicator.code(), query.wantsCsv(), false);
        answers.send(request, response, wanted, () -> IndicatorDocument.of(snapshot, indicator));
    }

    @GetMapping("/territories")
    void territories(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "territories", CatalogueRoutes::territories);
    }

    @GetMapping("/releases")
    void releases(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "releases", snapshot -> releases(releases));
    }

    static Listing.Directions directions(Snapshot snapshot) {
        return new Listing.Directions(snapshot.catalogue().directions().stream()
                .map(Listing.Directions.Row::of)
                .toList());
    }

    static Listing.Indicators indicators(Snapshot snapshot) {
        return new Listing.Indicators(
                snapshot.catalogue().indicators().stream().map(IndicatorRow::of).toList());
    }

    static Listing.Territories territories(Snapshot snapshot) {
        return new Listing.Territories(snapshot.catalogue().territories().stream()
                .map(Listing.Territories.Row::of)
                .toList());
    }

    static Listing.Releases releases(Releases releases) {
        return new Listing.Releases(
                releases.all().stream().map(Listing.Releases.Row::of).toList());
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String question,
            Function<Snapshot, Document> document)
            throws IOException {
        Query query = Query.of(request);
        Snapshot snapshot = releases.latest();
        Wanted wanted = new Wanted(snapshot.release().number(), question, query.wantsCsv(), false);
        answers.send(request, response, wanted, () -> document.apply(snapshot));
    }
}
