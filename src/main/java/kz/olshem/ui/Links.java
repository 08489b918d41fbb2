package kz.olshem.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Every way from one screen to another; no screen writes an address itself. */
final class Links {

    static final String CODE = "code";

    private Links() {}

    static RouterLink overview(String text, Place place) {
        return link(text, OverviewView.class, RouteParameters.empty(), place);
    }

    static RouterLink directions(String text, Place place) {
        return link(text, DirectionsView.class, RouteParameters.empty(), place);
    }

    static RouterLink direction(String text, String code, Place place) {
        return link(text, DirectionView.class, new RouteParameters(CODE, code), place);
    }

    static RouterLink indicators(String text, Place place) {
        return link(text, IndicatorsView.class, RouteParameters.empty(), place);
    }

    static RouterLink indicator(String text, String code, Place place) {
        return link(text, IndicatorView.class, new RouteParameters(CODE, code), place);
    }

    private static RouterLink link(
            String text, Class<? extends Screen> screen, RouteParameters parameters, Place place) {
        RouterLink link = new RouterLink(text, screen, parameters);
        link.setQueryParameters(place.parameters());
        return link;
    }

    static void toDirection(String code, Place place) {
        UI.getCurrent().navigate(DirectionView.class, new RouteParameters(CODE, code), place.parameters());
    }

    static void toIndicator(String code, Place place) {
        UI.getCurrent().navigate(IndicatorView.class, new RouteParameters(CODE, code), place.parameters());
    }

    static void toIndicators(Place place) {
        UI.getCurrent().navigate(IndicatorsView.class, RouteParameters.empty(), place.parameters());
    }
}
