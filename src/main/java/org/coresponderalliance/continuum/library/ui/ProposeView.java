package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.library.ProposalQueries;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where a member proposes a discussion as best practice. */
@Route(value = "library/propose/:discussion([0-9]+)", layout = ShellLayout.class)
@PermitAll
class ProposeView extends PageView {

    private final transient Services services;
    private final transient ProposalQueries proposals;

    ProposeView(Needs needs, Services services, ProposalQueries proposals) {
        super(needs);
        this.services = services;
        this.proposals = proposals;
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("propose")) {
            var member = needs().viewers().member();
            var discussion = Long.parseLong(location().getSegments().get(2));
            services.proposals().propose(member, discussion, action.text("why"));
            Toast.done(needs().texts().get("library.propose.done"));
            UI.getCurrent().navigate(proposals.candidate(discussion, member).url().substring(1));
        }
    }
}
