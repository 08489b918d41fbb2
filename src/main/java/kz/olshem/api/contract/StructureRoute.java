package kz.olshem.api.contract;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.olshem.api.http.FileResponses;
import kz.olshem.api.http.Query;
import kz.olshem.api.http.ResponseKey;
import kz.olshem.export.TableFiles;
import kz.olshem.series.Snapshot;
import kz.olshem.series.exchange.Dataflow;
import kz.olshem.series.publication.Releases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What figures in SDMX-CSV are made of, as of the latest release: for programs that know how to read SDMX. */
@RestController
class StructureRoute {

    static final String MEDIA_TYPE = "application/vnd.sdmx.structure+xml;version=2.1";

    private static final String FILE = Dataflow.AGENCY + "-" + Dataflow.ID + "-" + Dataflow.VERSION + ".xml";

    /** What the message holds at most while it is made. */
    private static final long HELD = 2 << 20;

    private final Releases releases;
    private final TableFiles files;
    private final FileResponses responses;

    StructureRoute(Releases releases, TableFiles files, FileResponses responses) {
        this.releases = releases;
        this.files = files;
        this.responses = responses;
    }

    @GetMapping("/api/v1/structure")
    void structure(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Query.ofFile(request);
        Snapshot snapshot = releases.latest();
        responses.send(
                request,
                response,
                ResponseKey.ofFile(snapshot.release().number(), "structure", false),
                new FileResponses.File(MEDIA_TYPE, FILE, FILE, HELD),
                () -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    files.sdmxStructure(snapshot, bytes);
                    return bytes.toByteArray();
                });
    }
}
