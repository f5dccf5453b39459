package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.CannedText;
import org.coresponderalliance.continuum.moderation.CannedTexts;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where moderators write the texts that they send often. */
@Route(value = "moderation/canned", layout = ShellLayout.class)
@RolesAllowed("MODERATOR")
class CannedView extends PageView {

    private final transient CannedTexts cannedTexts;

    CannedView(Needs needs, CannedTexts cannedTexts) {
        super(needs);
        this.cannedTexts = cannedTexts;
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "add" -> edit(new CannedText(0, "", null, "", 0));
            case "edit" -> edit(find(action.number("id")));
            case "remove" -> remove(find(action.number("id")));
            default -> { }
        }
    }

    private CannedText find(long id) {
        return cannedTexts.all(needs().viewers().member()).stream().filter(text -> text.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    private void edit(CannedText text) {
        new CannedDialog(text, needs().texts(), changed -> {
            var moderator = needs().viewers().member();
            if (changed.id() == 0) {
                cannedTexts.add(changed.title(), changed.decision(), changed.text(), moderator);
            } else {
                cannedTexts.change(changed, moderator);
            }
            refresh();
        }).open();
    }

    private void remove(CannedText text) {
        cannedTexts.remove(text.id(), needs().viewers().member());
        refresh();
        Toast.undoable(needs().texts().get("moderation.canned.removed", text.title()), needs().texts().get("moderation.undo"), () -> {
            cannedTexts.add(text.title(), text.decision(), text.text(), needs().viewers().member());
            refresh();
        });
    }
}
