package org.coresponderalliance.continuum.taxonomy;

/**
 * All that carried one value of a facet carries another one now.
 *
 * @param facet code of the facet
 * @param value code of the value that nothing carries any more
 * @param into  code of the value in its place
 */
public record FacetValueMerged(String facet, String value, String into) {}
