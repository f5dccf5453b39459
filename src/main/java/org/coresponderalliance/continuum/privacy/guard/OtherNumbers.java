package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers whose label no other rule knows: a system of one county only, or a typing error in the label. */
final class OtherNumbers {

    /** Numbers of things, money and meetings. */
    private static final Pattern OPEN_NUMBER = Pattern.compile("(?i)\\b(?:phone|fax|cell|telephone|room|suite|building|bill|meeting|webinar|zoom|conference|access|passcode|pin|order|invoice|part|model|grant|award|contract|solicitation|rfp|quote|job|posting|course|class|session|section|page|line|item|version|policy|form|docket|bus|route|unit|radio|channel|frequency|license|provider|npi|ein|tax|vendor|catalog|sku|tracking|ticket|po|purchase|total|toll|free|program|agency|ori|office|main|desk|hotline|crisis|dispatch|emergency|non-emergency|text|same|large|small|high|low|magic|average|hr|event|join|isbn|doi|serial|reference|publication|report|exact|right|wrong|whole|any)\\b");

    private static final Pattern COUNTED = Pattern.compile("(?i)^ (?:more |other )?[a-z]{3,12}s\\b");
    private static final Pattern MISTYPED = Pattern.compile("(?i) (?:nuber|nubmer|numebr|nmuber|numbr)");

    private static final Pattern TELLING = Pattern.compile("(?i)(?:\\b(?:is|was|reads|says|number|no|has|have|had|use[ds]?|got|gave|gives?|given|under|as|with|system|here|us|him|her|them|it)[ :=#,]{1,3}|[:=#,] ?)$");
    private static final Pattern COUNTING = Pattern.compile("(?i)\\b(?:went|grew|rose|fell|from|than|about|over|under|between|count|total|average|field|digits?|page|section|policy|year|calls)\\b");

    static final List<Rule> RULES = List.of(
            PatternRule.number(RuleInfo.of("number.labelled", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): any other unique number; labels with typing errors too"),
                    "(?i)\\b[a-z]{3,14} (?:numb?er|nuber|nubmer|numebr|num|nbr|no\\.|#|id(?: ?#)?)[\\s:#(=]{0,3}(?:is |was )?((?=[A-Z0-9-]{0,5}\\d)(?=(?:[A-Z-]{0,6}\\d){4})[A-Z0-9]{2,14}(?:-[A-Z0-9]{2,10}){0,2})\\b",
                    match -> (match.isPersonal() || Cues.in(MISTYPED, match.whole()) || isUnknown(match)) && match.whole().length() >= 12 && !Cues.in(OPEN_NUMBER, match.whole()) && isNumber(match) && !match.before(OPEN_NUMBER, 24)),
            PatternRule.number(RuleInfo.of("number.system", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): the number behind the name of a records system"),
                    "(?i)\\b(?:hmis|avatar|credible|netsmart|epic|cerner|carelogic|mytechcare|clarity|servicepoint|julota|rms|tracs|cfs)(?: (?:client|patient|pt|ct|id|number|no\\.?|chart|record|case))?[ :#-]{1,3}((?:[A-Z]{1,3}-?)?\\d{2}[A-Z0-9]{2,12}(?:-\\d{2,8})?)\\b",
                    match -> match.digits() >= 4 && !PersonNumbers.isYear(match)),
            PatternRule.number(RuleInfo.of("number.told", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): a number, and words between it and what it is of"),
                    "(?i)\\b(?:(?:client|consumer|patient|pt|ct|record|chart|file|case|incident|report|medicaid|medicare|member|intake|identification|system|insurance|inmate|jail|booking|hospital|our|his|her|their) (?:id )?(?:number|no\\.?|nbr|id|#)|(?:his|her) (?:id|record|chart|file|case|account)|our (?:report|case|file|record|chart) on (?:him|her|them))(?:,? [a-z']{1,12}\\b){1,8}?,?(?: is| was| it is| it was| reads| says|:|=|,|,? number| #)? ?(" + Shapes.ID + ")",
                    match -> isNumber(match) && isTold(match)),
            PatternRule.number(RuleInfo.of("number.before", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): a number, and behind it what it is"),
                    "(?i)(?<![\\w$.,/-])#?((?:[A-Z]{1,4}-?)?\\d[A-Z0-9]{2,14}(?:-[A-Z0-9]{1,10}){0,3}),? ?(?:is|was|under|as|for|in|\\(|=) ?(?:(?:his|her|their|the|pt'?s?|client'?s?|patient'?s?) )?(?:mrn|medical record(?: (?:number|no))?|(?:chart|client|patient|record|case|incident|booking|inmate|medicaid|medicare|member|account) (?:id|number|no\\b))(?![\\w])(?![^.\\n]{0,20}\\d)",
                    match -> isNumber(match) && match.digits() >= 5),
            PatternRule.number(RuleInfo.of("number.of", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): a number, and behind it whose it is"),
                    "(?i)\\b(?:number|no\\.?|id|code) (?:of|for) (?:(?:the|his|her|their|this|our|my) )?(?:patient|client|file|chart|record|dossier|case|card|insurance|booking|incident|person|subject|him|her|them|medicaid|medicare|account|report|license|licence|plate|car|vehicle)'?s?\\b(?: (?:in|at|with|for|of|the|our|his|her|hospital|clinic|jail|system|is|was|it|client|patient|here|there)){0,5}[ :=,(]{1,3}(" + Shapes.ID + ")",
                    OtherNumbers::isNumber),
            PatternRule.number(RuleInfo.of("number.under", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): the number that somebody is kept under"),
                    "(?i)\\b(?:(?:enrolled|registered|listed|filed|entered|known|booked|opened?|charted) (?:under|as|with|by)|(?:hmis|avatar|credible|netsmart|epic|cerner|carelogic|servicepoint|julota|rms)(?: (?:he|she|they|his|her|as|under|it)){1,2}(?: is| was)?)(?: (?:the|a|his|her))?(?: (?:id|number|no\\.?|#))? ?#?(?!(?:19|20)\\d\\d\\b)((?:[A-Z]{1,3}-?)?\\d{2,10}(?:-\\d{2,8}){0,2})\\b",
                    match -> isNumber(match) && (match.isPersonal() || match.whole().matches("(?i)charted.*")) && !match.after(COUNTED, 16)),
            PatternRule.number(RuleInfo.of("number.id", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): a number that is called an id and nothing else"),
                    "(?i)(?<![\\w-])(?:id|[cpu]id)(?: ?(?:#|no\\b\\.?|number|num|nbr))?[\\s:#=.]{1,6}((?:[A-Z]{1,3}-?)?\\d{2,10}(?:-\\d{2,8}){0,2})\\b",
                    match -> isNumber(match) && match.digits() >= 5 && !match.before(OPEN_NUMBER, 24)));

    /** Whether what stands between a label and its number ends with a word that a number is told by. */
    private static boolean isTold(Match match) {
        var between = match.whole().substring(0, match.start() - match.wholeStart());
        return TELLING.matcher(between).find() && !Cues.in(COUNTING, between);
    }

    /** "bokoing number": no word, so a label with a typing error or the name of a system of one county. */
    private static boolean isUnknown(Match match) {
        var label = match.whole().substring(0, match.whole().indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
        var lexicon = Lexicon.get();
        return label.length() > 3 && !lexicon.isOrdinary(label) && !lexicon.isPlace(label) && !lexicon.isNoName(label);
    }

    /** Telephones have a rule of their own; dates and times are no numbers of anybody. */
    private static boolean isNumber(Match match) {
        return !Checksums.isPhoneShaped(match.text()) && !PersonNumbers.isYear(match) && !match.text().matches("\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}") && match.digits() >= 4;
    }

    private OtherNumbers() {}
}
