package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.mapping.Standing;
import org.coresponderalliance.continuum.search.query.Standings;

/** Multiplies the score of a text by what a document's standing makes of it ({@link Standings}): one number for each hit, which is remembered for each segment. */
public final class Ranking extends DoubleValuesSource {

    private static final float[] TIMELESS = Standings.timeless();
    private static final float[] RECENT = Standings.recency();

    private final int month;
    private final Set<String> likeness;
    private final GroupedSegments segments;

    private Ranking(int month, Set<String> likeness, GroupedSegments segments) {
        this.month = month;
        this.likeness = likeness;
        this.segments = segments;
    }

    /** What the query finds, ranked as of a time and for somebody whose work has no facets. */
    public static Query of(Query text, Instant now) {
        return of(text, now, Set.of(), new GroupedSegments());
    }

    /**
     * @param likeness facets of the viewer's own work
     * @param segments where that is looked up
     */
    static Query of(Query text, Instant now, Set<String> likeness, GroupedSegments segments) {
        return FunctionScoreQuery.boostByValue(text, new Ranking(Standing.month(now), likeness, segments));
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) {
        var factors = segments.factors(segment.reader(), month);
        var fit = likeness.isEmpty() ? null : segments.fit(segment.reader(), likeness);
        return new DoubleValues() {
            private int at;

            @Override
            public double doubleValue() {
                return Standings.bounded(fit == null ? factors[at] : factors[at] * fit.of(at));
            }

            @Override
            public boolean advanceExact(int doc) {
                at = doc;
                return factors[doc] > 0;
            }
        };
    }

    /** What the standing of each document of a segment multiplies its score by in a month, before the bounds; 0 where it has none. */
    static float[] factors(LeafReader segment, int month) throws IOException {
        var standings = DocValues.getSortedNumeric(segment, Fields.STANDING);
        var factors = new float[segment.maxDoc()];
        for (int doc = 0; doc < factors.length; doc++) {
            factors[doc] = standings.advanceExact(doc) ? factor((int) standings.nextValue(), month) : 0;
        }
        return factors;
    }

    private static float factor(int code, int month) {
        var published = code >> Standing.TIMELESS_BITS;
        var recent = published == 0 ? 1 : RECENT[Math.clamp(month - published, 0, RECENT.length - 1)];
        return TIMELESS[code & (1 << Standing.TIMELESS_BITS) - 1] * recent;
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Ranking.class, month, likeness);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking ranking && ranking.month == month && ranking.likeness.equals(likeness);
    }

    @Override
    public String toString() {
        return "standing";
    }
}
