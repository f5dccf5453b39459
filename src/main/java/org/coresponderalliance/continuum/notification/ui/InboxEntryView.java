package org.coresponderalliance.continuum.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.notification.Inbox;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** Opens what an entry of the inbox is about, and marks the entry as read: {@code /inbox/12}. */
@Route(value = "inbox/:id", layout = ShellLayout.class)
@PermitAll
class InboxEntryView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Inbox inbox;
    private final transient CurrentViewer viewers;

    InboxEntryView(Inbox inbox, CurrentViewer viewers) {
        this.inbox = inbox;
        this.viewers = viewers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters().getLong("id").orElse(0L);
            event.getUI().getPage().setLocation(inbox.open(viewers.member(), id));
        } catch (NotFound | IllegalArgumentException nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
