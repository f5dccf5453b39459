package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.coresponderalliance.continuum.moderation.Redactions;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.shell.ui.Carried;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** Where moderators take a text out of everything: first they are told where it stands, then they confirm. */
@Route(value = "moderation/redaction", layout = ShellLayout.class)
@RolesAllowed("MODERATOR")
class RedactionView extends PageView {

    /** As many characters as the field takes. */
    private static final int LONGEST = 1_000;

    private final transient Redactions redactions;
    private final transient Templates templates;

    RedactionView(Needs needs, Redactions redactions, Templates templates) {
        super(needs);
        this.redactions = redactions;
        this.templates = templates;
    }

    /** What was selected where the moderator came from stands in the field already. */
    @Override
    protected void shown(Page page) {
        var selected = Carried.take();
        if (!selected.isBlank() && selected.length() <= LONGEST) {
            region().swap("text-field", templates.fragment("moderation/redaction", "text", Map.of("text", selected)));
        }
    }

    @Override
    protected void act(PageAction action) {
        var moderator = needs().viewers().member();
        var text = action.text("text");
        switch (action.text("do")) {
            case "redact" -> show("done", redactions.redact(subject(), text, action.text("reason"), moderator));
            case "preview" -> show("places", redactions.preview(subject(), text, moderator));
            default -> { }
        }
    }

    private void show(String fragment, Redactions.Outcome outcome) {
        if (fragment.equals("done")) {
            refresh();
        }
        region().swap("outcome", templates.fragment("moderation/redaction", fragment, Map.of("outcome", outcome)));
        region().announce(needs().texts().get("moderation.redaction." + fragment, outcome.total()));
    }

    private Subject subject() {
        var query = location().getQueryParameters();
        var id = query.getSingleParameter("id").filter(one -> one.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L);
        return RedactionPage.subject(query.getSingleParameter("kind").orElse(""), id);
    }
}
