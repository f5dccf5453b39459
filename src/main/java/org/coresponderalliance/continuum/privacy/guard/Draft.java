package org.coresponderalliance.continuum.privacy.guard;

import org.jspecify.annotations.Nullable;

/**
 * What is about to be published.
 *
 * @param text as the author wrote it, Markdown or plain
 * @param authorPopulation how many people live where the author's agency works, where that is known: the byline tells it
 */
public record Draft(String text, Audience audience, @Nullable Long authorPopulation) {}
