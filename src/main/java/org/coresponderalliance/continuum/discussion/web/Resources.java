package org.coresponderalliance.continuum.discussion.web;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Condition;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.discussion.DiscussionRow;
import org.coresponderalliance.continuum.discussion.LedTo;
import org.coresponderalliance.continuum.discussion.Surroundings;
import org.coresponderalliance.continuum.discussion.Thread;
import org.coresponderalliance.continuum.discussion.ThreadPost;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.discussion.web.DiscussionResource.DiscussionSummary;
import org.coresponderalliance.continuum.discussion.web.DiscussionResource.FullDiscussion;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes what the API gives of what the queries give: with people's names, and with what the caller may do. */
@Component
class Resources {

    private static final Set<Action> ON_POSTS = Set.of(Action.REPLY, Action.EDIT, Action.DELETE, Action.RESTORE, Action.HIDE, Action.ACCEPT_ANSWER,
            Action.REACT, Action.BOOKMARK, Action.FLAG, Action.SEE_HISTORY);
    private static final Set<Action> ON_DISCUSSIONS = Set.of(Action.REPLY, Action.EDIT, Action.DELETE, Action.RESTORE, Action.HIDE,
            Action.ACCEPT_ANSWER, Action.FACE_THIS_TOO, Action.FOLLOW, Action.BOOKMARK, Action.FLAG, Action.PROPOSE, Action.LOCK, Action.PIN,
            Action.MOVE, Action.MERGE);

    private final ThreadQueries threads;
    private final MemberDirectory members;
    private final ObjectProvider<LedTo> ledTo;

    Resources(ThreadQueries threads, MemberDirectory members, ObjectProvider<LedTo> ledTo) {
        this.threads = threads;
        this.members = members;
        this.ledTo = ledTo;
    }

    /** @throws NotFound if there is none that the viewer sees */
    FullDiscussion discussion(long id, Viewer viewer) {
        var thread = threads.thread(id, viewer);
        var opening = threads.post(id, 1, viewer).orElseThrow(NotFound::new);
        var became = ledTo.stream().flatMap(one -> one.became(id, viewer).stream()).findFirst().orElse(null);
        return FullDiscussion.of(thread, Person.of(members.byline(thread.authorId())), posts(thread, List.of(opening), viewer).getFirst(), became,
                actions(thread, viewer));
    }

    /** @throws NotFound if there is none that the viewer sees */
    PostResource post(long id, int number, Viewer viewer) {
        var single = threads.single(id, number, viewer);
        return posts(single.discussion(), List.of(single.post()), viewer).getFirst();
    }

    Slice<PostResource> posts(Thread thread, Slice<ThreadPost> posts, Viewer viewer) {
        return new Slice<>(posts(thread, posts.items(), viewer), posts.next());
    }

    private List<PostResource> posts(Surroundings discussion, List<ThreadPost> posts, Viewer viewer) {
        var people = members.bylines(posts.stream().map(ThreadPost::authorId).collect(Collectors.toSet()));
        var allowed = allowed(Content.POST, ON_POSTS, viewer);
        return posts.stream().map(post -> PostResource.of(post, Person.of(people.get(post.authorId())),
                Objects.equals(discussion.accepted(), post.number()), actions(discussion, post, allowed, viewer))).toList();
    }

    Slice<DiscussionSummary> rows(Slice<DiscussionRow> rows) {
        var people = members.bylines(rows.items().stream().flatMap(row -> Stream.of(row.authorId(), row.lastBy())).collect(Collectors.toSet()));
        return rows.map(row -> DiscussionSummary.of(row, people));
    }

    private static List<Action> actions(Thread thread, Viewer viewer) {
        var own = viewer.is(thread.authorId());
        return allowed(Content.DISCUSSION, ON_DISCUSSIONS, viewer).entrySet().stream().filter(one -> one.getValue().test(thread.facts()))
                .map(Map.Entry::getKey).filter(action -> switch (action) {
                    case REPLY -> thread.takesReplies(viewer);
                    case ACCEPT_ANSWER -> thread.kind().asks();
                    case FACE_THIS_TOO -> thread.kind().asks() && !own;
                    default -> true;
                }).toList();
    }

    private static List<Action> actions(Surroundings discussion, ThreadPost post, Map<Action, Condition> allowed, Viewer viewer) {
        var facts = post.facts(discussion);
        var own = viewer.is(post.authorId());
        return allowed.entrySet().stream().filter(one -> one.getValue().test(facts)).map(Map.Entry::getKey).filter(action -> switch (action) {
            case REPLY -> discussion.takesReplies(viewer);
            case REACT -> !own;
            case ACCEPT_ANSWER -> discussion.kind().asks() && post.number() > 1;
            default -> true;
        }).toList();
    }

    private static Map<Action, Condition> allowed(Content content, Collection<Action> actions, Viewer viewer) {
        var allowed = new EnumMap<Action, Condition>(Action.class);
        actions.forEach(action -> allowed.put(action, AccessRules.allowed(action, content, viewer)));
        return allowed;
    }
}
