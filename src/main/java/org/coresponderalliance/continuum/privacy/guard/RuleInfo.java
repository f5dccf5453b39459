package org.coresponderalliance.continuum.privacy.guard;

/**
 * What staff see of a rule.
 *
 * @param id stable name; what switches it off, and what is counted
 * @param type of its findings; {@code safe} for a rule that says what is no finding
 * @param action usual action; what stands around a finding can make it stricter or milder
 * @param message one sentence for authors; empty for a safe pattern
 * @param source where the rule comes from
 */
public record RuleInfo(String id, String type, Action action, String message, String source) {

    static RuleInfo of(String id, String type, Action action, Reason reason, String source) {
        return new RuleInfo(id, type, action, reason.sentence, source);
    }
}
