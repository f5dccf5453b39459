package org.coresponderalliance.continuum.adoption;

/** What a program does with an article. */
public enum Uptake {
    /** As it is written. */
    USING,
    /** With changes, which are told. */
    ADAPTED,
    /** No more; why is told. */
    STOPPED;

    /** Key of the word that people read. */
    public String key() {
        return "adoption.uptake." + name();
    }

    /** Whether the program has it in use now. */
    public boolean isUse() {
        return this != STOPPED;
    }

    /** Whether it must be told in words: what was changed, or why it was stopped. */
    boolean needsWords() {
        return this != USING;
    }
}
