package org.coresponderalliance.continuum.moderation;

/** Whether what a member writes is published at once. */
public interface Standing {

    /** Why a text by this member must wait for a moderator, in words for the moderator; empty string if it need not. */
    String holdReason(long memberId, String markdown);
}
