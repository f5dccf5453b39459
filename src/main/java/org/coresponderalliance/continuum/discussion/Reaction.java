package org.coresponderalliance.continuum.discussion;

/** What a member may say to a post with one press. */
public enum Reaction {
    HELPFUL, THANKS;

    String column() {
        return name().toLowerCase(java.util.Locale.ROOT) + "_count";
    }
}
