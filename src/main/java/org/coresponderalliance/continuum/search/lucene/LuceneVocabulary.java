package org.coresponderalliance.continuum.search.lucene;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.coresponderalliance.continuum.search.engine.LiveIndex;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.Vocabulary;
import org.coresponderalliance.continuum.search.words.Analysis;

/** Looks words up in Lucene's dictionary. */
final class LuceneVocabulary implements Vocabulary {

    private final LiveIndex live;

    LuceneVocabulary(LiveIndex live) {
        this.live = live;
    }

    @Override
    public List<String> similar(String word, int most) {
        return live.read(searcher -> {
            var checker = new DirectSpellChecker();
            checker.setThresholdFrequency(0);
            return Arrays.stream(checker.suggestSimilar(new Term(Fields.WORDS, word), most, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS))
                    .map(suggested -> suggested.string).filter(suggested -> !suggested.equals(word)).toList();
        });
    }

    @Override
    public List<List<String>> cut(String word, int shortest, int most) {
        return live.read(searcher -> {
            var checker = new WordBreakSpellChecker();
            checker.setMinBreakWordLength(shortest);
            checker.setMaxChanges(1);
            return Arrays.stream(checker.suggestWordBreaks(new Term(Fields.WORDS, word), most, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS,
                    BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY)).map(parts -> Arrays.stream(parts).map(part -> part.string).toList()).toList();
        });
    }

    @Override
    public List<List<String>> telling(List<String> texts, Telling wanted) {
        return live.read(searcher -> {
            var words = new MoreLikeThis(searcher.getIndexReader());
            words.setAnalyzer(Analysis.english());
            words.setMinTermFreq(1);
            words.setMinDocFreq(wanted.fewestTexts());
            words.setMinWordLen(wanted.shortest());
            words.setMaxQueryTerms(wanted.most());
            // It gives what tells least first.
            var each = new ArrayList<List<String>>();
            for (var text : texts) {
                each.add(List.of(words.retrieveInterestingTerms(new StringReader(text), Fields.BODY)).reversed());
            }
            return each;
        });
    }
}
