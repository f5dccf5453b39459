package org.coresponderalliance.continuum.privacy;

/**
 * Something may leave its author's hands.
 *
 * @param holdReason why a moderator must look first, in words for the moderator and without a word of what was found;
 *                   empty if it may be published at once
 */
public record Clearance(String holdReason) {

    /** Nothing stands against publishing. */
    public static final Clearance GIVEN = new Clearance("");

    public boolean holds() {
        return !holdReason.isEmpty();
    }
}
