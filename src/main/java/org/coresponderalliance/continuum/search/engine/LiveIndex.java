package org.coresponderalliance.continuum.search.engine;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The index as it is now, open for reading. Hibernate Search writes it and says what it holds at each moment; this keeps one
 * reader over all indexes until something was written, so that what Lucene and we remember of a reader serves more than one search.
 */
@Component
public class LiveIndex {

    /** What is done with the index while it is held open. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private static final int MOST_FILTERS = 200;
    private static final long MOST_BYTES = 16L << 20;
    /** Smaller parts of an index are asked faster than remembered. */
    private static final int FEW_DOCUMENTS = 10_000;

    private final EntityManagerFactory entities;
    /** Lucene's own does not remember a filter as long as little else matches, and asks for all that is new each time a rare word is looked for. */
    private final QueryCache filters = new LRUQueryCache(MOST_FILTERS, MOST_BYTES, part -> part.reader().maxDoc() >= FEW_DOCUMENTS, Float.POSITIVE_INFINITY);
    private final QueryCachingPolicy used = new UsageTrackingQueryCachingPolicy();
    private @Nullable LuceneIndexScope scope;
    private @Nullable IndexSearcher kept;

    LiveIndex(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /**
     * Reads the index as it is at this moment; what is written meanwhile does not show. The searcher must not be used afterwards.
     *
     * @throws UncheckedIOException if the files of the index cannot be read
     */
    public <T> T read(Reading<T> reading) {
        try {
            var searcher = acquire();
            try {
                return reading.of(searcher);
            } finally {
                searcher.getIndexReader().decRef();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    /** Lets the files of the index go as soon as nobody reads them; the next reading opens them again. */
    @PreDestroy
    public synchronized void release() {
        if (kept != null) {
            var reader = kept.getIndexReader();
            kept = null;
            try {
                reader.decRef();
            } catch (IOException e) {
                throw new UncheckedIOException("A file of the search index cannot be closed", e);
            }
        }
    }

    /** Lets the files go and nobody open them meanwhile: whoever opens an index of which the files are just being deleted, locks it for good. */
    synchronized void closedFor(Runnable deletion) {
        release();
        deletion.run();
    }

    private synchronized IndexSearcher acquire() throws IOException {
        var fresh = open();
        if (kept != null && isSame(kept.getIndexReader().leaves(), fresh.leaves())) {
            fresh.close();
        } else {
            release();
            kept = new IndexSearcher(fresh);
            kept.setQueryCache(filters);
            kept.setQueryCachingPolicy(used);
        }
        kept.getIndexReader().incRef();
        return kept;
    }

    /** Costs little where nothing was written: Hibernate Search then gives out the readers that it has. */
    private IndexReader open() {
        if (scope == null) {
            scope = Search.mapping(entities).scope(Object.class).extension(LuceneExtension.get());
        }
        return scope.openIndexReader();
    }

    /** A segment's reader never changes: where something was added or deleted, there is another one. */
    private static boolean isSame(List<LeafReaderContext> some, List<LeafReaderContext> others) {
        return some.size() == others.size() && IntStream.range(0, some.size()).allMatch(i -> some.get(i).reader() == others.get(i).reader());
    }
}
