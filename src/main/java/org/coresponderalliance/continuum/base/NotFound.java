package org.coresponderalliance.continuum.base;

/**
 * There is nothing here for this viewer: an id that was never used, or something that the viewer may not see. Both look
 * the same on purpose, so it carries no detail.
 */
public sealed class NotFound extends CommunityException permits Moved {

    public NotFound() {
        this(Message.of("base.notFound"));
    }

    NotFound(Message text) {
        super(text);
    }
}
