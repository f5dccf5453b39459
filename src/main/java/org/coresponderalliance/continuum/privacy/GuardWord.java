package org.coresponderalliance.continuum.privacy;

import java.time.Instant;

/**
 * A word or phrase of the staff's own lists.
 *
 * @param addedBy id of the member of staff
 */
public record GuardWord(long id, String word, Purpose purpose, long addedBy, Instant addedAt) {

    /** What the guard does with it. */
    public enum Purpose {
        /** It is always found: nicknames of frequent callers, names of small places. */
        FIND,
        /** Names are never found in it: agencies, authors of the field. */
        IGNORE
    }
}
