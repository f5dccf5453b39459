package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the queue. */
@Component
class ReviewItems {

    /** Where the rules find what they ask of an item, in a statement that calls the table {@code i}. */
    static final Sql COLUMNS =
            new Sql(Map.of(Field.STATE, "i.state", Field.AUDIENCE, "i.audience", Field.AUTHOR, "i.author_id", Field.GROUP, "0"));

    private final JdbcClient jdbc;

    ReviewItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The item, locked until the transaction ends. */
    Optional<ReviewItem> locked(long id) {
        return jdbc.sql("select * from review_item where id = ? for update").param(id).query(ReviewItem::of).optional();
    }

    Optional<ReviewItem> find(long id) {
        return jdbc.sql("select * from review_item where id = ?").param(id).query(ReviewItem::of).optional();
    }

    /** What waits about this thing, locked until the transaction ends. */
    Optional<ReviewItem> waiting(Subject subject) {
        return jdbc.sql("select * from review_item where waiting = concat(?, ' ', ?) for update")
                .params(subject.kind().name(), subject.id()).query(ReviewItem::of).optional();
    }

    long add(ItemKind kind, Subject subject, @Nullable Long authorId, Audience audience, String why, Instant at) {
        return jdbc.sql("""
                        insert into review_item (kind, subject_kind, subject_id, author_id, audience, why, state, opened_at)
                        values (?, ?, ?, ?, ?, ?, 'OPEN', ?) returning id""")
                .params(kind.name(), subject.kind().name(), subject.id(), authorId, audience.name(), why, Utc.timestamp(at))
                .query(Long.class).single();
    }

    void becomeUrgent(long id) {
        jdbc.sql("update review_item set urgent = true where id = ?").param(id).update();
    }

    void explain(long id, String why) {
        jdbc.sql("update review_item set why = ? where id = ?").params(why, id).update();
    }

    /** Which rules of the privacy guard hold it now, in one line. */
    void ruledBy(long id, String rules) {
        jdbc.sql("update review_item set guard_rules = ? where id = ? and guard_rules <> ?").params(rules, id, rules).update();
    }

    /** Whether the member has it before them now. Only one of two who try at the same moment does. */
    boolean claim(long id, long memberId, Instant now, Instant until) {
        return jdbc.sql("""
                        update review_item set claimed_by = :member, claimed_until = :until
                        where id = :id and state = 'OPEN' and (claimed_by is null or claimed_by = :member or claimed_until <= :now)""")
                .param("id", id).param("member", memberId).param("until", Utc.timestamp(until)).param("now", Utc.timestamp(now))
                .update() == 1;
    }

    boolean letGo(long id, long memberId) {
        return jdbc.sql("update review_item set claimed_by = null, claimed_until = null where id = ? and claimed_by = ? and state = 'OPEN'")
                .params(id, memberId).update() == 1;
    }

    void decide(long id, Verdict verdict, @Nullable Long memberId, Instant at) {
        jdbc.sql("""
                        update review_item set state = 'DECIDED', decision = ?, reason = ?, message = ?, decided_by = ?, decided_at = ?,
                          claimed_by = null, claimed_until = null
                        where id = ?""")
                .params(verdict.decision().name(), verdict.reason(), verdict.message(), memberId, Utc.timestamp(at), id).update();
    }
}
