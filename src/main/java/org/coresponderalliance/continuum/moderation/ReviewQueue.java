package org.coresponderalliance.continuum.moderation;

import org.coresponderalliance.continuum.access.Viewer;

/** The one queue of what waits for a moderator. */
public interface ReviewQueue {

    /** Why a member reports something. */
    enum FlagReason { PRIVACY, OFF_TOPIC, UNKIND, WRONG_OR_UNSAFE, SPAM, OTHER }

    /**
     * A member reports a thing that they see. A report that it could identify someone hides it at once. Reporting the same
     * thing twice changes nothing.
     *
     * @param note in the member's words, at most 1,000 characters, may be empty
     */
    void flag(Viewer member, Subject subject, FlagReason reason, String note);

    /** Content that was not published: it waits with the given reason, in words for the moderator. */
    void hold(Subject subject, long authorId, String why);

    /** Somebody applies to join. */
    void application(long applicationId);

    /** The matter has ended elsewhere (the author deleted the post, an application was withdrawn): nothing waits any more. */
    void settled(Subject subject);
}
