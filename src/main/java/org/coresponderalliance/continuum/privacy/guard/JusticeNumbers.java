package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.BLOCK;
import static org.coresponderalliance.continuum.privacy.guard.Action.HOLD;
import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.ID;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.LINK;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.NUMBER_LINK;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers and answers of police, dispatch, courts and jails. */
final class JusticeNumbers {

    private static final Pattern TRAINING = Pattern.compile("(?i)\\b(?:if|when(?:ever)?|never|policy|training|example|may not|must not|should|cannot|can't|audit|rules?|access to|you)\\b");

    static final List<Rule> RULES = List.of(
            PatternRule.of(RuleInfo.of("justice.cjis-number", "structured.cjis", BLOCK, Reason.CJIS, "CJIS Security Policy; Colorado CBI's test; starter rule CJIS_NUM of part (f)"),
                    "(?i)\\b(?:NIC|SID|FBI|UCN|OCA|ORI|NCIC|MRI|III|CHRI|CCIC|state id(?:entification)?)\\b(?: (?:record|file))?" + LINK + "((?:[A-Z]{1,3}[- ]?)?\\d[A-Z0-9]{0,14}(?:-?[A-Z0-9]{1,10}){0,2})\\b",
                    match -> match.digits() >= 5 && !PersonNumbers.isYear(match)),
            PatternRule.of(RuleInfo.of("justice.cjis-hit", "structured.cjis_hit", HOLD, Reason.CJIS_HIT, "CJIS Security Policy, restricted files; starter rule CJIS_HIT of part (f)"),
                    "\\b((?:(?i:ran|run) (?i:him|her|them|his|the name|the subject|the client)\\b.{0,25}\\b(?:(?i:NCIC|CCH|CCIC)|III)|(?:(?i:NCIC|CCH|rap sheet|criminal history|CCIC)|III)\\b.{0,25}\\b(?i:hit|return(?:ed)?|came back|shows?|showed|confirmed|ran (?:him|her|them))))\\b",
                    match -> match.isPersonal() && !match.before(TRAINING, 60)),
            PatternRule.of(RuleInfo.of("justice.case-number", "structured.case", WARN, Reason.CASE, "45 CFR 164.514(b)(2)(i)(R); starter rule CASE of part (f)"),
                    "(?i)\\b(?:case|incident|event|cad|cfs|call|report|complaint|offense|rms|run|dispatch|ems run|pcr|epcr|ia|crash|cr|dr)(?: report)?" + NUMBER_LINK + "(" + ID + ")",
                    match -> match.digits() >= 4 && !PersonNumbers.isYear(match) && !isPublicNumber(match)),
            PatternRule.of(RuleInfo.of("justice.case-shape", "structured.case", WARN, Reason.CASE, "45 CFR 164.514(b)(2)(i)(R); starter rule CASE of part (f)"),
                    "(?i)\\b(?:case|incident|event|cad|cfs|call|report|complaint|run|pcr)\\s{0,2}[:(]?\\s{0,2}((?:[A-Z]{1,4}[- ]?)?\\d{2,4}-\\d{4,8}(?:-\\d{1,6})?|[A-Z]{1,4}-?\\d{6,12}|\\d{8,12})\\b",
                    match -> !isPublicNumber(match)),
            PatternRule.of(RuleInfo.of("justice.docket", "structured.case", HOLD, Reason.CASE, "45 CFR 164.514(b)(2)(i)(R); sealed and mental-health matters"),
                    "(?i)\\b(?:docket|cause|court case|petition|commitment|court file|probate)" + LINK + "(" + ID + ")", match -> match.digits() >= 4 && !PersonNumbers.isYear(match)),
            PatternRule.of(RuleInfo.of("justice.docket-shape", "structured.case", HOLD, Reason.CASE, "common shapes of court numbers: year, kind, number"),
                    "\\b((?:19|20)?\\d{2}[- ]?(?:CR|CF|CV|MH|JV|CM|MI|JD|PR|DR|JA|JC|GS|TR)[- ]?[A-Z]{0,2}\\d{3,7})\\b", _ -> true),
            PatternRule.of(RuleInfo.of("justice.custody", "structured.justice_id", BLOCK, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R)"),
                    "(?i)\\b(?:booking|inmate|warrant|arrest|jail|doc|offender|probation|parole|custody|prisoner|citation|ticket|summons|protection order|restraining order|tpo|mug ?shot|evidence|property)"
                            + "(?: (?:id|file))?" + NUMBER_LINK + "(" + ID + ")", match -> match.digits() >= 4 && !PersonNumbers.isYear(match)),
            PatternRule.of(RuleInfo.of("justice.badge", "structured.badge", WARN, Reason.BADGE, "part (f), kinds of this field: officer serial and badge"),
                    "(?i)\\b(?:badge|officer serial|employee|shield|star|unit officer|payroll)" + NUMBER_LINK + "(" + ID + ")", match -> match.digits() >= 3 && !PersonNumbers.isYear(match)),
            PatternRule.of(RuleInfo.of("justice.badge-bare", "structured.badge", WARN, Reason.BADGE, "part (f), kinds of this field: officer serial and badge"),
                    "(?i)\\bbadge (\\d{3,6})\\b", _ -> true));

    private JusticeNumbers() {}

    private static boolean isPublicNumber(Match match) {
        var text = match.text();
        return text.equals("988") || text.equals("911") || text.matches("(?i)\\d{1,3}") || text.matches("(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-\\d{2}");
    }
}
