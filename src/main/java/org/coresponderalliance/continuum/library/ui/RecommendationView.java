package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.RecommendationService;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** One recommendation by itself; moderators withdraw it here. */
@Route(value = "library/:id([0-9]+)/:slug/recommendations/:recommendation([0-9]+)", layout = ShellLayout.class)
@AnonymousAllowed
class RecommendationView extends PageView {

    private static final int REASON = 1_000;

    private final transient RecommendationService recommendations;
    private final transient Services services;

    RecommendationView(Needs needs, RecommendationService recommendations, Services services) {
        super(needs);
        this.recommendations = recommendations;
        this.services = services;
    }

    @Override
    protected void shown(Page page) {
        if (page.canonical() != null && !("/" + location().getPath()).equals(page.canonical())) {
            UI.getCurrent().getPage().getHistory().replaceState(null, page.canonical().substring(1));
        }
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "withdraw" -> new Dialogs(needs().texts()).reason("library.withdraw", REASON, this::withdraw);
            case "reinstate" -> reinstate();
            default -> { }
        }
    }

    /** What the guard finds in the reason is answered in a dialog over it, or mended in another attempt. */
    private void withdraw(String reason) {
        services.concerns().ask(answers -> {
            recommendations.withdraw(viewer(), article(), recommendation(), reason, answers);
            refresh();
            Toast.undoable(text("library.withdraw.done"), text("library.withdraw.undo"), this::reinstate);
        }, () -> { });
    }

    private void reinstate() {
        recommendations.reinstate(viewer(), article(), recommendation());
        refresh();
        Toast.done(text("library.withdraw.undone"));
    }

    private Viewer viewer() {
        return needs().viewers().member();
    }

    private String text(String key) {
        return needs().texts().get(key);
    }

    private long article() {
        return Long.parseLong(location().getSegments().get(1));
    }

    private long recommendation() {
        return Long.parseLong(location().getSegments().getLast());
    }
}
