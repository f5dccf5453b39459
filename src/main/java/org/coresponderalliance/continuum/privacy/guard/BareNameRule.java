package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/** First name and surname without any cue. Both must be known, or one of them and the other no ordinary word. */
record BareNameRule(RuleInfo info) implements Rule {

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        for (int i = 0; i < reading.words.size(); ) {
            var end = names.end(i, Need.KNOWN);
            if (end - i < 2) {
                i++;
                continue;
            }
            var start = reading.words.get(i).start();
            var stop = reading.words.get(end - 1).end();
            if (!reading.isNoName(start, stop) && isName(reading, i, end)) {
                hits.accept(new Hit(start, stop, info, info.action()));
            }
            i = end;
        }
    }

    private static boolean isName(Reading reading, int from, int to) {
        var lexicon = Lexicon.get();
        var first = reading.words.get(from);
        var last = reading.words.get(to - 1);
        if (lexicon.isPlace(last.lower()) && !lexicon.isLast(last.lower()) || first.isAllCapitals() != last.isAllCapitals() && !first.isInitial()) {
            return false;
        }
        if (lexicon.isPlace(first.lower()) && lexicon.isPlace(last.lower())) {
            return false;
        }
        if (first.isInitial()) {
            return lexicon.isLast(last.lower()) && !lexicon.isOrdinary(last.lower()) || last.isInitial() && to - from == 2 && reading.isPersonal(first.start());
        }
        var firstKnown = lexicon.isFirst(first.lower());
        var clear = firstKnown && !lexicon.isOrdinary(first.lower()) && !lexicon.isPlace(first.lower());
        var lastClear = (lexicon.isLast(last.lower()) || lexicon.isFirst(last.lower())) && !lexicon.isOrdinary(last.lower());
        if (isTitleCase(reading, first.start())) {
            return clear && lastClear;
        }
        return clear && (last.isInitial() || !lexicon.isNoName(last.lower())) || firstKnown && lastClear
                || firstKnown && lexicon.isLast(last.lower()) && !first.opens();
    }

    /** In headings every word has a capital. */
    static boolean isTitleCase(Reading reading, int position) {
        var sentence = reading.sentences.at(position);
        var capitals = 0;
        var all = 0;
        for (int i = reading.wordAt(reading.sentences.start(sentence)); i < reading.words.size() && reading.words.get(i).start() < reading.sentences.end(sentence); i++) {
            if (reading.words.get(i).text().length() > 3) {
                all++;
                capitals += reading.words.get(i).isCapitalized() ? 1 : 0;
            }
        }
        return all >= 4 && capitals * 4 >= all * 3;
    }
}
