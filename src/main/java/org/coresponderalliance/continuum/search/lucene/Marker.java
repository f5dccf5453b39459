package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.jspecify.annotations.Nullable;

/** Marks in the hits that are shown what a query asked for, in whole sentences. */
final class Marker {

    private final IndexSearcher searcher;
    private final @Nullable Weight marks;
    private final MarkedField titles = new MarkedField(Fields.TITLE);
    private final MarkedField bodies = new MarkedField(Fields.BODY);

    /** @param marks what is to be marked; null for nothing */
    Marker(IndexSearcher searcher, @Nullable Query marks) throws IOException {
        this.searcher = searcher;
        this.marks = marks == null ? null : searcher.createWeight(searcher.rewrite(marks), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** The hits with their texts marked, in the same order. */
    List<FoundHit> hits(List<Threads.Best> best) throws IOException {
        var stored = searcher.storedFields();
        var segments = searcher.getLeafContexts();
        var hits = new ArrayList<FoundHit>(best.size());
        for (var one : best) {
            var doc = one.doc();
            var found = FoundDocument.read(stored, doc.doc, true);
            var segment = segments.get(ReaderUtil.subIndex(doc.doc, segments));
            var matches = marks == null ? null : marks.matches(segment, doc.doc - segment.docBase);
            hits.add(found.hit(titles.marked(found.title(), matches), bodies.marked(found.body(), matches), one.more()));
        }
        return hits;
    }
}
