package org.coresponderalliance.continuum.gap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.gap.GapLinks;
import org.coresponderalliance.continuum.gap.GapQueries;
import org.coresponderalliance.continuum.gap.GapService;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** A gap, and what is done about it. */
@Route(value = "gaps/:id([0-9]+)", layout = ShellLayout.class)
@PermitAll
class GapView extends PageView {

    private static final int REASON = 500;
    private static final int ADDRESS = 300;
    private static final Pattern ARTICLE = Pattern.compile("(?:.*/library/)?(\\d{1,18})(?:[/?#].*)?");

    private final transient GapService gaps;
    private final transient GapQueries queries;

    GapView(Needs needs, GapService gaps, GapQueries queries) {
        super(needs);
        this.gaps = gaps;
        this.queries = queries;
    }

    @Override
    protected void act(PageAction action) {
        var dialogs = new GapDialogs(needs().texts());
        switch (action.name()) {
            case "claim" -> undoable("gap.claim.done", () -> gaps.claim(viewer(), id()), () -> gaps.giveUp(viewer(), id()));
            case "give-up" -> undoable("gap.giveUp.done", () -> gaps.giveUp(viewer(), id()), () -> gaps.claim(viewer(), id()));
            case "dismiss" -> dialogs.line("gap.dismiss", REASON, "", why -> undoable("gap.dismiss.done", () -> gaps.dismiss(viewer(), id(), why), () -> gaps.reopen(viewer(), id())));
            case "reopen" -> done("gap.reopen.done", () -> gaps.reopen(viewer(), id()));
            case "merge" -> dialogs.other("gap.merge", queries.others(id(), viewer()), this::merge);
            case "split" -> done("gap.split.done", () -> gaps.split(viewer(), action.number("id")));
            case "start" -> UI.getCurrent().navigate(ArticleLinks.edit(gaps.startArticle(viewer(), id())).substring(1));
            case "close" -> dialogs.line("gap.close", ADDRESS, "", address -> done("gap.close.done", () -> gaps.close(viewer(), id(), article(address))));
            default -> { }
        }
    }

    private void merge(long into) {
        var id = id();
        gaps.merge(viewer(), id, into);
        UI.getCurrent().navigate(GapLinks.gap(into).substring(1));
        Toast.undoable(text("gap.merge.done"), text("gap.undo"), () -> {
            gaps.split(viewer(), id);
            UI.getCurrent().navigate(GapLinks.gap(id).substring(1));
        });
    }

    private void done(String text, Runnable act) {
        act.run();
        refresh();
        Toast.done(text(text));
    }

    private void undoable(String text, Runnable act, Runnable undo) {
        act.run();
        refresh();
        Toast.undoable(text(text), text("gap.undo"), () -> {
            undo.run();
            refresh();
        });
    }

    /** The number of an article, typed as that or within its address. */
    private static long article(String typed) {
        var match = ARTICLE.matcher(typed.strip());
        if (!match.matches()) {
            throw new InvalidInput("article", "gap.input.article");
        }
        return Long.parseLong(match.group(1));
    }

    private Viewer viewer() {
        return needs().viewers().member();
    }

    private String text(String key) {
        return needs().texts().get(key);
    }

    /** Of the gap that is shown: under the address of one that was merged, the one that it was merged into. */
    private long id() {
        return queries.one(Long.parseLong(location().getSegments().getLast()), viewer()).id();
    }
}
