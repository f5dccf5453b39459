package org.coresponderalliance.continuum.base;

/** The viewer sees the thing but may not do this to it, now. The text says why and, where there is one, the way on. */
public final class NotAllowed extends CommunityException {

    public NotAllowed(String key, Object... args) {
        super(Message.of(key, args));
    }
}
