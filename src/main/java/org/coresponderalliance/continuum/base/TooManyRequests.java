package org.coresponderalliance.continuum.base;

import java.time.Duration;

/** A limit on how often was reached; the same request will be taken after the given time. */
public final class TooManyRequests extends CommunityException {

    private final transient Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super(Message.of("base.tooManyRequests", Math.max(1, retryAfter.toSeconds())));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
