package org.coresponderalliance.continuum.privacy.guard;

/**
 * Agencies, streets and places named after people are no finding: words with capitals before a word such as County, Hospital or
 * Street. Some of these words are surnames as well (Park, Church, Hall): then a first name alone before them is left to the
 * rules for names, unless it is said where something is.
 */
final class PlaceNames {

    static final RuleInfo INFO = new RuleInfo("safe.place-name", "safe", Action.INFO, "", "agencies, streets and places named after people; false positives known in the field (part f)");

    private static final Terms NOUNS = Terms.of("place-nouns");
    private static final java.util.Set<String> MANY = java.util.Set.of("counties", "cities", "towns", "townships", "parishes", "districts", "precincts", "hospitals", "units", "cars", "platoons", "beats", "sectors", "shifts", "clinics", "campuses", "neighborhoods", "interpreters");
    private static final int MOST = 7;

    private PlaceNames() {}

    static void mark(Reading reading) {
        for (int i = 1; i < reading.words.size(); i++) {
            var word = reading.words.get(i);
            if ((word.isCapitalized() && NOUNS.has(word.lower()) || MANY.contains(word.lower())) && !reading.isShouted(word.start())) {
                var from = first(reading, i);
                from = name(reading, from, i);
                if (from < i && !mayBePerson(reading, from, i)) {
                    reading.markNoName(reading.words.get(from).start(), word.end());
                }
            }
        }
    }

    /** The first of the words before that belong to the name; before a plural it is a list: "Frederick, Carroll and Howard counties". */
    private static int first(Reading reading, int noun) {
        var from = noun;
        var list = MANY.contains(reading.words.get(noun).lower());
        for (int i = noun - 1; i >= 0 && noun - i <= MOST; i--) {
            var gap = reading.between(i, i + 1);
            if (!gap.equals(" ") && !gap.equals(" & ") && !gap.equals(". ") && !gap.equals("-") && !gap.equals("'s ") && !gap.equals("\n") && !(list && (gap.equals(", ") || gap.equals("/")))) {
                break;
            }
            var word = reading.words.get(i);
            if (word.isCapitalized()) {
                from = i;
            } else if (!word.lower().equals("of") && !word.lower().equals("and") && !word.lower().equals("the")) {
                break;
            }
        }
        return from;
    }

    /** Whether the word is what a place or an agency is. */
    static boolean isBefore(Reading reading, int index) {
        return index < reading.words.size() && reading.between(index - 1, index).equals(" ") && NOUNS.has(reading.words.get(index).lower())
                && !Lexicon.get().isFrequent(reading.words.get(index).lower()) && !Lexicon.get().isWordName(reading.words.get(index).lower());
    }

    /** Without the role or title that stands before: "Resident Hall", "Mr. Park". */
    private static int name(Reading reading, int from, int noun) {
        if (!Lexicon.get().isWordName(reading.words.get(noun).lower())) {
            return from;
        }
        var i = from;
        while (i < noun && (NameContext.ROLES.has(reading.words.get(i).lower()) || NameContext.KIN.has(reading.words.get(i).lower()) || Lexicon.get().isNoName(reading.words.get(i).lower()))) {
            i++;
        }
        return i;
    }

    private static boolean mayBePerson(Reading reading, int from, int noun) {
        var lexicon = Lexicon.get();
        var first = reading.words.get(from).lower();
        if (from == noun - 1 && new NameContext(reading).isCued(from) && lexicon.isWordName(reading.words.get(noun).lower())) {
            return true;
        }
        return from == noun - 1 && lexicon.isWordName(reading.words.get(noun).lower()) && lexicon.isFirst(first) && !lexicon.isPlace(first)
                && (lexicon.isClearFirst(first) || lexicon.isWordName(first)) && !new NameContext(reading).isWhere(from) && !isThe(reading, from);
    }

    private static boolean isThe(Reading reading, int from) {
        return from > 0 && (reading.words.get(from - 1).lower().equals("the") || reading.words.get(from - 1).lower().equals("on") || reading.words.get(from - 1).lower().equals("of"));
    }
}
