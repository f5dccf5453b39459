package org.coresponderalliance.continuum.bench.guard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the corpus.
 *
 * @param authorPopulation inhabitants of the area that the author's byline tells, or null if it tells none
 * @param identifying whether somebody could be recognized, by a label or by the story as a whole
 * @param hardNegative whether it is clean but made of what looks like identifiers
 */
public record LabelledDraft(String id, String half, String style, String audience, @Nullable Long authorPopulation, String text,
        List<LabelledSpan> spans, boolean identifying, boolean hardNegative) {

    public boolean has(SpanClass kind) {
        return spans.stream().anyMatch(span -> span.kind() == kind);
    }

    /** Whether nothing in it should disturb its author. */
    public boolean isClean() {
        return !identifying && spans.isEmpty();
    }

    /** Whether only its story can identify: no other label stands in it. */
    boolean isStory() {
        return identifying && spans.stream().allMatch(span -> span.kind() == SpanClass.QUASI);
    }
}
