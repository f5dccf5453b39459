package org.coresponderalliance.continuum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/** A decided item as the table has it. */
record DecidedRow(long id, ItemKind kind, Subject subject, Decision decision, @Nullable Long decidedBy, Instant decidedAt, String reason,
                  String message) {

    static DecidedRow of(ResultSet row, int index) throws SQLException {
        return new DecidedRow(row.getLong("id"), ItemKind.valueOf(row.getString("kind")),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")),
                Decision.valueOf(row.getString("decision")), row.getObject("decided_by", Long.class), Utc.instant(row, "decided_at"),
                row.getString("reason"), row.getString("message"));
    }

    DecidedItem with(ModeratedContent.@Nullable Item content, @Nullable Byline moderator) {
        return new DecidedItem(id, kind, subject, decision, moderator, decidedAt, reason, message,
                content == null ? "" : content.title(), content == null ? "" : content.url());
    }
}
