package org.coresponderalliance.continuum.privacy.guard;

import java.util.HashSet;
import java.util.Set;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * Names of those who take part in a discussion, as whoever asks for a check knows them. They are no finding, in full or in
 * part, unless a cue says that a client is called so as well, or more of a name follows that is not theirs.
 */
final class KnownNames {

    private KnownNames() {}

    static void mark(Reading reading) {
        if (reading.draft.knownNames().isEmpty()) {
            return;
        }
        var known = words(reading.draft.knownNames());
        var names = new NameReader(reading);
        var context = new NameContext(reading);
        for (int i = 0; i < reading.words.size(); ) {
            var end = known.contains(reading.words.get(i).lower()) ? end(reading, names, i) : i;
            if (end > i && !context.isCued(i) && reading.words.subList(i, end).stream().allMatch(word -> known.contains(word.lower()) || word.isInitial())) {
                reading.markNoName(reading.words.get(i).start(), reading.words.get(end - 1).end());
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int end(Reading reading, NameReader names, int from) {
        return Math.max(from + 1, reading.words.get(from).isCapitalized() ? names.end(from, Need.PLAUSIBLE) : names.small(from, false));
    }

    private static Set<String> words(Set<String> names) {
        var words = new HashSet<String>();
        for (var name : names) {
            Words.of(Normalization.of(name).toString()).stream().map(Word::lower).filter(word -> word.length() > 1).forEach(words::add);
        }
        return words;
    }
}
