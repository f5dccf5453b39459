package org.coresponderalliance.continuum.moderation;

/** Why something waits for a moderator: members reported it, it was held back, or somebody applies to join. */
public enum ItemKind {
    FLAG, HELD, APPLICATION
}
