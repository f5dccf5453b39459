package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.coresponderalliance.continuum.search.words.Analysis;

/** Marks in the hits that are shown what a query asked for, in whole sentences. */
final class Marker extends UnifiedHighlighter {

    private static final int MOST_PASSAGES = 2;

    private final FieldHighlighter titles;
    private final FieldHighlighter bodies;

    private Marker(IndexSearcher searcher, Query query) {
        super(UnifiedHighlighter.builder(searcher, Analysis.english()).withFormatter(new MarkedPassages())
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT)).withMaxNoHighlightPassages(1));
        var terms = extractTerms(query);
        titles = getFieldHighlighter(Fields.TITLE, query, terms, MOST_PASSAGES);
        bodies = getFieldHighlighter(Fields.BODY, query, terms, MOST_PASSAGES);
    }

    /** The hits with their texts marked, in the same order. */
    static List<FoundHit> hits(IndexSearcher searcher, Query query, ScoreDoc[] docs) throws IOException {
        var marker = new Marker(searcher, query);
        var stored = searcher.storedFields();
        var hits = new ArrayList<FoundHit>(docs.length);
        for (var doc : docs) {
            var found = FoundDocument.read(stored, doc.doc, true);
            hits.add(found.hit(marker.marked(marker.titles, doc.doc, found.title()), marker.marked(marker.bodies, doc.doc, found.body())));
        }
        return hits;
    }

    @SuppressWarnings("unchecked")
    private List<String> marked(FieldHighlighter field, int doc, String text) throws IOException {
        var segments = searcher.getLeafContexts();
        var segment = segments.get(ReaderUtil.subIndex(doc, segments));
        var marked = field.highlightFieldForDoc(segment.reader(), doc - segment.docBase, text.substring(0, Math.min(getMaxLength(), text.length())));
        return marked == null ? List.of() : (List<String>) marked;
    }
}
