package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.privacy.guard.Audience;
import org.coresponderalliance.continuum.privacy.guard.Draft;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;

/** Shows what the privacy guard finds in a text. Nothing of it is kept, and nothing is counted. */
@Route(value = GuardTryView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class GuardTryView extends AdministrationView {

    static final String PATH = GuardView.PATH + "/try";
    private static final int LONGEST = 20_000;

    private final transient PrivacyGuard guard;

    GuardTryView(PrivacyGuard guard, Needs needs) {
        super("guard-try", needs);
        this.guard = guard;
    }

    @Override
    Map<String, ?> model() {
        Permit.require(viewer(), Action.CONFIGURE, Content.SETTING);
        return Map.of("longest", LONGEST);
    }

    @Override
    void act(PageAction action) {
        if (!action.name().equals("try")) {
            throw new NotFound();
        }
        Permit.require(viewer(), Action.CONFIGURE, Content.SETTING);
        var text = action.text("text");
        if (text.length() > LONGEST) {
            throw new InvalidInput("text", "base.input.tooLong", LONGEST, text.length());
        }
        var population = action.number("population");
        var draft = new Draft(text, action.text("audience").equals("public") ? Audience.PUBLIC : Audience.MEMBERS, population == 0 ? null : population);
        var verdict = guard.check(draft);
        region().swap("tried", fragment("tried", Map.of("pieces", MarkedText.of(text, verdict.findings()), "verdict", verdict, "text", text)));
        region().announce(text("administration.guard-try.found", verdict.findings().size()));
    }
}
