package org.coresponderalliance.continuum.member;

/** Which colors a member wants to see: what their device says, or always the same. */
public enum ColorScheme {
    SYSTEM, LIGHT, DARK
}
