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
        if (from >= reading.words.size()) {
            return from;
        }
        var head = particles(from);
        if (!(head > from ? begins(head, need) && !lexicon.isOrdinary(reading.words.get(head).lower()) : begins(from, need))) {
            return from;
        }
        var end = head + 1;
        while (end < reading.words.size() && end - from < LONGEST && isJoined(end - 1, end)) {
            var next = particles(end);
            if (next > end && isJoined(next - 1, next) && continues(next)) {
                end = next + 1;
            } else if (continues(end) || SUFFIXES.contains(reading.words.get(end).lower())) {
                end++;
            } else {
                break;
            }
        }
        return reading.words.get(end - 1).isInitial() && end - from > 1 && !reading.text.startsWith(".", reading.words.get(end - 1).end())
                && !isFinalInitial(end - 1) ? end - 1 : end;
    }

    /** The index after "van der" or "de la" in small letters, if a word with a capital follows. */
    private int particles(int from) {
        var i = from;
        while (i < from + 3 && i + 1 < reading.words.size() && PARTICLES.contains(reading.words.get(i).text()) && reading.between(i, i + 1).equals(" ")) {
            i++;
        }
        return i > from && reading.words.get(i).isCapitalized() ? i : from;
    }

    /**
     * The index after a name in small letters: a first name that is hardly anything else, and what follows it if that can be a
     * surname; {@code from} if there is none.
     *
     * @param cued whether a cue stands before it, so that a surname alone, or a first name that is a word, will do
     */
    int small(int from, boolean cued) {
        if (from >= reading.words.size()) {
            return from;
        }
        var word = reading.words.get(from).lower();
        var end = from + 1;
        while (end < reading.words.size() && end - from < 4 && isOneGap(end) && isSmallRest(end)) {
            end += PARTICLES.contains(reading.words.get(end).lower()) && end + 1 < reading.words.size() && isSmallRest(end + 1) ? 2 : 1;
        }
        if (lexicon.isSmallFirst(word)) {
            return end;
        }
        var last = end > from + 1 ? reading.words.get(end - 1).lower() : "";
        var surname = !last.isEmpty() && !lexicon.isOrdinary(last) && (lexicon.isLast(last) || lexicon.isFirst(last));
        if (lexicon.isWordName(word) && lexicon.isFirst(word) && surname && (cued || !lexicon.isFrequent(word))) {
            return end;
        }
        if (cued && lexicon.isWordName(word) && lexicon.isFirst(word) && !lexicon.isFrequent(word) && new NameContext(reading).does(from + 1)) {
            return from + 1;
        }
        return cued && !lexicon.isFrequent(word) && (lexicon.isClearLast(word) || lexicon.isFirst(word) && surname) ? end : from;
    }

    private boolean isOneGap(int next) {
        var gap = reading.words.get(next).start() - reading.words.get(next - 1).end();
        return gap == 1 && (reading.text.charAt(reading.words.get(next).start() - 1) == ' ' || reading.text.charAt(reading.words.get(next).start() - 1) == '\n');
    }

    private boolean isSmallRest(int index) {
        var word = reading.words.get(index).lower();
        return lexicon.isSmallLast(word) || PARTICLES.contains(word) && index + 1 < reading.words.size() && word.length() > 1 && !lexicon.isFrequent(word)
                && lexicon.isSmallLast(reading.words.get(index + 1).lower()) && !lexicon.isOrdinary(reading.words.get(index + 1).lower());
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
        if (need != Need.CAPITAL && isRole(word.lower())) {
            return false;
        }
        if (word.isAllCapitals() && word.text().length() < 12 && word.text().indexOf('\'') < 0 && !lexicon.isFirst(word.lower())) {
            return need == Need.CAPITAL || lexicon.isLast(word.lower()) && word.text().length() > 4 && !lexicon.isOrdinary(word.lower());
        }
        return switch (need) {
            case CAPITAL -> true;
            case PLAUSIBLE -> isKnown(word) || lexicon.isWordName(word.lower()) && !word.opens() && lexicon.isLast(word.lower()) || !lexicon.isOrdinary(word.lower()) && !lexicon.isPlace(word.lower()) && word.text().length() > 2;
            case KNOWN -> lexicon.isFirst(word.lower()) || lexicon.isLast(word.lower()) && !lexicon.isOrdinary(word.lower()) && !lexicon.isPlace(word.lower());
        };
    }

    /** "Councilwoman", "Arrestee": what stands before a name. */
    private boolean isRole(String lower) {
        return Colleagues.isTitle(lower) || (NameContext.ROLES.has(lower) || NameContext.KIN.has(lower)) && !lexicon.isFirst(lower);
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
        if (Colleagues.isTitle(word.lower())) {
            return false;
        }
        if (word.isAllCapitals() && word.text().length() > 1 && !reading.words.get(index - 1).isAllCapitals() && word.text().indexOf('\'') < 0) {
            return false;
        }
        return lexicon.isLast(word.lower()) || lexicon.isFirst(word.lower()) || !lexicon.isOrdinary(word.lower());
    }

    private boolean isJoined(int word, int next) {
        var between = reading.between(word, next);
        return between.equals(" ") || between.equals("  ") || between.equals("\n") && isBroken(word) || reading.words.get(word).text().length() <= 2 && (between.equals(".") || between.equals(". "))
                || between.equals(", ") && SUFFIXES.contains(reading.words.get(next).lower()) || between.equals(" \"") || between.equals("\" ");
    }

    /** Whether a line ends within a sentence, as in mail; a word alone in its line is a signature or an item of a list. */
    private boolean isBroken(int word) {
        var start = reading.words.get(word).start();
        return reading.text.lastIndexOf('\n', start) + 1 < start;
    }
}
