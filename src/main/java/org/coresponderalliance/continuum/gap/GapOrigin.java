package org.coresponderalliance.continuum.gap;

/** How a gap was found. */
public enum GapOrigin {
    /** By searches that found nothing. */
    SEARCH,
    /** By a question that nobody answered, that many face, or that is asked again and again. */
    QUESTION,
    /** Somebody opened it. */
    HAND;

    /** Message key of its name. */
    public String key() {
        return "gap.origin." + this;
    }
}
