package kz.olshem.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.util.Comparator;
import kz.olshem.operations.LiveScreens;
import org.apache.catalina.session.ManagerBase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How long a session lasts: as long as was set once its screen has shown something, a minute until then. One session holds
 * few screens; where one more is opened the oldest ends.
 */
@Component
class LiveSessions
        implements VaadinServiceInitListener, WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    static final int MOST_SCREENS = 20;

    private static final int UNTIL_IT_LIVES = 60;

    private final int seconds;

    private final LiveScreens screens;

    LiveSessions(LiveScreens screens, @Value("${server.servlet.session.timeout}") Duration timeout) {
        this.screens = screens;
        this.seconds = Math.toIntExact(timeout.toSeconds());
    }

    /** Ended sessions are looked for every ten seconds, not every minute. */
    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getManager() instanceof ManagerBase manager) {
                manager.setProcessExpiresFrequency(1);
            }
        });
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(LiveSessions.this::begin);
    }

    private void begin(UIInitEvent event) {
        UI screen = event.getUI();
        screens.opened();
        screen.addDetachListener(gone -> screens.closed());
        VaadinSession session = screen.getSession();
        WrappedSession lasting = session.getSession();
        if (lasting.isNew()) {
            lasting.setMaxInactiveInterval(UNTIL_IT_LIVES);
        }
        screen.addAfterNavigationListener(shown -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null && "uidl".equals(request.getParameter("v-r"))) {
                lasting.setMaxInactiveInterval(seconds);
            }
        });
        if (session.getUIs().size() > MOST_SCREENS) {
            session.getUIs().stream()
                    .filter(each -> each != screen && !each.isClosing())
                    .min(Comparator.comparingInt(UI::getUIId))
                    .ifPresent(oldest -> oldest.accessSynchronously(oldest::close));
        }
    }
}
