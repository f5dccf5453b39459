package org.coresponderalliance.continuum.savedsearch.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.savedsearch.SavedSearches;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** A member's saved searches, to be opened, renamed, told of otherwise and deleted. */
@Route(value = "searches", layout = ShellLayout.class)
@PermitAll
class SavedSearchesView extends PageView {

    private final transient SavedSearchDeeds deeds;

    SavedSearchesView(Needs needs, SavedSearches searches) {
        super(needs);
        deeds = new SavedSearchDeeds(searches, needs.texts());
    }

    @Override
    protected void act(PageAction action) {
        var viewer = needs().viewers().member();
        var id = action.number("id");
        switch (action.name()) {
            case "rename-search" -> deeds.rename(id, viewer, this::refresh);
            case "saved-frequency" -> deeds.tell(id, action.text("value"), viewer, this::refresh);
            case "forget-search" -> deeds.delete(id, viewer, this::refresh);
            default -> { }
        }
    }
}
