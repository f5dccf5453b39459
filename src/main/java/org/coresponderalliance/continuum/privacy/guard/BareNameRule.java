package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/** First name and surname without any cue. Both must be known, or one of them and the other no ordinary word. */
record BareNameRule(RuleInfo info) implements Rule {

    private static final java.util.regex.Pattern REPORTED = java.util.regex.Pattern.compile("(?: [A-Z]\\.?)?,? \\(?(?:[WBHAUI]/?[MF]\\b|(?i:dob|d\\.o\\.b|yom|yof)|\\d{2} ?(?i:yo|y/o|yom|yof)|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})");

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        for (int i = 0; i < reading.words.size(); ) {
            var end = end(reading, names, i);
            if (end - i < 2) {
                i++;
                continue;
            }
            var start = reading.words.get(i).start();
            var stop = reading.words.get(end - 1).end();
            if (!reading.isNoName(start, stop) && !ShopTalk.isAround(reading, start, stop)) {
                hits.accept(new Hit(start, stop, info, info.action()));
            }
            i = end;
        }
    }

    private static int end(Reading reading, NameReader names, int from) {
        var word = reading.words.get(from);
        if (word.isCapitalized()) {
            var reversed = reversed(reading, from);
            if (reversed > from) {
                return reversed;
            }
            var end = names.end(from, Need.PLAUSIBLE);
            return end - from >= 2 && isName(reading, from, end) && !(reading.isShouted(word.start()) && PlaceNames.isBefore(reading, end)) ? end : from;
        }
        if (Character.isLowerCase(word.text().charAt(0)) && word.text().length() > 2) {
            var end = names.small(from, false);
            return end - from >= 2 && !PlaceNames.isBefore(reading, end) ? end : names.end(from, Need.KNOWN);
        }
        return from;
    }

    /** "Kessler, Dwayne" and "KESSLER, DWAYNE": a surname, then a first name that is nothing else. */
    static int reversed(Reading reading, int from) {
        var last = reading.words.get(from);
        if (from + 1 >= reading.words.size() || !reading.between(from, from + 1).equals(", ") || last.text().length() < 3) {
            return from;
        }
        var lexicon = Lexicon.get();
        var first = reading.words.get(from + 1);
        var same = last.isAllCapitals() == first.isAllCapitals() && first.isCapitalized();
        var listed = from > 0 && reading.between(from - 1, from).startsWith(",") || !last.isAllCapitals() && lexicon.isClearFirst(last.lower()) && !opensLine(reading, last.start());
        if (!same || listed || lexicon.isPlace(last.lower()) || lexicon.isNoName(last.lower()) || !lexicon.isLast(last.lower()) && !(isReported(reading, from + 2) && !lexicon.isOrdinary(last.lower()))) {
            return from;
        }
        var sure = last.isAllCapitals() && lexicon.isFirst(first.lower()) && !lexicon.isNoName(first.lower()) || lexicon.isClearFirst(first.lower()) ? lexicon.isClearLast(last.lower()) || opensLine(reading, last.start()) || isReported(reading, from + 2) : lexicon.isFirst(first.lower()) && lexicon.isClearLast(last.lower()) && (opensLine(reading, last.start()) || last.isAllCapitals());
        if (!sure || lexicon.isPlace(first.lower())) {
            return from;
        }
        var end = from + 2;
        while (end < reading.words.size() && end < from + 4 && reading.between(end - 1, end).equals(" ") && reading.words.get(end).isCapitalized()
                && (reading.words.get(end).isInitial() || lexicon.isFirst(reading.words.get(end).lower()) && !lexicon.isNoName(reading.words.get(end).lower()))) {
            end++;
        }
        return end;
    }

    /** "GRIMSBY, ODELL W/M 44": what stands behind names in reports. */
    private static boolean isReported(Reading reading, int next) {
        return next <= reading.words.size() && next > 0 && REPORTED.matcher(reading.text).region(reading.words.get(next - 1).end(), reading.text.length()).lookingAt();
    }

    private static boolean opensLine(Reading reading, int position) {
        var line = reading.text.lastIndexOf('\n', Math.max(0, position - 1)) + 1;
        return position - line < 6 && reading.text.substring(line, position).chars().noneMatch(Character::isLetter);
    }

    private static boolean isName(Reading reading, int from, int to) {
        var lexicon = Lexicon.get();
        var first = reading.words.get(from);
        var last = reading.words.get(to - 1);
        if (lexicon.isPlace(last.lower()) && !lexicon.isLast(last.lower()) || first.isAllCapitals() != last.isAllCapitals() && !first.isInitial() && first.isCapitalized()) {
            return false;
        }
        if (lexicon.isPlace(first.lower()) && lexicon.isPlace(last.lower())) {
            return false;
        }
        if (first.isInitial()) {
            return lexicon.isLast(last.lower()) && !lexicon.isOrdinary(last.lower()) || last.isInitial() && to - from == 2 && reading.isPersonal(first.start());
        }
        if (!first.isCapitalized()) {
            return lexicon.isClearLast(last.lower());
        }
        var firstKnown = lexicon.isFirst(first.lower());
        var clear = firstKnown && !lexicon.isOrdinary(first.lower()) && !lexicon.isPlace(first.lower());
        var lastClear = (lexicon.isLast(last.lower()) || lexicon.isFirst(last.lower())) && !lexicon.isOrdinary(last.lower());
        if (reading.isTitle(first.start()) || reading.isShouted(first.start())) {
            return clear && lastClear;
        }
        var context = new NameContext(reading);
        if (lexicon.isPlace(first.lower())) {
            return firstKnown && !context.isWhere(from) && (lastClear && !lexicon.isPlace(last.lower()) || lexicon.isWordName(last.lower()) && context.doesAsPerson(to));
        }
        if (!firstKnown) {
            return !lexicon.isOrdinary(first.lower()) && lexicon.isClearLast(last.lower()) && to - from <= 3 && !first.isAllCapitals() && !context.isWhere(from) && !context.isPartOfMore(from, to);
        }
        return clear && (last.isInitial() || !lexicon.isNoName(last.lower())) || firstKnown && (lastClear || !first.opens() && !lexicon.isOrdinary(last.lower()) && !lexicon.isPlace(last.lower()))
                || firstKnown && lexicon.isLast(last.lower()) && (!first.opens() || lexicon.isWordName(first.lower()) && lexicon.isWordName(last.lower()))
                && (reading.isPersonal(first.start()) || context.does(to) || context.undergoes(from));
    }
}
