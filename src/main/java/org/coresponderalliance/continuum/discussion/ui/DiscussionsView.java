package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** The lists of discussions. All that can be chosen there is a link. */
@Route(value = "discussions", layout = ShellLayout.class)
@RouteAlias(value = "categories/:slug", layout = ShellLayout.class)
@PermitAll
class DiscussionsView extends PageView {

    private final transient Deeds deeds;

    DiscussionsView(Needs needs, Deeds deeds) {
        super(needs);
        this.deeds = deeds;
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "read-all" -> {
                deeds.reading().readAll(needs().viewers().member());
                refresh();
            }
            case "follow-category" -> follow();
            default -> { }
        }
    }

    private void follow() {
        var viewer = needs().viewers().member();
        var category = deeds.categories().bySlug(location().getSegments().getLast(), viewer).orElseThrow(NotFound::new);
        deeds.follows().setCategory(viewer, category.id(), !category.following());
        refresh();
        Toast.done(needs().texts().get(category.following() ? "discussion.category.unfollowed" : "discussion.category.followed"));
    }
}
