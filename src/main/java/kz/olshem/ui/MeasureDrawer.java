package kz.olshem.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Revision;

/** "How this is measured": the arithmetic of the status, the method, where the figures come from, what was revised. */
class MeasureDrawer extends Aside implements Focusable<Aside> {

    /** What stands in the address where the drawer is closed. */
    static final String CLOSED = "none";

    /** A page of the drawer. */
    enum Tab {
        STATUS,
        METHOD,
        LINEAGE,
        REVISIONS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Tab of(Place place) {
            for (Tab tab : values()) {
                if (tab.code().equals(place.more().get(Place.MEASURE))) {
                    return tab;
                }
            }
            return STATUS;
        }
    }

    MeasureDrawer(Score score, Scorecard scorecard, List<Revision> revisions, Place place) {
        Words words = Words.of(place.language());
        String code = score.indicator().code().value();
        addClassName("drawer");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", words.text("drawer.title"));
        RouterLink close = Links.indicator("", code, place.with(Place.MEASURE, CLOSED));
        close.add(new Drawing(Marks.Icon.CLOSE.svg(), "i"), Parts.heard(words.text("drawer.close")));
        close.addClassName("close");
        close.setHighlightCondition((it, event) -> false);
        add(Parts.block("dhead", new H2(words.text("drawer.title")), close));
        Nav tabs = Parts.styled(new Nav(), "tabs");
        tabs.getElement().setAttribute("aria-label", words.text("drawer.title"));
        Tab open = Tab.of(place);
        for (Tab tab : Tab.values()) {
            RouterLink link = Links.indicator(
                    words.text("drawer.tab." + tab.code()), code, place.with(Place.MEASURE, tab.code()));
            link.setHighlightCondition((it, event) -> false);
            if (tab == open) {
                link.addClassName("on");
                link.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(link);
        }
        add(
                tabs,
                switch (open) {
                    case STATUS -> new StatusArithmetic(score, scorecard, place.language());
                    case METHOD -> new MethodPage(score, place.language());
                    case LINEAGE -> new LineagePage(score, scorecard, place);
                    case REVISIONS -> new RevisionsPage(score, revisions, place.language());
                });
    }
}
