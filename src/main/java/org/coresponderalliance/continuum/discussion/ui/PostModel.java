package org.coresponderalliance.continuum.discussion.ui;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * A post as the template {@code discussion/post} shows it.
 *
 * @param inReplyTo whom it answers, where that is not plain from its place
 * @param byline    null for an empty place
 * @param identity  {@code NAMED}: the only one so far
 * @param facing    of the opening post: how many programs face it too
 * @param why       words beside a state other than published
 * @param details   what a case consult says in fields of its own
 */
public record PostModel(int number, int depth, @Nullable InReplyTo inReplyTo, @Nullable Byline byline, String identity, boolean asker,
                        @Nullable Instant at, @Nullable Instant editedAt, String html, int helpful, boolean helpfulMine, int thanks,
                        boolean thanksMine, int facing, boolean facingMine, boolean bookmarked, boolean accepted, boolean unread,
                        String state, String why, List<Detail> details, @Nullable Merged merged, May may) {

    /**
     * What a post shows of the discussion in which it stands.
     *
     * @param viewerMember whether the viewer may act at all
     */
    public record Around(String url, boolean viewerMember) {}

    public record InReplyTo(int number, String name) {}

    /**
     * That a discussion of its own begins here, which was merged into this one.
     *
     * @param id       that it had
     * @param reason   in the moderator's words; may be empty
     * @param accepted where the answer stands that was accepted there; null where there was none, or it is the accepted one here
     * @param part     whether the viewer may take the two apart
     */
    public record Merged(long id, String title, String by, Instant at, String reason, @Nullable String accepted, boolean part) {}

    /** @param html sanitized */
    public record Detail(String label, String html) {}

    /** What the viewer may do to it. */
    public record May(boolean reply, boolean quote, boolean react, boolean face, boolean accept, boolean bookmark, boolean flag,
                      boolean edit, boolean delete, boolean restore, boolean hide, boolean history) {

        static final May NOTHING = new May(false, false, false, false, false, false, false, false, false, false, false, false);
    }

    /** Where a post stood that the viewer may not see. */
    static PostModel gone(int number, int depth, String why) {
        return new PostModel(number, depth, null, null, "NAMED", false, null, null, "", 0, false, 0, false, 0, false, false, false, false,
                "DELETED", why, List.of(), null, May.NOTHING);
    }
}
