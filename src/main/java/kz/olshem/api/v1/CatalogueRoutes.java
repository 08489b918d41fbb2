package kz.olshem.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import kz.olshem.api.http.CachedResponses;
import kz.olshem.api.http.Document;
import kz.olshem.api.http.Query;
import kz.olshem.api.http.ResponseKey;
import kz.olshem.catalogue.Indicator;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is measured and where, and the releases that said so; always as of the latest release. */
@RestController
@RequestMapping("/api/v1")
public class CatalogueRoutes {

    private final Releases releases;
    private final CachedResponses answers;

    CatalogueRoutes(Releases releases, CachedResponses answers) {
        this.releases = releases;
        this.answers = answers;
    }

    @GetMapping("/directions")
    public void directions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "directions", CatalogueRoutes::directions);
    }

    @GetMapping("/indicators")
    public void indicators(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "indicators", CatalogueRoutes::indicators);
    }

    @GetMapping("/indicators/{code}")
    void indicator(@PathVariable("code") String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Query query = Query.of(request);
        Snapshot snapshot = releases.latest();
        Indicator indicator = snapshot.catalogue().indicator(code);
        ResponseKey wanted =
                new ResponseKey(snapshot.release().number(), "indicators/" + indicator.code(), query.form(), false);
        answers.send(request, response, wanted, () -> IndicatorDocument.of(snapshot, indicator));
    }

    @GetMapping("/territories")
    public void territories(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "territories", CatalogueRoutes::territories);
    }

    @GetMapping("/releases")
    public void releases(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "releases", snapshot -> releases(releases));
    }

    public static Listing.Directions directions(Snapshot snapshot) {
        return new Listing.Directions(snapshot.catalogue().directions().stream()
                .map(Listing.Directions.Row::of)
                .toList());
    }

    public static Listing.Indicators indicators(Snapshot snapshot) {
        return new Listing.Indicators(
                snapshot.catalogue().indicators().stream().map(IndicatorRow::of).toList());
    }

    public static Listing.Territories territories(Snapshot snapshot) {
        return new Listing.Territories(snapshot.catalogue().territories().stream()
                .map(Listing.Territories.Row::of)
                .toList());
    }

    public static Listing.Releases releases(Releases releases) {
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
        ResponseKey wanted = new ResponseKey(snapshot.release().number(), question, query.form(), false);
        answers.send(request, response, wanted, () -> document.apply(snapshot));
    }
}
