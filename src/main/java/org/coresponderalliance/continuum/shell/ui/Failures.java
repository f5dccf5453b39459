package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** What goes wrong while somebody uses a screen: they are told in words, and the log has the rest under a reference. */
@Component
class Failures implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int REFERENCE_LENGTH = 8;

    private final transient Texts texts;

    Failures(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::tell));
    }

    private void tell(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            return; // somebody left while the answer was on its way
        }
        if (event.getThrowable() instanceof CommunityException refusal) {
            if (UI.getCurrent() != null) {
                Toast.refusal(texts.get(refusal.text()));
            }
            return;
        }
        var reference = logged(event.getThrowable(), "an event");
        if (UI.getCurrent() != null) {
            Toast.refusal(texts.get("shell.error.text") + " " + texts.get("shell.error.reference", reference));
        }
    }

    /** Logs it. @return the reference under which it stands there */
    static String logged(Throwable failure, String where) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("{} failed [{}]", where, reference, failure);
        return reference;
    }
}
