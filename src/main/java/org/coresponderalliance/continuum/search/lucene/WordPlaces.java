package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.FilterMatchesIterator;
import org.apache.lucene.search.MatchesIterator;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.jspecify.annotations.Nullable;

/** Where the words of a text begin and end, in UTF-16 code units, by their number. */
final class WordPlaces {

    private final Tokenizer words = Analysis.words();
    private final OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = words.addAttribute(PositionIncrementAttribute.class);
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;
    private int length;

    /** Takes up another text. */
    void read(String text) throws IOException {
        count = 0;
        length = text.length();
        words.setReader(new StringReader(text));
        words.reset();
        while (words.incrementToken()) {
            add(count + increment.getPositionIncrement(), place.startOffset(), place.endOffset());
        }
        words.end();
        words.close();
    }

    /** Matches in the text that was read last, with their places. */
    MatchesIterator of(MatchesIterator matches) {
        return new Placed(matches);
    }

    private void add(int words, int start, int end) {
        if (words > starts.length) {
            starts = Arrays.copyOf(starts, words * 2);
            ends = Arrays.copyOf(ends, words * 2);
        }
        // Numbers that have no word have the place of the next one.
        Arrays.fill(starts, count, words, start);
        Arrays.fill(ends, count, words, end);
        count = words;
    }

    private final class Placed extends FilterMatchesIterator {

        private Placed(MatchesIterator matches) {
            super(matches);
        }

        /** Words of a text that was cut short have their place behind it. */
        @Override
        public int startOffset() {
            return startPosition() < count ? starts[startPosition()] : length;
        }

        @Override
        public int endOffset() {
            return endPosition() < count ? ends[endPosition()] : length + 1;
        }

        @Override
        public @Nullable MatchesIterator getSubMatches() throws IOException {
            var parts = super.getSubMatches();
            return parts == null ? null : new Placed(parts);
        }
    }
}
