package org.coresponderalliance.continuum.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search field, cut into its parts. Everything is a query; there are no mistakes in one.
 *
 * @param typed    as typed, cut to 300 characters
 * @param words    the words outside of quotation marks, in order, at most 30
 * @param phrases  the texts in quotation marks: to be found as they are
 * @param excluded words and phrases behind a minus: what contains them is not wanted
 */
public record QueryText(String typed, List<String> words, List<String> phrases, List<String> excluded) {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 30;
    private static final Pattern PART = Pattern.compile("(?<minus>(?<!\\S)-)?(?:[\"“”„](?<phrase>[^\"“”„]*)[\"“”„]?|(?<word>[^\\s\"“”„]+))");

    public static QueryText parse(String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var words = new ArrayList<String>();
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var part = PART.matcher(text);
        while (part.find()) {
            var phrase = part.group("phrase") != null;
            var value = phrase ? part.group("phrase") : part.group("word");
            if (Analysis.terms(value).isEmpty()) {
                continue;
            }
            if (part.group("minus") != null) {
                excluded.add(value);
            } else if (phrase) {
                phrases.add(value);
            } else if (words.size() < MOST_WORDS) {
                words.add(value);
            }
        }
        return new QueryText(text, List.copyOf(words), List.copyOf(phrases), List.copyOf(excluded));
    }

    /** What was typed, its phrases as words: what is not found as it stands may be there in another order. */
    public String withoutQuotes() {
        return typed.replaceAll("[\"“”„]", " ").replaceAll(" +", " ").strip();
    }

    /** A text that was not typed as a query: its quotation marks and dashes mean nothing. */
    public static String words(String text) {
        return text.replaceAll("[\"“”„]", " ").replaceAll("(?<!\\S)-", " ");
    }

    /** Whether there is nothing to look for. A query that only excludes is empty, too. */
    public boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
