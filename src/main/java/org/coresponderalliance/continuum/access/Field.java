package org.coresponderalliance.continuum.access;

/** What a condition may look at. Each reading maps these to its own: a column, a field of the index, a part of {@link Facts}. */
public enum Field {
    STATE, AUDIENCE, GROUP, AUTHOR, PARENT_STATE, PARENT_AUTHOR,
    /** Those asked to review, or to decide on a challenge; several, so a condition holds if one of them is meant. */
    REVIEWER;

    /** Whether it says whose a thing is, so that a condition on it holds for one viewer alone. */
    boolean isPersonal() {
        return this == AUTHOR || this == PARENT_AUTHOR || this == REVIEWER;
    }
}
