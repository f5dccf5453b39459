package org.coresponderalliance.continuum.library;

/** What a reviewer decides on one revision. */
public enum Decision {
    APPROVE,
    /** Ask for changes: holds publication until another revision stands or the same reviewer approves. */
    CHANGES
}
