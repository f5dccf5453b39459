package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs of discussions that are likely about the same question, and up to where was looked for them. */
@Repository
class DuplicateTable {

    /** What is compared of a discussion: its title and its opening post. */
    record Asked(long id, Kind kind, String title, String text) {}

    private static final String ASKED = """
            select d.id, d.kind, d.title, p.text from discussion d join post p on p.discussion_id = d.id and p.number = 1
            where d.state = 'PUBLISHED' and\s""";

    private final JdbcClient jdbc;

    DuplicateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these that are published, and can be merged. */
    List<Asked> asked(List<Long> ids) {
        return ids.isEmpty() ? List.of() : mergeable(jdbc.sql(ASKED + "d.id in (:ids) order by d.id").param("ids", ids));
    }

    /** The same by the ids of their opening posts, without one of them. */
    List<Asked> openedBy(List<Long> postIds, long without) {
        return postIds.isEmpty() ? List.of() : mergeable(jdbc.sql(ASKED + "p.id in (:ids) and d.id <> :without").param("ids", postIds)
                .param("without", without));
    }

    private static List<Asked> mergeable(JdbcClient.StatementSpec asked) {
        return asked.query(Asked.class).list().stream().filter(one -> one.kind().canMerge()).toList();
    }

    /** A pair that is known already stays as it is: who said that it is not the same is not asked again. */
    void found(long one, long other, Likeness likeness, Instant at) {
        jdbc.sql("""
                        insert ignore into likely_duplicate (newer_id, older_id, title_likeness, text_likeness, found_at, state)
                        values (?, ?, ?, ?, ?, 'OPEN')""")
                .params(Math.max(one, other), Math.min(one, other), likeness.title(), likeness.text(), Utc.timestamp(at)).update();
    }

    /** @return the two; empty if there is no such pair that waits */
    List<Long> pair(long id) {
        return jdbc.sql("select newer_id, older_id from likely_duplicate where id = ? and state = 'OPEN'").param(id)
                .query((row, n) -> List.of(row.getLong(1), row.getLong(2))).optional().orElse(List.of());
    }

    void dismiss(long id, long by, Instant at) {
        jdbc.sql("update likely_duplicate set state = 'DISMISSED', decided_by = ?, decided_at = ? where id = ? and state = 'OPEN'")
                .params(by, Utc.timestamp(at), id).update();
    }

    void merged(long one, long other, long by, Instant at) {
        decide(one, other, "MERGED", by, at);
    }

    /** Who takes two apart that were merged says that they are not the same. */
    void parted(long one, long other, long by, Instant at) {
        decide(one, other, "DISMISSED", by, at);
    }

    private void decide(long one, long other, String state, long by, Instant at) {
        jdbc.sql("update likely_duplicate set state = ?, decided_by = ?, decided_at = ? where newer_id = ? and older_id = ?")
                .params(state, by, Utc.timestamp(at), Math.max(one, other), Math.min(one, other)).update();
    }

    /** The next discussions that were not compared yet, by id; at most so many. */
    List<Long> next(int most) {
        return jdbc.sql("select id from discussion where id > (select compared_to from duplicate_search where id = 1) order by id limit ?").param(most)
                .query(Long.class).list();
    }

    void comparedTo(long id) {
        jdbc.sql("update duplicate_search set compared_to = greatest(compared_to, ?) where id = 1").param(id).update();
    }
}
