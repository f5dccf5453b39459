package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.BLOCK;
import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Street addresses, boxes, ZIP codes, coordinates. Other places count only in a story. */
final class PlaceRules {

    static final String STREET_TYPE = "(?:street|st|avenue|ave?|road|rd|drive|dr|boulevard|blvd|lane|ln|court|ct|circle|cir|place|pl|way|terrace|ter|parkway|pkwy|highway|hwy|trail|trl|square|sq|loop|alley|crescent|plaza|row|run|ridge|heights|hts|crossing|xing|cove|pike|turnpike|tpke|bend|path|hollow|grove|expressway|expy)";
    private static final String COMPASS = "(?:(?-i:[NSEW]{1,2})\\.?|north|south|east|west|northeast|northwest|southeast|southwest) ";
    private static final String STATE = "(?-i:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])|[a-z]{2}(?= \\d{5})|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming";
    private static final String UNIT = "(?:,?[ \\n](?:apt|apartment|unit|suite|ste|lot|rm|room|bldg|building|space|spc|floor|trailer|#)\\.? ?(?:(?:no\\.?|number) )?#?[\\w-]{1,6}(?:,? (?:apt|unit|rm|room|#)\\.? ?#?[\\w-]{1,6})?)?";
    private static final String TOWN = "(?:,? (?:in )?(?-i:[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){0,2}),? (?-i:[A-Z]{2})\\b(?:,? \\d{5}(?:-\\d{4})?)?|, (?-i:[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15}){0,2})(?:,? \\d{5}(?:-\\d{4})?)?|,?[ \\n](?:in )?[a-z]{3,15}(?: [a-z]{3,15}){0,2},?[ \\n](?:" + STATE + ")\\b(?:,?[ \\n]\\d{5}(?:-\\d{4})?)?|,?[ \\n](?:in )?[a-z]{3,15}(?: [a-z]{3,15})?,?[ \\n]\\d{5}(?:-\\d{4})?(?!\\d))?";
    private static final String NUMBER_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|oh";
    /** A street as it is named at a crossing. */
    private static final String ROAD = "(?:(?:[NSEW]|NE|NW|SE|SW)\\.? )?(?:\\d{1,3}(?i:st|nd|rd|th)|[A-Z][a-z]{3,15}|[A-Z]{4,15})(?: (?i:st|street|ave?|avenue|rd|road|blvd|dr|drive|ln|lane|hwy|highway|pkwy|way)\\b\\.?)?";
    private static final Pattern STREET_SIGN = Pattern.compile("(?i)\\d(?:st|nd|rd|th)\\b|\\b(?:st|street|ave?|avenue|rd|road|blvd|dr|drive|ln|lane|hwy|highway|pkwy)\\b|[&/@]");
    private static final Pattern CROSSING = Pattern.compile("(?i)\\b(?:corner|intersection|area)\\b");
    /** Oregon and Indiana are words as well. */
    private static final Pattern STATE_CODE = Pattern.compile("\\b(?:OR|IN)\\b(?= \\d{5}|$)");
    private static final String LODGED = "[A-Z][A-Za-z'6-]{1,15}(?: [A-Z][A-Za-z']{1,15}){0,2} (?i:mobile home park|mhp|apartments|apts|trailer park|rv park|motel|inn|lodge|suites|manor|towers|estates)|(?i:motel|super) [68]";
    private static final Set<String> NO_STREET = Set.of("minutes", "minute", "hours", "hour", "days", "day", "weeks", "months", "years", "year", "percent", "miles", "mile",
            "blocks", "block", "calls", "officers", "people", "feet", "yards", "more", "the", "a", "of", "in", "on", "at", "and", "or", "to", "for", "who", "from", "by", "with", "cars", "units",
            "times", "steps", "per", "clients", "patients", "beds", "staff", "teams", "clinicians", "deputies", "medics", "programs", "training", "seconds", "patrol", "fire", "seat", "korea", "africa", "america", "victims", "subjects", "males", "females", "parties", "down", "doors", "hrs", "psych");
    private static final Pattern ABOUT_HOME = Pattern.compile("(?i)\\b(?:he|she|his|her|their|him|live[sd]?|living|resid(?:es|ed|ing|ence)|stay(?:s|ing|ed)|apartment|trailer|home address|welfare check|evicted|responded to|dispatched to|barricaded|"
            + Cues.CLIENT + "|" + Cues.KIN + "|woman|lady|guy|gentleman|man|male|female|subject|subj|called to|resp(?:ond)?|enrt|en ?route|units? to|aos|on ?scene|welfare|wc|loc|last known|transported|xport(?:ed)?|caretaker)\\b");

    private static final Pattern CALL = Pattern.compile("(?i)\\b(?:call|called|dispatch(?:ed)?|responded|toned|incident|reported|report|on scene|arrived|fight|overdose|shots|disturbance)\\b");

    static final List<Rule> RULES = List.of(
            PatternRule.judgedNumber(RuleInfo.of("place.address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); blocked beside a person (part f)"),
                    "(?i)(?<![\\w$./-])(\\d{1,6}(?:-\\d{1,4})?[A-D]?(?: 1/2)?[ \\n](?:" + COMPASS + ")?(?:(?-i:[A-Z])[a-z'.]{1,20}|(?-i:[A-Z])\\b|\\d{1,3}(?:st|nd|rd|th)|[a-z]{3,15})(?:[ \\n](?:(?-i:[A-Z])[a-z'.]{1,20}|[a-z]{2,15})){0,4}?[ \\n]"
                            + STREET_TYPE + "\\b\\.?(?: (?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|blvd|place|pl|circle|cir)\\b\\.?)?(?: (?:" + COMPASS.strip() + ")(?!\\w))?" + UNIT + TOWN + ")", PlaceRules::address),
            PatternRule.judgedNumber(RuleInfo.of("place.grid-address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); numbered highways, county roads and street grids"),
                    "(?i)(?<![\\w$./-])(\\d{2,6} (?:" + COMPASS + ")?(?:county road|county rd|cr|state route|sr|us highway|highway|hwy|route|rt|fm|farm road|ranch road|rural route) \\d{1,4}[A-Z]?\\b(?: (?:north|south|east|west|(?-i:[NSEW]))\\b)?" + UNIT + TOWN
                            + "|\\d{1,6} (?:calle|avenida|camino|paseo|via|rue|avenue of|corte|plaza) (?:(?:de|del|la|las|los|el) ){0,2}[a-z]{3,15}\\b" + UNIT + TOWN
                            + "|\\d{2,5} (?-i:[NSEW]|North|South|East|West) \\d{2,5} (?-i:[NSEW]|North|South|East|West)\\b" + UNIT + TOWN + ")", PlaceRules::address),
            PatternRule.judgedNumber(RuleInfo.of("place.home", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number behind a word of living or calling, without a word for the street"),
                    "(?i)\\b(?:(?:live|reside|stay|camp|sleep|rent)(?:s|ing|d|ed)? (?:[a-z]{1,9} ){0,2}?(?:at|in|on)|address(?: (?:is|was|of))?:?|residence (?:at|of|is)|home (?:at|is)|house at|apartment at|trailer at|welfare check (?:at|to)|(?:responded|dispatched|called|went|out|en ?route|toned out|sent|drove|returned|back) to|moved (?:in)?to|evicted from|barricaded (?:in|at)|found (?:at|in)|arrived at|(?:go|going|goes|head(?:ed|ing)?|came|come) to|(?:house|place|residence|trailer|apartment|apt|home|address) ?(?:is|was|,|:|-|at)|back at|picked (?:(?:him|her|them) )?up (?:at|from)|(?:resp(?:ond)?|enrt|units?|all units|sent|disp) to|(?:aos|on ?scene|loc(?:ation)?|addr(?:ess)?|lka|resp|enrt|stage|staged|staging|wc|welfare check)(?: (?:at|to|is|@))?[ :@]?) "
                            + "(?:the house at |space \\w{1,4}, )?(\\d{2,5} (?:(?:" + COMPASS + "|[nsew] )[a-z]{4,15}|(?:" + COMPASS + "|[nsew] )?(?-i:[A-Z][a-z'.]{1,20}|[A-Z]{4,20}|(?:\\d{1,3}(?:st|nd|rd|th)))(?: (?-i:[A-Z][a-z'.]{1,20})){0,2})" + UNIT + TOWN + ")(?![\\w-])",
                    PlaceRules::home),
            PatternRule.judgedNumber(RuleInfo.of("place.unit-address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number and an apartment, without a word for the street"),
                    "(?<![\\w$./-])(\\d{2,6} (?:[NSEW]\\.? )?(?:[A-Z][a-z'.]{2,20}|[A-Z]{3,20}|\\d{1,3}(?i:st|nd|rd|th))(?: [A-Z][a-z'.]{2,20}){0,2},? (?i:apt|apartment|unit|lot|#|trailer|space|spc|room|rm)\\.? ?#?\\w{1,5}\\b" + TOWN + ")", PlaceRules::address),
            PatternRule.judgedNumber(RuleInfo.of("place.compass-address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number, a direction and a street, without a word for the street"),
                    "(?<![\\w$./:-])(\\d{2,5} (?:(?:[NSEW]|NE|NW|SE|SW)\\.? (?:[A-Z][a-z]{2,15}|[A-Z]{3,15}|\\d{1,3}(?i:st|nd|rd|th))|(?i:north|south|east|west) \\d{1,3}(?i:st|nd|rd|th))\\b(?! (?:Carolina|Dakota|Virginia|Texas|Korea))" + UNIT + TOWN + ")(?![\\w-])", PlaceRules::address),
            PatternRule.judged(RuleInfo.of("place.spelled-address", "structured.address", BLOCK, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number in words, as in what is dictated"),
                    "(?i)\\b((?:(?:" + NUMBER_WORD + ")[ -]){2,5}(?:" + COMPASS + ")?(?:[a-z]{3,15} ){1,2}?(?:street|avenue|road|drive|lane|court|boulevard|circle|place|way|terrace|parkway|highway|trail)\\b" + UNIT + ")",
                    match -> address(match) == BLOCK ? BLOCK : null),
            PatternRule.of(RuleInfo.of("place.crossing", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): where two streets cross is smaller than a state"),
                    "(?:\\b(?i:at|near|by|@|area of|corner of|intersection of|stage at|loc|location|between)[ :]{1,2}(?:the )?(?i:corner of |intersection of )?)(" + ROAD + "(?: (?i:and|&|at) |/| ?@ ?)" + ROAD + "(?: on " + ROAD + ")?)(?![\\w-])",
                    match -> isCrossing(match) && (match.before(ABOUT_HOME, 90) || match.after(ABOUT_HOME, 60) || match.isPersonal())),
            PatternRule.of(RuleInfo.of("place.lodging", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): a room of a motel, a lot of a park: one household"),
                    "\\b((?i:lot|space|spc|unit|apt|apartment|room|rm|trailer) ?#?\\w{1,4},? (?i:at |of |in )?(?i:the )?(?:" + LODGED + ")|(?:" + LODGED + ")(?: \\d)?,? (?i:in |room|rm|lot|space|spc|unit|apt|apartment|#){1,2}\\.? ?#?\\d\\w{0,4})(?![\\w-])",
                    match -> (match.isPersonal() || match.before(ABOUT_HOME, 90)) && !match.before(Cues.PUBLIC_PLACE, 60) && !match.after(Cues.PUBLIC_PLACE, 60)),
            PatternRule.number(RuleInfo.of("place.block", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): a block of a street is smaller than a state"),
                    "(?i)\\b((?:the )?\\d{2,5}(?: hundred)?[ -](?:bl(?:oc)?k|blk) (?:of )?(?:[nsew]\\.? |north |south |east |west )?(?:\\d{1,3}(?:st|nd|rd|th)|(?-i:[A-Z])[a-z]{2,15}|[a-z]{3,15} (?:st|street|ave|avenue|rd|road|dr|drive|blvd|ln|lane))\\b(?: (?:st|street|ave|avenue|rd|road|dr|drive|blvd|ln|lane)\\b)?)",
                    match -> match.before(ABOUT_HOME, 120) || match.after(ABOUT_HOME, 90) || match.isPersonal() || match.before(CALL, 60)),
            PatternRule.number(RuleInfo.of("place.box", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B)"),
                    "(?i)(?<!\\w)((?:p\\.? ?o\\.?|post office) box #?\\d{1,6}|(?:r\\.?r\\.?|rural route|hc|star route) ?#?\\d{1,3},? (?:mail)?box #?\\d{1,5}[a-z]?)\\b", match -> match.text().matches("(?i)(?:r|hc|star).*") || match.before(ABOUT_HOME, 120) || match.after(ABOUT_HOME, 60)),
            PatternRule.number(RuleInfo.of("place.zip", "structured.zip", WARN, Reason.ZIP, "45 CFR 164.514(b)(2)(i)(B)"),
                    "(?i)\\b(?:zip(?: ?code)?|postal code)(?: (?:is|was|of))?[\\s:#=(]{0,3}(\\d{5}(?:-\\d{4})?)\\b", match -> match.isPersonal()),
            PatternRule.number(RuleInfo.of("place.zip-plus", "structured.zip", WARN, Reason.ZIP, "45 CFR 164.514(b)(2)(i)(B); USPS ZIP+4 is one side of a street"),
                    "(?<![\\w-])((?-i:[A-Z]{2}) \\d{5}-\\d{4})(?![\\w-])", match -> match.isPersonal()),
            PatternRule.number(RuleInfo.of("place.coordinates", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): equivalent geocodes"),
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

    /** "8th Ave and Sheridan", "the corner of Quebec and Hampden"; two names beside "and" alone are people or towns as well. */
    private static boolean isCrossing(Match match) {
        var lexicon = Lexicon.get();
        for (var word : match.text().toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
            if (NO_STREET.contains(word) && !word.equals("and") && !word.equals("at") && !word.equals("on") || lexicon.isFrequent(word) && !word.equals("and") && !word.equals("at") && !word.equals("on") && word.length() > 2) {
                return false;
            }
        }
        return Cues.in(STREET_SIGN, match.text()) || Cues.in(CROSSING, match.whole().substring(0, match.start() - match.wholeStart()));
    }

    private static @Nullable Action address(Match match) {
        var words = STATE_CODE.matcher(match.text()).replaceAll("").toLowerCase(java.util.Locale.ROOT).split("[^a-z]+");
        for (var word : words) {
            if (NO_STREET.contains(word) && !word.equals("fire") && !(word.equals("in") && match.text().matches("(?s).*\\d{5}(?:-\\d{4})?|(?i).*(?:apt|apartment|unit|st|street|ave|avenue|road|rd|drive|dr|lane)\\b.{0,16},? in .*"))) {
                return null;
            }
        }
        var lowerCase = match.text().chars().noneMatch(Character::isUpperCase);
        if (lowerCase && !match.text().matches("(?is).*\\b(?:street|st|avenue|ave|road|rd|drive|lane|court|boulevard|blvd|circle|terrace|parkway|highway|place)\\b.*") && !(match.text().matches("(?s)\\d{2}.*") && (match.before(Cues.HOME, 50) || match.after(Cues.HOME, 40)))) {
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
