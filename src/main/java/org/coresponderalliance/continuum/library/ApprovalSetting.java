package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.List;

/**
 * When articles are approved, as the association sets it up.
 *
 * @param responders       groups of disciplines, one of which must have approved: codes as {@link Disciplines#groups} names them
 * @param health           the same for the other of the two approvals
 * @param inCare           whether one of the two must be a moderator or staff
 * @param legalTopics      what counts as a legal topic: facet and value, {@code topic/liability}; may be empty
 * @param remindAfterDays  after how many days somebody who lets a review wait is reminded, 1 to 90
 */
public record ApprovalSetting(List<String> responders, List<String> health, boolean inCare, List<String> legalTopics, int remindAfterDays) {

    public ApprovalSetting {
        responders = List.copyOf(responders);
        health = List.copyOf(health);
        legalTopics = List.copyOf(legalTopics);
    }

    /** Whether an article with these facets, as {@code topic/liability}, is on a legal topic. */
    boolean isLegal(Collection<String> facets) {
        return facets.stream().anyMatch(legalTopics::contains);
    }
}
