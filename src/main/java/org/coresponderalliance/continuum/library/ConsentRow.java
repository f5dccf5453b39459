package org.coresponderalliance.continuum.library;

import java.time.Instant;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a post says to an article being built on it.
 *
 * @param article    title of the article as readers get it, or as it is worked on
 * @param published  whether readers have it
 * @param discussion title of the discussion; empty where the viewer does not see it
 * @param postUrl    of the post; empty where the viewer does not see it
 * @param by         who wrote the post; null where they did not agree to be named and the viewer is not told
 * @param taskSince  since when the published article has to be changed because of it; null if it has not
 */
public record ConsentRow(long id, long articleId, String slug, String article, boolean published, String discussion, String postUrl, int postNumber, @Nullable Byline by,
                         Consent answer, Instant askedAt, @Nullable Instant answeredAt, @Nullable Instant taskSince) {

    public String articleUrl() {
        return ArticleLinks.article(articleId, slug);
    }
}
