package org.coresponderalliance.continuum.bench.guard;

/** The half that rules may be tried against as often as one likes, and the one that is looked at seldom. */
public enum Half {
    DEVELOPMENT("development"), HELD_OUT("held-out");

    private final String folder;

    Half(String folder) {
        this.folder = folder;
    }

    /** As the files and the command line call it. */
    public String folder() {
        return folder;
    }
}
