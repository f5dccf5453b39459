package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens discussions and changes what stands above their posts. */
@Service
public class DiscussionService {

    private final Categories categories;
    private final Discussions discussions;
    private final Posts posts;
    private final Inputs inputs;
    private final Writing writing;
    private final Holds holds;
    private final ReviewQueue queue;
    private final Participation participation;
    private final Removal removal;
    private final MemberDirectory members;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Hints hints;
    private final Clock clock;

    DiscussionService(Categories categories, Discussions discussions, Posts posts, Inputs inputs, Writing writing, Holds holds,
                      ReviewQueue queue, Participation participation, Removal removal, MemberDirectory members, AuditLog audit,
                      ApplicationEventPublisher events, Hints hints, Clock clock) {
        this.categories = categories;
        this.discussions = discussions;
        this.posts = posts;
        this.inputs = inputs;
        this.writing = writing;
        this.holds = holds;
        this.queue = queue;
        this.participation = participation;
        this.removal = removal;
        this.members = members;
        this.audit = audit;
        this.events = events;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Opens a discussion, or finds the one that an earlier attempt with the same key opened. The author follows it.
     *
     * @throws NotFound     if the viewer does not see the category
     * @throws InvalidInput if a field cannot be taken, or the kind does not fit the category
     * @throws org.coresponderalliance.continuum.base.NotAllowed if they may not ask there
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and its author has not answered that
     */
    @RetriedTransaction
    public DiscussionRef open(Viewer viewer, NewDiscussion typed) {
        var headline = inputs.headline(typed.kind(), typed.headline());
        var body = inputs.body(typed.body());
        var key = inputs.key(typed.key());
        var read = holds.read(viewer, headline, body);
        var category = categories.hold(typed.categoryId()).orElseThrow(NotFound::new);
        Permit.require(viewer, typed.kind() == Kind.ANNOUNCEMENT ? Action.ANNOUNCE : Action.ASK, category.facts());
        requireFit(typed.kind(), category);
        var before = key == null ? Optional.<Post>empty() : posts.submitted(viewer.id(), key);
        if (before.isPresent()) {
            return ref(before.get().discussion());
        }
        var clearance = holds.found(read, viewer.id(), category.audience(), typed.answers())
                .and(holds.standing(viewer, headline.title() + "\n\n" + body));
        return open(category, typed.kind(), headline, new Words(viewer.id(), body, key, clearance, clock.instant()));
    }

    private DiscussionRef open(Category category, Kind kind, Headline headline, Words words) {
        var discussion = discussions.save(new Discussion(category, kind, headline, words.authorId(), words.state(), words.at()));
        discussion.answered(words.clearance().answeredLine());
        // A held discussion hides its posts, so that the opening post needs no state of its own.
        var post = writing.write(discussion, words, null, State.PUBLISHED);
        participation.took(words.authorId(), discussion.id(), post.number(), words.at());
        if (words.state() == State.HELD) {
            queue.hold(Writing.subject(discussion), words.authorId(), words.clearance());
        } else {
            events.publishEvent(writing.opened(discussion, words.at()));
        }
        return ref(discussion);
    }

    /**
     * Changes title, facets, tags and a case consult's fields.
     *
     * @param version the version that the editor saw
     * @param answers what the editor says to what the privacy guard found
     * @throws Conflict if somebody changed them since; says who, and carries their title
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern as for a new discussion
     */
    @RetriedTransaction
    public DiscussionRef edit(Viewer viewer, long id, Headline typed, int version, Answers answers) {
        var discussion = discussions.lock(id).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.EDIT, discussion.facts());
        var headline = inputs.headline(discussion.kind(), typed);
        if (discussion.version() != version) {
            throw new Conflict(Message.of("discussion.edit.headlineChanged", members.byline(discussion.headlineBy()).name()), discussion.title());
        }
        var clearance = holds.found(holds.read(viewer, id, headline), discussion.authorId(), discussion.audience(), answers, holds.published(discussion));
        var title = discussion.title();
        discussion.retitle(headline, clearance.answeredLine(), viewer.id());
        changed(discussion, DiscussionChanged.What.HEADLINE, viewer);
        if (clearance.holds()) {
            removal.hold(discussion, clearance, viewer.id());
        }
        if (!viewer.is(discussion.authorId())) {
            audit.record(Act.of(viewer.id(), "discussion.edited", "discussion", id, "").with("retitled", !title.equals(headline.title())));
        }
        return ref(discussion);
    }

    /** As {@link #edit(Viewer, long, Headline, int, Answers)}, where nothing was found yet. */
    @RetriedTransaction
    public DiscussionRef edit(Viewer viewer, long id, Headline typed, int version) {
        return edit(viewer, id, typed, version, Answers.NONE);
    }

    /** What above a discussion was answered when it was written, so that its editor is not asked about it again. */
    @Transactional(readOnly = true)
    public List<FoundPlace> answered(Viewer viewer, long id) {
        var discussion = discussions.findById(id).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.EDIT, discussion.facts());
        return holds.answered(holds.published(discussion), discussion.authorId(), discussion.audience());
    }

    /**
     * Marks a post as the answer, in place of another one if there was one.
     *
     * @param number the post's; null takes the mark away
     */
    @RetriedTransaction
    public void accept(Viewer viewer, long id, @Nullable Integer number) {
        var discussion = discussions.lock(id).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.ACCEPT_ANSWER, discussion.facts());
        if (!discussion.kind().asks()) {
            throw new InvalidInput("number", "discussion.accept.noQuestion");
        }
        if (java.util.Objects.equals(discussion.acceptedNumber(), number)) {
            return;
        }
        if (number != null) {
            accept(viewer, discussion, posts.find(id, number).orElseThrow(NotFound::new));
        }
        discussion.accept(number);
        changed(discussion, DiscussionChanged.What.ANSWER, viewer);
        if (!viewer.is(discussion.authorId())) {
            audit.record(Act.of(viewer.id(), "discussion.answerAccepted", "discussion", id, "").with("number", number == null ? 0 : number));
        }
    }

    private void accept(Viewer viewer, Discussion discussion, Post post) {
        Permit.require(viewer, Action.ACCEPT_ANSWER, post.facts());
        if (post.isOpening()) {
            throw new InvalidInput("number", "discussion.accept.opening");
        }
        events.publishEvent(new AnswerAccepted(discussion.id(), post.id(), post.number(), post.authorId(), viewer.id(), clock.instant()));
    }

    static void requireFit(Kind kind, Category category) {
        requireFit(kind, category, "categoryId");
    }

    static void requireFit(Kind kind, Category category, String field) {
        if (kind == Kind.CASE_CONSULT && category.audience() == Audience.PUBLIC) {
            throw new InvalidInput(field, "discussion.input.consultInPublic");
        }
    }

    private void changed(Discussion discussion, DiscussionChanged.What what, Viewer by) {
        events.publishEvent(new DiscussionChanged(discussion.id(), what, by.id(), clock.instant()));
        hints.changed(discussion.id(), 0);
    }

    static DiscussionRef ref(Discussion discussion) {
        return new DiscussionRef(discussion.id(), discussion.slug(), discussion.state());
    }
}
