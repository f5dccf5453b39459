package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a revision may be published.
 *
 * <ul>
 * <li>Best practice, and what was tried and did not work: two people have approved it, one from each side that the setting
 * names ({@link ApprovalSetting}), and where it says so one of those two a moderator or staff.
 * <li>Templates and glossary entries: one moderator or staff has approved it.
 * <li>All of these on a legal topic: their named legal reviewer has approved it as well. That may be one of the two.
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

    /** @param needed whether the article is on a legal topic @param reviewer who was named to read it for what the law says */
    record Legal(boolean needed, @Nullable Long reviewer) {

        static final Legal NONE = new Legal(false, null);
    }

    /** What still stands between a revision and its publication. */
    enum Missing {
        /** Nobody has approved it yet whose approval counts, or only one has. */
        APPROVAL,
        /** Those who approved are not from both sides. */
        OTHER_DISCIPLINE,
        /** Nobody among those who approved is a moderator or staff, or not in a pair of the two sides. */
        MODERATOR_OR_STAFF,
        /** It is on a legal topic, and nobody was named to read it for that. */
        LEGAL_REVIEWER,
        /** The named legal reviewer has not approved it. */
        LEGAL_APPROVAL,
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
    static Set<Missing> missing(ApprovalSetting setting, ArticleKind kind, List<Vote> votes, Set<Long> writers, Legal legal) {
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
            case BEST_PRACTICE, TRIED_AND_DID_NOT_WORK -> twoSides(setting, approvals, missing);
            case TEMPLATE, GLOSSARY_ENTRY -> oneInCare(approvals, missing);
            case GUIDANCE -> { }
        }
        if (legal.needed()) {
            legal(legal.reviewer(), approvals, missing);
        }
        return missing;
    }

    private static Collection<Vote> standing(List<Vote> votes, Set<Long> writers) {
        var last = new LinkedHashMap<Long, Vote>();
        votes.stream().filter(vote -> !writers.contains(vote.memberId())).forEach(vote -> last.put(vote.memberId(), vote));
        return last.values();
    }

    private static void twoSides(ApprovalSetting setting, List<Vote> approvals, Set<Missing> missing) {
        var pairs = approvals.stream().filter(one -> isOf(setting.responders(), one))
                .flatMap(one -> approvals.stream().filter(other -> other.memberId() != one.memberId() && isOf(setting.health(), other))
                        .map(other -> one.inCare() || other.inCare())).toList();
        if (approvals.size() < 2) {
            missing.add(Missing.APPROVAL);
        } else if (pairs.isEmpty()) {
            missing.add(Missing.OTHER_DISCIPLINE);
        }
        var cared = pairs.isEmpty() ? approvals.stream().map(Vote::inCare) : pairs.stream();
        if (setting.inCare() && cared.noneMatch(Boolean::booleanValue)) {
            missing.add(Missing.MODERATOR_OR_STAFF);
        }
    }

    private static void oneInCare(List<Vote> approvals, Set<Missing> missing) {
        if (approvals.stream().noneMatch(Vote::inCare)) {
            missing.add(Missing.MODERATOR_OR_STAFF);
        }
    }

    private static void legal(@Nullable Long reviewer, List<Vote> approvals, Set<Missing> missing) {
        if (reviewer == null) {
            missing.add(Missing.LEGAL_REVIEWER);
        } else if (approvals.stream().noneMatch(vote -> vote.memberId() == reviewer)) {
            missing.add(Missing.LEGAL_APPROVAL);
        }
    }

    private static boolean isOf(List<String> side, Vote vote) {
        return side.contains(Disciplines.group(vote.discipline()));
    }
}
