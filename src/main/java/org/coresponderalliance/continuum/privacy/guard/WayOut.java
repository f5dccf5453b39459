package org.coresponderalliance.continuum.privacy.guard;

/**
 * One way to resolve a finding.
 *
 * @param replacement what stands in the place of what was found; empty for {@link Kind#KEEP}
 */
public record WayOut(Kind kind, String replacement) {

    /** What is done. */
    public enum Kind {
        /** A word for what was there takes its place. */
        MASK,
        /** The same is said less exactly. */
        GENERALIZE,
        /** It stays, and the author says why. */
        KEEP
    }
}
