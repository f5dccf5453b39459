package org.coresponderalliance.continuum.search.query;

import java.io.StringReader;
import java.util.List;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.coresponderalliance.continuum.search.engine.LiveIndex;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.springframework.stereotype.Component;

/** The words of a text that tell most what it is about: often in it, seldom elsewhere. */
@Component
public class TellingWords {

    public static final int MOST = 12;
    private static final int LONGEST = 20_000;
    private static final int SHORTEST_WORD = 3;
    /** A word that stands nowhere else finds nothing, and may be a typing mistake. */
    private static final int FEWEST_TEXTS = 2;

    private final LiveIndex live;

    TellingWords(LiveIndex live) {
        this.live = live;
    }

    public List<String> of(String text) {
        return live.read(searcher -> {
            var words = new MoreLikeThis(searcher.getIndexReader());
            words.setAnalyzer(Analysis.english());
            words.setMinTermFreq(1);
            words.setMinDocFreq(FEWEST_TEXTS);
            words.setMinWordLen(SHORTEST_WORD);
            words.setMaxQueryTerms(MOST);
            return List.of(words.retrieveInterestingTerms(new StringReader(text.substring(0, Math.min(LONGEST, text.length()))), Fields.BODY));
        });
    }
}
