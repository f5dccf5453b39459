package org.coresponderalliance.continuum.bench.guard;

import java.util.List;

/** A guard, as far as measuring needs it. */
@FunctionalInterface
public interface Checker {

    Checked check(LabelledDraft draft);

    record Checked(List<Found> findings, int storyScore) {

        /** Whether the author is stopped or asked; a hint does neither. */
        boolean disturbs() {
            return findings.stream().anyMatch(Found::disturbs);
        }

        /** Whether the story as a whole is said to identify. */
        boolean warnsOfStory() {
            return findings.stream().anyMatch(found -> found.disturbs() && found.type().startsWith("quasi."));
        }
    }

    /** A finding. @param disturbs whether it blocks, holds or warns; else it is a hint only */
    record Found(int start, int end, String type, String rule, boolean disturbs) {

        boolean overlaps(LabelledSpan span) {
            return overlap(span) > 0;
        }

        /** Whether at least half of what is labelled would be underlined by this finding. */
        boolean finds(LabelledSpan span) {
            return 2 * overlap(span) >= span.end() - span.start();
        }

        private int overlap(LabelledSpan span) {
            return Math.min(end, span.end()) - Math.max(start, span.start());
        }
    }
}
