package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers whose label no other rule knows: a system of one county only, or a typing error in the label. */
final class OtherNumbers {

    /** Numbers of things, money and meetings. */
    private static final Pattern OPEN_NUMBER = Pattern.compile("(?i)\\b(?:phone|fax|cell|telephone|room|suite|building|bill|meeting|webinar|zoom|conference|access|passcode|pin|order|invoice|part|model|grant|award|contract|solicitation|rfp|quote|job|posting|course|class|session|section|page|line|item|version|policy|form|docket|bus|route|unit|radio|channel|frequency|license|provider|npi|ein|tax|vendor|catalog|sku|tracking|ticket|po|purchase|total|toll|free|program|agency|ori|office|main|desk|hotline|crisis|dispatch|emergency|non-emergency|text|same|large|small|high|low|magic|average|hr|event|join|isbn|doi|serial|reference|publication|report|exact|right|wrong|whole|any)\\b");

    private static final Pattern MISTYPED = Pattern.compile("(?i) (?:nuber|nubmer|numebr|nmuber|numbr)");

    static final List<Rule> RULES = List.of(
            PatternRule.of(RuleInfo.of("number.labelled", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): any other unique number; labels with typing errors too"),
                    "(?i)\\b[a-z]{3,14} (?:numb?er|nuber|nubmer|numebr|num|nbr|no\\.|#|id(?: ?#)?)[\\s:#(=]{0,3}(?:is |was )?((?=[A-Z0-9-]{0,5}\\d)(?=(?:[A-Z-]{0,6}\\d){4})[A-Z0-9]{2,14}(?:-[A-Z0-9]{2,10}){0,2})\\b",
                    match -> (match.isPersonal() || Cues.in(MISTYPED, match.whole())) && match.whole().length() >= 12 && !Cues.in(OPEN_NUMBER, match.whole()) && !PersonNumbers.isYear(match) && !match.before(OPEN_NUMBER, 24)),
            PatternRule.of(RuleInfo.of("number.system", "structured.record", WARN, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): the number behind the name of a records system"),
                    "(?i)\\b(?:hmis|avatar|credible|netsmart|epic|cerner|carelogic|mytechcare|clarity|servicepoint|julota|rms|tracs|cfs)[ :#-]{1,3}((?:[A-Z]{1,3}-?)?\\d{4,12}(?:-\\d{2,8})?)\\b",
                    match -> !PersonNumbers.isYear(match)));

    private OtherNumbers() {}
}
