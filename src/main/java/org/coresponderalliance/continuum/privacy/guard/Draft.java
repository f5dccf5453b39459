package org.coresponderalliance.continuum.privacy.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be published.
 *
 * @param text as the author wrote it, Markdown or plain
 * @param authorPopulation how many people live where the author's agency works, where that is known: the byline tells it
 * @param knownNames names of those who take part in the discussion and of members who are mentioned: no findings
 */
public record Draft(String text, Audience audience, @Nullable Long authorPopulation, Set<String> knownNames) {

    public Draft {
        knownNames = Set.copyOf(knownNames);
    }

    /** A draft of which nobody else is known. */
    public Draft(String text, Audience audience, @Nullable Long authorPopulation) {
        this(text, audience, authorPopulation, Set.of());
    }
}
