package org.coresponderalliance.continuum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.jspecify.annotations.Nullable;

/** One row of the queue, as the services that write to it need it. */
record ReviewItem(long id, ItemKind kind, Subject subject, @Nullable Long authorId, Audience audience, Content.State state,
                  @Nullable Long claimedBy, @Nullable Instant claimedUntil, @Nullable Decision decision, @Nullable Long decidedBy, Set<String> rules) {

    static ReviewItem of(ResultSet row, int index) throws SQLException {
        var decision = row.getString("decision");
        return new ReviewItem(row.getLong("id"), ItemKind.valueOf(row.getString("kind")),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")),
                row.getObject("author_id", Long.class), Audience.valueOf(row.getString("audience")),
                Content.State.valueOf(row.getString("state")), row.getObject("claimed_by", Long.class),
                Utc.instantOrNull(row, "claimed_until"), decision == null ? null : Decision.valueOf(decision),
                row.getObject("decided_by", Long.class), Clearance.rules(row.getString("guard_rules")));
    }

    Facts facts() {
        return Facts.of(Content.REVIEW_ITEM, state, audience, null, authorId);
    }

    boolean isOpen() {
        return state == Content.State.OPEN;
    }

    /** Who has it before them, other than this member; null if nobody has. */
    @Nullable Long claimedByOtherThan(long memberId, Instant now) {
        return isClaimed(now) && !Objects.equals(claimedBy, memberId) ? claimedBy : null;
    }

    boolean isClaimedBy(long memberId, Instant now) {
        return isClaimed(now) && Objects.equals(claimedBy, memberId);
    }

    private boolean isClaimed(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }
}
