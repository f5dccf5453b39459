package org.coresponderalliance.continuum.privacy.guard;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * One name alone: "Marcus was off his meds", "we drove Ramirez home". A first name that is nothing else is one wherever it
 * stands; all others need that something is said of a person.
 */
record FirstNameRule(RuleInfo info) implements Rule {

    private static final Set<String> LOGGED = Set.of("adv", "advd", "advs", "advises", "advised", "sts", "req", "reqs", "requests", "requested", "xported", "transported", "txp", "unk", "neg", "uncoop", "coop");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "average", "every", "any", "another");
    private static final Set<String> HOUSEHOLD = Set.of("kid", "kids", "boy", "boys", "girl", "girls", "family", "brothers", "sisters", "twins", "residence", "house", "baby", "couple", "woman", "man", "guy", "lady", "household");
    private static final Pattern CODE_BEFORE = Pattern.compile("\\b(?:10-\\d{1,3}|C-?\\d) $");
    private static final Pattern CODE_AFTER = Pattern.compile(" (?:10-\\d{1,3}|C-?4)\\b");

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        var context = new NameContext(reading);
        for (int i = 0; i < reading.words.size(); ) {
            var word = reading.words.get(i);
            var end = word.isCapitalized() ? names.end(i, Need.PLAUSIBLE) : i;
            if (end <= i + 1 && word.text().length() > 2 && !reading.isNoName(word.start(), word.end()) && !reading.isTitle(word.start()) && isPerson(reading, context, i) && !ShopTalk.isAround(reading, word.start(), word.end())) {
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
            return isSurname(reading, context, index) || shouted && lexicon.isSmallFirst(lower) && (isReporting(reading, index + 1) || isBesideCode(reading, index)) || lexicon.isSmallFirst(lower) && !PlaceNames.isBefore(reading, index + 1) && (context.doesAsPerson(index + 1) || context.undergoes(index) && !context.isWhere(index) && (shouted || !lexicon.isLast(lower) || context.does(index + 1) || !isFollowedByNoun(reading, index)));
        }
        if (word.isAllCapitals() || context.isPartOfMore(index, index + 1)) {
            return false;
        }
        if (isFamily(reading, index)) {
            return true;
        }
        if (isOneOfAKind(reading, index) || isCrew(reading, index)) {
            return false;
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
            return word.opens() ? human && !isSaying(reading, index + 1) || modal || isPaired(reading, index) : human || modal || context.undergoes(index) || isPaired(reading, index) || lexicon.isFirst(lower) && context.does(index + 1);
        }
        if (lexicon.isPlace(lower)) {
            return lexicon.isFirst(lower) && human && !context.isWhere(index);
        }
        if (lexicon.isOrdinary(lower)) {
            return lexicon.isFirst(lower) && !word.opens() && (human || context.undergoes(index) && context.does(index + 1));
        }
        if (lexicon.isLast(lower)) {
            var does = context.does(index + 1) && !reading.words.get(index + 1).lower().equals("and");
            return !isOfFirm(reading, index) && (human || isOfThe(reading, index) || !context.isWhere(index) && (does && reading.isPersonal(word.start()) || word.opens() && does || context.undergoes(index) && (!isOf(reading, index) || context.undergoesClearly(index)) || isPaired(reading, index)));
        }
        return context.doesAsStranger(index + 1) && word.text().length() > 3;
    }

    /**
     * A surname in text without small letters or without capitals: "PRUITT REFUSED", "10-26 MEDINA", "odom hung up". There it
     * must be nothing else, and do what only persons do; in a log, the codes beside it tell that too.
     */
    private static boolean isSurname(Reading reading, NameContext context, int index) {
        var word = reading.words.get(index);
        if (word.text().length() < 4 || !Lexicon.get().isClearLast(word.lower()) || !Lexicon.get().isSmallLast(word.lower()) || PlaceNames.isBefore(reading, index + 1) || context.isWhere(index)) {
            return false;
        }
        if (!word.isCapitalized()) {
            return context.doesAsStranger(index + 1) && (word.opens() || context.undergoes(index));
        }
        return context.doesAsPerson(index + 1) || isReporting(reading, index + 1) || isBesideCode(reading, index) || context.undergoes(index) && (!isOf(reading, index) || context.undergoesClearly(index));
    }

    /** "Hope is not a plan": a saying. */
    private static boolean isSaying(Reading reading, int next) {
        return next + 1 < reading.words.size() && reading.words.get(next).lower().equals("is") && reading.text.startsWith(" not a ", reading.words.get(next).end());
    }

    /** "FARRIS ADV", "MEDINA XPORTED". */
    private static boolean isReporting(Reading reading, int next) {
        return next < reading.words.size() && reading.between(next - 1, next).equals(" ") && LOGGED.contains(reading.words.get(next).lower());
    }

    /** "10-26 MEDINA", "VILLANUEVA 10-15". */
    private static boolean isBesideCode(Reading reading, int index) {
        var word = reading.words.get(index);
        return CODE_BEFORE.matcher(reading.before(word.start(), 8)).find() || CODE_AFTER.matcher(reading.after(word.end(), 8)).lookingAt();
    }

    /** "the Arnold grant", "an average Joe", "Hannah's Promise": called after somebody. */
    private static boolean isOneOfAKind(Reading reading, int index) {
        var word = reading.words.get(index);
        if (index + 1 >= reading.words.size()) {
            return index > 0 && ARTICLES.contains(reading.words.get(index - 1).lower()) && reading.between(index - 1, index).equals(" ");
        }
        var next = reading.words.get(index + 1);
        var gap = reading.between(index, index + 1);
        if (gap.equals("'s ") && next.isCapitalized() && !next.isAllCapitals() && next.text().length() > 2) {
            return !NameContext.KIN.has(next.lower()) && !NameContext.ROLES.has(next.lower()) && !Lexicon.get().isFirst(next.lower());
        }
        return index > 0 && ARTICLES.contains(reading.words.get(index - 1).lower()) && reading.between(index - 1, index).equals(" ") && !word.lower().endsWith("s")
                && !HOUSEHOLD.contains(next.lower()) && !NameContext.isVerb(next.lower()) && !Lexicon.get().isFrequent(next.lower());
    }

    /** "Kim/Torres": who rides together. */
    private static boolean isCrew(Reading reading, int index) {
        return !reading.isPersonal(reading.words.get(index).start())
                && (index > 0 && reading.between(index - 1, index).equals("/") && reading.words.get(index - 1).isCapitalized()
                || index + 1 < reading.words.size() && reading.between(index, index + 1).equals("/") && reading.words.get(index + 1).isCapitalized());
    }

    /** "the Abernathy kid". */
    private static boolean isOfThe(Reading reading, int index) {
        return index > 0 && index + 1 < reading.words.size() && reading.words.get(index - 1).lower().equals("the") && reading.between(index, index + 1).equals(" ")
                && HOUSEHOLD.contains(reading.words.get(index + 1).lower()) && Lexicon.get().isClearLast(reading.words.get(index).lower());
    }

    /** "Mesa, Chandler and Gilbert": among places. */
    private static boolean isListedPlace(Reading reading, int index) {
        var before = index > 0 && reading.words.get(index - 1).lower().equals("and") ? index - 2 : index - 1;
        if (before >= 0 && reading.words.get(before).isCapitalized() && Lexicon.get().isPlace(reading.words.get(before).lower())) {
            return true;
        }
        // "Chad, Georgia and Cameroon"; "Anthony, New Mexico".
        if (index + 1 >= reading.words.size() || !reading.between(index, index + 1).equals(", ") || !reading.words.get(index + 1).isCapitalized()) {
            return false;
        }
        var next = reading.words.get(index + 1).lower();
        return Lexicon.get().isPlace(next) || index + 2 < reading.words.size() && next.matches("new|north|south|west") && Lexicon.get().isPlace(reading.words.get(index + 2).lower());
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
