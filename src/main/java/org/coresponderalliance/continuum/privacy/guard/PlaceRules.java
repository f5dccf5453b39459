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
    private static final String COMPASS = "(?:(?:[NS][EW]?|[EW])\\.?|north|south|east|west|northeast|northwest|southeast|southwest) ";
    private static final String STATE = "(?-i:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])|[a-z]{2}(?= \\d{5})|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming";
    private static final String UNIT = "(?:,?[ \\n](?:apt|apartment|unit|suite|ste|lot|rm|room|bldg|building|space|spc|floor|trailer|#)\\.? ?(?:(?:no\\.?|number) )?#?[\\w-]{1,6}(?:,? (?:apt|unit|rm|room|#)\\.? ?#?[\\w-]{1,6})?)?";
    private static final String TOWN = "(?:(?: ?[/,] ?| )(?:x|xst|x-?street|cross|c/s)s?(?: st(?:reet)?s?)?[ :/]{1,2}(?:of )?[a-z0-9]{3,15}(?:(?: ?/ ?| and )[a-z0-9]{3,15})?|,?[ \\n](?:in )?(?-i:[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){0,2}),? (?-i:[A-Z]{2})\\b(?:,? \\d{5}(?:-\\d{4})?)?|,[ \\n](?-i:[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15}){0,2})(?:,? \\d{5}(?:-\\d{4})?)?|,?[ \\n](?:in )?[a-z]{3,15}(?: [a-z]{3,15}){0,2},?[ \\n](?:" + STATE + ")\\b(?:,?[ \\n]\\d{5}(?:-\\d{4})?)?|,?[ \\n](?:in )?[a-z]{3,15}(?: [a-z]{3,15})?,?[ \\n]\\d{5}(?:-\\d{4})?(?!\\d))?";
    private static final String NUMBER_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|oh";
    /** A street as it is named at a crossing. */
    private static final String ROAD = "(?:(?:[NSEW]|NE|NW|SE|SW)\\.? )?(?:\\d{1,3}(?i:st|nd|rd|th)|[A-Z][a-z]{2,15}(?: (?:Fe|Monte|Vista|Valley|Hill|Park))?|[A-Z]{4,15})(?: (?i:st|street|ave?|avenue|rd|road|blvd|dr|drive|ln|lane|hwy|highway|pkwy|way)\\b\\.?)?";
    private static final Pattern STREET_SIGN = Pattern.compile("(?i)\\d(?:st|nd|rd|th)\\b|\\b(?:st|street|ave?|avenue|rd|road|blvd|dr|drive|ln|lane|hwy|highway|pkwy)\\b|[&/@]");
    private static final Pattern FOUND_AT = Pattern.compile("(?i)\\b(?:located|standing|found|contacted|picked up|sitting|lying|sleeps|camps|stays|panhandles|panhandling|flagged down|barefoot) (?:at|near|on|by) ?$");
    private static final Pattern CROSSING = Pattern.compile("(?i)\\b(?:corner|intersection|area)\\b");
    /** Oregon and Indiana are words as well. */
    private static final Pattern STATE_CODE = Pattern.compile("\\b(?:OR|IN)\\b(?= \\d{5}|$)");
    private static final String LODGED = "[A-Z][A-Za-z'6-]{1,15}(?: [A-Z][A-Za-z']{1,15}){0,2} (?i:mobile home park|mhp|park|apartments|apts|trailer park|rv park|motel|inn|lodge|suites|manor|towers|estates)|(?i:motel|super) [68]";
    private static final Set<String> NO_STREET = Set.of("minutes", "minute", "hours", "hour", "days", "day", "weeks", "months", "years", "year", "percent", "miles", "mile",
            "blocks", "block", "calls", "officers", "people", "feet", "yards", "more", "the", "a", "of", "in", "on", "at", "and", "or", "to", "for", "who", "from", "by", "with", "cars", "units",
            "times", "steps", "veh", "off", "laps", "copies", "pages", "per", "clients", "patients", "beds", "staff", "teams", "clinicians", "deputies", "medics", "programs", "training", "seconds", "patrol", "fire", "seat", "korea", "africa", "america", "victims", "subjects", "males", "females", "parties", "down", "doors", "hrs", "psych");
    private static final Set<String> JOINING = Set.of("and", "at", "on", "near", "by");
    private static final Pattern NO_STREET_WORD = Pattern.compile("(?i)\\b(?:" + String.join("|", NO_STREET) + ")\\b");
    private static final Pattern LEADING = Pattern.compile("(?i)\\b(?:to|at|address|is|its|it's|was|from|in|by) $");
    private static final Pattern ABOUT_HOME = Pattern.compile("(?i)\\b(?:he|she|he's|she's|hes|shes|his|her|hers|their|him|them|live[sd]?|living|resid(?:es|ed|ing|ence)|stay(?:s|ing|ed)|apartment|trailer|home address|welfare check|evicted|responded to|dispatched to|barricaded|"
            + Cues.CLIENT + "|" + Cues.KIN + "|woman|lady|guy|gentleman|man|male|female|subject|subj|called to|resp(?:ond)?|enrt|en ?route|units? to|aos|on ?scene|welfare|wc|loc|last known|transported|xport(?:ed)?|caretaker|mail(?:ing)? addr(?:ess)?|tx from|addy|panhandl\\w{1,4}|camp(?:s|ed|ing)?|sleep(?:s|ing)?|slept|naked|wandering|walking|standing|jump(?:s|er|ing)?|crying|screaming|threaten\\w{2,4}|off ?road|veteran|driver|passenger|motorist|pulled over|on the (?:guardrail|overpass|ledge)|fem)\\b");

    private static final String HIGHWAY = "(?:i|us|sr|cr|fm|hwy|highway|interstate|state (?:route|road|highway)|u\\.?s\\.?(?: highway| route)?|county (?:road|rd|highway)|route|rt|turnpike|rte)[ -]?\\d{1,4}[a-z]?";
    /** "from mile marker 90 to 180" is what an agency covers. */
    private static final Pattern STRETCH = Pattern.compile("(?i)^ ?(?:to|through|thru|-) ?(?:mm|mp|mile|\\d)");
    private static final Pattern STRETCH_BEFORE = Pattern.compile("(?i)\\b(?:from|between|to (?:mm|mp|mile)|cover(?:s|ing)?|patrols?)\\b[^.]{0,20}$");

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
                    "(?i)\\b(?:(?:live|reside|stay|camp|sleep|rent)(?:s|ing|d|ed)? (?:[a-z]{1,9} ){0,2}?(?:at|in|on)|address(?: (?:is|was|of))?:?|residence (?:at|of|is)|home (?:at|is)|(?:house|neighbor|neighbors|apartment|trailer|door|place) (?:at|on)|addy(?: is|:)?|welfare check (?:at|to)|(?:responded|dispatched|called|went|out|en ?route|toned out|sent|drove|returned|back) to|moved (?:in)?to|evicted from|barricaded (?:in|at)|found (?:at|in)|arrived at|(?:go|going|goes|head(?:ed|ing)?|came|come) to|(?:house|place|residence|trailer|apartment|apt|home|address) ?(?:is|was|,|:|-|at)|back at|pick(?:ed)?[ -](?:(?:him|her|them) )?up (?:at|from)|drop(?:ped)? (?:(?:him|her|them) )?(?:off )?(?:at|to)|(?:r/o|ifo|i/f/o|in front of|in rear of|rear of|behind|outside(?: of)?|across from|next (?:door )?to|front of|porch (?:at|of)|yard (?:at|of))|(?:male|female|subj(?:ect)?|fem|pt|rp) (?:at|in|inside)|tx from|(?:he|she|they)(?:'?s| is| was| are|'re) (?:now |still |back |over )?(?:at|in|@)|(?:lives?|stays?|staying|sleeps?|parked) @|c/?s|(?:resp(?:ond)?|enrt|units?|all units|sent|disp) to|(?:aos|on ?scene|loc(?:ation)?|addr(?:ess)?|lka|resp|enrt|stage|staged|staging|wc|welfare check)(?: (?:at|to|is|@))?[ :@]?) "
                            + "(?:the house at |space \\w{1,4}, )?(\\d{2,5} (?:(?:" + COMPASS + "|[nsew][ew]? )[a-z]{4,15}|(?:" + COMPASS + "|[nsew] )?(?-i:[A-Z][a-z'.]{1,20}|[A-Z]{4,20}|(?:\\d{1,3}(?:st|nd|rd|th)))(?: (?-i:[A-Z][a-z'.]{1,20})){0,2})" + UNIT + TOWN + ")(?![\\w-])",
                    PlaceRules::home),
            PatternRule.judgedNumber(RuleInfo.of("place.typed-home", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); the same as it is typed on a phone, in small letters"),
                    "(?i)\\b(?:addy|address|house|place|crib|spot|apartment|(?:live|stay|reside|crash)(?:s|es|ing|d|ed)?)(?: (?:is|was|at|on|@|over at|out at|now at)){0,2}[ :]{1,2}(\\d{3,5} (?:(?:[nsew][ew]? )?[a-z]{4,15}|[nsew][ew]? \\d{1,3}(?:st|nd|rd|th))" + UNIT + ")(?![\\w'-])" , PlaceRules::typedHome),
            PatternRule.judged(RuleInfo.of("place.street-first", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); the house number behind the street, as in most other countries"),
                    "((?:[A-Z][a-z']{2,15} ){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Court|Ct|Boulevard|Way|Place|Circle)\\b\\.?,? (?:(?i:no\\.?|number|nr\\.?|house|#) ?)?\\d{1,5}[A-Da-d]?\\b" + UNIT + "|(?i:number|no\\.?) \\d{1,5} (?i:of|on|in) (?:[A-Z][a-z']{2,15} ){1,2}(?:Street|Avenue|Road|Lane|Drive|Court|Boulevard|Way|Place))(?![\\w/:-]| ?(?:am|pm|a\\.m|p\\.m|hrs|hours|blocks?|units?|officers?|calls?|people)\\b)",
                    match -> (match.isPersonal() || match.before(Cues.HOME, 50)) && !match.before(Cues.PUBLIC_PLACE, 60) ? match.before(Cues.HOME, 50) ? BLOCK : WARN : null),
            PatternRule.of(RuleInfo.of("place.milepost", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): a mile of a highway is smaller than a state"),
                    "(?i)(?<![\\w-])((?:(?:" + HIGHWAY + "),? ?(?:[nsew]b )?(?:(?:at|near|and|@|by|around|x|/|the) ?){0,2})?(?:mm|mp|mile ?-?(?:marker|post|mark)) ?#?\\d{1,3}(?:\\.\\d)?\\b(?:,? (?:(?:of|on|along|at) )?(?:the )?(?:[nsew]b )?(?:on )?(?:" + HIGHWAY + ")(?: [nsew]b\\b)?)?)",
                    match -> !match.after(STRETCH, 40) && !match.before(STRETCH_BEFORE, 40) && (match.isPersonal() || match.before(ABOUT_HOME, 120) || match.after(ABOUT_HOME, 90))),
            PatternRule.judgedNumber(RuleInfo.of("place.unit-address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number and an apartment, without a word for the street"),
                    "(?<![\\w$./-])(\\d{2,6} (?:[NSEW]\\.? )?(?:[A-Z][a-z'.]{2,20}|[A-Z]{3,20}|\\d{1,3}(?i:st|nd|rd|th))(?: [A-Z][a-z'.]{2,20}){0,2},? (?i:apt|apartment|unit|lot|#|trailer|space|spc|room|rm)\\.? ?#?\\w{1,5}\\b" + TOWN + ")", PlaceRules::address),
            PatternRule.judgedNumber(RuleInfo.of("place.compass-address", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number, a direction and a street, without a word for the street"),
                    "(?<![\\w$./:-])(\\d{2,5} (?:(?:[NSEW]|NE|NW|SE|SW)\\.? (?:[A-Z][a-z]{2,15}|[A-Z]{3,15}|\\d{1,3}(?i:st|nd|rd|th))|(?i:north|south|east|west) \\d{1,3}(?i:st|nd|rd|th))\\b(?! (?:Carolina|Dakota|Virginia|Texas|Korea))" + UNIT + TOWN + ")(?![\\w-])", PlaceRules::address),
            PatternRule.judged(RuleInfo.of("place.spelled-address", "structured.address", BLOCK, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number in words, as in what is dictated"),
                    "(?i)\\b((?:(?:" + NUMBER_WORD + ")(?:[ -]|,? and )){1,6}(?:[a-d] )?(?:" + COMPASS + ")?(?:(?!and |of |in |the )[a-z]{3,15} ){1,2}?(?:street|avenue|road|drive|lane|court|boulevard|circle|place|way|terrace|parkway|highway|trail)\\b" + UNIT + ")",
                    match -> address(match) == BLOCK ? BLOCK : isSpelledOut(match) ? WARN : null),
            PatternRule.judged(RuleInfo.of("place.spelled-home", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number in words behind a word of living or calling"),
                    "(?i)\\b(?:(?:live|reside|stay)(?:s|ing|d|ed)? (?:at|on)|address (?:is|was)|(?:responded|dispatched|called|sent|went|out|en ?route|back) to|house (?:is|at)|(?:he|she|they|client|patient|subject)(?:'s| is| was| are) (?:at|in)) ((?:(?:" + NUMBER_WORD + ")(?:[ -]|,? and )){2,6}(?:[a-d] )?(?:(?:" + COMPASS + ")(?!side|end|coast|county|area|sector)[a-z]{3,15}|\\d{1,3}(?:st|nd|rd|th)|(?!and |of |in |the |people|calls|minutes|hours|miles|cases|clients)[a-z]{4,15})\\b" + UNIT + ")",
                    match -> match.isPersonal() || match.before(ABOUT_HOME, 60) || match.whole().matches("(?is).*(?:north|south|east|west) .*") ? home(match) : null),
            PatternRule.of(RuleInfo.of("place.crossing", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): where two streets cross is smaller than a state"),
                    "(?:\\b(?i:at|near|by|@|to|area of|corner of|intersection of|stage at|loc|location|between|panhandles on|sleeps on|camps on)[ :]{1,2}(?:the )?(?i:corner of |intersection of )?)(" + ROAD + "(?: (?i:and|&|at) |/| ?@ ?)" + ROAD + "(?: on " + ROAD + ")?)(?![\\w-])",
                    match -> isCrossing(match) && !isOpenCrossing(match) && (match.before(ABOUT_HOME, 90) || match.after(ABOUT_HOME, 60) || match.isPersonal())),
            PatternRule.of(RuleInfo.of("place.numbered-crossing", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): where two streets cross, one of which has a number"),
                    "(?<![\\w-])(\\d{1,3}(?i:st|nd|rd|th)(?: (?i:st|street|ave?|avenue))?\\.?(?: (?i:and|&) |/| ?@ ?)(?:[A-Z][a-z]{2,15}|[A-Z]{4,15}|\\d{1,3}(?i:st|nd|rd|th))(?: (?i:st|street|ave?|avenue|rd|road|blvd))?|(?:[A-Z][a-z]{2,15}|[A-Z]{4,15})(?: (?i:st|street|ave?|avenue|rd|road|blvd))? (?i:near|by|and|&|@|at) \\d{1,3}(?i:st|nd|rd|th)(?: (?i:st|street|ave?|avenue))?)(?![\\w-])",
                    match -> isCrossing(match) && !isOpenCrossing(match) && (match.before(ABOUT_HOME, 60) || match.after(ABOUT_HOME, 60) || match.isPersonal())),
            PatternRule.judgedNumber(RuleInfo.of("place.house", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B); a house number and a name, where somebody is or goes"),
                    "\\b(?i:from|to|at|near|by|@|of|off|around|c/s|toward|towards) (\\d{3,5} (?:[NSEW]\\.? )?[A-Z][a-z]{3,15})(?![\\w'-])(?! [a-z]{3,12}s\\b)", PlaceRules::house),
            PatternRule.of(RuleInfo.of("place.lodging", "structured.address", WARN, Reason.ADDRESS, "45 CFR 164.514(b)(2)(i)(B): a room of a motel, a lot of a park: one household"),
                    "\\b((?i:lot|space|spc|unit|apt|apartment|room|rm|trailer) ?#?\\w{1,4},? (?i:at |of |in )?(?i:the )?(?:" + LODGED + ")|(?:" + LODGED + ")(?: \\d)?,? (?i:in |room|rm|lot|space|spc|unit|apt|apartment|#){1,2}\\.? ?#?\\d\\w{0,4})(?![\\w-])",
                    match -> !match.before(Cues.PUBLIC_PLACE, 60) && !match.after(Cues.PUBLIC_PLACE, 60)),
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

    /** "from 1180 Tremont"; but "at 1830 Perry called" tells the time, and "of 1200 Denver residents" a count. */
    private static @Nullable Action house(Match match) {
        var number = match.text().substring(0, match.text().indexOf(' '));
        var street = match.text().substring(match.text().lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        var lexicon = Lexicon.get();
        var time = number.matches("(?:[01]\\d|2[0-3])[0-5]\\d|(?:19|20)\\d\\d") && !match.whole().matches("(?is)(?:c/s|toward|towards|@|off).*");
        var known = NO_STREET.contains(street) || lexicon.isPlace(street) || lexicon.isNoName(street) || lexicon.isFrequent(street) || lexicon.isMonth(street);
        return !time && !known && (match.isPersonal() || match.before(ABOUT_HOME, 60)) ? home(match) : null;
    }

    /** "to thirty one seventy downing street": two words for the number, and a word that leads to a place. */
    private static boolean isSpelledOut(Match match) {
        var number = match.text().replaceFirst("(?i)^((?:(?:" + NUMBER_WORD + ")[ -]){2,6}).*", "$1");
        return number.length() < match.text().length() && number.matches("(?s)[\\w -]+[ -]") && !NO_STREET_WORD.matcher(match.text()).find()
                && match.before(LEADING, 24) && !match.before(Cues.PUBLIC_PLACE, 120) && !match.after(Cues.PUBLIC_PLACE, 60);
    }

    /** Two words in small letters are a street only where nothing else is said. */
    private static @Nullable Action typedHome(Match match) {
        var street = match.text().replaceFirst("(?i)^\\d+ (?:[nsew][ew]? )?", "").split("[ ,]")[0].toLowerCase(java.util.Locale.ROOT);
        var lexicon = Lexicon.get();
        return NO_STREET.contains(street) || lexicon.isFrequent(street) || NameContext.isVerb(street) || street.endsWith("s") && !lexicon.isLast(street) ? null : home(match);
    }

    /** "8th Ave and Sheridan", "the corner of Quebec and Hampden"; two names beside "and" alone are people or towns as well. */
    private static boolean isCrossing(Match match) {
        var lexicon = Lexicon.get();
        for (var word : match.text().toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
            if (NO_STREET.contains(word) && !JOINING.contains(word) || lexicon.isFrequent(word) && !JOINING.contains(word) && word.length() > 2) {
                return false;
            }
        }
        return Cues.in(STREET_SIGN, match.text()) || match.isPersonal() && Cues.in(FOUND_AT, match.reading().before(match.wholeStart(), 20) + match.whole().substring(0, match.start() - match.wholeStart())) || Cues.in(CROSSING, match.whole().substring(0, match.start() - match.wholeStart()));
    }

    /** Where an office is, a conference meets or cars park. */
    private static boolean isOpenCrossing(Match match) {
        var before = match.reading().before(match.wholeStart(), 60);
        return !match.before(Cues.HOME, 50) && Cues.last(Cues.PUBLIC_PLACE, before) > Cues.last(ABOUT_HOME, before) || match.after(Cues.PUBLIC_PLACE, 40) && !match.isPersonal();
    }

    private static @Nullable Action address(Match match) {
        var words = STATE_CODE.matcher(match.text().replaceFirst("(?i)^(?:\\w+ )?(?:hundred|thousand),? and", "")).replaceAll("").toLowerCase(java.util.Locale.ROOT).split("[^a-z]+");
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
            var before = match.reading().before(match.start(), 120);
            var shared = Cues.last(Cues.PUBLIC_PLACE, before);
            if (shared >= 0 && shared > Cues.last(ABOUT_HOME, before)) {
                return null;
            }
            return shared >= 0 && before.length() - shared <= 50 && !match.before(Cues.HOME, 50) ? WARN : BLOCK;
        }
        return lowerCase || match.before(Cues.PUBLIC_PLACE, 120) || match.after(Cues.PUBLIC_PLACE, 60) ? null : WARN;
    }
}
