package kz.olshem.web;

import jakarta.servlet.http.HttpServletRequest;

/** What the Flow client wants of the server, by the parameter that it says it with. */
final class FlowTalk {

    private FlowTalk() {}

    /** {@code init}, {@code uidl}, {@code heartbeat} and the like; empty where anything else is asked for. */
    static String of(HttpServletRequest request) {
        return RawQuery.first(request, "v-r");
    }
}
