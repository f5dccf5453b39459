package org.coresponderalliance.continuum.privacy.guard;

/** What has to happen before a draft with a finding is published, the strictest first. */
public enum Action {

    /** It is not published while the finding stands. */
    BLOCK,
    /** A moderator looks first. */
    HOLD,
    /** The author looks once more. */
    WARN,
    /** Nothing; the author is told. */
    INFO;

    /** Whether an author is kept from publishing at once. */
    public boolean disturbs() {
        return this != INFO;
    }

    boolean stricterThan(Action other) {
        return compareTo(other) < 0;
    }
}
