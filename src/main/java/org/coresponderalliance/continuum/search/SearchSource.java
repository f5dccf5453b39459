package org.coresponderalliance.continuum.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;

/** One kind of content that can be found. A bean of this type in the module that holds it, beside the annotated entity. */
public interface SearchSource extends ContentSight {

    /** The kind; the entity with {@code @SearchDocument} of this kind belongs to it. */
    @Override
    Content content();

    /**
     * What is to stand in the index, by id, as the database has it now; for every state, because the query filters. An id
     * without an entry is found by nobody. At most 500 ids; read with one or two statements.
     */
    Map<Long, IndexedContent> documents(Collection<Long> ids);

    /**
     * Ids of what belongs to a thread, such as {@code discussion/12}, and says most of what is told there: the opening post, then the accepted answer and the oldest
     * others. Only what whoever may see the thread may see, too. None for a thread of others, and where there is none any more.
     */
    default List<Long> mostTelling(String thread, int most) {
        return List.of();
    }

    /** The id in a thread's name, if it is of this kind: 12 of {@code discussion/12}. */
    static Optional<Long> idOf(String thread, String kind) {
        return thread.startsWith(kind + "/") ? Optional.of(Long.valueOf(thread.substring(kind.length() + 1))) : Optional.empty();
    }

    /**
     * Labels of the values that this source counts by beside the taxonomy's, such as {@code category/12}; empty for all else, and for what
     * the viewer may not see: anybody can ask for any value.
     */
    default Map<String, String> labels(Collection<String> facets, Viewer viewer) {
        return Map.of();
    }

    /** Message key of the heading for such a facet, by its code: {@code category}. */
    default List<String> ownFacets() {
        return List.of();
    }
}
