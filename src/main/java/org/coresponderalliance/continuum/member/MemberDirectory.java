package org.coresponderalliance.continuum.member;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;

/** Looks members up for those who show or address them. */
public interface MemberDirectory {

    /** Bylines by member id. A member who has left gets one that says so, so each id asked for has an entry. */
    Map<Long, Byline> bylines(Collection<Long> memberIds);

    default Byline byline(long memberId) {
        return bylines(List.of(memberId)).get(memberId);
    }

    /** The names of these, without those who have left. */
    default Set<String> names(Collection<Long> memberIds) {
        return bylines(memberIds).values().stream().filter(byline -> !byline.handle().isEmpty()).map(Byline::name).collect(Collectors.toSet());
    }

    /** Ids of active members by handle; handles of nobody are absent. */
    Map<String, Long> byHandle(Collection<String> handles);

    /** Up to ten active members whose name or handle begins so, for mentions. Empty for guests. */
    List<Byline> suggest(String beginning, Viewer viewer);

    /** The member's program, as its id; empty if none is given. */
    Optional<Long> programOf(long memberId);

    /**
     * As SQL, for a query over what somebody answers for: whether that member is not active any more. Needs no parameters.
     *
     * @param column that holds the member's id, with the alias of its table
     */
    static String gone(String column) {
        return "not exists (select 1 from member gone where gone.id = " + column + " and gone.state = 'ACTIVE')";
    }

    /** Since when somebody is a member; the epoch where there is no such member. */
    Instant memberSince(long memberId);
}
