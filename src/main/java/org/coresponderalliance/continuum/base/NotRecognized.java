package org.coresponderalliance.continuum.base;

/** Who asks has not shown who they are: what they gave for it, an address and a password, do not go together. */
public final class NotRecognized extends CommunityException {

    public NotRecognized(String key) {
        super(Message.of(key));
    }
}
