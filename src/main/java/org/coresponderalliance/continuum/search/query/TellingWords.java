package org.coresponderalliance.continuum.search.query;

import java.util.List;
import org.springframework.stereotype.Component;

/** The words of a text that tell most what it is about: often in it, seldom elsewhere. */
@Component
public class TellingWords {

    public static final int MOST = 12;
    private static final int LONGEST = 20_000;
    private static final Vocabulary.Telling WANTED = new Vocabulary.Telling(MOST, 3, 2);

    private final Vocabulary vocabulary;

    TellingWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public List<String> of(String text) {
        return ofEach(List.of(text)).getFirst();
    }

    /** The same of several texts, in their order. */
    public List<List<String>> ofEach(List<String> texts) {
        return vocabulary.telling(texts.stream().map(text -> text.substring(0, Math.min(LONGEST, text.length()))).toList(), WANTED);
    }
}
