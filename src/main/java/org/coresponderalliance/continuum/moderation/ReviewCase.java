package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to decide on one thing.
 *
 * @param reports what members said; who they are is not shown, so that it does not weigh
 * @param author  who wrote the content; null for an application
 * @param history what is known of the author; null for an application
 * @param acts    what was done to this very thing before, newest first
 * @param own     whether the moderator wrote it, and so does not decide
 */
public record ReviewCase(WaitingItem item, List<Report> reports, @Nullable Byline author, @Nullable History history, List<Entry> acts,
                         boolean own) {

    /** One member's report. */
    public record Report(FlagReason reason, String note, Instant at) {}

    /**
     * What moderators know of a member.
     *
     * @param since     since when they are a member; the epoch where nobody knows
     * @param published how much of theirs is published
     * @param reported  how often something of theirs was reported and decided on
     * @param upheld    how often something was then taken away or given back
     * @param sanctions newest first
     * @param notes     what moderators noted, newest first
     */
    public record History(Instant since, long published, int reported, int upheld, List<Sanction> sanctions, List<ModeratorNote> notes) {}
}
