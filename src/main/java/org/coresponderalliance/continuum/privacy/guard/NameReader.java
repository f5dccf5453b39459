package org.coresponderalliance.continuum.privacy.guard;

import java.util.Set;

/** Reads how far a name goes that begins at a word: initials, particles, double names and Jr. included. */
final class NameReader {

    /** How sure it must be that a word is a name. */
    enum Need {
        /** A capital will do: after Mr. anything is a name. */
        CAPITAL,
        /** It is a known name, or no ordinary word. */
        PLAUSIBLE,
        /** It is a known name. */
        KNOWN
    }

    private static final Set<String> PARTICLES = Set.of("de", "la", "del", "los", "las", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos", "di", "du", "le", "st", "y", "ben", "abu");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int LONGEST = 5;

    private final Reading reading;
    private final Lexicon lexicon = Lexicon.get();

    NameReader(Reading reading) {
        this.reading = reading;
    }

    /** The index after the name's last word; {@code from} if there is no name. */
    int end(int from, Need need) {
        if (from >= reading.words.size() || !begins(from, need)) {
            return from;
        }
        var end = from + 1;
        while (end < reading.words.size() && end - from < LONGEST && isJoined(end - 1, end)) {
            var word = reading.words.get(end);
            if (PARTICLES.contains(word.lower()) && end + 1 < reading.words.size() && isJoined(end, end + 1) && continues(end + 1)) {
                end += 2;
            } else if (continues(end) || SUFFIXES.contains(word.lower())) {
                end++;
            } else {
                break;
            }
        }
        return reading.words.get(end - 1).isInitial() && end - from > 1 && !reading.text.startsWith(".", reading.words.get(end - 1).end())
                && !isFinalInitial(end - 1) ? end - 1 : end;
    }

    /** "Maria R" at the end of a clause; but "Maria I told" is none. */
    private boolean isFinalInitial(int word) {
        return !reading.words.get(word).text().equals("I") && !reading.words.get(word).text().equals("A");
    }

    private boolean begins(int index, Need need) {
        var word = reading.words.get(index);
        if (!word.isCapitalized() || lexicon.isNoName(word.lower())) {
            return false;
        }
        if (word.isInitial()) {
            return initials(index, need);
        }
        if (word.isAllCapitals() && word.text().length() < 12 && word.text().indexOf('\'') < 0 && !lexicon.isFirst(word.lower())) {
            return need == Need.CAPITAL || lexicon.isLast(word.lower()) && word.text().length() > 4 && !lexicon.isOrdinary(word.lower());
        }
        return switch (need) {
            case CAPITAL -> true;
            case PLAUSIBLE -> isKnown(word) || !lexicon.isOrdinary(word.lower()) && !lexicon.isPlace(word.lower()) && word.text().length() > 2;
            case KNOWN -> lexicon.isFirst(word.lower()) || lexicon.isLast(word.lower()) && !lexicon.isOrdinary(word.lower()) && !lexicon.isPlace(word.lower());
        };
    }

    private boolean isKnown(Word word) {
        return lexicon.isFirst(word.lower()) || lexicon.isLast(word.lower()) && !lexicon.isOrdinary(word.lower());
    }

    /** "J. Doe", "J.D.", "J. R. Miller" begin with an initial and a point. */
    private boolean initials(int index, Need need) {
        var word = reading.words.get(index);
        if (!reading.text.startsWith(".", word.end()) || index + 1 >= reading.words.size() || !isJoined(index, index + 1)) {
            return false;
        }
        var next = reading.words.get(index + 1);
        return next.isInitial() ? reading.text.startsWith(".", next.end()) : next.isCapitalized() && begins(index + 1, need == Need.CAPITAL ? Need.CAPITAL : Need.PLAUSIBLE);
    }

    private boolean continues(int index) {
        var word = reading.words.get(index);
        if (!word.isCapitalized() || lexicon.isNoName(word.lower())) {
            return false;
        }
        if (word.isInitial()) {
            return true;
        }
        if (word.isAllCapitals() && word.text().length() > 1 && !reading.words.get(index - 1).isAllCapitals() && word.text().indexOf('\'') < 0) {
            return false;
        }
        return lexicon.isLast(word.lower()) || lexicon.isFirst(word.lower()) || !lexicon.isOrdinary(word.lower());
    }

    private boolean isJoined(int word, int next) {
        var between = reading.between(word, next);
        return between.equals(" ") || between.equals("  ") || reading.words.get(word).text().length() <= 2 && (between.equals(".") || between.equals(". "))
                || between.equals(", ") && SUFFIXES.contains(reading.words.get(next).lower()) || between.equals(" \"") || between.equals("\" ");
    }
}
