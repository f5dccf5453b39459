package org.coresponderalliance.continuum.base;

import java.time.Duration;

/** A limit on how often was reached; the same request will be taken after the given time. */
public final class TooManyRequests extends CommunityException {

    private final transient Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        this(retryAfter, Message.of("base.tooManyRequests", Math.max(1, retryAfter.toSeconds())));
    }

    /** With words of its own, which say what there was too much of. */
    public TooManyRequests(Duration retryAfter, Message text) {
        super(text);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
