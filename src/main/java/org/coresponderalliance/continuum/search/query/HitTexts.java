package org.coresponderalliance.continuum.search.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.SearchResults.SearchHit;
import org.coresponderalliance.continuum.search.mapping.HighlightMarks;

/** Puts a hit together from what the index marked and what the database has now. */
public final class HitTexts {

    private static final int LONGEST = 320;
    private static final Pattern BOX = Pattern.compile("\\[[ xX]\\]\\s");
    private static final String ENDINGS = ".,;:!?)]-–—";

    private HitTexts() {}

    /** The hit; its title with marks only where the index knows the same title as the database. */
    public static SearchHit hit(IndexQuery.FoundHit found, HitDetails details) {
        var marked = found.titles().stream().filter(title -> HighlightMarks.plain(title).equals(details.title())).findFirst().orElse(details.title());
        return new SearchHit(found.kind(), found.ref(), details.title(), HighlightMarks.html(marked), excerpt(found.passages()),
                details.url(), details.label(), details.meta(), details.at(), found.more());
    }

    private static String excerpt(List<String> passages) {
        return passages.stream().map(passage -> HighlightMarks.html(shortened(tidy(passage))))
                .collect(Collectors.joining(" … "));
    }

    /** In one line, without boxes to tick, and not beginning with what ended the sentence before. */
    private static String tidy(String text) {
        var passage = BOX.matcher(text).replaceAll("");
        var line = new StringBuilder(passage.length());
        for (int at = 0; at < passage.length(); at++) {
            var next = passage.charAt(at);
            var space = Character.isWhitespace(next);
            if (line.isEmpty() ? !space && ENDINGS.indexOf(next) < 0 : !space || line.charAt(line.length() - 1) != ' ') {
                line.append(space ? ' ' : next);
            }
        }
        return line.toString().strip();
    }

    /** A long passage from a little before its first mark on, cut between words and outside of marks. */
    static String shortened(String passage) {
        if (passage.length() <= LONGEST) {
            return passage;
        }
        var mark = Math.max(0, passage.indexOf(HighlightMarks.OPEN));
        var start = mark <= LONGEST / 2 ? 0 : Math.max(0, passage.lastIndexOf(' ', mark - LONGEST / 4) + 1);
        var end = Math.min(passage.length(), start + LONGEST);
        if (end < passage.length()) {
            end = Math.max(start + LONGEST / 2, passage.lastIndexOf(' ', end));
            var open = passage.lastIndexOf(HighlightMarks.OPEN, end - 1);
            var close = passage.lastIndexOf(HighlightMarks.CLOSE, end - 1);
            end = open > close ? Math.max(passage.indexOf(HighlightMarks.CLOSE, end) + 1, end) : end;
        }
        return (start > 0 ? "… " : "") + passage.substring(start, end).strip() + (end < passage.length() ? " …" : "");
    }
}
