package kz.olshem.ui.indicator;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Revision;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.MeasureTab;
import kz.olshem.ui.shell.ScreenState;

/** "How this is measured": the arithmetic of the status, the method, where the figures come from, what was revised. */
class MeasureDrawer extends Aside implements Focusable<Aside> {

    MeasureDrawer(Score score, Scorecard scorecard, List<Revision> revisions, ScreenState place) {
        Words words = Words.of(place.language());
        String code = score.indicator().code().value();
        addClassName("drawer");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", words.text("drawer.title"));
        RouterLink close = Links.indicator("", code, place.with(ScreenState.MEASURE, ScreenState.MEASURE_CLOSED));
        close.add(new PaintedMarkup(Icons.Icon.CLOSE.svg(), "i"), Components.heard(words.text("drawer.close")));
        close.addClassName("close");
        close.setHighlightCondition((it, event) -> false);
        add(Components.block("dhead", new H2(words.text("drawer.title")), close));
        Nav tabs = Components.styled(new Nav(), "tabs");
        tabs.getElement().setAttribute("aria-label", words.text("drawer.title"));
        MeasureTab open = open(place);
        for (MeasureTab tab : MeasureTab.values()) {
            RouterLink link = Links.indicator(
                    words.text("drawer.tab." + tab.code()), code, place.with(ScreenState.MEASURE, tab.code()));
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
                    case STATUS -> new StatusTab(score, scorecard, place.language());
                    case METHOD -> new MethodTab(score, place.language());
                    case LINEAGE -> new LineageTab(score, scorecard, place);
                    case REVISIONS -> new RevisionsTab(score, revisions, place.language());
                });
    }

    private static MeasureTab open(ScreenState place) {
        for (MeasureTab tab : MeasureTab.values()) {
            if (tab.code().equals(place.more().get(ScreenState.MEASURE))) {
                return tab;
            }
        }
        return MeasureTab.STATUS;
    }
}
