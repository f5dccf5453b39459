package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes replies and edits posts. */
@Service
public class PostService {

    private final Discussions discussions;
    private final Posts posts;
    private final Revisions revisions;
    private final Inputs inputs;
    private final Writing writing;
    private final Holds holds;
    private final ReviewQueue queue;
    private final Participation participation;
    private final Removal removal;
    private final MemberDirectory members;
    private final Texts texts;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Hints hints;
    private final Clock clock;

    PostService(Discussions discussions, Posts posts, Revisions revisions, Inputs inputs, Writing writing, Holds holds,
                ReviewQueue queue, Participation participation, Removal removal, MemberDirectory members, Texts texts, AuditLog audit,
                ApplicationEventPublisher events, Hints hints, Clock clock) {
        this.discussions = discussions;
        this.posts = posts;
        this.revisions = revisions;
        this.inputs = inputs;
        this.writing = writing;
        this.holds = holds;
        this.queue = queue;
        this.participation = participation;
        this.removal = removal;
        this.members = members;
        this.texts = texts;
        this.audit = audit;
        this.events = events;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Writes a reply, or finds the one that an earlier attempt with the same key wrote. The author follows the discussion.
     *
     * @throws NotFound   if the viewer does not see the discussion
     * @throws NotAllowed if they may not reply there, it is locked, or the post that they answer is gone
     * @throws org.coresponderalliance.continuum.base.InvalidInput if the text cannot be taken
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and its author has not answered that
     */
    @RetriedTransaction
    public PostRef reply(Viewer viewer, NewPost typed) {
        var body = inputs.body(typed.body());
        var key = inputs.key(typed.key());
        var read = holds.read(viewer, typed.discussionId(), body);
        var discussion = discussions.lock(typed.discussionId()).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.SEE, discussion.facts());
        var before = key == null || viewer.isGuest() ? Optional.<Post>empty() : posts.submitted(viewer.id(), key);
        if (before.isPresent()) {
            return PostRef.of(before.get());
        }
        requireReply(viewer, discussion, typed);
        var clearance = holds.found(read, viewer.id(), discussion.audience(), typed.answers()).and(holds.standing(viewer, body));
        return reply(discussion, typed, new Words(viewer.id(), body, key, clearance, clock.instant()));
    }

    private void requireReply(Viewer viewer, Discussion discussion, NewPost typed) {
        Permit.require(viewer, Action.REPLY, discussion.facts());
        if (!Locking.open(discussion.locked(), discussion.facts(), viewer)) {
            throw new NotAllowed("discussion.reply.locked");
        }
        var target = typed.replyTo();
        if (target != null && posts.find(discussion.id(), target).filter(post -> AccessRules.may(viewer, Action.REPLY, post.facts())).isEmpty()) {
            throw new NotAllowed("discussion.reply.gone", target);
        }
    }

    private PostRef reply(Discussion discussion, NewPost typed, Words words) {
        var post = writing.write(discussion, words, typed.replyTo(), words.state());
        participation.took(words.authorId(), discussion.id(), post.number(), words.at());
        if (words.state() == State.HELD) {
            queue.hold(Writing.subject(post), words.authorId(), words.clearance());
        } else {
            events.publishEvent(published(post, words));
            hints.posted(discussion.id(), post.number());
        }
        return PostRef.of(post);
    }

    private PostPublished published(Post post, Words words) {
        return new PostPublished(post.discussion().id(), post.id(), post.number(), post.authorId(), post.replyTo(),
                writing.mentioned(words.markdown(), words.authorId()), words.at());
    }

    /**
     * Replaces the text of a post; the former text stays in its history.
     *
     * @param version the version that the editor saw
     * @param answers what the editor says to what the privacy guard found
     * @throws Conflict if somebody changed it since; says who, and carries their text
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern as for a reply
     */
    @RetriedTransaction
    public PostRef edit(Viewer viewer, long discussionId, int number, String typed, int version, Answers answers) {
        var body = inputs.body(typed);
        var ahead = holds.read(viewer, discussionId, body);
        discussions.lock(discussionId).orElseThrow(NotFound::new);
        var post = posts.find(discussionId, number).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.EDIT, post.facts());
        if (post.version() != version) {
            throw new Conflict(Message.of("discussion.edit.changed", members.byline(post.writtenBy()).name()), post.markdown());
        }
        if (!post.markdown().equals(body)) {
            // The author's files in it are known only now, where somebody else edits.
            var read = viewer.is(post.authorId()) || !body.contains("/attachments/") ? ahead : holds.read(viewer, post, body);
            var found = holds.found(read, post.authorId(), post.discussion().audience(), answers, holds.published(post));
            edit(viewer, post, new Words(viewer.id(), body, null, found.and(hold(viewer, post, body)), clock.instant()));
        }
        return PostRef.of(post);
    }

    /** As {@link #edit(Viewer, long, int, String, int, Answers)}, where nothing was found yet. */
    @RetriedTransaction
    public PostRef edit(Viewer viewer, long discussionId, int number, String typed, int version) {
        return edit(viewer, discussionId, number, typed, version, Answers.NONE);
    }

    /** What of a post was answered when it was written, so that its editor is not asked about it again. @throws NotAllowed unless the viewer may edit it */
    @Transactional(readOnly = true)
    public List<FoundPlace> answered(Viewer viewer, long discussionId, int number) {
        var post = posts.find(discussionId, number).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.EDIT, post.facts());
        return holds.answered(holds.published(post), post.authorId(), post.discussion().audience());
    }

    /** What waits for a moderator goes on waiting when its author has changed it. */
    private String hold(Viewer viewer, Post post, String body) {
        if (AccessRules.may(viewer, Action.DECIDE, Content.REVIEW_ITEM)) {
            return "";
        }
        var why = holds.standing(viewer, body);
        var waits = post.state() == State.HELD || post.isOpening() && post.discussion().state() == State.HELD;
        return why.isEmpty() && waits ? texts.get("discussion.hold.changed") : why;
    }

    private void edit(Viewer viewer, Post post, Words words) {
        var mentioned = new HashSet<>(writing.mentioned(words.markdown(), words.authorId()));
        mentioned.removeAll(writing.mentioned(post.markdown(), words.authorId()));
        revisions.keep(post);
        writing.rewrite(post, words);
        if (words.state() == State.HELD) {
            removal.hold(post, words);
        } else {
            events.publishEvent(new PostEdited(post.discussion().id(), post.id(), post.number(), viewer.id(), mentioned, words.at()));
        }
        hints.changed(post.discussion().id(), post.number());
        if (!viewer.is(post.authorId())) {
            audit.record(Act.of(viewer.id(), "post.edited", "post", post.id(), "").with("discussion", post.discussion().id()));
        }
    }
}
