package kz.olshem.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import kz.olshem.kernel.Problem;
import kz.olshem.kernel.Words;

/** What stands at an address that names an indicator, direction, territory or release that does not exist. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnknownView extends Div implements HasErrorParameter<Problem.Unknown>, HasDynamicTitle {

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem.Unknown> parameter) {
        ScreenState place = ScreenState.of(event.getLocation().getQueryParameters(), VaadinRequest.getCurrent());
        Problem.Unknown problem = parameter.getException();
        title = NotFoundView.show(
                this, place, Words.of(place.language()).text("not-found." + problem.kind(), problem.arguments()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
