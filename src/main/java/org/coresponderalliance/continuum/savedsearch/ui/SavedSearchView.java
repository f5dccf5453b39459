package org.coresponderalliance.continuum.savedsearch.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.savedsearch.SavedSearchLinks;
import org.coresponderalliance.continuum.savedsearch.SavedSearches;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** One saved search with what it found anew. */
@Route(value = "searches/:id([0-9]+)", layout = ShellLayout.class)
@PermitAll
class SavedSearchView extends PageView {

    private final transient SavedSearchDeeds deeds;

    SavedSearchView(Needs needs, SavedSearches searches) {
        super(needs);
        deeds = new SavedSearchDeeds(searches, needs.texts());
    }

    @Override
    protected void act(PageAction action) {
        var viewer = needs().viewers().member();
        var id = Long.parseLong(location().getSegments().getLast());
        switch (action.name()) {
            case "rename-search" -> deeds.rename(id, viewer, this::refresh);
            case "saved-frequency" -> deeds.tell(id, action.text("value"), viewer, this::refresh);
            case "forget-search" -> deeds.delete(id, viewer, () -> UI.getCurrent().navigate(SavedSearchLinks.ALL.substring(1)));
            default -> { }
        }
    }
}
