package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.EnumMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Counts how recognizable the person is whom a passage tells about, although nothing in it is an identifier. The score is
 * that of the densest passage: an article is long, but nobody is recognized by what stands pages apart.
 */
final class Story {

    static final int WARNS = 5;
    static final int HOLDS = 7;

    private static final int PASSAGE = 6;
    private static final String SOURCE = "story score of part (f); 45 CFR 164.514(b)(2)(i)(R) and (ii): no actual knowledge that the rest could identify";
    private static final Pattern COMPOSITE = Pattern.compile("(?i)\\b(?:composite|hypothetical(?:ly)?|fictional|fictitious|made[- ]up|invented|imagin(?:ary|e) (?:a|that|you|the|this)?|role[- ]?play|vignette|scenario for training|training scenario|details (?:are|were|have been) changed|not a real (?:person|case|client))\\b");
    /** Somebody met once, and not whoever it may be. */
    private static final Anchored MET = Anchored.of("(?i)\\b(?:we|i|our|us|officers?|deput(?:y|ies)|he|she|they|medics?|crew|dispatch|clinician) (?:[a-z]{2,10} ){0,2}?(?:was|were|had|got|went|met|saw|found|responded|transported|arrested|called|took|spent|tried|talked|told|said|came|ran|sat|drove|brought|left|died|lost|refused|jumped|climbed|barricaded|asked|stood|kept|held|placed|walked|showed|picked|did|made|worked|lived|[a-z]{3,12}ed)\\b");
    private static final Map<StoryElement, RuleInfo> RULES = new EnumMap<>(StoryElement.class);

    static {
        for (var element : StoryElement.values()) {
            if (element.type != null && element.reason != null) {
                RULES.put(element, RuleInfo.of("story." + element.name().toLowerCase(java.util.Locale.ROOT), element.type, Action.WARN, element.reason, SOURCE));
            }
        }
    }

    private final Reading reading;
    private final int extra;
    private final int[] kinds;
    private final BitSet met = new BitSet();
    private final List<Hit> hits = new ArrayList<>();

    Story(Reading reading, Predicate<String> enabled) {
        this.reading = reading;
        kinds = new int[reading.sentences.count()];
        StoryFinder.find(reading, (element, start, end) -> {
            var rule = RULES.get(element);
            if (rule == null || enabled.test(rule.id())) {
                kinds[reading.sentences.at(start)] |= bit(element);
                if (rule != null) {
                    hits.add(new Hit(start, end, rule, Action.WARN));
                }
            }
        });
        if (Arrays.stream(kinds).allMatch(kind -> kind == 0)) {
            extra = 0;
            return;
        }
        MET.each(reading, found -> met.set(reading.sentences.at(found.start())));
        var small = reading.draft.authorPopulation() != null && reading.draft.authorPopulation() < 25_000;
        extra = (small || reading.draft.audience() == Audience.PUBLIC ? 2 : 0) - (Cues.in(COMPOSITE, reading.text) ? 3 : 0);
    }

    static List<RuleInfo> rules() {
        return List.copyOf(RULES.values());
    }

    /** Towns and places are one kind. */
    private static int bit(StoryElement element) {
        return 1 << (element == StoryElement.TOWN ? StoryElement.PLACE : element).ordinal();
    }

    int score() {
        var best = 0;
        for (int i = 0; i < kinds.length; i++) {
            best = Math.max(best, score(i));
        }
        return best;
    }

    /** Of the passage that begins with the sentence; 0 if it tells of nobody. */
    private int score(int from) {
        var all = 0;
        var to = Math.min(kinds.length, from + PASSAGE);
        for (int i = from; i < to; i++) {
            all |= kinds[i];
        }
        var somebody = all & (bit(StoryElement.AGE) | bit(StoryElement.WHO) | bit(StoryElement.OCCUPATION) | bit(StoryElement.FAMILY));
        if (somebody == 0 || Integer.bitCount(all) < 2) {
            return 0;
        }
        var next = met.nextSetBit(from);
        return Math.max(0, Integer.bitCount(all) + extra - (next >= 0 && next < to ? 0 : 1));
    }

    /** What could be told less exactly, in passages that are told too exactly. */
    List<Hit> hits() {
        var strictest = new Action[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            var score = score(i);
            if (score >= WARNS) {
                for (int k = i; k < Math.min(kinds.length, i + PASSAGE); k++) {
                    if (strictest[k] == null || score >= HOLDS) {
                        strictest[k] = score >= HOLDS ? Action.HOLD : Action.WARN;
                    }
                }
            }
        }
        var told = new ArrayList<Hit>();
        for (var hit : hits) {
            var action = strictest[reading.sentences.at(hit.start())];
            if (action != null) {
                told.add(hit.with(action));
            }
        }
        return told;
    }
}
