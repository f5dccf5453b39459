package org.coresponderalliance.continuum.access;

/** What somebody may want to do to a thing that they see. */
public enum Action {
    SEE,
    /** Open a discussion in a category. */
    ASK,
    /** Post an announcement in a category. */
    ANNOUNCE,
    REPLY, EDIT, DELETE, RESTORE, ACCEPT_ANSWER, REACT, FACE_THIS_TOO, FOLLOW, BOOKMARK, FLAG, PROPOSE,
    HIDE, LOCK, PIN, MOVE, SEE_HISTORY,
    /** Make one discussion of two that ask the same, and take them apart again. Needed for both. */
    MERGE,
    /** Write the next revision of an article. */
    REVISE, SEND_TO_REVIEW, APPROVE, PUBLISH, RETIRE, SEE_REVISIONS,
    /** Say something to a passage of what is worked on, or suggest another wording of it. */
    COMMENT,
    /** Say that a recommendation of an article does not hold any more. */
    WITHDRAW,
    /** Record what one's program does with an article. */
    ADOPT,
    /** Question a recommendation of an article. */
    CHALLENGE,
    /** Start an article, take up a proposal, give an article its owner and its audience, confirm that it still holds. */
    CURATE,
    /** Start an article that tells what one tried and did not work. */
    TELL_OF_FAILURE,
    /** Write and publish what the association says: needs no approvals. */
    WRITE_GUIDANCE,
    /** Decide on what waits in the review queue, or on a challenge. */
    DECIDE,
    /** Take a text out of all that is kept, for good. */
    REDACT,
    /** Put a file there that texts can refer to. */
    UPLOAD,
    /** Warn, silence or suspend a member, or end that. */
    SANCTION,
    /** Give a member another role or take them into groups; give a challenge another owner and date. */
    ASSIGN,
    /** See what only a member and those who care for the community know of them: groups, sanctions, a description taken away. */
    SEE_STANDING,
    /** Set up what is the association's own: categories, groups, settings, texts that are sent often. */
    CONFIGURE
}
