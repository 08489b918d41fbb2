package kz.olshem.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends documents: as bytes made once, and as nothing at all to who has them already. */
@Component
public class CachedResponses {

    /** What a document holds while it is made, up to which it passes without a question. */
    private static final long LIGHT = 1 << 20;

    private final ResponseCache bodies;
    private final Bulkhead bulkhead;
    private final EntityTags tags;

    CachedResponses(ResponseCache bodies, Bulkhead bulkhead, EntityTags tags) {
        this.bodies = bodies;
        this.bulkhead = bulkhead;
        this.tags = tags;
    }

    /**
     * Answers with a document that is light to make, or with 304 where the reader has it: then it is not even made.
     *
     * @param document makes it; whatever it names must have been found to exist before
     */
    public void send(
            HttpServletRequest request, HttpServletResponse response, ResponseKey wanted, Supplier<Document> document)
            throws IOException {
        send(request, response, wanted, 0, document);
    }

    /**
     * Answers with a document, or with 304 where the reader has it: then it is not even made.
     *
     * @param estimate bytes that it holds at most while it is made
     * @param document makes it; whatever it names must have been found to exist before
     * @throws RuntimeException where it is heavy and there is no room to make it now
     */
    public void send(
            HttpServletRequest request,
            HttpServletResponse response,
            ResponseKey wanted,
            long estimate,
            Supplier<Document> document)
            throws IOException {
        response.setHeader("Cache-Control", wanted.cacheControl());
        response.addHeader("Vary", "Accept, Accept-Encoding");
        String known = tags.known(request, wanted);
        if (known != null) {
            response.setHeader("ETag", known);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Body body = bodies.get(wanted, () -> made(wanted, estimate, document));
        byte[] zipped = body.zipped();
        boolean zip = zipped != null && acceptsGzip(request.getHeader("Accept-Encoding"));
        byte[] bytes = zip && zipped != null ? zipped : body.plain();
        response.setHeader("ETag", tags.of(wanted, zip));
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(wanted.form().isCsv() ? "text/csv;charset=UTF-8" : "application/json");
        response.setContentLength(bytes.length);
        try (Bulkhead.Sending sending = bulkhead.sends(bytes)) {
            response.getOutputStream().write(bytes);
        }
    }

    private Body made(ResponseKey wanted, long estimate, Supplier<Document> document) {
        if (estimate <= LIGHT) {
            return body(wanted, document.get());
        }
        try (Bulkhead.Pass pass = bulkhead.enter(estimate)) {
            return body(wanted, document.get());
        }
    }

    /** An answer without a row is made as soon as found, and there is no end of questions that have one. */
    private static Body body(ResponseKey wanted, Document document) {
        byte[] plain = switch (wanted.form()) {
            case JSON -> Json.bytes(document);
            case CSV -> Csv.bytes(document.rowType(), document.rows(), false);
            case MARKED_CSV -> Csv.bytes(document.rowType(), document.rows(), true);
        };
        return Body.of(plain, !document.rows().isEmpty());
    }

    private static boolean acceptsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String coding : header.split(",", -1)) {
            List<String> parts = List.of(coding.replace(" ", "").split(";", -1));
            if (parts.getFirst().equalsIgnoreCase("gzip")) {
                return parts.stream().noneMatch(part -> part.matches("(?i)q=0(\\.0*)?"));
            }
        }
        return false;
    }
}
