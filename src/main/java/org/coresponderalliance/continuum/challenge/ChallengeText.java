package org.coresponderalliance.continuum.challenge;

import java.util.List;
import org.coresponderalliance.continuum.privacy.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a member says against a recommendation.
 *
 * @param adoption id of what their program told of the article, where it did not work; null if they point to none
 * @param source   the new source as it is cited, one line of at most 500 characters; empty on other grounds
 * @param url      where the source can be read, http or https, at most 500 characters; may be empty
 * @param text     what happened, what the source says, or the reason: at most 4,000 characters
 */
public record ChallengeText(Ground ground, @Nullable Long adoption, String source, String url, String text) {

    /** What of it the privacy guard reads, as the API names it. */
    List<Passage> passages() {
        return List.of(new Passage("source", source), new Passage("url", url), new Passage("text", text));
    }
}
