package kz.olshem.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Flow keeps the last answer to each screen, in case it was lost on the way and is asked for again. A whole screen would then
 * be held for each reader, and be most of what is held at all. Instead of a long answer, who asks again is told to load the
 * page: it comes back where the reader wanted to be.
 */
@Component
class LastAnswers implements VaadinServiceInitListener, VaadinRequestInterceptor {

    /** Characters. */
    private static final int SHORT = 8192;

    /** Where a session has ended without a word, Flow's client does the same. */
    private static final String LOAD_ANEW = VaadinService.createSessionExpiredJSON(true);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // nothing to do before it is answered
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // see ScreenErrors
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        String screen = request.getParameter("v-uiId");
        if (session != null && screen != null && "uidl".equals(request.getParameter("v-r"))) {
            session.lock();
            try {
                forget(session.getUIById(Integer.parseInt(screen)));
            } catch (NumberFormatException e) {
                // Flow has answered that it knows no such screen
            } finally {
                session.unlock();
            }
        }
    }

    private static void forget(@Nullable UI screen) {
        if (screen != null) {
            UIInternals kept = screen.getInternals();
            String answer = kept.getLastRequestResponse();
            if (answer != null && answer.length() > SHORT) {
                kept.setLastRequestResponse(LOAD_ANEW);
            }
        }
    }
}
