package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** The moderators' desk: what is proposed, drafted, in review and due. */
@Route(value = "curation", layout = ShellLayout.class)
@PermitAll
class CurationView extends PageView {

    private static final int REASON = 1_000;

    private final transient Services services;

    CurationView(Needs needs, Services services) {
        super(needs);
        this.services = services;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var listening = services.live().listen("curation", attached.getUI(), hint -> refresh());
        addDetachListener(detached -> listening.remove());
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "start" -> StartDialog.open(needs(), services, false);
            case "take-up" -> takeUp(action.number("id"));
            case "decline" -> decline(action.number("id"));
            case "settle" -> {
                services.consents().settle(needs().viewers().member(), action.number("article"), action.number("id"));
                Toast.done(needs().texts().get("library.consent.settled"));
                refresh();
            }
            default -> { }
        }
    }

    private void takeUp(long proposal) {
        var article = services.proposals().takeUp(needs().viewers().member(), proposal);
        Toast.done(needs().texts().get("library.takeUp.done"));
        UI.getCurrent().navigate(ArticleLinks.edit(article).substring(1));
    }

    private void decline(long proposal) {
        new Dialogs(needs().texts()).reason("library.decline", REASON, reason -> {
            services.proposals().decline(needs().viewers().member(), proposal, reason);
            Toast.done(needs().texts().get("library.decline.done"));
            refresh();
        });
    }
}
