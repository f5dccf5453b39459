package org.coresponderalliance.continuum.moderation;

/** What can be done about a member: telling them, letting them only read, keeping them out. */
public enum SanctionKind {
    WARN("warned"), SILENCE("silenced"), SUSPEND("suspended");

    private final String done;

    SanctionKind(String done) {
        this.done = done;
    }

    /** The last part of the action's name in the audit log: {@code member.silenced}. */
    String done() {
        return done;
    }
}
