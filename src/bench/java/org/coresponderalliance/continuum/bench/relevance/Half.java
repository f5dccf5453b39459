package org.coresponderalliance.continuum.bench.relevance;

import java.util.Locale;

/** The halves of the two sets of queries: tuned on and looked at, or only reported. */
enum Half {
    TUNE("The half that was tuned on", true),
    HELD("The half put aside", false),
    TUNE_2("The second set, the half that was tuned on", true),
    CHECK_2("The second set, the half to check by", false);

    private final String title;
    private final boolean open;

    Half(String title, boolean open) {
        this.title = title;
        this.open = open;
    }

    /** What the report calls it. */
    String title() {
        return title;
    }

    /** Whether it may be looked at, query by query. */
    boolean isOpen() {
        return open;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
