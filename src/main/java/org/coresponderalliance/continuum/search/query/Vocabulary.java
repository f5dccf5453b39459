package org.coresponderalliance.continuum.search.query;

import java.util.List;

/**
 * The words of all texts of the index, whoever may see these: what is told here is for the search itself, and is shown to nobody before the
 * index was asked whether the viewer finds it.
 */
public interface Vocabulary {

    /**
     * Words that are written nearly like this one, the most similar first, then the most frequent; without the word itself.
     *
     * @param word in lower case
     */
    List<String> similar(String word, int most);

    /**
     * Where the word can be cut in two so that both parts are words, the more frequent ones first.
     *
     * @param shortest so many letters a part has at least
     */
    List<List<String>> cut(String word, int shortest, int most);

    /** Of each text the words, in their basic form, that tell most what it is about: often in it, seldom elsewhere. What tells most comes first. */
    List<List<String>> telling(List<String> texts, Telling wanted);

    /**
     * Which words tell anything.
     *
     * @param shortest    so many letters a word has at least
     * @param fewestTexts a word that stands in fewer finds nothing, and may be a typing mistake
     */
    record Telling(int most, int shortest, int fewestTexts) {}
}
