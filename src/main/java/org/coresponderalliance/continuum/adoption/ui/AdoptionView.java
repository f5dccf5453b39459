package org.coresponderalliance.continuum.adoption.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Adoption;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.adoption.AdoptionService;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.Trials;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.ui.FlagDialog;
import org.coresponderalliance.continuum.shell.ui.Carried;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** What one program does with an article, and did before. */
@Route(value = "library/:id([0-9]+)/:slug/adoptions/:adoption([0-9]+)", layout = ShellLayout.class)
@PermitAll
class AdoptionView extends PageView {

    private final transient AdoptionService adoptions;
    private final transient AdoptionQueries queries;
    private final transient Trials trials;
    private final transient ReviewQueue queue;

    AdoptionView(Needs needs, AdoptionService adoptions, AdoptionQueries queries, Trials trials, ReviewQueue queue) {
        super(needs);
        this.adoptions = adoptions;
        this.queries = queries;
        this.trials = trials;
        this.queue = queue;
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "take-back" -> takeBack();
            case "tell" -> tell();
            case "flag" -> FlagDialog.open(needs().texts(), queue, viewer(), subject(), this::toList);
            case "redact" -> Carried.go(ModerationLinks.redaction(subject()), action.text("text"));
            default -> { }
        }
    }

    private void takeBack() {
        var id = id();
        adoptions.takeBack(viewer(), id);
        refresh();
        Toast.undoable(text("adoption.takeBack.done"), text("adoption.takeBack.undo"), () -> {
            adoptions.bringBack(viewer(), id);
            refresh();
        });
    }

    /** What the ledger knows of it already stands in the draft, to be told at length. */
    private void tell() {
        var article = Long.parseLong(location().getSegments().get(1));
        queries.failure(article, viewer()).map(Adoption::text).ifPresent(known -> {
            var id = trials.tell(viewer(), article, new Trials.Known(known.setting(), known.result(), known.about()));
            UI.getCurrent().navigate(ArticleLinks.edit(id).substring(1));
        });
    }

    /** It may be hidden now. */
    private void toList() {
        UI.getCurrent().navigate(ArticleLinks.adoptions(Long.parseLong(location().getSegments().get(1)), location().getSegments().get(2)).substring(1));
    }

    private Subject subject() {
        return new Subject(Subject.Kind.ADOPTION, id());
    }

    private Viewer viewer() {
        return needs().viewers().member();
    }

    private String text(String key) {
        return needs().texts().get(key);
    }

    private long id() {
        return Long.parseLong(location().getSegments().getLast());
    }
}
