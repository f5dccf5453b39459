package org.coresponderalliance.continuum.privacy.guard;

/** Who will be able to read the draft. */
public enum Audience { MEMBERS, PUBLIC }
