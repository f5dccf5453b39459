package org.coresponderalliance.continuum.gap;

import java.util.List;

/**
 * How much a gap matters, from 0 to 100: four reasons are added up, each of them bounded, so that none alone decides. What a
 * reason counts is shown beside it.
 *
 * @param parts the reasons that count for something, in the order of {@link Reason}
 */
public record GapRank(List<Part> parts) {

    /** Why a gap matters. Weights are a judgement: whoever waits counts more than a search, and age alone never leads. */
    public enum Reason {
        /** Searches that found nothing: 3 points each, at most 30. */
        SEARCHED(3, 30),
        /** Programs that face it too, and members who want to be told: 5 points each, at most 30. */
        WAITING(5, 30),
        /** Other questions with nearly the same title: 7 points each, at most 20. */
        ASKED_AGAIN(7, 20),
        /** Days without an answer: a point for each 3, at most 20. */
        UNANSWERED(1 / 3.0, 20);

        private final double points;
        private final int most;

        Reason(double points, int most) {
            this.points = points;
            this.most = most;
        }

        /** Message key of what it says of a count. */
        public String key() {
            return "gap.reason." + this;
        }

        private Part of(int count) {
            return new Part(this, count, (int) Math.min(most, Math.floor(Math.max(0, count) * points + 1e-9)), most);
        }
    }

    /** @param points what it adds, of at most {@code most} */
    public record Part(Reason reason, int count, int points, int most) {}

    public GapRank {
        parts = List.copyOf(parts);
    }

    public static GapRank of(GapFigures figures) {
        return new GapRank(List.of(Reason.SEARCHED.of(figures.searched()), Reason.WAITING.of(figures.facing() + figures.wanted()),
                Reason.ASKED_AGAIN.of(figures.askedAgain()), Reason.UNANSWERED.of(figures.days())).stream().filter(part -> part.count() > 0).toList());
    }

    public int score() {
        return parts.stream().mapToInt(Part::points).sum();
    }
}
