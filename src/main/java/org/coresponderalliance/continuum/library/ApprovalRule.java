package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * When a revision may be published.
 *
 * <ul>
 * <li>Best practice, and what was tried and did not work: two people of different disciplines ({@link Disciplines}) have
 * approved it, one of those two a moderator or staff.
 * <li>Templates and glossary entries: one moderator or staff has approved it.
 * <li>Guidance: staff say so; no approval is needed.
 * </ul>
 *
 * An approval counts for the revision it was given to and no other, so any later change voids it. What the owner and those
 * who wrote on it since the last publication think does not count. A reviewer who asked for changes on this very revision
 * holds it until they approve it or another revision stands.
 */
final class ApprovalRule {

    /**
     * What one reviewer decided.
     *
     * @param memberId   who
     * @param discipline code of theirs at that time; empty if they gave none
     * @param inCare     whether they were moderator or staff at that time
     */
    record Vote(long memberId, String discipline, boolean inCare, Decision decision) {}

    /** What still stands between a revision and its publication. */
    enum Missing {
        /** Nobody has approved it yet whose approval counts, or only one has. */
        APPROVAL,
        /** Those who approved are of the same discipline. */
        OTHER_DISCIPLINE,
        /** Nobody among those who approved is a moderator or staff, or not in a pair of two disciplines. */
        MODERATOR_OR_STAFF,
        /** Somebody asked for changes. */
        CHANGES_ASKED,
        /** The author of a post that it rests on says no. */
        CONSENT
    }

    private ApprovalRule() {}

    /**
     * What is missing; empty if the revision may be published.
     *
     * @param votes   on this revision, in the order they were given; the last one of a member stands
     * @param writers owner and authors, whose votes do not count
     */
    static Set<Missing> missing(ArticleKind kind, List<Vote> votes, Set<Long> writers) {
        var missing = EnumSet.noneOf(Missing.class);
        if (kind.isGuidance()) {
            return missing;
        }
        var standing = standing(votes, writers);
        if (standing.stream().anyMatch(vote -> vote.decision() == Decision.CHANGES)) {
            missing.add(Missing.CHANGES_ASKED);
        }
        var approvals = standing.stream().filter(vote -> vote.decision() == Decision.APPROVE).toList();
        switch (kind) {
            case BEST_PRACTICE, TRIED_AND_DID_NOT_WORK -> twoDisciplines(approvals, missing);
            case TEMPLATE, GLOSSARY_ENTRY -> oneInCare(approvals, missing);
            case GUIDANCE -> { }
        }
        return missing;
    }

    private static Collection<Vote> standing(List<Vote> votes, Set<Long> writers) {
        var last = new LinkedHashMap<Long, Vote>();
        votes.stream().filter(vote -> !writers.contains(vote.memberId())).forEach(vote -> last.put(vote.memberId(), vote));
        return last.values();
    }

    private static void twoDisciplines(List<Vote> approvals, Set<Missing> missing) {
        var pairs = pairs(approvals);
        if (approvals.size() < 2) {
            missing.add(Missing.APPROVAL);
        } else if (pairs.isEmpty()) {
            missing.add(Missing.OTHER_DISCIPLINE);
        }
        if (pairs.isEmpty() ? approvals.stream().noneMatch(Vote::inCare)
                : pairs.stream().noneMatch(pair -> pair.getFirst().inCare() || pair.getLast().inCare())) {
            missing.add(Missing.MODERATOR_OR_STAFF);
        }
    }

    private static void oneInCare(List<Vote> approvals, Set<Missing> missing) {
        if (approvals.stream().noneMatch(Vote::inCare)) {
            missing.add(Missing.MODERATOR_OR_STAFF);
        }
    }

    /** Any two approvals by people of different disciplines; somebody who gave none is of no other discipline than anybody. */
    private static List<List<Vote>> pairs(List<Vote> approvals) {
        var pairs = new ArrayList<List<Vote>>();
        for (int i = 0; i < approvals.size(); i++) {
            for (int j = i + 1; j < approvals.size(); j++) {
                var one = Disciplines.group(approvals.get(i).discipline());
                var other = Disciplines.group(approvals.get(j).discipline());
                if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
                    pairs.add(List.of(approvals.get(i), approvals.get(j)));
                }
            }
        }
        return pairs;
    }
}
