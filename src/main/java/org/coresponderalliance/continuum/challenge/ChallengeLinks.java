package org.coresponderalliance.continuum.challenge;

/** The URLs of challenges, as paths. Where one is opened, {@link org.coresponderalliance.continuum.library.ArticleLinks} says. */
public final class ChallengeLinks {

    public static final String CHALLENGES = "/challenges";

    private ChallengeLinks() {}

    /** For good. */
    public static String challenge(long id) {
        return CHALLENGES + "/" + id;
    }

    /** Where it is decided. */
    public static String decision(long id) {
        return challenge(id) + "/decision";
    }

    /** All of one recommendation that are open. */
    public static String of(long recommendationId) {
        return CHALLENGES + "?recommendation=" + recommendationId;
    }
}
