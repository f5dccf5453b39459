package org.coresponderalliance.continuum.search.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.springframework.stereotype.Component;

/** The words of a text that tell most what it is about: often in it, seldom elsewhere. */
@Component
public class TellingWords {

    private static final int MOST = 12;
    private static final int LONGEST = 20_000;
    private static final int SHORTEST_WORD = 3;
    /** A word that stands nowhere else finds nothing, and may be a typing mistake. */
    private static final int FEWEST_TEXTS = 2;

    private final IndexQuery index;

    TellingWords(IndexQuery index) {
        this.index = index;
    }

    public List<String> of(String text) {
        return index.in(session -> {
            try (var reader = session.scope(Object.class).extension(LuceneExtension.get()).openIndexReader()) {
                var words = new MoreLikeThis(reader);
                words.setAnalyzer(Analysis.english());
                words.setMinTermFreq(1);
                words.setMinDocFreq(FEWEST_TEXTS);
                words.setMinWordLen(SHORTEST_WORD);
                words.setMaxQueryTerms(MOST);
                return List.of(words.retrieveInterestingTerms(new StringReader(text.substring(0, Math.min(LONGEST, text.length()))), Fields.BODY));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
