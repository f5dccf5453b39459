package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.privacy.Clearance;

/** The one queue of what waits for a moderator. */
public interface ReviewQueue {

    /** Why a member reports something. */
    enum FlagReason { PRIVACY, OFF_TOPIC, UNKIND, WRONG_OR_UNSAFE, SPAM, OTHER }

    /**
     * A member reports a thing that they see. A report that it could identify someone hides it at once. Reporting the same
     * thing twice changes nothing.
     *
     * @param note in the member's words, at most 1,000 characters, may be empty
     * @throws org.coresponderalliance.continuum.base.NotFound if there is no such thing for the member
     * @throws org.coresponderalliance.continuum.base.NotAllowed for guests and silenced members
     */
    void flag(Viewer member, Subject subject, FlagReason reason, String note);

    /** As {@link #flag(Viewer, Subject, FlagReason, String)}, at a time in the past: for samples and imports. */
    void flag(Viewer member, Subject subject, FlagReason reason, String note, Instant at);

    /** Content that was not published: it waits with the given reason, in words for the moderator, at most 1,000 characters. */
    void hold(Subject subject, long authorId, String why);

    /** As {@link #hold(Subject, long, String)}, with the rules of the privacy guard for which it is held: they hear what is decided. */
    void hold(Subject subject, long authorId, Clearance clearance);

    /** As {@link #hold(Subject, long, String)}, at a time in the past: for samples and imports. */
    void hold(Subject subject, long authorId, String why, Instant at);

    /** Somebody applies to join. */
    void application(long applicationId);

    /** As {@link #application(long)}, at a time in the past: for samples and imports. */
    void application(long applicationId, Instant at);

    /** The matter has ended elsewhere (the author deleted the post, an application was withdrawn): nothing waits any more. */
    void settled(Subject subject);
}
