package org.coresponderalliance.continuum.privacy.guard;

/**
 * Things that are called after people: shops, works, tools, scales and languages are nobody's names. What is known of them here
 * does not make the same name a colleague's elsewhere in the draft.
 */
final class NamedThings {

    static final RuleInfo INFO = new RuleInfo("safe.thing-name", "safe", Action.INFO, "", "things called after people; false positives known in the field (part f)");

    private static final Terms THINGS = Terms.of("named-things");
    private static final Terms SHOPS = Terms.of("shops");
    private static final Terms NOUNS = Terms.of("thing-nouns");

    private NamedThings() {}

    static void mark(Reading reading) {
        for (int i = 0; i < reading.words.size(); i++) {
            var word = reading.words.get(i);
            var end = THINGS.after(reading, i);
            if (end == i && word.isCapitalized()) {
                end = shop(reading, i);
            }
            if (end == i && word.isCapitalized() && !reading.isShouted(word.start())) {
                end = described(reading, i);
            }
            if (end > i) {
                reading.markNoName(word.start(), reading.words.get(end - 1).end());
            }
        }
    }

    /** "Papa John's", but not "Papa John" and not "Denny's meds". */
    private static int shop(Reading reading, int from) {
        var end = SHOPS.after(reading, from);
        if (end == from || !reading.text.startsWith("'s", reading.words.get(end - 1).end())) {
            return from;
        }
        return end < reading.words.size() && reading.between(end - 1, end).equals("'s ") && new NameContext(reading).isTheirs(end) ? from : end;
    }

    /** "Braden score", "Karen interpreters": a word with a capital before what only things are. */
    private static int described(Reading reading, int from) {
        var next = from + 1;
        if (next >= reading.words.size() || !reading.between(from, next).equals(" ") || NOUNS.after(reading, next) == next || reading.words.get(next).isCapitalized()) {
            return from;
        }
        return new NameContext(reading).isCued(from) ? from : next;
    }
}
