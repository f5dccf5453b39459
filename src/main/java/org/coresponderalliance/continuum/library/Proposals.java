package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Discussions that members proposed as best practice. */
@Repository
class Proposals {

    /** One proposal, as much of it as decisions need. */
    record Row(long id, long discussionId, long proposedBy, ProposalState state, @Nullable Long articleId, @Nullable Long decidedBy) {}

    private static final String SELECT = "select id, discussion_id as discussionId, proposed_by as proposedBy, state, article_id as articleId, "
            + "decided_by as decidedBy from proposal ";

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long discussionId, long proposedBy, String why, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into proposal (discussion_id, proposed_by, why, state, created_at) values (?, ?, ?, 'WAITING', ?)")
                .params(discussionId, proposedBy, why, Utc.timestamp(at)).update(key, "id");
        return java.util.Objects.requireNonNull(key.getKey()).longValue();
    }

    /** The proposal, which nobody else decides before this transaction ends. */
    Optional<Row> lock(long id) {
        return jdbc.sql(SELECT + "where id = ? for update").param(id).query(Row.class).optional();
    }

    /** The last proposal of a discussion that waits or was taken up. */
    Optional<Row> standing(long discussionId) {
        return jdbc.sql(SELECT + "where discussion_id = ? and state in ('WAITING', 'TAKEN_UP') order by id desc limit 1").param(discussionId)
                .query(Row.class).optional();
    }

    void decided(long id, ProposalState state, @Nullable Long articleId, long by, String reason, Instant at) {
        jdbc.sql("update proposal set state = ?, article_id = ?, decided_by = ?, decided_at = ?, reason = ? where id = ?")
                .params(state.name(), articleId, by, Utc.timestamp(at), reason, id).update();
    }
}
