package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * Names that follow a word which says whose they are.
 *
 * @param anyCase whether known names count in small letters too
 */
record CuedNameRule(RuleInfo info, Pattern cue, Need need, boolean anyCase) implements Rule {

    private static final Pattern THING = Pattern.compile("(?i)\\b(?:program|team|unit|model|initiative|law|act|tool|drug|medication|dog|k-?9|puppy|horse|cat|street|road|building|app|software|protocol|project|course|class|curriculum|form|center|group|committee|grant|company|vendor|product|vehicle|suite|award|after|for|position|approach|method|concept|technique|campaign|city|town|county|place|park|is also|commonly|sometimes|also|often)\\b[^.]{0,12}$");

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        var matcher = cue.matcher(reading.text);
        while (matcher.find()) {
            var from = reading.wordAt(matcher.end());
            if (from >= reading.words.size() || reading.words.get(from).start() != matcher.end() || Cues.in(THING, reading.before(matcher.start(), 30))) {
                continue;
            }
            var end = names.end(from, need);
            if (end == from && anyCase) {
                end = small(reading, from);
            }
            if (end > from) {
                var start = reading.words.get(from).start();
                var stop = reading.words.get(end - 1).end();
                if (!reading.isNoName(start, stop)) {
                    hits.accept(new Hit(start, stop, info, info.action()));
                }
            }
        }
    }

    /** "her name is tanisha okafor". */
    private static int small(Reading reading, int from) {
        var lexicon = Lexicon.get();
        var end = from;
        while (end < reading.words.size() && end - from < 3 && (end == from || reading.between(end - 1, end).equals(" "))) {
            var word = reading.words.get(end).lower();
            if (word.length() < 3 || lexicon.isOrdinary(word) || lexicon.isNoName(word) || !lexicon.isFirst(word) && !lexicon.isLast(word)) {
                break;
            }
            end++;
        }
        return end;
    }
}
