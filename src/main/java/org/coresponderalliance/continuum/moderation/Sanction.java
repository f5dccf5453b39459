package org.coresponderalliance.continuum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a member.
 *
 * @param reason the words that the member was given
 * @param until  when it ends by itself; null for a warning, and where it lasts until it is lifted
 * @param itemId the review item that led to it; null where none did
 */
public record Sanction(long id, long memberId, SanctionKind kind, String reason, @Nullable Instant until, @Nullable Long itemId,
                       long givenBy, Instant givenAt, @Nullable Long liftedBy, @Nullable Instant liftedAt, String liftedReason) {

    /** Whether it holds at this time. A warning is said and done. */
    public boolean isActive(Instant now) {
        return kind != SanctionKind.WARN && liftedAt == null && (until == null || until.isAfter(now));
    }

    static Sanction of(ResultSet row, int index) throws SQLException {
        return new Sanction(row.getLong("id"), row.getLong("member_id"), SanctionKind.valueOf(row.getString("kind")), row.getString("reason"),
                Utc.instantOrNull(row, "until"), row.getObject("item_id", Long.class), row.getLong("given_by"), Utc.instant(row, "given_at"),
                row.getObject("lifted_by", Long.class), Utc.instantOrNull(row, "lifted_at"), row.getString("lifted_reason"));
    }
}
