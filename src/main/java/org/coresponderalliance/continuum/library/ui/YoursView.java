package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import org.coresponderalliance.continuum.library.Consent;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** What is the viewer's own in the library. */
@Route(value = "library/yours", layout = ShellLayout.class)
@PermitAll
class YoursView extends PageView {

    private final transient Services services;

    YoursView(Needs needs, Services services) {
        super(needs);
        this.services = services;
    }

    private void answer(long consent, String answer) {
        Arrays.stream(Consent.values()).filter(one -> one.name().equals(answer)).findFirst().ifPresent(one -> {
            services.consents().answer(needs().viewers().member(), consent, one);
            Toast.done(needs().texts().get("library.consent.done"));
            refresh();
        });
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "start" -> StartDialog.open(needs(), services, false);
            case "consent" -> answer(action.number("id"), action.text("answer"));
            default -> { }
        }
    }
}
