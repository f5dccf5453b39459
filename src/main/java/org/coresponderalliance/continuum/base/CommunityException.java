package org.coresponderalliance.continuum.base;

import java.io.Serial;

/** A refusal that the person who caused it is told about in plain words; anything else that is thrown is a defect. */
public abstract sealed class CommunityException extends RuntimeException
        permits InvalidInput, NotFound, NotAllowed, NotRecognized, Conflict, TooManyRequests, Concern {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    protected CommunityException(Message text) {
        super(text.key() + " " + text.args());
        this.text = text;
    }

    /** What to tell the person. */
    public Message text() {
        return text;
    }
}
