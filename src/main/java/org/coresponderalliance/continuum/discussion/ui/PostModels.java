package org.coresponderalliance.continuum.discussion.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.Thread;
import org.coresponderalliance.continuum.discussion.ThreadPage;
import org.coresponderalliance.continuum.discussion.ThreadPost;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/** Makes the models of one discussion's posts for one viewer. */
final class PostModels {

    private final Thread thread;
    private final Viewer viewer;
    private final Map<Long, Byline> bylines;
    private final Texts texts;
    private final Markdown markdown;
    private final Permissions permissions;

    PostModels(Thread thread, Viewer viewer, Map<Long, Byline> bylines, Texts texts, Markdown markdown) {
        this.thread = thread;
        this.viewer = viewer;
        this.bylines = bylines;
        this.texts = texts;
        this.markdown = markdown;
        this.permissions = new Permissions(Content.POST, viewer);
    }

    PostModel of(ThreadPage.Placed placed) {
        var post = placed.post();
        return post == null ? PostModel.gone(placed.number(), placed.depth(), "") : of(post, placed.depth(), placed.apart());
    }

    PostModel of(ThreadPost post, int depth, boolean apart) {
        var opening = post.number() == 1;
        return new PostModel(post.number(), depth, apart ? inReplyTo(post) : null, bylines.get(post.authorId()), "NAMED",
                post.authorId() == thread.authorId(), post.createdAt(), post.editedAt(), post.html(), post.helpful(), post.helpfulMine(),
                post.thanks(), post.thanksMine(), opening ? thread.facing() : 0, opening && thread.mine().facing(), post.bookmarked(),
                thread.accepted() != null && thread.accepted() == post.number(), isUnread(post), post.state().name(), why(post),
                opening ? details() : List.of(), merged(post), may(post));
    }

    private PostModel.@Nullable InReplyTo inReplyTo(ThreadPost post) {
        if (post.replyTo() == null) {
            return null;
        }
        var author = post.replyToAuthor();
        return new PostModel.InReplyTo(post.replyTo(), author == null ? texts.get("discussion.post.gone") : bylines.get(author).name());
    }

    /** An answer that is the accepted one here, too, says so itself. */
    private PostModel.@Nullable Merged merged(ThreadPost post) {
        var merged = post.merged();
        if (merged == null) {
            return null;
        }
        var accepted = Objects.equals(merged.accepted(), thread.accepted()) ? null : merged.accepted();
        return new PostModel.Merged(merged.id(), merged.title(), bylines.get(merged.by()).name(), merged.at(), merged.reason(),
                accepted == null ? null : DiscussionLinks.post(thread.id(), thread.slug(), accepted),
                new Permissions(Content.DISCUSSION, viewer).may(Action.MERGE, thread.facts()));
    }

    private boolean isUnread(ThreadPost post) {
        var read = thread.mine().lastRead();
        return read != null && post.number() > read && !viewer.is(post.authorId());
    }

    private String why(ThreadPost post) {
        return switch (post.state()) {
            case HELD -> texts.get(viewer.is(post.authorId()) ? "discussion.post.held.mine" : "discussion.post.held");
            case HIDDEN -> texts.get("discussion.post.hidden");
            case DELETED -> texts.get(viewer.is(post.authorId()) ? "discussion.post.deleted.mine" : "discussion.post.deleted.seen");
            default -> "";
        };
    }

    private List<PostModel.Detail> details() {
        var consult = thread.caseConsult();
        if (consult == null) {
            return List.of();
        }
        var all = new ArrayList<PostModel.Detail>();
        detail(all, "situation", consult.situation());
        detail(all, "ageBand", consult.ageBand());
        detail(all, "setting", consult.setting());
        detail(all, "tried", consult.tried());
        detail(all, "question", consult.question());
        return all;
    }

    private void detail(List<PostModel.Detail> all, String name, String text) {
        if (!text.isEmpty()) {
            all.add(new PostModel.Detail(texts.get("discussion.consult." + name), markdown.render(text).html()));
        }
    }

    private PostModel.May may(ThreadPost post) {
        var facts = post.facts(thread);
        var others = !viewer.is(post.authorId());
        var opening = post.number() == 1;
        var open = thread.takesReplies(viewer);
        var asked = thread.kind().asks();
        return new PostModel.May(
                open && permissions.may(Action.REPLY, facts), open && permissions.may(Action.REPLY, facts),
                others && permissions.may(Action.REACT, facts),
                opening && others && asked && permissions.may(Action.REACT, facts),
                !opening && asked && permissions.may(Action.ACCEPT_ANSWER, facts),
                permissions.may(Action.BOOKMARK, facts), others && permissions.may(Action.FLAG, facts),
                permissions.may(Action.EDIT, facts), !opening && permissions.may(Action.DELETE, facts),
                permissions.may(Action.RESTORE, facts), !opening && others && permissions.may(Action.HIDE, facts),
                permissions.may(Action.SEE_HISTORY, facts));
    }
}
