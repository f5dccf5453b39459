package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.BLOCK;
import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Street addresses, boxes, ZIP codes, coordinates. Other places count only in a story. */
final class PlaceRules {

    static final String STREET_TYPE = "(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|court|ct|circle|cir|place|pl|way|terrace|ter|parkway|pkwy|highway|hwy|trail|trl|square|sq|loop|alley|crescent|plaza|row|run|ridge|heights|crossing|cove|pike|turnpike)";
    private static final String COMPASS = "(?:(?-i:[NSEW]{1,2})\\.?|north|south|east|west|northeast|northwest|southeast|southwest) ";
    private static final String UNIT = "(?:,? (?:apt|apartment|unit|suite|ste|lot|rm|room|bldg|building|space|spc|floor|trailer|#)\\.? ?#?[\\w-]{1,6})?";
    private static final String TOWN = "(?:,? (?:in )?(?-i:[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){0,2}),? (?-i:[A-Z]{2})\\b(?:,? \\d{5}(?:-\\d{4})?)?|, (?-i:[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15}){0,2})(?:,? \\d{5}(?:-\\d{4})?)?)?";
    private static final Set<String> NO_STREET = Set.of("minutes", "minute", "hours", "hour", "days", "day", "weeks", "months", "years", "year", "percent", "miles", "mile",
            "blocks", "block", "calls", "officers", "people", "feet", "yards", "more", "the", "a", "of", "in", "on", "at", "and", "or", "to", "for", "who", "from", "by", "with", "cars", "units",
            "times", "steps", "per", "clients", "patients", "beds", "staff", "teams", "clinicians", "deputies", "medics", "programs", "training", "seconds", "patrol", "fire", "seat");
    private static final Pattern ABOUT_HOME = Pattern.compile("(?i)\\b(?:he|she|his|her|their|him|live[sd]?|living|resid(?:es|ed|ing|ence)|stay(?:s|ing|ed)|apartment|trailer|home address|welfare check|evicted|responded to|dispatched to|barricaded|"
            + Cues.CLIENT + "|" + Cues.KIN + "|woman|man|male|female|subject)\\b");

    private static final Pattern CALL = Pattern.compile("(?i)\\b(?:call|called|dispatch(?:ed)?|responded|toned|incident|reported|report|on scene|arrived|fight|overdose|shots|disturbance)\\b");

    static final List<Rule> RULES = List.of(
            PatternRule.judged(RuleInfo.of("place.address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); blocked beside a person (part f)"),
                    "(?i)(?<![\\w$./-])(\\d{1,6}(?:-\\d{1,4})?[A-D]?(?: 1/2)?[ \\n](?:" + COMPASS + ")?(?:(?-i:[A-Z])[a-z'.]{1,20}|(?-i:[A-Z])\\b|\\d{1,3}(?:st|nd|rd|th)|[a-z]{3,15})(?:[ \\n](?:(?-i:[A-Z])[a-z'.]{1,20}|[a-z]{2,15})){0,4}?[ \\n]"
                            + STREET_TYPE + "\\b\\.?(?: (?:" + COMPASS.strip() + ")(?!\\w))?" + UNIT + TOWN + ")", PlaceRules::address),
            PatternRule.judged(RuleInfo.of("place.grid-address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); numbered highways, county roads and street grids"),
                    "(?i)(?<![\\w$./-])(\\d{2,6} (?:" + COMPASS + ")?(?:county road|county rd|cr|state route|sr|us highway|highway|hwy|route|rt|fm|farm road|ranch road|rural route) \\d{1,4}[A-Z]?\\b(?: (?:north|south|east|west|(?-i:[NSEW]))\\b)?" + UNIT + TOWN
                            + "|\\d{1,6} (?:calle|avenida|camino|paseo|via|rue|avenue of|corte|plaza) (?:(?:de|del|la|las|los|el) ){0,2}[a-z]{3,15}\\b" + UNIT + TOWN
                            + "|\\d{2,5} (?-i:[NSEW]|North|South|East|West) \\d{2,5} (?-i:[NSEW]|North|South|East|West)\\b" + UNIT + TOWN + ")", PlaceRules::address),
            PatternRule.judged(RuleInfo.of("place.home", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number behind a word of living or calling, without a word for the street"),
                    "(?i)\\b(?:(?:live|reside|stay|camp|sleep|rent)(?:s|ing|d|ed)? (?:[a-z]{2,9} ){0,2}?(?:at|in|on)|address(?: (?:is|was|of))?:?|residence (?:at|of|is)|home (?:at|is)|house at|apartment at|trailer at|welfare check (?:at|to)|(?:responded|dispatched|called|went|out|en ?route|toned out|sent|drove|returned|back) to|moved (?:in)?to|evicted from|barricaded (?:in|at)|found (?:at|in)|arrived at|picked (?:him|her|them) up (?:at|from)) "
                            + "(?:the house at |space \\w{1,4}, )?(\\d{2,5} (?:(?:" + COMPASS + "|[nsew] )[a-z]{4,15}|(?:" + COMPASS + "|[nsew] )?(?-i:[A-Z][a-z'.]{1,20}|(?:\\d{1,3}(?:st|nd|rd|th)))(?: (?-i:[A-Z][a-z'.]{1,20})){0,2})" + UNIT + TOWN + ")(?![\\w-])",
                    PlaceRules::home),
            PatternRule.judged(RuleInfo.of("place.unit-address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number and an apartment, without a word for the street"),
                    "(?<![\\w$./-])(\\d{2,6} (?:[NSEW]\\.? )?[A-Z][a-z'.]{2,20}(?: [A-Z][a-z'.]{2,20}){0,2},? (?i:apt|apartment|unit|lot|#|trailer|space|spc|room|rm)\\.? ?#?\\w{1,5}\\b" + TOWN + ")", PlaceRules::address),
            PatternRule.of(RuleInfo.of("place.block", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): a block of a street is smaller than a state"),
                    "(?i)\\b((?:the )?\\d{2,5}(?: hundred)?[ -]bl(?:oc)?k (?:of )?(?:[nsew]\\.? |north |south |east |west )?(?:\\d{1,3}(?:st|nd|rd|th)|(?-i:[A-Z])[a-z]{2,15}|[a-z]{3,15} (?:st|street|ave|avenue|rd|road|dr|drive|blvd|ln|lane))\\b(?: (?:st|street|ave|avenue|rd|road|dr|drive|blvd|ln|lane)\\b)?)",
                    match -> match.before(ABOUT_HOME, 120) || match.after(ABOUT_HOME, 90) || match.isPersonal() || match.before(CALL, 60)),
            PatternRule.of(RuleInfo.of("place.box", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B)"),
                    "(?i)(?<!\\w)((?:p\\.? ?o\\.?|post office) box #?\\d{1,6})\\b", match -> match.before(ABOUT_HOME, 120) || match.after(ABOUT_HOME, 60)),
            PatternRule.of(RuleInfo.of("place.zip", "structured.zip", WARN, Reason.ZIP, "45 CFR 164.514(b)(2)(i)(B)"),
                    "(?i)\\b(?:zip(?: ?code)?|postal code)(?: (?:is|was|of))?[\\s:#=(]{0,3}(\\d{5}(?:-\\d{4})?)\\b", match -> match.isPersonal()),
            PatternRule.of(RuleInfo.of("place.zip-plus", "structured.zip", WARN, Reason.ZIP, "45 CFR 164.514(b)(2)(i)(B); USPS ZIP+4 is one side of a street"),
                    "(?<![\\w-])((?-i:[A-Z]{2}) \\d{5}-\\d{4})(?![\\w-])", match -> match.isPersonal()),
            PatternRule.of(RuleInfo.of("place.coordinates", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): equivalent geocodes"),
                    "(?<![\\w.])(-?\\d{1,2}\\.\\d{4,8}°?(?: ?[NS])?[,;/ ]{1,2}-?\\d{1,3}\\.\\d{4,8}°?(?: ?[EW])?)(?![\\w.])", _ -> true));

    private PlaceRules() {}

    /** A house number behind a word of living: the words of an agency's place make it none, and so does a count. */
    private static @Nullable Action home(Match match) {
        for (var word : match.text().toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
            if (NO_STREET.contains(word)) {
                return null;
            }
        }
        var personal = match.isPersonal() || match.before(ABOUT_HOME, 60);
        return personal ? BLOCK : Cues.in(Cues.PUBLIC_PLACE, match.whole()) || match.before(Cues.PUBLIC_PLACE, 60) ? null : WARN;
    }

    private static @Nullable Action address(Match match) {
        var words = match.text().toLowerCase(java.util.Locale.ROOT).split("[^a-z]+");
        for (var word : words) {
            if (NO_STREET.contains(word) && !word.equals("fire")) {
                return null;
            }
        }
        var lowerCase = match.text().chars().noneMatch(Character::isUpperCase);
        if (lowerCase && !match.text().matches("(?is).*\\b(?:street|st|avenue|ave|road|rd|drive|lane|court|boulevard|blvd|circle|terrace|parkway|highway|place)\\b.*")) {
            return null;
        }
        if (match.text().matches("(?is)\\d{1,2} lanes?\\b.*")) {
            return null;
        }
        var home = match.before(ABOUT_HOME, 120) || match.after(ABOUT_HOME, 60);
        if (home) {
            var shared = Cues.last(Cues.PUBLIC_PLACE, match.reading().before(match.start(), 50));
            return shared >= 0 && !match.before(Cues.HOME, 50) ? WARN : BLOCK;
        }
        return lowerCase || match.before(Cues.PUBLIC_PLACE, 120) || match.after(Cues.PUBLIC_PLACE, 60) ? null : WARN;
    }
}
