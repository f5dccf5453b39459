package org.coresponderalliance.continuum.privacy.guard;

import org.jspecify.annotations.Nullable;

/**
 * What makes a story about a person recognizable; each kind counts once. Source: the story score of part (f) of the notes on the field. What each is
 * made of stands in {@link StoryFinder} and in the lists that it reads. Those without a type count and are no finding.
 */
enum StoryElement {
    AGE("quasi.age", Reason.AGE), WHO(null, null), TIME("quasi.date", Reason.DATE), PLACE("quasi.place", Reason.PLACE), TOWN("quasi.place", Reason.PLACE), SCHOOL("quasi.school", Reason.SCHOOL),
    EVENT("quasi.event", Reason.EVENT), DIAGNOSIS(null, null), TREATMENT("quasi.treatment", Reason.TREATMENT), OCCUPATION("quasi.occupation", Reason.OCCUPATION), FAMILY("quasi.family", Reason.FAMILY),
    OUTCOME(null, null), QUOTE(null, null), UNIQUE("quasi.unique", Reason.UNIQUE);

    final @Nullable String type;
    final @Nullable Reason reason;

    StoryElement(@Nullable String type, @Nullable Reason reason) {
        this.type = type;
        this.reason = reason;
    }
}
