package org.coresponderalliance.continuum.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Whether anything at all matches: it stops at the first. */
final class AnyHit extends SimpleCollector {

    private boolean there;

    boolean isThere() {
        return there;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        if (there) {
            throw new CollectionTerminatedException();
        }
    }

    @Override
    public void collect(int doc) {
        there = true;
        throw new CollectionTerminatedException();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
