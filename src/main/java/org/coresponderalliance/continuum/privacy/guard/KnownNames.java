package org.coresponderalliance.continuum.privacy.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * Names of those who take part in a discussion, as whoever asks for a check knows them. They are no finding, in full or in
 * part, unless a cue says that a client is called so as well, or more of a name follows that is not theirs; and a part alone
 * is one where it is told what happens to clients: many are called as some member is.
 */
final class KnownNames {

    private final Reading reading;
    private final NameReader names;
    private final NameContext context;
    /** Of each person the words of their name. */
    private final List<Set<String>> people;

    private KnownNames(Reading reading) {
        this.reading = reading;
        names = new NameReader(reading);
        context = new NameContext(reading);
        people = reading.draft.knownNames().stream().map(KnownNames::words).filter(words -> !words.isEmpty()).toList();
    }

    static void mark(Reading reading) {
        if (!reading.draft.knownNames().isEmpty()) {
            new KnownNames(reading).mark();
        }
    }

    private void mark() {
        var known = new HashSet<String>();
        people.forEach(known::addAll);
        for (int i = 0; i < reading.words.size(); ) {
            var end = known.contains(reading.words.get(i).lower()) ? end(i) : i;
            if (end > i && !context.isCued(i) && isSomebodys(i, end) && (end - i > 1 || !isCare(i))) {
                reading.markNoName(reading.words.get(i).start(), reading.words.get(end - 1).end());
            }
            i = Math.max(end, i + 1);
        }
    }

    private int end(int from) {
        return Math.max(from + 1, reading.words.get(from).isCapitalized() ? names.end(from, Need.PLAUSIBLE) : names.small(from, false));
    }

    private boolean isSomebodys(int from, int end) {
        var found = reading.words.subList(from, end);
        return people.stream().anyMatch(name -> found.stream().allMatch(word -> name.contains(word.lower()) || word.isInitial()));
    }

    private boolean isCare(int word) {
        return ShopTalk.isCare(reading, reading.words.get(word).start());
    }

    private static Set<String> words(String name) {
        var words = new HashSet<String>();
        Words.of(Normalization.of(name).toString()).stream().map(Word::lower).filter(word -> word.length() > 1).forEach(words::add);
        return words;
    }
}
