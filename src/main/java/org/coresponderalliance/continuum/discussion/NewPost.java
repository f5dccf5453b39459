package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.privacy.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A reply to be written.
 *
 * @param replyTo number of the post that it answers; null where it answers the discussion as a whole
 * @param body    Markdown, as typed
 * @param key     the same at each attempt to submit the same thing; null where nobody will try twice
 * @param answers what its author says to what the privacy guard found in it
 */
public record NewPost(long discussionId, @Nullable Integer replyTo, String body, @Nullable String key, Answers answers) {

    /** Where nothing was found yet. */
    public NewPost(long discussionId, @Nullable Integer replyTo, String body, @Nullable String key) {
        this(discussionId, replyTo, body, key, Answers.NONE);
    }
}
