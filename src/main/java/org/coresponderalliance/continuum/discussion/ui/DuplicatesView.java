package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.coresponderalliance.continuum.discussion.DuplicateService;
import org.coresponderalliance.continuum.discussion.MergeService;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where moderators say of two discussions whether they are the same. */
@Route(value = "moderation/duplicates", layout = ShellLayout.class)
@RolesAllowed("MODERATOR")
class DuplicatesView extends PageView {

    private final transient DuplicateService duplicates;
    private final transient MergeService merges;

    DuplicatesView(Needs needs, DuplicateService duplicates, MergeService merges) {
        super(needs);
        this.duplicates = duplicates;
        this.merges = merges;
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "merge" -> new MergeDialog(needs(), merges, merged -> refresh()).between(
                    new MergeDialog.One(action.number("newer"), action.text("newerTitle")), new MergeDialog.One(action.number("older"), action.text("olderTitle")));
            case "not-same" -> {
                duplicates.notTheSame(needs().viewers().member(), action.number("id"));
                refresh();
                Toast.done(needs().texts().get("discussion.duplicates.notSame.done"));
            }
            default -> { }
        }
    }
}
