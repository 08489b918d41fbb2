package kz.olshem.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Strong entity tags of answers in their plain and their compressed form, and which of them a reader has. */
@Component
final class EntityTags {

    private static final String ZIPPED = "-gzip";

    private final String build;

    EntityTags(ObjectProvider<BuildProperties> properties) {
        BuildProperties known = properties.getIfAvailable();
        this.build = known == null ? "" : known.getVersion() + " " + known.getTime();
    }

    String of(ResponseKey wanted, boolean zipped) {
        String tag = wanted.tag(build);
        return '"' + (zipped ? tag + ZIPPED : tag) + '"';
    }

    /** The entity tag by which the reader has this answer in one of its two forms, if any. */
    @Nullable
    String known(HttpServletRequest request, ResponseKey wanted) {
        String plain = of(wanted, false);
        String zipped = of(wanted, true);
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
}
