package org.coresponderalliance.continuum.privacy.guard;

import java.util.Set;
import java.util.regex.MatchResult;

/** Finds the elements of stories in a text: by lists of words, and by patterns where numbers or quotes are part of it. */
final class StoryFinder {

    /** Told an element and where it stands. */
    interface Found {
        void at(StoryElement element, int start, int end);
    }

    private static final String TENS = "(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)";
    private static final Anchored AGE = Anchored.of("(?i)(?<![\\w.$-])(?:(?:[1-9]\\d?|1[01]\\d)[- ]?(?:(?:year|yr)s?[- ]?olds?|y/?o ?[mf]?\\b|y\\.o\\.|yrs? old|years? of age)|(?:age[d]?:?|turned|turning|just turned|she's|he's|is) (?:[1-9]\\d?)(?![\\d%.,]\\d|%| (?:calls?|years (?:of|in|on)|minutes|hours|days|months|weeks|miles|feet))\\b|(?:[1-9]\\d) ?[MF]\\b(?!\\.\\d)"
            + "|(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)[- ]year[- ]olds?|(?:early|mid|late)[- ]" + TENS + "ies|in (?:his|her) (?:early |mid |late )[- ]?(?:\\d0s|" + TENS + "ies))");
    /** An age alone, between commas or in brackets, behind what somebody is. */
    private static final Anchored AGE_ALONE = Anchored.of("[a-z]{2}(?:[,;] | \\()([1-9]\\d)(?=[,;)]|\\. [A-Z])");
    private static final Anchored TIME = Anchored.of("(?i)\\b(?:(?:last|this|this past|past|on|next|early|late) (?:\\w{4,8} )?" + Shapes.WEEKDAY + "(?: (?:night|morning|evening|afternoon)| (?:at|around) (?:dawn|dusk|noon|midnight))?|(?:easter|palm|super bowl) sunday|" + Shapes.WEEKDAY + "(?: (?:night|morning|evening|afternoon|before|after)| (?:at|around|about) (?:dawn|dusk|noon|midnight|\\d{1,2})|,? \\d{1,2}:\\d{2})|yesterday|last night|tonight|this morning|earlier today"
            + "|(?:on |around |since )?(?:" + Shapes.MONTH + " \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? (?:19|20)\\d{2})?|\\d{1,2}(?:st|nd|rd|th) of " + Shapes.MONTH + ")|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?![\\d/])|\\d{1,2}[-.]\\d{1,2}[-.](?:19|20)\\d{2}|\\d{4}-\\d{2}-\\d{2}"
            + "|(?:at |around |about |just before |just after )?\\d{1,2}(?::\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?)(?!\\w)|(?:at |around )(?:[01]\\d|2[0-3]):?[0-5]\\d(?: ?(?:hours|hrs))?\\b|(?:christmas|thanksgiving|new year's|halloween|easter|mother's day|father's day|labor day|memorial day|veterans day|election day|valentine's day|4th of july|fourth of july|july 4th?|homecoming|prom|graduation)(?: (?:eve|day|night|weekend))?\\b|(?:two|three|four) (?:nights|days|weeks) ago)");
    private static final Anchored PLACE = Anchored.of("\\b(?:(?i:beat|precinct|sector|zone|district) \\d{1,3}[A-Z]?\\b|(?:\\d{1,5} )?(?i:block of) \\p{Lu}[\\p{L}]{1,20}(?: \\p{Lu}?\\p{L}{1,20})?|(?i:corner of|intersection of) [\\p{L}\\d]{1,20} (?:and|&) [\\p{L}\\d]{1,20}|(?:Highway|Hwy|Route|I-|US-|SR|CR|County Road|Mile ?marker) ?\\d{1,4}\\b|(?i:apt|apartment|room|unit|lot) #?\\d{1,4}[A-Z]?\\b"
            + "|(?i:population|pop\\.|(?:town|community|village|county|place|city) of(?: about| under| maybe| only)?) \\d{1,3}(?:,\\d{3})?\\b|(?i:a town of|is like|under|about) \\d{2,5} people)");
    private static final Anchored TOWN = Anchored.of("(?:\\b(?i:in|near|outside(?: of)?|from|of|around|to|where:)|;) (?:(?:downtown|north|south|east|west|rural|old town) )?(\\p{Lu}\\p{Ll}{2,15}(?: \\p{Lu}\\p{Ll}{2,15}){0,2}(?:, (?:[A-Z]{2}\\b|\\p{Lu}\\p{Ll}{3,12}))?)(?=[ ,.;:)!?\\n]|'s|$)");
    private static final Anchored QUOTE = Anchored.of("\"[^\"\\n]{8,200}\"|(?i)\\b(?:he|she) (?:said|told (?:me|us|the officer)|kept saying|yelled|screamed|texted)\\b");
    private static final Anchored UNIQUE = Anchored.of("(?i)\\b(?:the only (?:[a-z-]{2,14} ){1,5}(?:in|at|on) (?:our |the |this )?(?:town|county|city|village|area|valley|reservation|island|district|school|state|neighborhood|block|building)|only (?:patient|one|person|case|midwife|doctor|bar|family) (?:with|in|above|of)|every(?:one|body) (?:in (?:town|the county|our (?:town|county)) )?knows (?:him|her|who)|known to every(?:one|body)|lives? above|(?:tattoos?|scars?|birthmark|prosthetic|amputee|missing (?:an? |his |her )?(?:arm|leg|eye|finger|hand)|glass eye|one-legged|one-armed|wheelchair)\\b(?: (?:of|on|that|across) (?:[a-z]{1,10} ){0,4}[a-z]{3,12})?|first (?:[a-z-]{3,12} ){1,3}in (?:our|the) (?:town|county|state)|(?:town|county|city|state)'s first)\\b");
    private static final Anchored WORKS_AS = Anchored.of("(?i)\\b(?:works?|worked|working|employed) (?:as an? (?:[a-z]{3,12} ){0,2}[a-z]{3,14}|(?:at|for) the (?:[a-z]{3,12} ){0,3}[a-z]{3,14})\\b|\\b(?:he|she) (?:owns|runs|owned|ran|manages|coaches|coached|teaches|taught|preaches) (?:the|a|at|for|our) (?:[a-z]{3,12} ){0,3}[a-z]{3,14}\\b|\\b(?:retired|former(?:ly)?|ex-|off-duty|only|lone|well-known|beloved|local|our|town's|the) (?:the )?(?:[a-z-]{3,14} ){0,2}?(?:officer|police officer|cop|deputy|sheriff|trooper|detective|sergeant|chief|paramedic|medic|emt|nurse|dispatcher|counselor|therapist|psychiatrist|chaplain|attorney|judge) (?=(?:who|in|of|from|for|with|until)\\b)");
    private static final Anchored OFFSPRING = Anchored.of("(?i)\\b(?:" + Cues.KIN + "|child|kid|widow|grandchild) (?:of|to) (?:an?|the|our|two|one of our|one of the|a former|a local) (?:[a-z'-]{2,14} ){0,2}[a-z]{3,14}\\b|\\b(?:[a-z]{4,14} )?[a-z]{4,14}'s (?:oldest |youngest |only |adult |foster |step)?(?:" + Cues.KIN + "|child|kid|widow)\\b|\\bh(?:er|is) (?:" + Cues.KIN + ") is (?:the|our|a) (?:[a-z]{3,12} ){0,2}[a-z]{3,14}\\b|\\bone of (?:six|seven|eight|nine|ten|eleven|twelve)\\b");
    private static final Set<String> RETIRED = Set.of("retired", "former", "formerly", "ex", "ex-", "only", "lone", "local", "beloved", "well-known", "disgraced", "longtime", "the", "our", "a", "an", "town's", "school's", "old", "was", "is", "town", "high-school", "county");

    private static final Terms PEOPLE = Terms.of("story-people", "kin");
    private static final Terms CONDITIONS = Terms.of("conditions");
    private static final Terms OUTCOMES = Terms.of("outcomes");
    private static final Terms OCCUPATIONS = Terms.of("occupations");
    private static final Terms DEEDS = Terms.of("deeds-in-public");
    private static final Terms SCENES = Terms.of("scenes");
    private static final Terms EVENTS = Terms.of("unusual-events");
    private static final Terms FAMILIES = Terms.of("rare-families");
    private static final Terms TREATMENTS = Terms.of("treatments");
    private static final Terms SCHOOLS = Terms.of("schools");
    private static final Terms LANDMARKS = Terms.of("landmarks");
    private static final int SCENE = 8;

    private final Reading reading;
    private final Found found;
    private boolean somebody;

    private StoryFinder(Reading reading, Found found) {
        this.reading = reading;
        this.found = found;
    }

    static void find(Reading reading, Found found) {
        var finder = new StoryFinder(reading, found);
        if (finder.people()) {
            finder.around();
        }
    }

    /** Whether anybody is told of; without that nothing else matters. */
    private boolean people() {
        each(AGE, StoryElement.AGE);
        each(AGE_ALONE, StoryElement.AGE);
        each(WORKS_AS, StoryElement.OCCUPATION);
        each(OFFSPRING, StoryElement.FAMILY);
        for (int i = 0; i < reading.words.size(); i++) {
            list(PEOPLE, StoryElement.WHO, i);
            list(FAMILIES, StoryElement.FAMILY, i);
            occupation(i);
        }
        return somebody;
    }

    private void around() {
        patterns();
        for (int i = 0; i < reading.words.size(); i++) {
            word(i);
        }
    }

    private void tell(StoryElement element, int start, int end) {
        somebody = true;
        found.at(element, start, end);
    }

    private void patterns() {
        each(TIME, StoryElement.TIME);
        each(PLACE, StoryElement.PLACE);
        each(QUOTE, StoryElement.QUOTE);
        each(UNIQUE, StoryElement.UNIQUE);
        TOWN.each(reading, match -> {
            if (isTown(match)) {
                tell(StoryElement.TOWN, match.start(1), match.end(1));
            }
        });
    }

    private void each(Anchored pattern, StoryElement element) {
        pattern.each(reading, match -> {
            var group = match.groupCount();
            if (element == StoryElement.QUOTE || !reading.isSafe(match.start(group), match.end(group))) {
                tell(element, match.start(group), match.end(group));
            }
        });
    }

    private static boolean isTown(MatchResult match) {
        var lexicon = Lexicon.get();
        var first = match.group(1).split("[ ,]")[0].toLowerCase(java.util.Locale.ROOT);
        return !lexicon.isNoName(first) && (lexicon.isPlace(first) || !lexicon.isOrdinary(first) && !lexicon.isFirst(first) || match.group(1).indexOf(' ') > 0 && !lexicon.isClearFirst(first)) && match.group(1).length() > 3;
    }

    private void word(int i) {
        list(CONDITIONS, StoryElement.DIAGNOSIS, i);
        list(OUTCOMES, StoryElement.OUTCOME, i);
        list(EVENTS, StoryElement.EVENT, i);
        list(TREATMENTS, StoryElement.TREATMENT, i);
        scene(i);
        named(i);
    }

    private void list(Terms terms, StoryElement element, int i) {
        var end = terms.after(reading, i);
        if (end > i) {
            tell(element, reading.words.get(i).start(), reading.words.get(end - 1).end());
        }
    }

    /** "the taxidermist", "our retired bus driver", "41, rancher"; not one that is called, asked or has a name of its own. */
    private void occupation(int i) {
        var end = OCCUPATIONS.after(reading, i);
        if (end == i || i == 0) {
            return;
        }
        var gap = reading.between(i - 1, i);
        var before = reading.words.get(i - 1).lower();
        var apposed = gap.matches("[^\\p{L}]{0,3}\\d{1,2}[^\\p{L}]{1,8}|, |; |\\(|: ") || before.matches("old|yo|o|age|male|female|m|f|and") && !before.equals("and");
        if (RETIRED.contains(before) || apposed || i > 1 && RETIRED.contains(reading.words.get(i - 2).lower()) && !gap.contains(",")) {
            tell(StoryElement.OCCUPATION, reading.words.get(i).start(), reading.words.get(end - 1).end());
        }
    }

    /** What is done, and within the same clause where or with what. */
    private void scene(int i) {
        var deed = DEEDS.after(reading, i);
        if (deed == i) {
            return;
        }
        for (int k = deed; k < Math.min(reading.words.size(), deed + SCENE); k++) {
            if (reading.between(k - 1, k).chars().anyMatch(c -> ".;!?\n".indexOf(c) >= 0)) {
                return;
            }
            var end = SCENES.after(reading, k);
            if (end > k) {
                tell(StoryElement.EVENT, reading.words.get(i).start(), reading.words.get(end - 1).end());
                return;
            }
        }
    }

    /** Schools and landmarks: words with capitals before what it is. */
    private void named(int i) {
        if (i == 0 || !reading.words.get(i).isCapitalized() || !reading.words.get(i - 1).isCapitalized() || reading.between(i - 1, i).length() > 1 || reading.isTitle(reading.words.get(i).start())) {
            return;
        }
        var school = SCHOOLS.after(reading, i);
        var end = Math.max(school, LANDMARKS.after(reading, i));
        if (end > i) {
            var first = i - 1;
            while (first > 0 && i - first < 4 && reading.words.get(first - 1).isCapitalized() && !reading.words.get(first - 1).opens() && reading.between(first - 1, first).length() == 1) {
                first--;
            }
            tell(school > i ? StoryElement.SCHOOL : StoryElement.PLACE, reading.words.get(first).start(), reading.words.get(end - 1).end());
        }
    }
}
