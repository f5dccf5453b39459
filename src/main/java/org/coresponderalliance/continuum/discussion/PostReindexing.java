package org.coresponderalliance.continuum.discussion;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.attachment.FileIndex;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Posts get new index entries with their discussion: its title, state, audience and facets are found with them. A post's own
 * changes need nothing said; its entity tells the index.
 */
@Component
class PostReindexing {

    /** Locks and pins are not in the index. */
    private static final Set<DiscussionChanged.What> UNSEEN = Set.of(DiscussionChanged.What.LOCKED, DiscussionChanged.What.UNLOCKED,
            DiscussionChanged.What.PINNED, DiscussionChanged.What.UNPINNED);

    private final JdbcClient jdbc;
    private final Reindexing index;
    private final FileIndex files;

    PostReindexing(JdbcClient jdbc, Reindexing index, FileIndex files) {
        this.jdbc = jdbc;
        this.index = index;
        this.files = files;
    }

    /** In the transaction of the change. */
    @EventListener
    void on(DiscussionChanged event) {
        if (!UNSEEN.contains(event.what())) {
            var posts = posts(event.discussionId());
            index.changed(Content.POST, posts);
            files.changed(Subject.Kind.POST, posts);
        }
    }

    /** A post gets its new entry by itself; the files that hang on it do not. */
    @EventListener
    void on(PostEdited event) {
        files.changed(Subject.Kind.POST, List.of(event.postId()));
    }

    @EventListener
    void on(AnswerAccepted event) {
        index.changed(Content.POST, posts(event.discussionId()));
    }

    /** A category may hold very many posts: afterwards, in parts. Until then the database keeps hits from whom they are not for. */
    @ApplicationModuleListener
    void on(CategoryChanged event) {
        if (event.audienceChanged()) {
            var posts = jdbc.sql("""
                            select p.id from post p join discussion d on d.id = p.discussion_id where d.category_id = ?""")
                    .param(event.categoryId()).query(Long.class).list();
            index.changedMany(Content.POST, posts);
            files.changedMany(Subject.Kind.POST, posts);
        }
    }

    /** Of a merged one the post that carries its title in the other. */
    private List<Long> posts(long discussion) {
        return jdbc.sql("""
                        select id from post where discussion_id = :id
                        union all select p.id from discussion_merge m join post p on p.discussion_id = m.into_id and p.number = m.first_number
                        where m.standing = :id""").param("id", discussion).query(Long.class).list();
    }
}
