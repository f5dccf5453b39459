package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.attachment.AttachedTexts;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before what members read is opened to everybody, be it one discussion or a whole category, the privacy guard reads it again.
 * Whoever opens it cannot answer for its authors, so what blocks or holds keeps it where it is.
 */
@Component
class Opening {

    /** @param merged title of the discussion that it opened before that was merged into this one, with why it was; mostly empty */
    private record Row(long id, int number, long authorId, String markdown, String merged) {}

    private record Above(long id, String slug, String title) {}

    private static final int MOST_NAMED = 10;
    /** Discussions named at once: enough to begin with, and an end to the reading. */
    private static final int MOST_DISCUSSIONS = 50;

    private final PrivacyGuard guard;
    private final AttachedTexts files;
    private final Participants participants;
    private final JdbcClient jdbc;

    Opening(PrivacyGuard guard, AttachedTexts files, Participants participants, JdbcClient jdbc) {
        this.guard = guard;
        this.files = files;
        this.participants = participants;
        this.jdbc = jdbc;
    }

    /** @throws NotAllowed naming the posts that would have to be edited first */
    void require(Discussion discussion, Category target) {
        if (target.audience() != Audience.PUBLIC || discussion.audience() == Audience.PUBLIC) {
            return;
        }
        var told = told(discussion.id(), discussion.title(), Instant.EPOCH);
        if (!told.isEmpty()) {
            throw new NotAllowed("discussion.move.guard", told.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Reads all that a category holds and that not everybody reads yet.
     *
     * @param since only posts that were written or edited from then on
     * @throws OpeningConcern naming the discussions, at most {@value #MOST_DISCUSSIONS}, in which posts would have to be edited first
     */
    void require(long categoryId, Instant since) {
        var told = new ArrayList<OpeningConcern.Told>();
        var discussions = jdbc.sql("""
                        select d.id, d.slug, d.title from discussion d where d.category_id = ? and d.audience <> 'PUBLIC' and d.state = 'PUBLISHED'
                        and exists (select 1 from post p where p.discussion_id = d.id and p.state = 'PUBLISHED' and coalesce(p.edited_at, p.created_at) >= ?)
                        order by d.id""")
                .params(categoryId, Utc.timestamp(since)).query(Above.class).list();
        for (var one : discussions) {
            var posts = told(one.id(), one.title(), since);
            if (!posts.isEmpty()) {
                told.add(new OpeningConcern.Told(one.id(), one.title(), DiscussionLinks.post(one.id(), one.slug(), posts.getFirst()), posts));
            }
            if (told.size() == MOST_DISCUSSIONS) {
                throw new OpeningConcern(told, false);
            }
        }
        if (!told.isEmpty()) {
            throw new OpeningConcern(told, true);
        }
    }

    /** The numbers of the posts that everybody must not read as they are. */
    private List<Integer> told(long discussionId, String title, Instant since) {
        var present = participants.of(discussionId);
        return jdbc.sql("""
                        select p.id, p.number, p.author_id, p.markdown, concat_ws(' ', o.title, m.reason) as merged from post p
                          left join discussion_merge m on m.into_id = p.discussion_id and m.first_number = p.number and m.standing is not null
                          left join discussion o on o.id = m.from_id
                        where p.discussion_id = ? and p.state = 'PUBLISHED' and coalesce(p.edited_at, p.created_at) >= ? order by p.number""")
                .params(discussionId, Utc.timestamp(since)).query(Row.class).list().stream()
                .filter(row -> tells(row, row.number() == 1 ? title : row.merged(), present)).map(Row::number).toList();
    }

    private boolean tells(Row post, String title, Supplier<Set<String>> present) {
        var passages = new ArrayList<>(List.of(new Passage("title", title), new Passage("body", post.markdown())));
        passages.addAll(files.of(post.markdown(), Set.of(post.authorId()), new Subject(Subject.Kind.POST, post.id())).passages());
        return guard.look(passages, PrivacyGuard.readers(Audience.PUBLIC), post.authorId(), present)
                .stream().map(FoundPlace::action).anyMatch(action -> action.equals("block") || action.equals("hold"));
    }
}
