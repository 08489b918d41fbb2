package kz.olshem.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import kz.olshem.kernel.Words;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;

/** What stands at an address where nothing is. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        ScreenState place = ScreenState.of(event.getLocation().getQueryParameters(), VaadinRequest.getCurrent());
        Words words = Words.of(place.language());
        title = show(
                this,
                place,
                words.text(
                        "not-found.what", "address", "/" + event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** Fills a screen with what is missing and the two ways on; returns its title. */
    static String show(Div screen, ScreenState place, String what) {
        Words words = Words.of(place.language());
        screen.removeAll();
        screen.addClassNames("screen", "lost");
        // A direction that does not exist would make the ways on lead back here.
        ScreenState anywhere = place.cleared().withDirection(null);
        RouterLink home = Links.overview(words.text("not-found.home"), anywhere);
        home.addClassNames("btn", "p");
        RouterLink search = Links.indicators(words.text("not-found.search"), anywhere);
        search.addClassName("btn");
        screen.add(
                new PaintedMarkup(Icons.mark(), "mark"),
                new H1(words.text("not-found.title")),
                new Paragraph(what),
                Components.block("act", home, search));
        return words.text("not-found.title");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
