package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * One name alone: "Marcus was off his meds", "we drove Ramirez home". A first name that is nothing else is one wherever it
 * stands; all others need that something is said of a person.
 */
record FirstNameRule(RuleInfo info) implements Rule {

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        var context = new NameContext(reading);
        for (int i = 0; i < reading.words.size(); ) {
            var word = reading.words.get(i);
            var end = word.isCapitalized() ? names.end(i, Need.PLAUSIBLE) : i;
            if (end <= i + 1 && word.text().length() > 2 && !reading.isNoName(word.start(), word.end()) && !reading.isTitle(word.start()) && isPerson(reading, context, i)) {
                hits.accept(new Hit(word.start(), word.end(), info, info.action()));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isPerson(Reading reading, NameContext context, int index) {
        var lexicon = Lexicon.get();
        var word = reading.words.get(index);
        var lower = word.lower();
        var shouted = reading.isShouted(word.start());
        if (lexicon.isNoName(lower)) {
            return false;
        }
        if (!word.isCapitalized() || shouted) {
            return lexicon.isSmallFirst(lower) && !PlaceNames.isBefore(reading, index + 1) && (context.doesAsPerson(index + 1) || context.undergoes(index) && !context.isWhere(index) && (shouted || !lexicon.isLast(lower) || context.does(index + 1) || !isFollowedByNoun(reading, index)));
        }
        if (word.isAllCapitals() || context.isPartOfMore(index, index + 1)) {
            return false;
        }
        if (isFamily(reading, index)) {
            return true;
        }
        if (lexicon.isClearFirst(lower)) {
            return context.doesAsPerson(index + 1) || !context.isWhere(index) && !isListedPlace(reading, index) && !isOfFirm(reading, index);
        }
        var human = context.doesAsPerson(index + 1);
        if (lexicon.isMonth(lower)) {
            return human && !word.opens();
        }
        if (lexicon.isWordName(lower)) {
            var modal = lower.equals("will") && context.does(index + 1);
            return word.opens() ? human || modal || isPaired(reading, index) : human || modal || context.undergoes(index) || isPaired(reading, index) || lexicon.isFirst(lower) && context.does(index + 1);
        }
        if (lexicon.isPlace(lower)) {
            return lexicon.isFirst(lower) && human && !context.isWhere(index);
        }
        if (lexicon.isOrdinary(lower)) {
            return lexicon.isFirst(lower) && !word.opens() && (human || context.undergoes(index) && context.does(index + 1));
        }
        if (lexicon.isLast(lower)) {
            return !isOfFirm(reading, index) && (human || !context.isWhere(index) && (context.does(index + 1) && reading.isPersonal(word.start()) || word.opens() && context.does(index + 1) || context.undergoes(index) && !isOf(reading, index) || isPaired(reading, index)));
        }
        return context.doesAsStranger(index + 1) && word.text().length() > 3;
    }

    /** "Mesa, Chandler and Gilbert": among places. */
    private static boolean isListedPlace(Reading reading, int index) {
        var before = index > 0 && reading.words.get(index - 1).lower().equals("and") ? index - 2 : index - 1;
        return before >= 0 && reading.words.get(before).isCapitalized() && Lexicon.get().isPlace(reading.words.get(before).lower());
    }

    /** "Johnson & Johnson", "3-Adam-12". */
    private static boolean isOfFirm(Reading reading, int index) {
        var word = reading.words.get(index);
        var around = reading.text.substring(Math.max(0, word.start() - 2), word.start()) + "|" + reading.text.substring(word.end(), Math.min(reading.text.length(), word.end() + 2));
        return around.contains("&") || around.contains("-|") || around.contains("|-") && around.length() > around.indexOf("|-") + 2 && Character.isDigit(around.charAt(around.indexOf("|-") + 2));
    }

    /** "the Hendersons". */
    private static boolean isFamily(Reading reading, int index) {
        var lower = reading.words.get(index).lower();
        return index > 0 && lower.endsWith("s") && reading.words.get(index - 1).lower().equals("the") && Lexicon.get().isLast(lower.substring(0, lower.length() - 1)) && !Lexicon.get().isOrdinary(lower.substring(0, lower.length() - 1)) && !Lexicon.get().isOrdinary(lower);
    }

    /** "Hope and Terrell": beside a first name that is nothing else. */
    private static boolean isPaired(Reading reading, int index) {
        return isClear(reading, index + 1, index + 2) || index > 1 && isClear(reading, index - 1, index - 2);
    }

    private static boolean isClear(Reading reading, int and, int other) {
        return other >= 0 && other < reading.words.size() && reading.words.get(and).lower().equals("and") && reading.words.get(other).isCapitalized()
                && Lexicon.get().isClearFirst(reading.words.get(other).lower());
    }

    /** "of", "from" and "by" stand before towns and authors as well. */
    private static boolean isOf(Reading reading, int index) {
        return switch (reading.words.get(index - 1).lower()) {
            case "of", "from", "by", "to", "like", "and", "or", "our", "my", "same", "for", "as", "than", "but", "include", "including", "includes" -> true;
            default -> false;
        };
    }

    /** In small letters a known name before a noun can be a word of some other kind. */
    private static boolean isFollowedByNoun(Reading reading, int index) {
        return index + 1 < reading.words.size() && reading.between(index, index + 1).equals(" ") && !Lexicon.get().isFrequent(reading.words.get(index + 1).lower());
    }
}
