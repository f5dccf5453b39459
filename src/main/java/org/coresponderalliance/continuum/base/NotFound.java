package org.coresponderalliance.continuum.base;

/**
 * There is nothing here for this viewer: an id that was never used, or something that the viewer may not see. Both look
 * the same on purpose, so it carries no detail.
 */
public final class NotFound extends CommunityException {

    public NotFound() {
        super(Message.of("base.notFound"));
    }
}
