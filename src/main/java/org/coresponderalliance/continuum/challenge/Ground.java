package org.coresponderalliance.continuum.challenge;

/** Why a recommendation is questioned. */
public enum Ground {
    /** Somebody did as it says, and it failed. */
    DID_NOT_WORK,
    /** Something was found out, or published, that speaks against it. */
    NEW_SOURCE,
    OTHER;

    /** Key of the words that people read. */
    public String key() {
        return "challenge.ground." + name();
    }
}
