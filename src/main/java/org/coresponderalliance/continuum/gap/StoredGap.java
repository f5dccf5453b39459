package org.coresponderalliance.continuum.gap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;

/**
 * A gap as it is in the database.
 *
 * @param source   what it was found by: {@code q/} and words, or {@code d/} and the number of a discussion
 * @param searched and the other figures: its own ones, or those of all that is merged into it, as it was read
 * @param since    since which day nobody has answered; null where somebody has
 */
record StoredGap(long id, String title, GapOrigin origin, String source, @Nullable Long discussionId, State state, int searched, int facing, int wanted,
                 int askedAgain, @Nullable LocalDate since, int score, @Nullable Long mergedInto, @Nullable Long claimedBy, @Nullable Instant claimedAt,
                 @Nullable Long articleId, String reason, Instant openedAt) {

    static StoredGap of(ResultSet row, int number) throws SQLException {
        return new StoredGap(row.getLong("id"), row.getString("title"), GapOrigin.valueOf(row.getString("origin")), row.getString("source"),
                row.getObject("discussion_id", Long.class), State.valueOf(row.getString("state")), row.getInt("searched"), row.getInt("facing"), row.getInt("wanted"),
                row.getInt("asked_again"), row.getObject("since", LocalDate.class), row.getInt("score"), row.getObject("merged_into", Long.class),
                row.getObject("claimed_by", Long.class), Utc.instantOrNull(row, "claimed_at"), row.getObject("article_id", Long.class), row.getString("reason"),
                Utc.instant(row, "opened_at"));
    }

    GapRank rank(LocalDate today) {
        return GapRank.of(new GapFigures(searched, facing, wanted, askedAgain, since == null ? 0 : (int) Math.clamp(ChronoUnit.DAYS.between(since, today), 0, 100_000)));
    }

    /** Whoever has claimed it counts as its author. */
    Facts facts() {
        return Facts.of(Content.GAP, state, Audience.MODERATORS, null, claimedBy);
    }

    /** The words to search for it with; of a question its title. */
    String query() {
        return source.startsWith("q/") ? source.substring(2) : title;
    }
}
