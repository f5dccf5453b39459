package org.coresponderalliance.continuum.access;

import static org.coresponderalliance.continuum.access.Action.*;
import static org.coresponderalliance.continuum.access.Content.*;
import static org.coresponderalliance.continuum.access.Content.State.*;
import static org.coresponderalliance.continuum.access.Who.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;

/**
 * The table. A line says: these people may do this to content of this kind in these states. What no line admits is not
 * allowed. Seeing a post takes seeing its discussion as well; doing anything takes seeing the thing.
 */
final class RuleTable {

    record Line(Content content, Set<Action> actions, Set<State> states, Set<Who> who) {}

    static final List<Line> LINES = new ArrayList<>();

    static {
        // A category that takes no new discussions is still read.
        line(CATEGORY, of(SEE), of(OPEN, ARCHIVED), AUDIENCE, Who.MODERATORS);
        line(CATEGORY, of(ASK), of(OPEN), WRITERS);
        line(CATEGORY, of(ANNOUNCE), of(OPEN), Who.STAFF);
        line(CATEGORY, of(FOLLOW), of(OPEN), Who.MEMBERS);
        line(CATEGORY, of(CONFIGURE), of(OPEN, ARCHIVED), Who.STAFF);

        line(DISCUSSION, of(SEE), of(PUBLISHED), AUDIENCE, Who.MODERATORS);
        // Held and hidden content is seen by those who decide on it, and held content by who wrote it: as long as they may see
        // where it stands, since what stands around it (category, replies) is not theirs.
        line(DISCUSSION, of(SEE), of(HELD), AUTHOR_AMONG_AUDIENCE, Who.MODERATORS);
        line(DISCUSSION, of(SEE), of(HIDDEN), Who.MODERATORS);
        line(DISCUSSION, of(SEE), of(DELETED), AUTHOR_AMONG_AUDIENCE, Who.MODERATORS);
        line(DISCUSSION, of(REPLY, FACE_THIS_TOO, FLAG, PROPOSE), of(PUBLISHED), WRITERS);
        line(DISCUSSION, of(FOLLOW, BOOKMARK), of(PUBLISHED), Who.MEMBERS);
        line(DISCUSSION, of(EDIT, DELETE), of(PUBLISHED, HELD), AUTHOR, Who.MODERATORS);
        line(DISCUSSION, of(ACCEPT_ANSWER), of(PUBLISHED), AUTHOR, Who.MODERATORS);
        line(DISCUSSION, of(RESTORE), of(DELETED), AUTHOR, Who.MODERATORS);
        line(DISCUSSION, of(RESTORE), of(HIDDEN, HELD), Who.MODERATORS);
        line(DISCUSSION, of(HIDE, LOCK, PIN, MOVE), of(PUBLISHED, HELD, HIDDEN), Who.MODERATORS);
        line(DISCUSSION, of(MERGE), of(PUBLISHED), Who.MODERATORS);

        line(POST, of(SEE), of(PUBLISHED), AUDIENCE, Who.MODERATORS);
        line(POST, of(SEE), of(HELD, DELETED), AUTHOR_AMONG_AUDIENCE, Who.MODERATORS);
        line(POST, of(SEE), of(HIDDEN), Who.MODERATORS);
        line(POST, of(REPLY, REACT, FLAG), of(PUBLISHED), WRITERS);
        line(POST, of(BOOKMARK), of(PUBLISHED), Who.MEMBERS);
        line(POST, of(SEE_HISTORY), of(PUBLISHED), Who.MEMBERS);
        line(POST, of(SEE_HISTORY), of(HELD, HIDDEN, DELETED), Who.MODERATORS);
        line(POST, of(EDIT, DELETE), of(PUBLISHED, HELD), AUTHOR, Who.MODERATORS);
        line(POST, of(ACCEPT_ANSWER), of(PUBLISHED), ASKER, Who.MODERATORS);
        line(POST, of(RESTORE), of(DELETED), AUTHOR, Who.MODERATORS);
        line(POST, of(RESTORE), of(HIDDEN, HELD), Who.MODERATORS);
        line(POST, of(HIDE), of(PUBLISHED, HELD), Who.MODERATORS);

        line(ARTICLE, of(SEE), of(PUBLISHED, REVIEW_DUE, SUPERSEDED), AUDIENCE, Who.MODERATORS);
        line(ARTICLE, of(SEE), of(RETIRED), Who.MODERATORS);
        line(ARTICLE, of(SEE), of(DRAFT), AUTHOR, Who.MODERATORS);
        line(ARTICLE, of(SEE), of(IN_REVIEW, APPROVED), AUTHOR, REVIEWER, Who.MODERATORS);
        line(ARTICLE, of(SEE_REVISIONS), of(PUBLISHED, REVIEW_DUE, SUPERSEDED), AUDIENCE, Who.MODERATORS);
        line(ARTICLE, of(SEE_REVISIONS), of(DRAFT, IN_REVIEW, APPROVED, RETIRED), AUTHOR, REVIEWER, Who.MODERATORS);
        line(ARTICLE, of(REVISE), of(DRAFT, IN_REVIEW, APPROVED, PUBLISHED, REVIEW_DUE), AUTHOR, Who.MODERATORS);
        line(ARTICLE, of(SEND_TO_REVIEW), of(DRAFT), AUTHOR, Who.MODERATORS);
        // Best practice is started by moderators; what failed is told by whoever tried it.
        line(ARTICLE, of(TELL_OF_FAILURE), of(DRAFT), WRITERS);
        line(ARTICLE, of(APPROVE), of(IN_REVIEW), REVIEWER, Who.MODERATORS);
        line(ARTICLE, of(COMMENT), of(DRAFT), AUTHOR, Who.MODERATORS);
        line(ARTICLE, of(COMMENT), of(IN_REVIEW, APPROVED), AUTHOR, REVIEWER, Who.MODERATORS);
        line(ARTICLE, of(PUBLISH), of(APPROVED), Who.MODERATORS);
        line(ARTICLE, of(WITHDRAW), of(PUBLISHED, REVIEW_DUE), Who.MODERATORS);
        line(ARTICLE, of(RETIRE), of(PUBLISHED, REVIEW_DUE, SUPERSEDED), Who.STAFF);
        line(ARTICLE, of(CURATE), of(DRAFT, IN_REVIEW, APPROVED, PUBLISHED, REVIEW_DUE, SUPERSEDED, RETIRED), Who.MODERATORS);
        line(ARTICLE, of(WRITE_GUIDANCE), of(DRAFT, IN_REVIEW, APPROVED, PUBLISHED, REVIEW_DUE), Who.STAFF);
        line(ARTICLE, of(SEE, SEE_REVISIONS, RESTORE), of(HIDDEN, DELETED), Who.MODERATORS);
        line(ARTICLE, of(HIDE), of(PUBLISHED, REVIEW_DUE, SUPERSEDED), Who.MODERATORS);
        line(ARTICLE, of(DELETE), of(DRAFT), AUTHOR, Who.MODERATORS);
        line(ARTICLE, of(DELETE), of(IN_REVIEW, APPROVED, PUBLISHED, REVIEW_DUE, SUPERSEDED, RETIRED, HIDDEN), Who.MODERATORS);
        line(ARTICLE, of(BOOKMARK), of(PUBLISHED, REVIEW_DUE, SUPERSEDED), Who.MEMBERS);
        line(ARTICLE, of(FLAG, ADOPT), of(PUBLISHED, REVIEW_DUE, SUPERSEDED), WRITERS);
        line(ARTICLE, of(Action.CHALLENGE), of(PUBLISHED, REVIEW_DUE), WRITERS);

        // Seen as its article is by readers; the article's author and reviewers have no more of it than they.
        line(RECOMMENDATION, of(SEE), of(PUBLISHED, REVIEW_DUE, SUPERSEDED), AUDIENCE, Who.MODERATORS);
        line(RECOMMENDATION, of(SEE), of(RETIRED, HIDDEN, DELETED), Who.MODERATORS);

        // How many programs use an article is told to whoever reads it; which ones and what they say, to members alone.
        line(ADOPTION, of(SEE), of(PUBLISHED), Who.MEMBERS, Who.MODERATORS);
        line(ADOPTION, of(SEE), of(HELD, DELETED), AUTHOR_AMONG_AUDIENCE, Who.MODERATORS);
        line(ADOPTION, of(SEE), of(HIDDEN), Who.MODERATORS);
        line(ADOPTION, of(SEE_HISTORY), of(PUBLISHED), Who.MEMBERS, Who.MODERATORS);
        line(ADOPTION, of(SEE_HISTORY), of(HELD, HIDDEN, DELETED), Who.MODERATORS);
        line(ADOPTION, of(EDIT, DELETE), of(PUBLISHED, HELD), AUTHOR);
        line(ADOPTION, of(RESTORE), of(DELETED), AUTHOR);
        line(ADOPTION, of(FLAG), of(PUBLISHED), WRITERS);

        // Since when a recommendation is under challenge is told to whoever reads it; by whom, why and how it ended, to members alone.
        line(Content.CHALLENGE, of(SEE), of(OPEN, DECIDED), Who.MEMBERS, Who.MODERATORS);
        line(Content.CHALLENGE, of(SEE), of(HELD, DELETED), AUTHOR_AMONG_AUDIENCE, Who.MODERATORS);
        line(Content.CHALLENGE, of(SEE), of(HIDDEN), Who.MODERATORS);
        line(Content.CHALLENGE, of(DECIDE), of(OPEN), REVIEWER, Who.MODERATORS);
        line(Content.CHALLENGE, of(ASSIGN), of(OPEN), Who.MODERATORS);
        line(Content.CHALLENGE, of(EDIT), of(HELD), AUTHOR);
        line(Content.CHALLENGE, of(DELETE), of(OPEN, HELD), AUTHOR);
        line(Content.CHALLENGE, of(RESTORE), of(DELETED), AUTHOR);
        line(Content.CHALLENGE, of(FLAG), of(OPEN, DECIDED), WRITERS);

        line(LEGAL_BASIS, of(SEE), of(OPEN), Who.MEMBERS);
        line(LEGAL_BASIS, of(CONFIGURE), of(OPEN), Who.STAFF);

        // Nobody answers for somebody else.
        line(CONSENT, of(SEE), of(OPEN), AUTHOR, Who.MODERATORS);
        line(CONSENT, of(EDIT), of(OPEN), AUTHOR);

        line(MEMBER, of(SEE), of(ACTIVE), Who.MEMBERS);
        line(MEMBER, of(SEE), of(SUSPENDED, LEFT), Who.MODERATORS);
        line(MEMBER, of(EDIT), of(ACTIVE), AUTHOR, Who.STAFF);
        line(MEMBER, of(FLAG), of(ACTIVE), WRITERS);
        line(MEMBER, of(SEE_STANDING), of(ACTIVE, SUSPENDED, LEFT), AUTHOR, Who.MODERATORS);
        line(MEMBER, of(SANCTION), of(ACTIVE, SUSPENDED), Who.MODERATORS);
        line(MEMBER, of(ASSIGN), of(ACTIVE, SUSPENDED), Who.STAFF);

        line(PROGRAM, of(SEE), of(OPEN), Who.MEMBERS);
        line(PROGRAM, of(EDIT), of(OPEN), AUTHOR, Who.STAFF);

        // A review item is meant for moderators or, where it is about something of the staff's, for staff.
        line(REVIEW_ITEM, of(SEE), of(OPEN, DECIDED), AUDIENCE);
        line(REVIEW_ITEM, of(DECIDE), of(OPEN), Who.MODERATORS);

        line(FILE, of(SEE), of(LOOSE), AUTHOR);
        line(FILE, of(UPLOAD), of(LOOSE), WRITERS);

        line(APPLICATION, of(SEE), of(OPEN, DECIDED), Who.MODERATORS);
        line(APPLICATION, of(DECIDE), of(OPEN), Who.MODERATORS);
        line(GROUP, of(SEE), of(OPEN), AUDIENCE, Who.MODERATORS);
        line(GROUP, of(CONFIGURE), of(OPEN), Who.STAFF);
        line(CANNED_TEXT, of(SEE, CONFIGURE), of(OPEN), Who.MODERATORS);
        line(REDACTION, of(SEE, REDACT), of(OPEN), Who.MODERATORS);
        line(ACCOUNT, of(SEE), of(OPEN), Who.STAFF);
        line(SETTING, of(SEE, CONFIGURE), of(OPEN), Who.STAFF);
        // Gaps are worked on by those who start articles. What somebody waits for is theirs alone.
        line(GAP, of(SEE, CURATE), of(OPEN, CLAIMED, CLOSED, DISMISSED), Who.MODERATORS);
        line(GAP, of(EDIT), of(CLAIMED), AUTHOR, Who.STAFF);
        line(WISH, of(SEE, DELETE), of(OPEN), AUTHOR);
        line(WISH, of(FOLLOW), of(OPEN), Who.MEMBERS);
        line(SAVED_SEARCH, of(SEE, EDIT, DELETE), of(OPEN), AUTHOR);
        line(SAVED_SEARCH, of(FOLLOW), of(OPEN), Who.MEMBERS);
        line(SEARCH_LOG, of(SEE), of(OPEN), Who.STAFF);
        line(OVERVIEW, of(SEE), of(OPEN), Who.STAFF);
        line(AUDIT_ENTRY, of(SEE), of(OPEN), AUDIENCE);
        line(MAIL, of(SEE), of(OPEN), Who.ADMINISTRATORS);
    }

    private RuleTable() {}

    private static void line(Content content, Set<Action> actions, Set<State> states, Who... who) {
        if (!content.states().containsAll(states)) {
            throw new IllegalArgumentException(content + " knows no such state: " + states);
        }
        LINES.add(new Line(content, actions, states, EnumSet.copyOf(List.of(who))));
    }

    @SafeVarargs
    private static <E extends Enum<E>> Set<E> of(E first, E... rest) {
        return EnumSet.of(first, rest);
    }
}
