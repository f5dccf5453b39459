package org.coresponderalliance.continuum.access;

/** Who a line of the rule table admits. */
enum Who {
    /** Those for whom the thing is meant. */
    AUDIENCE,
    /** The member who wrote or owns it. */
    AUTHOR,
    /** The same, as long as they are one of those for whom the thing is meant. */
    AUTHOR_AMONG_AUDIENCE,
    /** The member who opened the discussion that a post stands in. */
    ASKER,
    /** A member who was asked to review the article, or who answers for a challenge. */
    REVIEWER,
    /** Every member in good standing for whom the thing is meant. */
    WRITERS,
    MEMBERS, MODERATORS, STAFF, ADMINISTRATORS
}
