package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.UI;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.FollowService.Mode;
import org.coresponderalliance.continuum.discussion.Reaction;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.ui.FlagDialog;
import org.coresponderalliance.continuum.shell.ui.Carried;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** What people do on a discussion's page besides writing. Each answer is the part of the page that has changed. */
final class DiscussionActions {

    private final PageView.Needs needs;
    private final Deeds deeds;
    private final DiscussionView view;

    DiscussionActions(PageView.Needs needs, Deeds deeds, DiscussionView view) {
        this.needs = needs;
        this.deeds = deeds;
        this.view = view;
    }

    void act(PageAction action, long id, int number) {
        switch (action.name()) {
            case "read" -> deeds.reading().read(viewer(), id, number);
            case "react" -> react(action, id, number);
            case "facing" -> face(id);
            case "bookmark" -> bookmark(id, number);
            case "bookmark-discussion" -> bookmark(id, 1);
            case "follow" -> follow(id, Mode.FOLLOW);
            case "mute" -> follow(id, Mode.MUTE);
            case "accept" -> accept(id, number, true);
            case "unaccept" -> accept(id, number, false);
            case "delete" -> delete(id, number);
            case "delete-discussion" -> delete(id, 1);
            case "restore", "unhide" -> restore(id, number);
            case "restore-discussion" -> restore(id, 1);
            case "find-posts" -> view.tellFinds(action.text("q"), deeds.finds().pages(id, action.text("q"), viewer()));
            case "history" -> UI.getCurrent().navigate(DiscussionLinks.history(id, number).substring(1));
            case "flag" -> flag(id, number);
            case "propose" -> deeds.ledTo().stream().findFirst().ifPresent(library -> UI.getCurrent().getPage().setLocation(library.proposeUrl(id)));
            default -> care(action, id, number);
        }
    }

    private void care(PageAction action, long id, int number) {
        var dialogs = new CareDialogs(needs, deeds, view::refreshPage);
        switch (action.name()) {
            case "lock" -> dialogs.lock(id);
            case "pin" -> pin(id);
            case "merge" -> merging().into(id);
            case "part" -> merging().part(action.number("discussion"));
            case "move" -> dialogs.move(id);
            case "hide" -> dialogs.hide(id, number);
            case "redact" -> redact(new Subject(Subject.Kind.POST, deeds.threads().post(id, number, viewer()).orElseThrow(NotFound::new).id()), action.text("text"));
            case "redact-discussion" -> redact(new Subject(Subject.Kind.DISCUSSION, id), action.text("text"));
            case "hide-discussion" -> hide(dialogs, id);
            case "edit-discussion" -> HeadlineDialog.open(needs, deeds, id, view::refreshPage);
            default -> { }
        }
    }

    /** @param selected what the moderator had selected on the page */
    private static void redact(Subject subject, String selected) {
        Carried.go(ModerationLinks.redaction(subject), selected);
    }

    private void react(PageAction action, long id, int number) {
        var kind = action.text("kind").equals("THANKS") ? Reaction.THANKS : Reaction.HELPFUL;
        var post = deeds.threads().post(id, number, viewer()).orElseThrow(NotFound::new);
        deeds.marks().react(viewer(), id, number, kind, !(kind == Reaction.THANKS ? post.thanksMine() : post.helpfulMine()));
        view.redraw(number);
    }

    private void face(long id) {
        deeds.marks().face(viewer(), id, !deeds.threads().thread(id, viewer()).mine().facing());
        view.refreshPage();
    }

    private void bookmark(long id, int number) {
        var post = deeds.threads().post(id, number, viewer()).orElseThrow(NotFound::new);
        deeds.marks().bookmark(viewer(), id, number, !post.bookmarked());
        if (number == 1) {
            view.refreshPage();
        } else {
            view.redraw(number);
        }
    }

    private void follow(long id, Mode wanted) {
        var now = deeds.threads().thread(id, viewer()).mine().follow();
        deeds.follows().set(viewer(), id, now == wanted ? null : wanted);
        view.refreshPage();
        Toast.done(text(now == wanted ? "discussion.follow.none" : wanted == Mode.FOLLOW ? "discussion.follow.follow" : "discussion.follow.mute"));
    }

    private void accept(long id, int number, boolean accepted) {
        deeds.discussions().accept(viewer(), id, accepted ? number : null);
        view.refreshPage();
        Toast.done(text(accepted ? "discussion.accept.done" : "discussion.accept.undone"));
    }

    private void delete(long id, int number) {
        deeds.removals().delete(viewer(), id, number, "");
        view.refreshPage();
        Toast.undoable(text(number == 1 ? "discussion.delete.discussion" : "discussion.delete.done"), text("discussion.undo"), () -> restore(id, number));
    }

    private void restore(long id, int number) {
        deeds.removals().restore(viewer(), id, number, "");
        view.refreshPage();
    }

    private void pin(long id) {
        var thread = deeds.threads().thread(id, viewer());
        deeds.care().pin(viewer(), id, !thread.pinned(), "");
        view.refreshPage();
        Toast.done(text(thread.pinned() ? "discussion.pin.undone" : "discussion.pin.done"));
    }

    private MergeDialog merging() {
        return new MergeDialog(needs, deeds.merges(), merged -> UI.getCurrent().navigate(DiscussionLinks.page(merged.discussionId(),
                deeds.threads().thread(merged.discussionId(), viewer()).slug(), DiscussionLinks.page(merged.number())).substring(1)));
    }

    private void hide(CareDialogs dialogs, long id) {
        if (deeds.threads().thread(id, viewer()).state() == State.HIDDEN) {
            restore(id, 1);
        } else {
            dialogs.hide(id, 1);
        }
    }

    private void flag(long id, int number) {
        var post = deeds.threads().post(id, number, viewer()).orElseThrow(NotFound::new);
        var subject = number == 1 ? new Subject(Subject.Kind.DISCUSSION, id) : new Subject(Subject.Kind.POST, post.id());
        FlagDialog.open(needs.texts(), deeds.queue(), viewer(), subject, view::refreshPage);
    }

    private Viewer viewer() {
        return needs.viewers().member();
    }

    private String text(String key) {
        return needs.texts().get(key);
    }
}
