package org.coresponderalliance.continuum.privacy;

/** Is told what became of findings, by rule alone: never of what text, whose, or where. */
@FunctionalInterface
public interface GuardOutcomes {

    /** What became of a finding. */
    enum Outcome {
        /** An author was told when they wanted to publish. */
        FIRED,
        /** The author left it as it is. */
        KEPT_BY_AUTHOR,
        /** A moderator published what the rule had held. */
        OVERRULED_BY_MODERATOR,
        /** A moderator did not publish it as it was. */
        CONFIRMED_BY_MODERATOR,
        /** Somebody said that the finding was wrong. */
        WRONG
    }

    void happened(String rule, Outcome outcome);
}
