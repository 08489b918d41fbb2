package kz.olshem.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Sends documents: as bytes made once, and as nothing at all to who has them already. */
@Component
public class CachedResponses {

    private static final int KEPT_BYTES = 16 << 20;
    private static final String ZIPPED = "-gzip";

    private final ResponseCache bodies = new ResponseCache(KEPT_BYTES);
    private final String build;

    CachedResponses(ObjectProvider<BuildProperties> properties) {
        BuildProperties known = properties.getIfAvailable();
        this.build = known == null ? "" : known.getVersion() + " " + known.getTime();
    }

    /**
     * Answers with a document, or with 304 where the reader has it: then it is not even made.
     *
     * @param document makes it; whatever it names must have been found to exist before
     */
    public void send(
            HttpServletRequest request, HttpServletResponse response, ResponseKey wanted, Supplier<Document> document)
            throws IOException {
        String tag = wanted.tag(build);
        response.setHeader("Cache-Control", wanted.cacheControl());
        response.addHeader("Vary", "Accept, Accept-Encoding");
        String known = known(request, tag);
        if (known != null) {
            response.setHeader("ETag", known);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Body body = bodies.get(wanted, () -> body(wanted, document.get()));
        byte[] zipped = body.zipped();
        boolean zip = zipped != null && acceptsGzip(request.getHeader("Accept-Encoding"));
        byte[] bytes = zip && zipped != null ? zipped : body.plain();
        response.setHeader("ETag", quoted(zip ? tag + ZIPPED : tag));
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(wanted.csv() ? "text/csv;charset=UTF-8" : "application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /**
     * Answers with a file to be saved under a name, or with 304 where the reader has it.
     *
     * @param plainName the name for programs that know no letters but Latin ones
     */
    public void sendFile(
            HttpServletRequest request,
            HttpServletResponse response,
            ResponseKey wanted,
            String mediaType,
            String name,
            String plainName,
            Supplier<byte[]> file)
            throws IOException {
        if (beginsFile(request, response, wanted, mediaType, name, plainName)) {
            byte[] bytes = file.get();
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    /**
     * As {@link #sendFile}, for a file that is written while it is sent: its length is nobody's to know.
     *
     * @param file writes it
     */
    public void streamFile(
            HttpServletRequest request,
            HttpServletResponse response,
            ResponseKey wanted,
            String mediaType,
            String name,
            String plainName,
            Consumer<OutputStream> file)
            throws IOException {
        boolean wanting = beginsFile(request, response, wanted, mediaType, name, plainName);
        if (wanting && !request.getMethod().equals("HEAD")) {
            try {
                file.accept(response.getOutputStream());
            } catch (UncheckedIOException e) {
                throw e.getCause(); // the reader went away
            }
        }
    }

    /** Says what file comes, or that the reader has it; then no more is to be sent. */
    private boolean beginsFile(
            HttpServletRequest request,
            HttpServletResponse response,
            ResponseKey wanted,
            String mediaType,
            String name,
            String plainName) {
        String tag = wanted.tag(build);
        response.setHeader("Cache-Control", wanted.cacheControl());
        response.setHeader("ETag", quoted(tag));
        if (known(request, tag) != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        response.setContentType(mediaType);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''"
                        + UriUtils.encode(name, StandardCharsets.UTF_8));
        return true;
    }

    private static Body body(ResponseKey wanted, Document document) {
        return Body.of(wanted.csv() ? Csv.bytes(document.rowType(), document.rows()) : Json.bytes(document));
    }

    /** The entity tag by which the reader has this answer in one of its two forms, if any. */
    private static @Nullable String known(HttpServletRequest request, String tag) {
        String plain = quoted(tag);
        String zipped = quoted(tag + ZIPPED);
        for (String header : Collections.list(request.getHeaders("If-None-Match"))) {
            for (String given : header.split(",", -1)) {
                String bare = given.strip();
                String strong = bare.startsWith("W/") ? bare.substring(2) : bare;
                if (strong.equals(zipped)) {
                    return zipped;
                }
                if (strong.equals(plain) || strong.equals("*")) {
                    return plain;
                }
            }
        }
        return null;
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
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
