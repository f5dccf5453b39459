package org.coresponderalliance.continuum.notification;

/** What a member is told of. The wording stands in the message bundle under {@code notification.<KIND>}. */
public enum NotificationKind {
    MENTION(true), REPLY_TO_YOU(true), REPLY(false), OPENED(false), DISCUSSION_MERGED(false), ANSWER_ACCEPTED(true),
    BECAME_PRACTICE(false), REVIEW_ASKED(true), CHANGES_ASKED(true), ARTICLE_APPROVED(false), REVIEW_DUE(true), LAW_CHANGED(true), PROPOSAL_DECIDED(true),
    ADOPTION_RECORDED(false), RECOMMENDATION_WITHDRAWN(true),
    CHALLENGE_OPENED(true), CHALLENGE_ASSIGNED(true), CHALLENGE_OVERDUE(true), CHALLENGE_DECIDED(true), CHALLENGE_TAKEN_UP(false),
    CONSENT_ASKED(true), CONSENT_REFUSED(true), REVIEW_WAITS(true), PASSAGE_COMMENTED(true), WORDING_SUGGESTED(true), SUGGESTION_ACCEPTED(false), SUGGESTION_DECLINED(true), GAP_CLOSED(true), SAVED_SEARCH_FOUND(true),
    CONTENT_HIDDEN(true), CONTENT_REMOVED(true), REWRITE_ASKED(true), HELD_RELEASED(true), HELD_REJECTED(true), FLAG_DECIDED(false),
    WARNED(true), SILENCED(true);

    private final boolean mailed;

    NotificationKind(boolean mailed) {
        this.mailed = mailed;
    }

    /** Whether it goes out by mail as well, to members who want mail: what is addressed to them alone does. */
    public boolean mailed() {
        return mailed;
    }

    /** Whether it is told although its subject cannot be seen (any more): what moderators did to a member's own words. */
    boolean toldUnseen() {
        return switch (this) {
            case CONTENT_HIDDEN, CONTENT_REMOVED, HELD_REJECTED, REWRITE_ASKED, FLAG_DECIDED, PROPOSAL_DECIDED -> true;
            default -> false;
        };
    }
}
