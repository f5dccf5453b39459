package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked, and what they said. */
@Repository
class ConsentTable {

    /** @param stands whether the article still names the post as a source */
    record Stored(long id, long articleId, long discussionId, int postNumber, long memberId, Consent answer, Instant askedAt, @Nullable Instant answeredAt,
                  boolean stands, @Nullable Instant taskSince) {

        Facts facts() {
            return ConsentTable.facts(memberId);
        }
    }

    private static final String SELECT = """
            select c.*, exists (select 1 from article_discussion o where o.article_id = c.article_id and o.discussion_id = c.discussion_id
              and o.post_number = c.post_number) as stands from consent c\s""";

    private final JdbcClient jdbc;

    ConsentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Facts facts(long memberId) {
        return Facts.of(Content.CONSENT, State.OPEN, Audience.MEMBERS, null, memberId);
    }

    Optional<Stored> find(long id) {
        return jdbc.sql(SELECT + "where c.id = ?").param(id).query(ConsentTable::stored).optional();
    }

    List<Stored> ofArticle(long articleId) {
        return jdbc.sql(SELECT + "where c.article_id = ? order by c.discussion_id, c.post_number").param(articleId).query(ConsentTable::stored).list();
    }

    /** The last asked first. */
    List<Stored> ofMember(long memberId, int most) {
        return jdbc.sql(SELECT + "where c.member_id = ? order by c.answer = 'ASKED' desc, c.asked_at desc, c.id desc limit " + most).param(memberId)
                .query(ConsentTable::stored).list();
    }

    /** The oldest first. */
    List<Stored> tasks(int most) {
        return jdbc.sql(SELECT + "where c.task_since is not null order by c.task_since, c.id limit " + most).query(ConsentTable::stored).list();
    }

    /** @return its id; empty if it was asked already */
    Optional<Long> add(long articleId, Origin origin, long memberId, Consent answer, long askedBy, Instant at) {
        var answered = answer == Consent.ASKED ? null : Utc.timestamp(at);
        return jdbc.sql("insert ignore into consent (article_id, discussion_id, post_number, member_id, answer, asked_by, asked_at, answered_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .params(java.util.Arrays.asList(articleId, origin.discussionId(), origin.postNumber(), memberId, answer.name(), askedBy, Utc.timestamp(at), answered))
                .query(Long.class).optional();
    }

    void answer(long id, Consent answer, @Nullable Instant taskSince, Instant at) {
        jdbc.sql("update consent set answer = ?, answered_at = ?, task_since = ? where id = ?")
                .params(java.util.Arrays.asList(answer.name(), Utc.timestamp(at), taskSince == null ? null : Utc.timestamp(taskSince), id)).update();
    }

    void settle(long id) {
        jdbc.sql("update consent set task_since = null where id = ?").param(id).update();
    }

    /** What readers have now rests on nobody who said no. */
    void settleAll(long articleId) {
        jdbc.sql("update consent set task_since = null where article_id = ? and task_since is not null").param(articleId).update();
    }

    /** Whether somebody said no to a post that the article still names as a source. */
    boolean isRefused(long articleId) {
        return jdbc.sql("""
                        select exists (select 1 from consent c join article_discussion o on o.article_id = c.article_id and o.discussion_id = c.discussion_id
                          and o.post_number = c.post_number where c.article_id = ? and c.answer = 'NO')""").param(articleId).query(Boolean.class).single();
    }

    private static Stored stored(ResultSet row, int index) throws SQLException {
        return new Stored(row.getLong("id"), row.getLong("article_id"), row.getLong("discussion_id"), row.getInt("post_number"), row.getLong("member_id"),
                Consent.valueOf(row.getString("answer")), Utc.instant(row, "asked_at"), Utc.instantOrNull(row, "answered_at"), row.getBoolean("stands"),
                Utc.instantOrNull(row, "task_since"));
    }
}
