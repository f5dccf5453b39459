package org.coresponderalliance.continuum.search;

/** The index cannot be asked: the engine that keeps it does not answer, or not in time. Nothing is known of what there is. */
public class IndexAway extends RuntimeException {

    /** It is known already. */
    public IndexAway() {
        super("The search index does not answer");
    }

    public IndexAway(Throwable cause) {
        super("The search index does not answer", cause);
    }
}
