package org.coresponderalliance.continuum.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to join.
 *
 * @param email       the address, normalized
 * @param discipline  code of the discipline
 * @param agency      where they work, in their words; may be empty
 * @param why         why they want to join, in their words
 * @param confirmedAt when they confirmed the address; null before
 * @param reason      why it was decided so, in the decider's words; empty before
 * @param memberId    the account that came of it; null while there is none
 */
public record Application(long id, String email, String name, String discipline, String agency, String why, State state,
                          Instant createdAt, @Nullable Instant confirmedAt, @Nullable Instant decidedAt, @Nullable Long decidedBy,
                          String reason, @Nullable Long memberId) {

    /** Where an application stands. Nobody but the applicant's mailbox knows of an unconfirmed one. */
    public enum State { UNCONFIRMED, CONFIRMED, APPROVED, DECLINED }

    /** What somebody fills in who wants to join; checked by {@link Applications}. */
    public record Draft(@Nullable String name, @Nullable String email, @Nullable String discipline, @Nullable String agency,
                        @Nullable String why) {}
}
