package org.coresponderalliance.continuum.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import java.io.IOException;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.PermissionFilter;
import org.springframework.stereotype.Component;

/** The one way to search: nothing that the viewer may not see ever reaches a collector. */
@Component
public class PermittedSearch {

    private static final int MOST_VIEWERS = 10_000;

    private final Predicates predicates;
    private final PermittedDocs docs = new PermittedDocs();
    private final Cache<Viewer, Permission> permissions = Caffeine.newBuilder().maximumSize(MOST_VIEWERS).build();
    /** The same filter is one object, so that looking up what is remembered of it does not compare all of its parts. */
    private final Interner<Query> filters = Interner.newWeakInterner();

    PermittedSearch(Predicates predicates) {
        this.predicates = predicates;
    }

    /** Gives the collector what matches the query and the viewer may see, segment by segment. */
    public void search(IndexSearcher searcher, Query query, Viewer viewer, Collector collector) throws IOException {
        var permission = permissions.get(viewer, this::permission);
        var weight = searcher.createWeight(searcher.rewrite(query), collector.scoreMode(), 1);
        // The collector is not told the weight: by it, one could count what the viewer may not see without ever meeting it.
        for (var segment : searcher.getLeafContexts()) {
            var scorer = weight.bulkScorer(segment);
            if (scorer != null) {
                try {
                    var leaf = collector.getLeafCollector(segment);
                    scorer.score(leaf, docs.of(segment, permission, searcher));
                    leaf.finish();
                } catch (CollectionTerminatedException _) {
                    // The collector has what it wants of this segment.
                }
            }
        }
    }

    /** What somebody may see follows from who they are alone, so it can be remembered by that. */
    private Permission permission(Viewer viewer) {
        var shared = filters.intern(predicates.query(f -> PermissionFilter.shared(f, viewer)));
        return new Permission(shared, viewer.isGuest() ? null : filters.intern(predicates.query(f -> PermissionFilter.own(f, viewer))));
    }
}
