package kz.olshem.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import org.springframework.stereotype.Component;

/**
 * What Flow says by itself, in the reader's language. An ended session says nothing: the page is loaded anew and goes on, see
 * {@code frontend/errand.ts}.
 */
@Component
class FlowMessages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(FlowMessages::in);
    }

    private static SystemMessages in(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        Words words = Words.of(
                Language.parse(locale == null ? "" : locale.getLanguage()).orElse(Language.DEFAULT));
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(words.text("error.title"));
        messages.setInternalErrorMessage(words.text("error.what"));
        messages.setCookiesDisabledCaption(words.text("app.no-cookies.title"));
        messages.setCookiesDisabledMessage(words.text("app.no-cookies"));
        return messages;
    }
}
