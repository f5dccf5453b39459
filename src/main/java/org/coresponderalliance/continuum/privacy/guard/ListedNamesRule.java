package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * Names in a list of clients: "Patients seen: Quiroz, Akers", "Caseload" and a name in each line below. Surnames alone would say
 * nothing; what the list is of says it.
 */
record ListedNamesRule(RuleInfo info) implements Rule {

    private static final Anchored HEAD = Anchored.of("(?i)\\b(?:clients?|patients?|pts|consumers|residents|participants|callers|frequent (?:callers?|flyers?|fliers?|utilizers?)|high[- ]utilizers?|familiar faces|case ?load|follow[- ]?ups?(?: needed)?|"
            + "welfare checks|home visits|watch list|outreach list|discharges|admissions|holds|transports|no[- ]shows)\\b(?:[^\\n.:;]{0,32}:[ \\n]{1,2}|[^\\n.:;]{0,32}\\n|[^\\n.:;]{0,24}?\\b(?:are|were|include|on|with|for) )");
    private static final Pattern GAP = Pattern.compile(", (?:and )?| and | & |/|\\n(?:[-*•] ?|\\d{1,2}[.)] )?| ?; ?");
    private static final Pattern MARK = Pattern.compile("(?:[-*•] ?|\\d{1,2}[.)] )?");
    private static final int MOST = 40;

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        HEAD.each(reading, head -> {
            var listed = listed(reading, names, head.end());
            if (listed.size() > 1 && listed.stream().anyMatch(name -> isKnown(reading, name))) {
                listed.stream().filter(name -> !reading.isNoName(name[0], name[1])).forEach(name -> hits.accept(new Hit(name[0], name[1], info, info.action())));
            }
        });
    }

    private static List<int[]> listed(Reading reading, NameReader names, int start) {
        var listed = new ArrayList<int[]>();
        var mark = MARK.matcher(reading.text).region(start, reading.text.length());
        var at = mark.lookingAt() ? mark.end() : start;
        for (var from = reading.wordAt(at); listed.size() < MOST && from < reading.words.size() && reading.words.get(from).start() == at; from = reading.wordAt(at)) {
            var end = isPlain(reading, from) ? Math.max(from + 1, names.end(from, Need.PLAUSIBLE)) : from;
            if (end == from) {
                break;
            }
            var stop = reading.words.get(end - 1).end();
            listed.add(new int[] {reading.words.get(from).start(), stop});
            var gap = GAP.matcher(reading.text).region(stop, reading.text.length());
            if (!gap.lookingAt()) {
                break;
            }
            at = gap.end();
        }
        return listed;
    }

    /** A word with a capital that is not in use otherwise. */
    private static boolean isPlain(Reading reading, int word) {
        var one = reading.words.get(word);
        var lexicon = Lexicon.get();
        return one.isCapitalized() && one.text().length() > 2 && !lexicon.isNoName(one.lower()) && !lexicon.isPlace(one.lower()) && !lexicon.isAbbreviation(one.text())
                && (!lexicon.isOrdinary(one.lower()) || lexicon.isWordName(one.lower()) && !reading.isTitle(one.start()));
    }

    private static boolean isKnown(Reading reading, int[] name) {
        var word = reading.words.get(reading.wordAt(name[0])).lower();
        return Lexicon.get().isClearLast(word) || Lexicon.get().isClearFirst(word);
    }
}
