package org.coresponderalliance.continuum.base.start;

import org.jspecify.annotations.Nullable;

/** Something that the person at the terminal can put right keeps the site from starting. */
public class CannotStart extends RuntimeException {

    private final String action;

    /**
     * @param message what is wrong, a sentence
     * @param action  what can be done about it, a sentence
     */
    public CannotStart(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
