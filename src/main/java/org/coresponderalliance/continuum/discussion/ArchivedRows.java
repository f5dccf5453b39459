package org.coresponderalliance.continuum.discussion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.base.Slugs;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of archived discussions, in as few statements as can be: Hibernate would ask for each post's id by itself. */
@Component
class ArchivedRows {

    /** Discussions in one statement. */
    static final int MOST = 200;

    private static final int ROWS_IN_A_BATCH = 1_000;

    private static final String DISCUSSION = """
            insert into discussion (category_id, kind, title, slug, state, audience, audience_group, author_id, created_at, opened, version, locked, pinned,
              accepted_number, last_number, reply_count, answer_count, last_post_number, last_post_at, last_author_id, facing_count) values """;
    private static final String POST = """
            insert into post (discussion_id, number, reply_to_number, author_id, state, version, markdown, html, text, created_at, published_at,
              helpful_count, thanks_count) values (?, ?, ?, ?, 'PUBLISHED', 1, ?, ?, ?, ?, ?, 0, 0)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ArchivedRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param categories by id, locked @return the new ids, in the order of the discussions */
    List<Long> insertDiscussions(List<ArchivedDiscussion> all, Map<Long, Category> categories) {
        var values = new ArrayList<Object>();
        all.forEach(one -> Collections.addAll(values, discussion(one, categories.get(one.categoryId()))));
        var places = "(" + String.join(", ", Collections.nCopies(values.size() / all.size(), "?")) + ")";
        return jdbc.sql(DISCUSSION + String.join(", ", Collections.nCopies(all.size(), places)) + " returning id").params(values)
                .query(Long.class).list();
    }

    private static Object[] discussion(ArchivedDiscussion one, Category category) {
        var opening = one.opening();
        var last = one.posts().getLast();
        var count = one.posts().size();
        return new Object[] {category.id(), one.kind().name(), one.headline().title(), Slugs.of(one.headline().title()), State.PUBLISHED.name(),
            category.audience().name(), category.group(), opening.authorId(), Utc.timestamp(opening.at()), true, 1, one.locked(), one.pinned(),
            one.accepted(), count, count - 1, one.answers(), count, Utc.timestamp(last.at()), last.authorId(), 0};
    }

    void insertPosts(List<Long> ids, List<ArchivedDiscussion> all) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < all.size(); i++) {
            int number = 0;
            for (var post : all.get(i).posts()) {
                var at = Utc.timestamp(post.at());
                rows.add(new Object[] {ids.get(i), ++number, post.replyTo(), post.authorId(), post.markdown(), post.rendered().html(),
                    post.rendered().text(), at, at});
            }
        }
        insert(POST, rows);
    }

    void insertMarks(List<Long> ids, List<ArchivedDiscussion> all) {
        var facets = new ArrayList<Object[]>();
        var tags = new ArrayList<Object[]>();
        for (int i = 0; i < all.size(); i++) {
            var id = ids.get(i);
            all.get(i).headline().facetValues().forEach(value -> facets.add(new Object[] {id, value.facet(), value.value()}));
            all.get(i).headline().tags().forEach(tag -> tags.add(new Object[] {id, tag}));
        }
        insert("insert into discussion_facet (discussion_id, facet, value) values (?, ?, ?)", facets);
        insert("insert into discussion_tag (discussion_id, tag) values (?, ?)", tags);
    }

    /** In parts, so that neither side holds too large a packet. */
    private void insert(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_IN_A_BATCH) {
            batches.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + ROWS_IN_A_BATCH)));
        }
    }
}
