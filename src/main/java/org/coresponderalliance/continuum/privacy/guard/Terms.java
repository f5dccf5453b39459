package org.coresponderalliance.continuum.privacy.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words and phrases of one kind, from a list file of {@code guard/}. They are looked up by word, in any case, so that the
 * time does not grow with the length of the list.
 */
final class Terms {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();

    private Terms() {}

    /** @param files names without ending; entries stand between commas, what follows a # is a comment */
    static Terms of(String... files) {
        var terms = new Terms();
        for (var file : files) {
            read(file).forEach(terms::add);
        }
        var longestFirst = Comparator.<List<String>>comparingInt(List::size).reversed();
        terms.byFirst.values().forEach(list -> list.sort(longestFirst));
        terms.byLast.values().forEach(list -> list.sort(longestFirst));
        return terms;
    }

    static List<String> read(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Terms.class.getResourceAsStream("/guard/" + file + ".txt"), file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).flatMap(line -> List.of(line.split(",")).stream()).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String entry) {
        var words = Words.of(entry).stream().map(Word::lower).toList();
        byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
        byLast.computeIfAbsent(words.getLast(), _ -> new ArrayList<>()).add(words);
    }

    /** Whether the word alone is in the list. */
    boolean has(String lower) {
        return byFirst.getOrDefault(lower, List.of()).stream().anyMatch(words -> words.size() == 1);
    }

    /** The index after the longest phrase that begins at the word; the word's own index if there is none. */
    int after(Reading reading, int from) {
        if (from < reading.words.size()) {
            for (var words : byFirst.getOrDefault(reading.words.get(from).lower(), List.of())) {
                if (isAt(reading, from, words)) {
                    return from + words.size();
                }
            }
        }
        return from;
    }

    /** The index of the first word of the longest phrase that ends before the word; the word's own index if there is none. */
    int before(Reading reading, int to) {
        if (to > 0) {
            for (var words : byLast.getOrDefault(reading.words.get(to - 1).lower(), List.of())) {
                if (isAt(reading, to - words.size(), words)) {
                    return to - words.size();
                }
            }
        }
        return to;
    }

    private static boolean isAt(Reading reading, int from, List<String> words) {
        if (from < 0 || from + words.size() > reading.words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!reading.words.get(from + i).lower().equals(words.get(i)) || i > 0 && reading.between(from + i - 1, from + i).length() > 2) {
                return false;
            }
        }
        return true;
    }
}
