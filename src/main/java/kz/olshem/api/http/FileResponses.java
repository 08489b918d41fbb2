package kz.olshem.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Sends files that are computed. Each passes the {@link Bulkhead}, and those who ask for the same one while it is made, or
 * soon after, share it.
 */
@Component
public class FileResponses {

    /**
     * A file to be saved.
     *
     * @param plainName the name for programs that know no letters but Latin ones
     * @param estimate  bytes that it holds at most while it is made
     */
    public record File(String mediaType, String name, String plainName, long estimate) {}

    private final ResponseCache bodies;
    private final Bulkhead bulkhead;
    private final EntityTags tags;

    FileResponses(ResponseCache bodies, Bulkhead bulkhead, EntityTags tags) {
        this.bodies = bodies;
        this.bulkhead = bulkhead;
        this.tags = tags;
    }

    /**
     * Answers with a file, or with 304 where the reader has it: then it is not even made.
     *
     * @param maker makes it
     */
    public void send(
            HttpServletRequest request,
            HttpServletResponse response,
            ResponseKey wanted,
            File file,
            Supplier<byte[]> maker)
            throws IOException {
        if (begins(request, response, wanted, file)) {
            whole(response, bodies.get(wanted, () -> {
                try (Bulkhead.Pass pass = bulkhead.enter(file.estimate())) {
                    return Body.file(maker.get());
                }
            }));
        }
    }

    /**
     * As {@link #send}, for a file of any length: a long one is sent while it is written, and shared with nobody.
     *
     * @param maker writes it
     */
    public void stream(
            HttpServletRequest request,
            HttpServletResponse response,
            ResponseKey wanted,
            File file,
            Consumer<OutputStream> maker)
            throws IOException {
        if (!begins(request, response, wanted, file) || request.getMethod().equals("HEAD")) {
            return;
        }
        Written written = new Written(response, file, maker);
        try {
            Body body = bodies.find(wanted, written::by);
            if (body == null && !written.begun) {
                body = written.by(() -> {}); // whoever made it first found it too long to share
            }
            if (body != null) {
                whole(response, body);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause(); // the reader went away
        }
    }

    /** One writing of a file that may turn out to be long. */
    private final class Written {

        private final HttpServletResponse response;
        private final File file;
        private final Consumer<OutputStream> maker;
        private boolean begun;

        Written(HttpServletResponse response, File file, Consumer<OutputStream> maker) {
            this.response = response;
            this.file = file;
            this.maker = maker;
        }

        /** The whole file where it is short; null once a long one is sent. */
        @Nullable
        Body by(Runnable tooLong) {
            begun = true;
            try (Bulkhead.Pass pass = bulkhead.enter(file.estimate())) {
                SpillingStream out = new SpillingStream(response::getOutputStream, pass, tooLong);
                maker.accept(out);
                byte[] whole = out.end();
                return whole == null ? null : Body.file(whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void whole(HttpServletResponse response, Body body) throws IOException {
        byte[] bytes = body.plain();
        response.setContentLength(bytes.length);
        try (Bulkhead.Sending sending = bulkhead.sends(bytes)) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Says what file comes, or that the reader has it; then no more is to be sent. */
    private boolean begins(HttpServletRequest request, HttpServletResponse response, ResponseKey wanted, File file) {
        response.setHeader("Cache-Control", wanted.cacheControl());
        response.setHeader("ETag", tags.of(wanted, false));
        if (tags.known(request, wanted) != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        response.setContentType(file.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + file.plainName() + "\"; filename*=UTF-8''"
                        + UriUtils.encode(file.name(), StandardCharsets.UTF_8));
        return true;
    }
}
