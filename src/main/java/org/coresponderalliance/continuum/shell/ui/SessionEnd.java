package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Where a screen goes whose session has ended, or whose browser has lost the cookie of it: to the sign-in page, which says
 * what happened and leads back. What was typed waits in the browser.
 */
@Component
class SessionEnd implements VaadinServiceInitListener {

    private static final String SIGN_IN = "/sign-in?signed-out";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(SIGN_IN);
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setCookiesDisabledURL(SIGN_IN);
        event.getSource().setSystemMessagesProvider(info -> messages);
    }
}
