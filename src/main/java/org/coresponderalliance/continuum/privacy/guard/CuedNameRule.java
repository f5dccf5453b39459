package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * Names that follow a word which says whose they are.
 *
 * @param cues the words
 * @param link what may stand between: at its end the name begins
 * @param small whether known names count in small letters too
 */
record CuedNameRule(RuleInfo info, Terms cues, Pattern link, Need need, boolean small) implements Rule {

    private static final java.util.Set<String> NICKNAMED = java.util.Set.of("by", "aka", "nicknamed", "nickname", "moniker", "alias", "him", "her");
    private static final Pattern THING = Pattern.compile("(?i)\\b(?:van|truck|robot|bot|drone|printer|system|interface|unit|bus|rv|server|program|team|unit|model|initiative|law|act|tool|drug|medication|dog|k-?9|puppy|horse|cat|street|road|building|app|software|protocol|project|course|class|curriculum|form|center|group|committee|grant|company|vendor|product|vehicle|suite|award|after|position|approach|method|concept|technique|campaign|city|town|county|place|park|is also|commonly|sometimes|often|hospital|my)\\b[^.]{0,12}$");

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        for (int i = 0; i < reading.words.size(); i++) {
            var end = cues.after(reading, i);
            if (end > i && !isThing(reading, reading.words.get(i).start())) {
                named(reading, names, end, hits);
            }
        }
    }

    private boolean isThing(Reading reading, int position) {
        return info.id().equals("name.said") && Cues.in(THING, reading.before(position, 30));
    }

    private void named(Reading reading, NameReader names, int cue, Consumer<Hit> hits) {
        var matcher = link.matcher(reading.text).region(reading.words.get(cue - 1).end(), reading.text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return;
        }
        var from = reading.wordAt(matcher.end());
        if (from >= reading.words.size() || reading.words.get(from).start() != matcher.end()) {
            return;
        }
        var end = end(reading, names, from, matcher.group());
        if (end > from && !PlaceNames.isBefore(reading, end)) {
            var start = reading.words.get(from).start();
            var stop = reading.words.get(end - 1).end();
            if (!reading.isNoName(start, stop) && !(info.id().equals("name.title") && ShopTalk.isAroundTitle(reading, start, stop))) {
                hits.accept(new Hit(start, stop, info, info.action()));
            }
        }
    }

    private int end(Reading reading, NameReader names, int from, String between) {
        var word = reading.words.get(from);
        var reversed = BareNameRule.reversed(reading, from);
        if (reversed > from) {
            return reversed;
        }
        var quoted = between.endsWith("\"") || between.endsWith("'");
        if (quoted && info.id().equals("name.said")) {
            return nickname(reading, from);
        }
        if (word.isCapitalized() && !reading.isShouted(word.start())) {
            var end = reversed(reading, names, from);
            return end > from ? end : from + (isInitials(reading, from) || isNickname(reading, from) ? 1 : 0);
        }
        if (info.id().equals("name.title")) {
            return Lexicon.get().isLast(word.lower()) && !Lexicon.get().isNoName(word.lower()) && (!Lexicon.get().isFrequent(word.lower()) || Lexicon.get().isWordName(word.lower())) && !word.lower().equals("is")
                    ? Math.max(from + 1, names.small(from, true)) : names.small(from, true);
        }
        return small || reading.isShouted(word.start()) ? names.small(from, true) : names.end(from, Need.KNOWN);
    }

    /** "Kessler, Dwayne" behind a cue. */
    private int reversed(Reading reading, NameReader names, int from) {
        var end = names.end(from, need);
        if (end == from && reading.words.get(from).isAllCapitals() && Lexicon.get().isLast(reading.words.get(from).lower()) && from + 1 < reading.words.size() && reading.between(from, from + 1).equals(", ")) {
            end = from + 1;
        }
        if (end == from + 1 && end < reading.words.size() && reading.between(from, end).equals(", ") && reading.words.get(end).isCapitalized()
                && reading.words.get(from).isAllCapitals() == reading.words.get(end).isAllCapitals() && Lexicon.get().isFirst(reading.words.get(end).lower())
                && Lexicon.get().isLast(reading.words.get(from).lower()) && !Lexicon.get().isClearFirst(reading.words.get(from).lower())) {
            return names.end(end, Need.KNOWN);
        }
        return end;
    }

    /** "client JD"; but "client SI" and "patient BP" are no one's. */
    private boolean isInitials(Reading reading, int from) {
        var text = reading.words.get(from).text();
        return info.id().equals("name.role") && text.length() == 2 && reading.words.get(from).isAllCapitals() && !Lexicon.get().isAbbreviation(text);
    }

    /** "goes by Spider", "AKA Smokey": what stands there with a capital is a name, whatever else it is. */
    private boolean isNickname(Reading reading, int from) {
        return info.id().equals("name.said") && reading.isPersonal(reading.words.get(from).start()) && NICKNAMED.contains(reading.words.get(from - 1).lower())
                && reading.words.get(from).text().length() > 2 && !Lexicon.get().isNoName(reading.words.get(from).lower()) && !Lexicon.get().isFrequent(reading.words.get(from).lower());
    }

    private static int nickname(Reading reading, int from) {
        var end = from;
        while (end < reading.words.size() && end < from + 3 && (end == from || reading.between(end - 1, end).equals(" "))) {
            end++;
            var close = reading.words.get(end - 1).end();
            if (close < reading.text.length() && (reading.text.charAt(close) == '"' || reading.text.charAt(close) == '\'' || ".,".indexOf(reading.text.charAt(close)) >= 0)) {
                return Lexicon.get().isNoName(reading.words.get(from).lower()) ? from : end;
            }
        }
        return from;
    }
}
