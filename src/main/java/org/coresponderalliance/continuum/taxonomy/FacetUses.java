package org.coresponderalliance.continuum.taxonomy;

/** Where a module keeps values of facets on things of its own. Implemented by each module that does. */
public interface FacetUses {

    /**
     * Gives all that carries the one value the other in its place, once, in the caller's transaction. Entries of the index are
     * made anew afterwards, see {@link FacetValueMerged}.
     *
     * @return how many things carried it
     */
    int replace(String facet, String value, String by);
}
