package org.coresponderalliance.continuum.discussion;

/** What a discussion is for. */
public enum Kind {
    /** Somebody wants to know: has answers, of which one may be accepted, and can be faced by other programs too. */
    QUESTION,
    /** Somebody wants to talk something over. */
    DISCUSSION,
    /** A composite case told in fields of its own; never where guests read. Answered as a question is. */
    CASE_CONSULT,
    /** The association tells something. Staff only. */
    ANNOUNCEMENT;

    /** Whether an answer can be accepted and programs can face it too. */
    public boolean asks() {
        return this == QUESTION || this == CASE_CONSULT;
    }

    /** Whether it can become one with another: a case consult stands for itself, with fields of its own; what the association announces is asked by nobody. */
    boolean canMerge() {
        return this == QUESTION || this == DISCUSSION;
    }

    /** As in URLs and the API: {@code case_consult}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
