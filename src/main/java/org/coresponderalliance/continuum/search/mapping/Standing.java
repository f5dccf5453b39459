package org.coresponderalliance.continuum.search.mapping;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.search.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a thing beside its words, by which it comes before another one that has as good words. It stands in the index as one
 * number ({@link #code}), so that a search reads one number for each hit. How much each counts is said in
 * {@code search.query.Standings}.
 *
 * @param kind     what it is
 * @param accepted whether it is an accepted answer
 * @param age      where it is in its life
 * @param evidence how strong the best evidence or recommendation of an article is: 0 for none, to {@link #BEST_EVIDENCE}
 * @param adopters by how many programs it is used: 0, 1 for one or two, 2 for three to nine, 3 for ten and more
 * @param month    when it was published, as months since 1970; 0 where that says nothing, as for members
 */
public record Standing(Kind kind, boolean accepted, Age age, int evidence, int adopters, int month) {

    public static final int BEST_EVIDENCE = 3;
    /** So many bits of a {@link #code} say all but the month, which stands above them. */
    public static final int TIMELESS_BITS = 10;

    /** Where in its life a thing is. Only articles and their recommendations have another one than the first. */
    public enum Age {
        CURRENT, REVIEW_DUE, SUPERSEDED, RETIRED;

        static Age of(State state) {
            return switch (state) {
                case REVIEW_DUE -> REVIEW_DUE;
                case SUPERSEDED -> SUPERSEDED;
                case RETIRED -> RETIRED;
                default -> CURRENT;
            };
        }
    }

    /**
     * What is known of a thing beside where it is in its life and when it was published.
     *
     * @param programs how many use it
     */
    public record Merits(boolean accepted, int evidence, int programs) {

        public static final Merits NONE = new Merits(false, 0, 0);

        public static Merits accepted(boolean accepted) {
            return accepted ? new Merits(true, 0, 0) : NONE;
        }

        /** @param evidence 0 to 3; more counts as 3 */
        public static Merits of(int evidence, int programs) {
            return new Merits(false, Math.clamp(evidence, 0, BEST_EVIDENCE), programs);
        }

        private int adopters() {
            return programs >= MANY ? 3 : programs >= SOME ? 2 : Math.min(1, programs);
        }
    }

    private static final int SOME = 3;
    private static final int MANY = 10;
    private static final int FIRST_YEAR = 1970;

    static Standing of(Kind kind, State state, Merits merits, @Nullable Instant at) {
        var timeless = at == null || kind == Kind.MEMBER || kind == Kind.PROGRAM;
        return new Standing(kind, merits.accepted(), Age.of(state), merits.evidence(), merits.adopters(), timeless ? 0 : month(at));
    }

    /** Months since 1970. */
    public static int month(Instant at) {
        var month = YearMonth.from(at.atZone(ZoneOffset.UTC));
        return Math.max(0, (month.getYear() - FIRST_YEAR) * 12 + month.getMonthValue() - 1);
    }

    /** As a number; {@link #of(int)} reads it. */
    public int code() {
        return month << TIMELESS_BITS | kind.ordinal() << 7 | adopters << 5 | evidence << 3 | age.ordinal() << 1 | (accepted ? 1 : 0);
    }

    /** What a number means. */
    public static Standing of(int code) {
        return new Standing(Kind.values()[code >> 7 & 7], (code & 1) == 1, Age.values()[code >> 1 & 3], code >> 3 & 3, code >> 5 & 3, code >> TIMELESS_BITS);
    }
}
