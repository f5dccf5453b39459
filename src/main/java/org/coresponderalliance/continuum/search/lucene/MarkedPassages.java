package org.coresponderalliance.continuum.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.coresponderalliance.continuum.search.mapping.HighlightMarks;

/** Writes each passage with marks around what matches; matches that overlap become one. */
final class MarkedPassages extends PassageFormatter {

    @Override
    public List<String> format(Passage[] passages, String text) {
        var marked = new ArrayList<String>(passages.length);
        for (var passage : passages) {
            marked.add(marked(passage, text).strip());
        }
        return marked;
    }

    private static String marked(Passage passage, String text) {
        var marked = new StringBuilder(passage.getLength() + 16);
        var at = passage.getStartOffset();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            var start = passage.getMatchStarts()[i];
            var end = passage.getMatchEnds()[i];
            while (i + 1 < passage.getNumMatches() && passage.getMatchStarts()[i + 1] < end) {
                end = passage.getMatchEnds()[++i];
            }
            end = Math.min(end, passage.getEndOffset());
            marked.append(text, at, start).append(HighlightMarks.OPEN).append(text, start, end).append(HighlightMarks.CLOSE);
            at = end;
        }
        return marked.append(text, at, Math.max(at, passage.getEndOffset())).toString();
    }
}
