package kz.olshem.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import kz.olshem.kernel.RequestId;
import kz.olshem.kernel.Words;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader sees of a defect: what is still true, how to go on, and the id under which it was recorded. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = RequestId.current();
        LOG.error("error {} at /{}", id, event.getLocation().getPath(), parameter.getException());
        ScreenState place = ScreenState.of(event.getLocation().getQueryParameters(), VaadinRequest.getCurrent());
        Words words = Words.of(place.language());
        title = words.text("error.title");
        show(this, event, place, title, words.text("error.what"));
        add(Components.text("cap", words.text("error.id", "id", id)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Fills a screen with what happened and the two ways on. */
    static void show(Div screen, BeforeEnterEvent event, ScreenState place, String title, String what) {
        Words words = Words.of(place.language());
        Anchor retry = Components.styled(
                new Anchor("/" + event.getLocation().getPathWithQueryParameters(), words.text("error.retry")), "btn p");
        retry.setRouterIgnore(true);
        RouterLink home = Links.overview(words.text("not-found.home"), place.cleared());
        home.addClassName("btn");
        screen.removeAll();
        screen.addClassNames("screen", "lost");
        screen.add(
                new PaintedMarkup(Icons.mark(), "mark"),
                new H1(title),
                new Paragraph(what),
                Components.block("act", retry, home));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
