package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the passages of one field that match best. The index says which words of a text match, by their places among its
 * words; so texts are only cut into words to learn where these stand, which is much less than to analyze them anew.
 */
final class MarkedField {

    private static final int MOST_PASSAGES = 2;
    /** What stands further back is neither marked nor shown. */
    private static final int LONGEST = 10_000;

    private final String field;
    private final FieldHighlighter highlighter;
    private final WordPlaces places = new WordPlaces();
    private @Nullable MatchesIterator matching;

    MarkedField(String field) {
        this.field = field;
        this.highlighter = new FieldHighlighter(field, new Matching(), BreakIterator.getSentenceInstance(Locale.ROOT), new PassageScorer(),
                MOST_PASSAGES, 1, new MarkedPassages(), Comparator.comparingInt(Passage::getStartOffset));
    }

    /** The best passages in the order of the text or, where nothing matches, its first sentence. */
    @SuppressWarnings("unchecked")
    List<String> marked(String text, @Nullable Matches matches) throws IOException {
        var shown = text.substring(0, Math.min(LONGEST, text.length()));
        matching = matches == null ? null : matches.getMatches(field);
        if (matching != null) {
            places.read(shown);
        }
        var marked = highlighter.highlightFieldForDoc(null, 0, shown);
        return marked == null ? List.of() : (List<String>) marked;
    }

    private final class Matching extends FieldOffsetStrategy {

        private Matching() {
            super(new UHComponents(field, field::equals, new MatchNoDocsQuery(), new BytesRef[0], PhraseHelper.NONE,
                    new LabelledCharArrayMatcher[0], false, Set.of()));
        }

        @Override
        public OffsetSource getOffsetSource() {
            return OffsetSource.ANALYSIS;
        }

        @Override
        public OffsetsEnum getOffsetsEnum(@Nullable LeafReader reader, int doc, String text) {
            return matching == null ? OffsetsEnum.EMPTY : new OffsetsEnum.OfMatchesIteratorWithSubs(places.of(matching));
        }
    }
}
