package org.coresponderalliance.continuum.bench.relevance;

import java.util.Locale;

/** The halves of the queries: tuned on, or put aside and only reported. */
enum Half {
    TUNE, HELD;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
