package org.coresponderalliance.continuum.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.notification.Inbox;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The inbox. What comes in appears by itself. */
@Route(value = "inbox", layout = ShellLayout.class)
@PermitAll
class InboxView extends PageView {

    private final transient Inbox inbox;
    private final transient LiveUpdates live;

    InboxView(Needs needs, Inbox inbox, LiveUpdates live) {
        super(needs);
        this.inbox = inbox;
        this.live = live;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var viewer = needs().viewers().get();
        var registration = live.listen("inbox/" + viewer.id(), attached.getUI(), hint -> refresh());
        addDetachListener(detached -> registration.remove());
    }

    @Override
    protected void act(PageAction action) {
        var viewer = needs().viewers().member();
        switch (action.name()) {
            case "read" -> inbox.read(viewer, action.number("id"));
            case "read-all" -> inbox.readAll(viewer);
            default -> { }
        }
    }
}
