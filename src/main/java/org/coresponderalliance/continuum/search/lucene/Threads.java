package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery;

/** Hits that belong together: of a discussion with many answers that fit, the best stands for all. */
final class Threads {

    private Threads() {}

    /** @param more how many others of the same thread are among the hits that were looked at */
    record Best(ScoreDoc doc, int more) {}

    /** Each for itself. */
    static List<Best> all(ScoreDoc[] docs) {
        return Arrays.stream(docs).map(doc -> new Best(doc, 0)).toList();
    }

    /** The best hit of each thread, in their order. @param wanted when there are so many threads, no further hits are looked at */
    static List<Best> best(IndexSearcher searcher, ScoreDoc[] docs, int wanted) throws IOException {
        var best = new LinkedHashMap<String, Best>();
        for (int from = 0; from < docs.length && best.size() < wanted; from += IndexQuery.BLOCK) {
            var part = Arrays.copyOfRange(docs, from, Math.min(docs.length, from + IndexQuery.BLOCK));
            var threads = threads(searcher, part);
            for (int i = 0; i < part.length; i++) {
                best.merge(threads[i], new Best(part[i], 0), (first, another) -> new Best(first.doc(), first.more() + 1));
            }
        }
        return List.copyOf(best.values());
    }

    /** Read in the order of the index, as its values want to be read. */
    private static String[] threads(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        var threads = new String[docs.length];
        var order = new Integer[docs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> docs[i].doc));
        var segments = searcher.getLeafContexts();
        var segment = -1;
        SortedSetDocValues values = null;
        for (var i : order) {
            var in = ReaderUtil.subIndex(docs[i].doc, segments);
            if (values == null || in != segment) {
                segment = in;
                values = DocValues.getSortedSet(segments.get(in).reader(), Fields.THREAD);
            }
            threads[i] = values.advanceExact(docs[i].doc - segments.get(in).docBase) ? values.lookupOrd(values.nextOrd()).utf8ToString() : "doc " + docs[i].doc;
        }
        return threads;
    }
}
