package org.coresponderalliance.continuum.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;

/**
 * Something that was made for the walk.
 *
 * @param word   stands in it and nowhere else
 * @param facts  what was made, as the test knows it; several where each of them opens it
 * @param id     of the discussion, the article, the member; of a post that of its discussion
 * @param number of a post in its discussion, of a revision in its article; else 0
 * @param file   URL of the file that its text refers to; empty where there is none
 */
record Thing(String word, List<Facts> facts, long id, int number, String file) {

    /** Behind this no word of any language goes on. */
    private static final String MARK = "zq";
    private static final int LETTERS = 12;
    private static final Pattern WORD = Pattern.compile("(?i)" + MARK + "[a-z]{" + LETTERS + "}");

    static String newWord() {
        return MARK + IntStream.range(0, LETTERS).mapToObj(i -> String.valueOf((char) ('a' + ThreadLocalRandom.current().nextInt(26))))
                .collect(Collectors.joining());
    }

    /** All such words that stand in a text. */
    static Set<String> words(String text) {
        var words = new HashSet<String>();
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(found.group().toLowerCase(java.util.Locale.ROOT));
        }
        return words;
    }

    Content content() {
        return facts.getFirst().content();
    }

    boolean seenBy(Viewer viewer) {
        return facts.stream().anyMatch(one -> AccessRules.sees(viewer, one));
    }

    @Override
    public String toString() {
        return word + " (" + facts + ", id " + id + " number " + number + ")";
    }
}
