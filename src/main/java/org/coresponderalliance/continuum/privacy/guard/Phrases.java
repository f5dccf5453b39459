package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Words and phrases of the settings, found as whole words in any case; the time does not grow with their number. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(Set<String> phrases) {
        for (var phrase : phrases) {
            var words = Words.of(Normalization.of(phrase).toString()).stream().map(Word::lower).toList();
            if (!words.isEmpty()) {
                byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
            }
        }
    }

    /** Tells each place, by start and end. */
    void find(Reading reading, BiConsumer<Integer, Integer> found) {
        if (byFirstWord.isEmpty()) {
            return;
        }
        for (int i = 0; i < reading.words.size(); i++) {
            for (var phrase : byFirstWord.getOrDefault(reading.words.get(i).lower(), List.of())) {
                if (isAt(reading, i, phrase)) {
                    found.accept(reading.words.get(i).start(), reading.words.get(i + phrase.size() - 1).end());
                }
            }
        }
    }

    private static boolean isAt(Reading reading, int index, List<String> phrase) {
        if (index + phrase.size() > reading.words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!reading.words.get(index + i).lower().equals(phrase.get(i)) || reading.between(index + i - 1, index + i).length() > 3) {
                return false;
            }
        }
        return true;
    }
}
