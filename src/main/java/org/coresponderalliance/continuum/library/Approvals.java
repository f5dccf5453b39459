package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reviewers decided, revision by revision. Nothing is ever taken out. */
@Repository
class Approvals {

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long articleId, int number, ApprovalRule.Vote vote, String comment, Instant at) {
        jdbc.sql("insert into approval (article_id, number, member_id, discipline, in_care, decision, comment, decided_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(articleId, number, vote.memberId(), vote.discipline(), vote.inCare(), vote.decision().name(), comment, Utc.timestamp(at))
                .update();
    }

    /** In the order in which they were given. */
    List<ApprovalRule.Vote> votes(long articleId, int number) {
        return jdbc.sql("select member_id, discipline, in_care, decision from approval where article_id = ? and number = ? order by id")
                .params(articleId, number)
                .query((row, n) -> new ApprovalRule.Vote(row.getLong(1), row.getString(2), row.getBoolean(3), Decision.valueOf(row.getString(4))))
                .list();
    }
}
