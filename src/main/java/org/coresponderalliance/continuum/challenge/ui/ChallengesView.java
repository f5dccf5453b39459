package org.coresponderalliance.continuum.challenge.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** Challenges of recommendations, those that are open or those that were decided. */
@Route(value = "challenges", layout = ShellLayout.class)
@PermitAll
class ChallengesView extends PageView {

    ChallengesView(Needs needs) {
        super(needs);
    }

    /** What can be done to a challenge stands on its own page. */
    @Override
    protected void act(PageAction action) {
        // Nothing can be done here but read.
    }
}
