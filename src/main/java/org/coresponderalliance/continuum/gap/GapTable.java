package org.coresponderalliance.continuum.gap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The gaps in the database. */
@Repository
class GapTable {

    static final Sql COLUMNS = new Sql(Map.of(Field.STATE, "g.state", Field.AUDIENCE, "'MODERATORS'", Field.GROUP, "null", Field.AUTHOR, "g.claimed_by"));

    /** With the figures of all that is merged into it; to be grouped by its id. */
    static final String FAMILY = """
            select g.id, g.title, g.origin, g.source, g.discussion_id, g.state, g.searched + coalesce(sum(m.searched), 0) as searched,
              g.facing + coalesce(sum(m.facing), 0) as facing, g.wanted + coalesce(sum(m.wanted), 0) as wanted, g.asked_again + coalesce(sum(m.asked_again), 0) as asked_again,
              cast(nullif(least(coalesce(g.since, '9999-12-31'), coalesce(min(m.since), '9999-12-31')), '9999-12-31') as date) as since,
              g.score, g.merged_into, g.claimed_by, g.claimed_at, g.article_id, g.reason, g.opened_at
            from gap g left join gap m on m.merged_into = g.id where\s""";

    private final JdbcClient jdbc;

    GapTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With its own figures, held until the transaction ends. */
    Optional<StoredGap> locked(long id) {
        return jdbc.sql("select * from gap where id = ? for update").param(id).query(StoredGap::of).optional();
    }

    /** As {@link #locked}, by what it was found by. */
    Optional<StoredGap> lockedBy(String source) {
        return jdbc.sql("select * from gap where source = ? for update").param(source).query(StoredGap::of).optional();
    }

    /** Those that wait for this article, held until the transaction ends. */
    List<StoredGap> lockedFor(long articleId) {
        return jdbc.sql("select * from gap where article_id = ? and state = 'CLAIMED' for update").param(articleId).query(StoredGap::of).list();
    }

    /** What is merged into it. */
    List<StoredGap> merged(long id) {
        return jdbc.sql("select * from gap where merged_into = ? order by id").param(id).query(StoredGap::of).list();
    }

    /** Those that are worked on or wait, with the figures of all that is merged into them. */
    List<StoredGap> open() {
        return jdbc.sql(FAMILY + "g.merged_into is null and g.state in ('OPEN', 'CLAIMED') group by g.id").query(StoredGap::of).list();
    }

    Optional<StoredGap> family(long id) {
        return jdbc.sql(FAMILY + "g.id = ? group by g.id").param(id).query(StoredGap::of).optional();
    }

    /** @return its id */
    long add(String title, GapOrigin origin, String source, @Nullable LocalDate since, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into gap (title, origin, source, state, since, opened_at, changed_at) values (?, ?, ?, 'OPEN', ?, ?, ?)")
                .param(1, title).param(2, origin.name()).param(3, source).param(4, since, java.sql.Types.DATE).param(5, Utc.timestamp(at)).param(6, Utc.timestamp(at))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Adds what was found, or says anew how much it matters. */
    void found(Found one, Instant at) {
        jdbc.sql("""
                        insert into gap (title, origin, source, discussion_id, state, searched, facing, asked_again, since, opened_at, changed_at, found_at)
                        values (:title, :origin, :source, :discussion, 'OPEN', :searched, :facing, :again, :since, :at, :at, :at)
                        on duplicate key update searched = :searched, facing = :facing, asked_again = :again, since = :since, found_at = :at,
                          title = if(discussion_id is null, title, :title)""")
                .param("title", one.title()).param("origin", one.origin().name()).param("source", one.source()).param("discussion", one.discussionId(), java.sql.Types.BIGINT)
                .param("searched", one.searched()).param("facing", one.facing()).param("again", one.askedAgain()).param("since", one.since(), java.sql.Types.DATE)
                .param("at", Utc.timestamp(at)).update();
    }

    /** Says that nothing was searched for; how often each was, is said anew. */
    void unsearched() {
        jdbc.sql("update gap set searched = 0 where searched > 0 and discussion_id is null").update();
    }

    /** Says how often something was searched for that is too little to be found by it alone, but is there for another reason. */
    void searched(String source, int times) {
        jdbc.sql("update gap set searched = ? where source = ? and discussion_id is null").params(times, source).update();
    }

    /** Takes away what is no gap any more and nobody has touched. @return how many */
    int forgetUnfound(Instant foundBefore) {
        return jdbc.sql("""
                delete from gap where state = 'OPEN' and merged_into is null and (found_at is null or found_at < ?) and origin <> 'HAND' and wanted = 0
                  and id not in (select * from (select merged_into from gap where merged_into is not null) held)
                  and id not in (select gap_id from gap_wish)""").param(Utc.timestamp(foundBefore)).update();
    }

    /** Ids of the discussions that are gaps already. */
    List<Long> discussions() {
        return jdbc.sql("select discussion_id from gap where discussion_id is not null").query(Long.class).list();
    }

    void score(long id, int score) {
        jdbc.sql("update gap set score = ? where id = ? and score <> ?").params(score, id, score).update();
    }

    void becomes(long id, State state, @Nullable Long claimedBy, @Nullable Long articleId, String reason, Instant at) {
        jdbc.sql("update gap set state = ?, claimed_by = ?, claimed_at = ?, article_id = ?, reason = ?, changed_at = ? where id = ?")
                .param(1, state.name()).param(2, claimedBy, java.sql.Types.BIGINT).param(3, claimedBy == null ? null : Utc.timestamp(at), java.sql.Types.TIMESTAMP)
                .param(4, articleId, java.sql.Types.BIGINT).param(5, reason).param(6, Utc.timestamp(at)).param(7, id).update();
    }

    void merge(long id, @Nullable Long into, Instant at) {
        jdbc.sql("update gap set merged_into = ?, changed_at = ? where id = ?").param(1, into, java.sql.Types.BIGINT).param(2, Utc.timestamp(at)).param(3, id).update();
    }

    void countWishes(long id) {
        jdbc.sql("update gap set wanted = (select count(*) from gap_wish w where w.gap_id = ? and w.told_at is null) where id = ?").params(id, id).update();
    }

    /** Members who want to be told of these and were not yet. */
    List<Long> wishers(Collection<Long> ids) {
        return jdbc.sql("select distinct member_id from gap_wish where gap_id in (:ids) and told_at is null").param("ids", ids).query(Long.class).list();
    }

    void told(Collection<Long> ids, Instant at) {
        jdbc.sql("update gap_wish set told_at = :at where gap_id in (:ids) and told_at is null").param("at", Utc.timestamp(at)).param("ids", ids).update();
        jdbc.sql("update gap set wanted = 0 where id in (:ids)").param("ids", ids).update();
    }

    /** What was found, and how much it matters. */
    record Found(String title, GapOrigin origin, String source, @Nullable Long discussionId, int searched, int facing, int askedAgain, @Nullable LocalDate since) {

        static Found search(String query, int times, LocalDate since) {
            return new Found(query, GapOrigin.SEARCH, bySearch(query), null, times, 0, 0, since);
        }

        static Found question(long id, String title, int facing, int askedAgain, @Nullable LocalDate since) {
            return new Found(title, GapOrigin.QUESTION, byDiscussion(id), id, 0, facing, askedAgain, since);
        }
    }

    static String byDiscussion(long id) {
        return "d/" + id;
    }

    static String bySearch(String words) {
        return "q/" + words;
    }
}
