package org.coresponderalliance.continuum.taxonomy;

/** Takes down who changed the taxonomy. Implemented on the audit log, which stands above this module. */
public interface TaxonomyLog {

    /**
     * Called in the transaction of the change: if it fails, nothing was changed.
     *
     * @param memberId who did it
     * @param action   {@code facet.added}, {@code facet.value.renamed} ...
     * @param facet    code of the facet
     * @param value    code of the value; empty where the facet itself was changed
     * @param before   how it was: a label, a place in the order; may be empty
     * @param after    how it is now
     */
    void changed(long memberId, String action, String facet, String value, String before, String after);
}
