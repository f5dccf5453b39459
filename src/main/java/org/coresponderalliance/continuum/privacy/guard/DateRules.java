package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.BLOCK;
import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.DATE;

import java.util.List;
import java.util.regex.Pattern;

/** Dates of birth, and ages that are identifiers by themselves. Other dates count only in a story. */
final class DateRules {

    private static final Pattern NO_PERSON = Pattern.compile("(?i)\\b(?:program|team|unit|initiative|project|idea|alliance|coalition|agency|model|network|movement|committee|idea)\\b[^.]{0,20}$");
    private static final String BIRTH = "(?:d\\. ?o\\. ?b\\.?|d/?o/?b|date of (?:(?:his|her|their) )?birth|birth day|birth ?dates?|birthdays?|b-?day|born(?: on)?)";

    private static final String NUMBER = "(?:oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String DAY = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|" + NUMBER + "(?:[ -]" + NUMBER + ")?)";
    private static final String YEAR = "(?:nineteen|twenty|two thousand(?: and)?)(?:[ -](?:hundred|" + NUMBER + ")){0,3}";

    static final List<Rule> RULES = List.of(
            PatternRule.number(RuleInfo.of("date.birth", "structured.dob", BLOCK, Reason.BIRTH, "45 CFR 164.514(b)(2)(i)(C); blocked with a date (part f)"),
                    "(?i)\\b" + BIRTH + "(?![a-z])(?:[\\s:#=.,(\\[-]{0,3}(?:is|was|it|of|on|in|at|for|per|his|her|him|the|pt|patient|client|dl|id|record|given|listed|shows|says|as|verified|confirmed|came back as)\\b){0,4}[\\s:#=.,(\\[\"-]{0,4}(?:(?:" + Shapes.WEEKDAY + "|the),? )?(" + DATE + "|\\d{8}|\\d{6})\\b",
                    match -> !match.before(NO_PERSON, 30)),
            PatternRule.number(RuleInfo.of("date.birth-after", "structured.dob", BLOCK, Reason.BIRTH, "45 CFR 164.514(b)(2)(i)(C)"),
                    "(?i)(?<![\\w/.-])(" + DATE + "),?[\\s(-]{1,3}(?:(?:is|was|as|being) )?(?:(?:his|her|their|the|pt'?s?|client'?s?|subject'?s?) )?(?:d\\.? ?o\\.? ?b\\b|d/o/b|date of birth|birthday|birth ?date|was born|for (?:his|her) (?:dob|birthday))", _ -> true),
            PatternRule.number(RuleInfo.of("date.birth-bare", "structured.dob", BLOCK, Reason.BIRTH, "45 CFR 164.514(b)(2)(i)(C); a full date behind a name, as on reports"),
                    "(?<!\\w)(?:\\p{Lu}[\\p{L}'-]{1,20},? \\p{Lu}[\\p{L}'-]{1,20}|[WBHAIUO]/[MF]|[Aa]ge:? \\d{1,2}|\\d{1,2} ?(?:[yY]/?[oO]|[MF]))(?: \\p{Lu}\\.?)?,? (?:[WBHAIUO]/[MF],? )?[(\\[]?((?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\\d|3[01])[-/](?:19[2-9]\\d|20[01]\\d|[3-9]\\d))\\b",
                    match -> match.text().matches(".*(?:19|20|\\D)\\d{2}")),
            PatternRule.of(RuleInfo.of("date.birth-spelled", "structured.dob", BLOCK, Reason.BIRTH, "45 CFR 164.514(b)(2)(i)(C); a date in words, as in what is dictated"),
                    "(?i)\\b" + BIRTH + "(?![a-z])(?:[\\s:,]{0,2}(?:is|was|it|of|on|his|her|the)\\b){0,3}[\\s:,]{0,2}((?:the )?(?:(?:" + DAY + ") (?:of )?)?" + Shapes.MONTH + "(?: (?:the )?(?:" + DAY + "|\\d{1,2}(?:st|nd|rd|th)?))?,? (?:of )?(?:" + YEAR + "|(?:19|20)\\d{2})|(?:" + DAY + ") (?:" + DAY + ") (?:" + YEAR + "|" + NUMBER + "(?:[ -]" + NUMBER + ")?))\\b", _ -> true),
            PatternRule.number(RuleInfo.of("date.birth-run", "structured.dob", BLOCK, Reason.BIRTH, "45 CFR 164.514(b)(2)(i)(C); a date without separators before or behind race and sex, as in what a terminal answers"),
                    "\\b(?:[WBHAIUO]/[MF][ ,/]{1,2}|(?=\\d{6,8} [WBHAIUO]/?[MF]\\b))((?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:19|20)?\\d{2})\\b", _ -> true),
            PatternRule.number(RuleInfo.of("date.old-age", "quasi.age", WARN, Reason.OLD_AGE, "45 CFR 164.514(b)(2)(i)(C): ages over 89"),
                    "(?i)(?<![\\w.$-])((?:9\\d|1[01]\\d)[- ]?(?:years?[- ]old|y\\.?/?o\\.?|yr[- ]?old|yrs?[- ]old|year-old)|(?<=aged? )(?:9\\d|1[01]\\d)|(?:is|was|turned|turning) (?:9\\d|10\\d)(?= (?:and|years old|,|last)))\\b", _ -> true));

    private DateRules() {}
}
