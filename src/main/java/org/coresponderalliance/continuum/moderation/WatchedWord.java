package org.coresponderalliance.continuum.moderation;

/**
 * A word or a run of words that makes a text wait for a moderator.
 *
 * @param word in lower case; stands for itself as a whole word, whatever its case in the text
 * @param who  whose texts it holds
 */
public record WatchedWord(long id, String word, Who who) {

    public enum Who {
        /** Only the first posts of new members: common words that spam is full of. */
        NEW_MEMBERS,
        EVERYBODY
    }
}
