package kz.olshem.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * Every way from one screen to another; no screen writes an address itself. The addresses stand here and not at the
 * screens, so that the frame, which links to all of them, knows none.
 */
public final class Links {

    /** Name of the part of an address that is a code. */
    public static final String CODE = "code";

    public static final String OVERVIEW = "";
    public static final String DIRECTIONS = "directions";
    public static final String DIRECTION = "directions/:" + CODE;
    public static final String INDICATORS = "indicators";
    public static final String INDICATOR = "indicators/:" + CODE;

    private Links() {}

    public static RouterLink overview(String text, ScreenState place) {
        return link(text, OVERVIEW, place);
    }

    public static RouterLink directions(String text, ScreenState place) {
        return link(text, DIRECTIONS, place);
    }

    public static RouterLink direction(String text, String code, ScreenState place) {
        return link(text, path(DIRECTION, code), place);
    }

    public static RouterLink indicators(String text, ScreenState place) {
        return link(text, INDICATORS, place);
    }

    public static RouterLink indicator(String text, String code, ScreenState place) {
        return link(text, path(INDICATOR, code), place);
    }

    /** The same screen at another place. */
    static RouterLink here(String text, String path, ScreenState place) {
        return link(text, path, place);
    }

    private static RouterLink link(String text, String path, ScreenState place) {
        RouterLink link = new RouterLink();
        if (!text.isEmpty()) {
            link.setText(text);
        }
        link.getElement().setAttribute("href", path + "?" + place.parameters().getQueryString());
        return link;
    }

    private static String path(String route, String code) {
        return route.replace(":" + CODE, UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
    }

    public static void toDirection(String code, ScreenState place) {
        go(path(DIRECTION, code), place);
    }

    public static void toIndicator(String code, ScreenState place) {
        go(path(INDICATOR, code), place);
    }

    public static void toIndicators(ScreenState place) {
        go(INDICATORS, place);
    }

    private static void go(String path, ScreenState place) {
        UI.getCurrent().navigate(path, place.parameters());
    }
}
