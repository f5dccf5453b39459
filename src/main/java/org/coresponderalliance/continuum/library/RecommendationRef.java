package org.coresponderalliance.continuum.library;

/**
 * A recommendation as modules above know it that keep something about it.
 *
 * @param article   where it stands
 * @param position  its number in the last published revision that has it
 * @param text      plain, as that revision has it
 * @param revision  number of that revision
 * @param current   whether readers have it in the article as it is now
 * @param withdrawn whether it was withdrawn
 */
public record RecommendationRef(ArticleRef article, long id, int position, String text, int revision, boolean current, boolean withdrawn) {

    /** Where it can be found for good. */
    public String url() {
        return ArticleLinks.recommendation(article.id(), article.slug(), id);
    }

    /** Whether readers are told to go by it. */
    public boolean isInForce() {
        return current && !withdrawn;
    }

    /** Whether the viewer may question it now. */
    public boolean isChallengeable() {
        return isInForce() && article.challengeable();
    }
}
