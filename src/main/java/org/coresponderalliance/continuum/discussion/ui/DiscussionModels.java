package org.coresponderalliance.continuum.discussion.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionFilter;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DuplicateQueries;
import org.coresponderalliance.continuum.discussion.FollowService.Mode;
import org.coresponderalliance.continuum.discussion.LedTo;
import org.coresponderalliance.continuum.discussion.SimilarContent;
import org.coresponderalliance.continuum.discussion.Thread;
import org.coresponderalliance.continuum.discussion.ThreadPage;
import org.coresponderalliance.continuum.discussion.ThreadPost;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the model of a discussion's page. */
@Component
class DiscussionModels {

    private static final int RELATED = 3;

    private final MemberDirectory members;
    private final Taxonomy taxonomy;
    private final SimilarContent similar;
    private final DuplicateQueries duplicates;
    private final ObjectProvider<LedTo> ledTo;
    private final Texts texts;
    private final Markdown markdown;

    DiscussionModels(MemberDirectory members, Taxonomy taxonomy, SimilarContent similar, DuplicateQueries duplicates, ObjectProvider<LedTo> ledTo,
                     Texts texts, Markdown markdown) {
        this.members = members;
        this.taxonomy = taxonomy;
        this.similar = similar;
        this.duplicates = duplicates;
        this.ledTo = ledTo;
        this.texts = texts;
        this.markdown = markdown;
    }

    /**
     * A page with its posts.
     *
     * @param accepted null where it need not be shown under the opening post
     */
    record Whole(DiscussionModel page, PostModel opening, @Nullable PostModel accepted, List<PostModel> posts) {}

    Whole whole(ThreadPage page, Viewer viewer) {
        var bylines = members.bylines(people(page));
        var models = new PostModels(page.thread(), viewer, bylines, texts, markdown);
        var posts = page.posts().stream().map(models::of).toList();
        var accepted = page.accepted();
        var apart = accepted != null && (posts.isEmpty() || posts.getFirst().number() != accepted.number()) ? models.of(accepted, 0, false) : null;
        return new Whole(model(page, viewer, bylines, apart == null ? null : apart.number()), models.of(page.opening(), 0, false), apart, posts);
    }

    private DiscussionModel model(ThreadPage page, Viewer viewer, Map<Long, Byline> bylines, @Nullable Integer accepted) {
        var thread = page.thread();
        var may = may(thread, viewer);
        var mine = thread.mine();
        return new DiscussionModel(thread.id(), thread.url(), thread.title(), thread.kind().name(), thread.category().name(),
                thread.category().url(), thread.accepted() != null, thread.locked(), thread.pinned(),
                thread.state() == Content.State.HIDDEN, notice(thread, viewer), thread.audience().name(), facets(thread),
                ledTo.stream().map(one -> one.became(thread.id(), viewer)).flatMap(Optional::stream).findFirst().orElse(null),
                !viewer.isGuest(), mine.follow() == Mode.FOLLOW, mine.follow() == Mode.MUTE, page.opening().bookmarked(),
                accepted, page.posts().stream().map(ThreadPage.Placed::number).toList(), mine.firstUnread(), mine.unread(),
                mine.firstUnread() == 0 ? null : DiscussionLinks.post(thread.id(), thread.slug(), mine.firstUnread()),
                thread.replies(), thread.authors().size(), disciplines(thread, bylines), thread.facing(),
                page.hasEarlier() ? DiscussionLinks.page(thread.id(), thread.slug(), page.page() - 1) : null,
                page.hasLater() ? DiscussionLinks.page(thread.id(), thread.slug(), page.page() + 1) : null,
                mine.lastRead() == null ? 0 : mine.lastRead(), related(thread, viewer), likely(thread, viewer, may), may, why(thread, viewer, may));
    }

    /** The model of one post, for drawing it alone. */
    PostModel post(Thread thread, ThreadPage.Placed placed, Viewer viewer) {
        var post = placed.post();
        var people = post == null ? List.<Long>of()
                : Stream.of(post.authorId(), post.replyToAuthor(), post.merged() == null ? null : post.merged().by()).filter(Objects::nonNull).toList();
        return new PostModels(thread, viewer, members.bylines(people), texts, markdown).of(placed);
    }

    private static Set<Long> people(ThreadPage page) {
        var people = new HashSet<>(page.thread().authors());
        Stream.concat(Stream.of(page.opening()), page.posts().stream().map(ThreadPage.Placed::post)).filter(Objects::nonNull)
                .forEach(post -> add(people, post));
        if (page.accepted() != null) {
            add(people, page.accepted());
        }
        return people;
    }

    private static void add(Set<Long> people, ThreadPost post) {
        people.add(post.authorId());
        if (post.replyToAuthor() != null) {
            people.add(post.replyToAuthor());
        }
        if (post.merged() != null) {
            people.add(post.merged().by());
        }
    }

    private static int disciplines(Thread thread, Map<Long, Byline> bylines) {
        return (int) thread.authors().stream().map(bylines::get).filter(Objects::nonNull).map(Byline::discipline)
                .filter(code -> !code.isEmpty()).distinct().count();
    }

    private List<DiscussionModel.Link> facets(Thread thread) {
        var filter = DiscussionFilter.all(DiscussionFilter.Tab.LATEST);
        var facets = taxonomy.facets().stream().flatMap(facet -> thread.facets().of(facet.code()).stream().map(value ->
                new DiscussionModel.Link(taxonomy.label(facet.code(), value), filter.toggled(facet.code(), value).url())));
        var tags = thread.tags().stream().map(tag -> new DiscussionModel.Link("#" + tag, filter.withTag(tag).url()));
        return Stream.concat(facets, tags).toList();
    }

    private List<SimilarContent.Similar> related(Thread thread, Viewer viewer) {
        return similar.related(thread.id(), thread.title(), viewer).stream().limit(RELATED).toList();
    }

    private List<DiscussionModel.Likely> likely(Thread thread, Viewer viewer, DiscussionModel.May may) {
        return !may.merge() ? List.of() : duplicates.of(thread.id(), viewer).stream().map(pair -> new DiscussionModel.Likely(pair.other(thread.id()).id(),
                pair.other(thread.id()).title(), pair.other(thread.id()).url(), pair.titleLikeness(), pair.textLikeness())).toList();
    }

    private String notice(Thread thread, Viewer viewer) {
        return switch (thread.state()) {
            case HELD -> texts.get(viewer.is(thread.authorId()) ? "discussion.held.mine" : "discussion.held");
            case HIDDEN -> texts.get("discussion.hidden.notice");
            case DELETED -> texts.get(viewer.is(thread.authorId()) ? "discussion.deleted.mine" : "discussion.deleted");
            default -> "";
        };
    }

    private String why(Thread thread, Viewer viewer, DiscussionModel.May may) {
        if (may.reply() || viewer.isGuest()) {
            return "";
        }
        return texts.get(viewer.standing() == Viewer.Standing.SILENCED ? "access.silencedNow"
                : thread.locked() ? "discussion.why.locked" : "discussion.why.state");
    }

    private static boolean takesReplies(Thread thread, Viewer viewer) {
        return thread.takesReplies(viewer) && new Permissions(Content.DISCUSSION, viewer).may(Action.REPLY, thread.facts());
    }

    private DiscussionModel.May may(Thread thread, Viewer viewer) {
        var facts = thread.facts();
        var permissions = new Permissions(Content.DISCUSSION, viewer);
        var own = viewer.is(thread.authorId());
        return new DiscussionModel.May(takesReplies(thread, viewer),
                permissions.may(Action.FOLLOW, facts), permissions.may(Action.LOCK, facts), permissions.may(Action.PIN, facts),
                permissions.may(Action.MOVE, facts), !own && permissions.may(Action.HIDE, facts), permissions.may(Action.RESTORE, facts),
                own && permissions.may(Action.DELETE, facts), permissions.may(Action.PROPOSE, facts) && ledTo.stream().findAny().isPresent(),
                permissions.may(Action.EDIT, facts), !own && permissions.may(Action.FLAG, facts),
                permissions.may(Action.MERGE, facts));
    }
}
