package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** What the viewer began to write and did not send. */
@Route(value = "drafts", layout = ShellLayout.class)
@PermitAll
class DraftsView extends PageView {

    private final transient Deeds deeds;

    DraftsView(Needs needs, Deeds deeds) {
        super(needs);
        this.deeds = deeds;
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("discard-draft")) {
            var viewer = needs().viewers().member();
            deeds.drafts().find(viewer, action.text("draft")).ifPresent(draft -> {
                deeds.drafts().delete(viewer, draft.key());
                refresh();
                Toast.undoable(needs().texts().get("discussion.drafts.discarded"), needs().texts().get("discussion.undo"), () -> {
                    deeds.drafts().save(viewer, draft);
                    refresh();
                });
            });
        }
    }
}
