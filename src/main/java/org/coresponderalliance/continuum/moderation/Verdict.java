package org.coresponderalliance.continuum.moderation;

/**
 * How a moderator decides on an item.
 *
 * @param decision what happens
 * @param reason   why, for the audit log and for other moderators, at most 2,000 characters; required where something is
 *                 taken away. Never quote here what is being removed: the log cannot be changed
 * @param message  what the author or the applicant is told, at most 4,000 characters; may be empty, except when they are
 *                 asked to rewrite
 */
public record Verdict(Decision decision, String reason, String message) {

    public static Verdict of(Decision decision) {
        return new Verdict(decision, "", "");
    }
}
