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

/** What stands in the place of a screen whose figures are not in memory while the database is away. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnavailableView extends Div implements HasErrorParameter<Problem.Unavailable>, HasDynamicTitle {

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem.Unavailable> parameter) {
        ScreenState place = ScreenState.of(event.getLocation().getQueryParameters(), VaadinRequest.getCurrent());
        Words words = Words.of(place.language());
        String code = parameter.getException().code();
        title = words.text("problem.title." + code);
        FailureView.show(this, event, place, title, words.text("problem." + code));
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
