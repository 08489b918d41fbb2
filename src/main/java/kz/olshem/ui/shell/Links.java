package kz.olshem.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import kz.olshem.ui.direction.DirectionView;
import kz.olshem.ui.direction.DirectionsView;
import kz.olshem.ui.indicator.IndicatorView;
import kz.olshem.ui.indicator.IndicatorsView;
import kz.olshem.ui.overview.OverviewView;

/** Every way from one screen to another; no screen writes an address itself. */
public final class Links {

    public static final String CODE = "code";

    private Links() {}

    static RouterLink overview(String text, ScreenState place) {
        return link(text, OverviewView.class, RouteParameters.empty(), place);
    }

    public static RouterLink directions(String text, ScreenState place) {
        return link(text, DirectionsView.class, RouteParameters.empty(), place);
    }

    public static RouterLink direction(String text, String code, ScreenState place) {
        return link(text, DirectionView.class, new RouteParameters(CODE, code), place);
    }

    public static RouterLink indicators(String text, ScreenState place) {
        return link(text, IndicatorsView.class, RouteParameters.empty(), place);
    }

    public static RouterLink indicator(String text, String code, ScreenState place) {
        return link(text, IndicatorView.class, new RouteParameters(CODE, code), place);
    }

    private static RouterLink link(
            String text, Class<? extends Screen> screen, RouteParameters parameters, ScreenState place) {
        RouterLink link = new RouterLink(text, screen, parameters);
        link.setQueryParameters(place.parameters());
        return link;
    }

    public static void toDirection(String code, ScreenState place) {
        UI.getCurrent().navigate(DirectionView.class, new RouteParameters(CODE, code), place.parameters());
    }

    public static void toIndicator(String code, ScreenState place) {
        UI.getCurrent().navigate(IndicatorView.class, new RouteParameters(CODE, code), place.parameters());
    }

    public static void toIndicators(ScreenState place) {
        UI.getCurrent().navigate(IndicatorsView.class, RouteParameters.empty(), place.parameters());
    }
}
