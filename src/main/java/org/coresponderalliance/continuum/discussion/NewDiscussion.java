package org.coresponderalliance.continuum.discussion;

import org.jspecify.annotations.Nullable;

/**
 * A discussion to be opened.
 *
 * @param headline what stands above it, as typed
 * @param body     Markdown of the opening post, as typed
 * @param key      the same at each attempt to submit the same thing; null where nobody will try twice
 */
public record NewDiscussion(long categoryId, Kind kind, Headline headline, String body, @Nullable String key) {}
