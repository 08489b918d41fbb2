package kz.olshem.ui.shell;

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
    public static final String PREMISE = "premise";

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

    public static RouterLink premise(String text, ScreenState place) {
        return link(text, PREMISE, place);
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
        link.getElement().setAttribute("href", address(path, place));
        return link;
    }

    private static String address(String path, ScreenState place) {
        return path + "?" + place.parameters().getQueryString();
    }

    /** Where a direction is shown. */
    public static String directionAddress(String code, ScreenState place) {
        return address(path(DIRECTION, code), place);
    }

    /** Where an indicator is shown. */
    public static String indicatorAddress(String code, ScreenState place) {
        return address(path(INDICATOR, code), place);
    }

    /** Where all indicators are listed. */
    public static String indicatorsAddress(ScreenState place) {
        return address(INDICATORS, place);
    }

    /** Where the premise is examined. */
    public static String premiseAddress(ScreenState place) {
        return address(PREMISE, place);
    }

    private static String path(String route, String code) {
        return route.replace(":" + CODE, UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
    }
}
