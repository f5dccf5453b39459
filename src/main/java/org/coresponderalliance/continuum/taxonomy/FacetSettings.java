package org.coresponderalliance.continuum.taxonomy;

/**
 * What staff decide about a facet.
 *
 * @param label         what people read, at most 80 characters
 * @param single        whether a thing has at most one value of it from now on
 * @param onDiscussions whether discussions are sorted by it
 * @param onArticles    whether articles are sorted by it
 * @param onPrograms    whether programs are described by it
 */
public record FacetSettings(String label, boolean single, boolean onDiscussions, boolean onArticles, boolean onPrograms) {

    /** In words for the audit log. */
    String summary() {
        return "%s (%s%s%s%s)".formatted(label, single ? "one value" : "several values", onDiscussions ? ", discussions" : "",
                onArticles ? ", articles" : "", onPrograms ? ", programs" : "");
    }
}
