package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.privacy.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A discussion to be opened.
 *
 * @param headline what stands above it, as typed
 * @param body     Markdown of the opening post, as typed
 * @param key      the same at each attempt to submit the same thing; null where nobody will try twice
 * @param answers  what its author says to what the privacy guard found in it
 */
public record NewDiscussion(long categoryId, Kind kind, Headline headline, String body, @Nullable String key, Answers answers) {

    /** Where nothing was found yet. */
    public NewDiscussion(long categoryId, Kind kind, Headline headline, String body, @Nullable String key) {
        this(categoryId, kind, headline, body, key, Answers.NONE);
    }
}
