package org.coresponderalliance.continuum.search.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.Standing.Merits;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * One document of the index: what can be found of a thing, and what decides who may find it.
 *
 * @param ref       id of the thing in its module
 * @param kind      what people take it for
 * @param facts     what the rule table needs to know of it
 * @param title     its title; of a member the name; empty for a reply
 * @param body      its text without markup, as readers see it
 * @param above     title of what it belongs to: of a reply its discussion's. It is found by these words, too; whoever
 *                  changes them asks for new entries ({@link org.coresponderalliance.continuum.search.Reindexing})
 * @param merits    what makes it better than another one with the same words
 * @param facets    values as {@code facet/value}; anything else that hits are counted by is a facet, too: {@code category/12}
 * @param thread    what it belongs to, such as {@code discussion/12}
 * @param author    id of the member shown as author; null where none is shown. Names are not indexed: they change, are
 *                  erased, and some posts do not show them
 * @param createdAt when it was published
 */
public record IndexedContent(long ref, Kind kind, Facts facts, String title, String body, String above, Merits merits, Collection<String> facets,
                             String thread, @Nullable Long author, Instant createdAt) {

    public IndexedContent {
        facets = List.copyOf(facets);
    }

    /** A selection of the taxonomy's values as facets of a document. */
    public static List<String> facets(FacetSelection selection) {
        return selection.values().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(value -> facet.getKey() + "/" + value)).toList();
    }
}
