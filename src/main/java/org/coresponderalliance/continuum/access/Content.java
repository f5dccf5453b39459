package org.coresponderalliance.continuum.access;

/** Kinds of content that the rules know, each with the states it can be in. */
public enum Content {
    CATEGORY(State.OPEN, State.ARCHIVED),
    DISCUSSION(State.PUBLISHED, State.HELD, State.HIDDEN, State.DELETED, State.MERGED),
    POST(State.PUBLISHED, State.HELD, State.HIDDEN, State.DELETED),
    ARTICLE(State.DRAFT, State.IN_REVIEW, State.APPROVED, State.PUBLISHED, State.REVIEW_DUE, State.SUPERSEDED,
            State.RETIRED, State.HIDDEN, State.DELETED),
    /** One statement of an article, in the state of the article: only what readers get of it, never what is worked on. */
    RECOMMENDATION(State.PUBLISHED, State.REVIEW_DUE, State.SUPERSEDED, State.RETIRED, State.HIDDEN, State.DELETED),
    /** What a program does with an article: meant for those whom the article is meant for. */
    ADOPTION(State.PUBLISHED, State.HELD, State.HIDDEN, State.DELETED),
    /** That somebody questions a recommendation of an article: meant for those whom the article is meant for. */
    CHALLENGE(State.OPEN, State.DECIDED, State.HELD, State.HIDDEN, State.DELETED),
    /** That the author of a post is asked whether an article may be built on it. */
    CONSENT(State.OPEN),
    /** A law or policy that articles rest on. */
    LEGAL_BASIS(State.OPEN),
    MEMBER(State.ACTIVE, State.SUSPENDED, State.LEFT),
    /** A team. Everybody who works in it counts as its author. */
    PROGRAM(State.OPEN),
    REVIEW_ITEM(State.OPEN, State.DECIDED),
    /** A file that no text refers to yet; after that, whoever sees such a text sees the file. */
    FILE(State.LOOSE),
    /** A request to become a member. */
    APPLICATION(State.OPEN, State.DECIDED),
    /** Members who have an audience of their own: each is meant for those who belong to it. */
    GROUP(State.OPEN),
    /** What a member is to the association: address, role, sanctions, last visit. */
    ACCOUNT(State.OPEN),
    /** What the association has set up for itself: its site, facets, synonyms, watched words, and what the machine says. */
    SETTING(State.OPEN),
    /** How the community fares as a whole: what members need, what they use, what is stale. */
    OVERVIEW(State.OPEN),
    /** What was searched for, added up without names. */
    SEARCH_LOG(State.OPEN),
    /** Something that members looked for or asked, and the library does not answer. Whoever has claimed it counts as its author. */
    GAP(State.OPEN, State.CLAIMED, State.CLOSED, State.DISMISSED),
    /** That a member wants to be told when there is an answer to what they searched for. */
    WISH(State.OPEN),
    /** A search that a member keeps, and may want to be told of what it finds anew. */
    SAVED_SEARCH(State.OPEN),
    /** A text that moderators send often. */
    CANNED_TEXT(State.OPEN),
    /** An entry of the audit log: meant for staff in the log, for moderators beside the thing that it is about. */
    AUDIT_ENTRY(State.OPEN),
    /** That a text is taken out of all that is kept, for good. */
    REDACTION(State.OPEN),
    /** A mail in the mail log. It can carry a link that opens somebody's account. */
    MAIL(State.OPEN);

    private final java.util.Set<State> states;

    Content(State... states) {
        this.states = java.util.EnumSet.copyOf(java.util.List.of(states));
    }

    public java.util.Set<State> states() {
        return states;
    }

    /** In which state a thing is; stored by name in the column {@code state} of its table. */
    public enum State {
        OPEN, ARCHIVED,
        PUBLISHED, HELD, HIDDEN, DELETED,
        DRAFT, IN_REVIEW, APPROVED, REVIEW_DUE, SUPERSEDED, RETIRED,
        ACTIVE, SUSPENDED, LEFT,
        DECIDED,
        LOOSE,
        /** Its posts stand in another discussion, which is found in its place: nobody sees it as itself. */
        MERGED,
        CLAIMED, CLOSED, DISMISSED
    }
}
