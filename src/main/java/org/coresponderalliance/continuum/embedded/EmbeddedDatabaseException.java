package org.coresponderalliance.continuum.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be had; the message says why and the action what a person can do about it. */
public class EmbeddedDatabaseException extends RuntimeException {

    private final String action;

    EmbeddedDatabaseException(String message, String action) {
        super(message);
        this.action = action;
    }

    EmbeddedDatabaseException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What to do about it, in one or two sentences for the terminal. */
    public String action() {
        return action;
    }
}
