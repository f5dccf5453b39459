package org.coresponderalliance.continuum.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which titles ask the same: those that have at least three words in common that tell something, and half of all that they have
 * together. Alike is passed on: of three titles the first and the last may meet through the second.
 */
final class TitleLikeness {

    private static final int FEWEST = 3;
    private static final Set<String> SAY_NOTHING = Set.of("the", "and", "for", "are", "was", "does", "did", "you", "your", "our", "their", "they", "who", "what", "which",
            "when", "where", "how", "why", "with", "without", "from", "into", "that", "this", "has", "have", "had", "can", "may", "should", "would", "could", "anyone", "anybody",
            "anything", "someone", "something", "use", "any", "not", "but", "get", "got", "out", "one", "two");

    private TitleLikeness() {}

    /** The titles by groups that ask the same; most groups have one member. @param titles by id, in the order in which groups are wanted */
    static Collection<List<Long>> groups(Map<Long, String> titles) {
        var words = new LinkedHashMap<Long, Set<String>>();
        titles.forEach((id, title) -> words.put(id, words(title)));
        var byWord = new HashMap<String, List<Long>>();
        var group = new HashMap<Long, Long>();
        words.forEach((id, mine) -> {
            group.put(id, id);
            common(mine, byWord).forEach((other, common) -> {
                if (alike(common, mine.size(), words.get(other).size())) {
                    group.put(root(id, group), root(other, group));
                }
            });
            mine.forEach(word -> byWord.computeIfAbsent(word, one -> new ArrayList<>()).add(id));
        });
        return words.keySet().stream().collect(Collectors.groupingBy(id -> root(id, group), LinkedHashMap::new, Collectors.toList())).values();
    }

    /** Whether two titles ask the same. */
    static boolean alike(String one, String other) {
        var mine = words(one);
        var theirs = words(other);
        var common = (int) mine.stream().filter(theirs::contains).count();
        return alike(common, mine.size(), theirs.size());
    }

    private static boolean alike(int common, int mine, int theirs) {
        return common >= FEWEST && common * 2 >= mine + theirs - common;
    }

    private static Map<Long, Integer> common(Set<String> mine, Map<String, List<Long>> byWord) {
        var common = new HashMap<Long, Integer>();
        mine.forEach(word -> byWord.getOrDefault(word, List.of()).forEach(other -> common.merge(other, 1, Integer::sum)));
        return common;
    }

    private static long root(long id, Map<Long, Long> group) {
        var root = id;
        while (group.get(root) != root) {
            root = group.get(root);
        }
        return root;
    }

    static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 2 && !SAY_NOTHING.contains(word))
                .map(TitleLikeness::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Enough for plurals and forms of verbs; a title has too few words for a mistake to matter. */
    private static String stem(String word) {
        return word.length() > 4 ? word.replaceFirst("(ing|ed|es|s)$", "") : word;
    }
}
