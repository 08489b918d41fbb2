package kz.olshem.api.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The answers asked for of late, ready to send; bounded in bytes, the one longest unused goes first. */
final class ResponseCache {

    private final int most;
    private final Map<ResponseKey, Body> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    /**
     * @param most bytes to keep at most; an answer of more than a quarter of it is never kept
     */
    ResponseCache(int most) {
        this.most = most;
    }

    /** The answer, made where it is not at hand; two who ask at once may both make it, and neither waits. */
    Body get(ResponseKey wanted, Supplier<Body> maker) {
        Body known = find(wanted);
        if (known != null) {
            return known;
        }
        Body made = maker.get();
        keep(wanted, made);
        return made;
    }

    private synchronized @Nullable Body find(ResponseKey wanted) {
        return kept.get(wanted);
    }

    private synchronized void keep(ResponseKey wanted, Body body) {
        if (body.size() > most / 4 || kept.putIfAbsent(wanted, body) != null) {
            return;
        }
        size += body.size();
        Iterator<Body> eldest = kept.values().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }

    synchronized long size() {
        return size;
    }
}
