package kz.olshem.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import kz.olshem.api.http.CachedResponses;
import kz.olshem.api.http.Query;
import kz.olshem.api.http.ResponseKey;
import kz.olshem.evidence.Premises;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The premise as of the latest release or of a named one: of one release the same to the byte, whenever it is asked. */
@RestController
class PremiseRoute {

    private final Releases releases;
    private final Premises premises;
    private final CachedResponses answers;

    PremiseRoute(Releases releases, Premises premises, CachedResponses answers) {
        this.releases = releases;
        this.premises = premises;
        this.answers = answers;
    }

    @GetMapping("/api/v1/premise")
    void premise(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Query query = Query.of(request, "release");
        OptionalInt pinned = query.release();
        Snapshot snapshot = pinned.isPresent() ? releases.asOf(pinned.getAsInt()) : releases.latest();
        answers.send(
                request,
                response,
                new ResponseKey(snapshot.release().number(), "premise", query.form(), pinned.isPresent()),
                () -> PremiseDocument.of(premises.of(snapshot), snapshot));
    }
}
