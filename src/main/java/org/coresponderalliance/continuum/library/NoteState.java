package org.coresponderalliance.continuum.library;

/** Where a thread on a passage stands. Answers in a thread have none of their own and count as open. */
public enum NoteState {
    OPEN,
    /** Nothing more is to be done about it. */
    RESOLVED,
    /** The suggested wording was taken over. */
    ACCEPTED,
    /** The suggested wording was not taken over, for a reason. */
    DECLINED;

    public boolean isOpen() {
        return this == OPEN;
    }

    public String key() {
        return "library.note.state." + this;
    }
}
