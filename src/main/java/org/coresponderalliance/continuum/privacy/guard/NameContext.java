package org.coresponderalliance.continuum.privacy.guard;

import java.util.Set;

/** What stands around a name and says whether a person is meant, and which. */
final class NameContext {

    static final Terms ROLES = Terms.of("client-roles");
    static final Terms KIN = Terms.of("kin");
    private static final Terms DOES = Terms.of("person-verbs", "human-verbs");
    private static final Terms HUMAN = Terms.of("human-verbs");
    private static final Terms BEFORE = Terms.of("before-persons");

    private static final Terms THEIRS = Terms.of("care-talk");

    private final Reading reading;

    NameContext(Reading reading) {
        this.reading = reading;
    }

    /** Whether a client's or relative's role stands directly before. */
    boolean isCued(int from) {
        return isNear(from, 2) && (ROLES.before(reading, from) < from || KIN.before(reading, from) < from);
    }

    /** Whether the word, behind 's, is what a client has: "Denny's meds", "Amy's mother". */
    boolean isTheirs(int index) {
        return ROLES.after(reading, index) > index || KIN.after(reading, index) > index || THEIRS.after(reading, index) > index;
    }

    /** Whether it is said behind the name what its bearer does. */
    boolean does(int end) {
        return end < reading.words.size() && (reading.between(end - 1, end).equals(" ") && DOES.after(reading, end) > end
                || reading.between(end - 1, end).equals(", ") && reading.words.get(end).lower().startsWith("who"));
    }

    /** The same, where only a person can be meant. */
    boolean doesAsPerson(int end) {
        return end < reading.words.size() && (reading.between(end - 1, end).equals(" ") && HUMAN.after(reading, end) > end
                || reading.between(end - 1, end).equals(", ") && (reading.words.get(end).lower().startsWith("who") || !isWhere(end - 1) && isPronoun(reading.words.get(end).lower())));
    }

    /** "Opal, she is 81", "Johansson, he'll come". */
    private static boolean isPronoun(String lower) {
        return switch (lower) {
            case "he", "she", "he'll", "she'll", "he'd", "she'd" -> true;
            default -> false;
        };
    }

    /** The same as {@link #undergoes}, by more than a preposition: "a call from", "spoke to". */
    boolean undergoesClearly(int from) {
        return isNear(from, 1) && BEFORE.before(reading, from) < from - 1;
    }

    /** Whether something is done to the bearer, or with him or her. */
    boolean undergoes(int from) {
        return isNear(from, 1) && BEFORE.before(reading, from) < from;
    }

    /** Whether the word is one of those that say what a person does. */
    static boolean isVerb(String lower) {
        return DOES.has(lower) && !lower.equals("and");
    }

    /** The same as {@link #doesAsPerson}, for a word that is known as nobody's name: only what a thing never does. */
    boolean doesAsStranger(int end) {
        return doesAsPerson(end) && (isSaidAtLength(end) || !Set.of("is", "was", "has", "had", "will", "won't", "wont", "wouldn't", "doesn't", "didn't", "put", "needs", "stays", "stayed", "took", "ran", "runs", "sits", "feels", "felt", "lost", "left", "gave", "let", "keeps", "kept", "been", "knows", "reports",
                "reported", "confirmed", "calls", "called", "states", "describes", "described", "explained", "identified", "mentions", "wants", "speaks", "loves").contains(reading.words.get(end).lower()));
    }

    /** "is back", "was arrested", but not "is a" or "has been". */
    private boolean isSaidAtLength(int end) {
        var stop = HUMAN.after(reading, end);
        return stop > end + 1 && reading.words.get(stop - 1).text().length() > 3 && !Set.of("been", "still", "took", "have", "will").contains(reading.words.get(stop - 1).lower());
    }

    /** "in Lincoln", "at Marcus": a place more likely than a person. */
    boolean isWhere(int from) {
        if (from > 1 && BEFORE.before(reading, from) < from - 1) {
            return false;
        }
        if (from == 0 || !reading.between(from - 1, from).equals(" ")) {
            return false;
        }
        return switch (reading.words.get(from - 1).lower()) {
            case "in", "at", "near", "outside", "around", "through", "across", "within", "downtown", "north", "south", "east", "west", "into", "throughout", "along" -> true;
            default -> false;
        };
    }

    /** Whether another word with a capital stands directly before or behind, so that the name is part of something longer. */
    boolean isPartOfMore(int from, int end) {
        var before = from > 0 && reading.between(from - 1, from).equals(" ") && isProper(from - 1);
        var behind = end < reading.words.size() && (reading.between(end - 1, end).equals(" ") || reading.between(end - 1, end).equals("-")) && isProper(end) && !reading.words.get(end).isInitial();
        return before || behind;
    }

    private boolean isProper(int index) {
        var word = reading.words.get(index);
        return word.isCapitalized() && !word.opens() && !word.isAllCapitals() && word.text().length() > 1 && !reading.isShouted(word.start());
    }

    private boolean isNear(int from, int most) {
        if (from == 0) {
            return false;
        }
        var gap = reading.between(from - 1, from);
        return gap.equals("/ ") || gap.length() <= most && gap.indexOf('.') < 0;
    }
}
