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

    /** Where a system is spoken of and not an answer that it gave. */
    private static final Pattern TRAINING = Pattern.compile("(?i)\\b(?:if|when(?:ever)?|never|policy|training|example|must|should|cannot|can't|audit|rules?|access|terminal|says that|what|how|whether|unless)\\b");
    private static final String SYSTEM = "(?:(?i:NCIC|CCH|CCIC|TCIC|FCIC|ACIC|GCIC|NLETS|CLETS|rap sheet|criminal history|criminal record|triple I|warrants? check|records check|background check)|III|LEADS|QH)";
    private static final String TAIL = "(?:(?! (?i:so|and|but|which|who|we|he|she|because|then)\\b) [\\w'-]{1,20}){0,6}";
    private static final String WANTED = "(?:(?:an?|his|her|their|the|two|three|\\d) )?(?:(?:active|outstanding|felony|misdemeanor|old|confirmed|prior|open|extraditable|out[- ]of[- ](?:state|county)|FTA|DV|bench|traffic|probation|parole) ){0,3}(?:warrants?|hits?|wants?|convictions?|priors|arrests)";

    private static final Pattern HELP_DESK = Pattern.compile("(?i)\\b(?:help ?desk|vendor|it (?:desk|support)|support|portal|closed by)\\b");

    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:came|returned|showed|confirmed|ran|revealed|listed|flagged|indicated|popped|two|three|four|five|prior)\\b");
    private static final Pattern RULES_OF_USE = Pattern.compile("(?i)\\b(?:policy|training|audit|access|terminal|certif\\w{2,8}|test|may|should|must|never)\\b");
    private static final Pattern NCIC = Pattern.compile("(?i)\\b(?:ncic|nic|ccic|missing|wanted|stolen|entry|entered|recovered|warrant)\\b");

    /** Letters that say what kind of matter it is, in the numbers that courts give. */
    private static final String KIND = "(?:CR|CF|CV|MH|JV|CM|MI|JD|JA|JC|JU|JS|PR|DR|GC|GD|CI|DP|DV|DA|DN|PC|PB|MC|MD|CT|CC|TR|GS|FA|FC|FD|SC|SA|MM|AOT|IC|IV|ITA|GU|PO|RO|VA|CP)";

    static final List<Rule> RULES = List.of(
            PatternRule.number(RuleInfo.of("justice.cjis-number", "structured.cjis", BLOCK, Reason.CJIS, "CJIS Security Policy; Colorado CBI's test; starter rule CJIS_NUM of the field"),
                    "(?i)\\b(?:NIC|SID|FBI|UCN|OCA|ORI|NCIC|MRI|III|CHRI|CCIC|TCIC|FCIC|FPC|state id(?:entification)?)\\b(?: (?:record|file|entry))?[/ ]?" + LINK + "((?:[A-Z]{1,3}[- ]?)?\\d[A-Z0-9]{0,14}(?:[- ]?(?=[A-Z0-9]{0,9}\\d)[A-Z0-9]{1,10}){0,3})\\b",
                    match -> match.digits() >= 5 && !PersonNumbers.isYear(match)),
            PatternRule.number(RuleInfo.of("justice.nic", "structured.cjis", BLOCK, Reason.CJIS, "shape of NCIC numbers: a letter for the file and nine digits"),
                    "(?<![\\w-])([ABCDEGHMNPRSTUVW]\\d{9})(?![\\w-])", match -> match.isPersonal() || match.before(NCIC, 60) || match.after(NCIC, 60)),
            PatternRule.of(RuleInfo.of("justice.cjis-hit", "structured.cjis_hit", HOLD, Reason.CJIS_HIT, "CJIS Security Policy, restricted files; starter rule CJIS_HIT of the field"),
                    "\\b((?:(?i:ran|run|running|checked|queried|cleared)\\s(?i:him|her|them|his|the|subj(?:ect)?|client|name|both|everyone|party)\\b.{0,30}\\b" + SYSTEM + "\\b" + TAIL
                            + "|(?:(?i:an?|the|subj(?:ect)?|his|her|active|confirmed|positive|had|has|prior|warrant|felony|old) ){0,4}(?i:hits?) (?i:in|on|from|thr(?:ough|u)|by) (?:the )?" + SYSTEM
                            + "|(?:" + SYSTEM + "(?i:/\\w{2,5})?)\\b.{0,25}\\b(?i:hits?|return(?:ed|s)?|c[ao]mes? back|shows?|showed|confirmed|ran (?:him|her|them)|revealed|reveals|lists?|listed|flagged|indicated|positive|popped|alerted)\\b" + TAIL + "))",
                    JusticeNumbers::isAnswer),
            PatternRule.of(RuleInfo.of("justice.warrant-hit", "structured.cjis_hit", HOLD, Reason.CJIS_HIT, "CJIS Security Policy: what a query answered about a person, whatever the system"),
                    "(?i)\\b((?:c[ao]mes? back|came up|popped|returned|ran|shows?|showed|hit|confirmed|dispatch confirmed) (?:with|on|for|to|as having|clear except for)? ?" + WANTED + "\\b|(?:warrant|ncic|confirmed|local) hit\\b|hits? (?:was|is|were|got)? ?confirmed\\b|(?:he|she|they|him|her|subj(?:ect)?) (?:has|had|have)(?: got)? (?:an? |two |three |\\d )?(?:(?:active|outstanding|felony|misdemeanor|open|confirmed|valid|FTA|DV|bench) ){0,2}warrants? (?:out|for|from|in|through|thru|w/)\\b|comes? back (?:as )?(?:a )?wanted\\b|came back (?:as )?(?:a )?wanted\\b)",
                    match -> (match.isPersonal() || Cues.in(PAST, match.whole())) && !match.before(TRAINING, 60)),
            PatternRule.number(RuleInfo.of("justice.case-number", "structured.case", WARN, Reason.CASE, "45 CFR 164.514(b)(2)(i)(R); starter rule CASE of the field"),
                    "(?i)\\b(?:case|incident|inc|incid|event|evt|cad|cfs|call|report|rpt|complaint|offense|rms|run|dispatch|trip|transport|ems run|pcr|epcr|ia|crash|cr|dr|gor?)(?: report)?\\.?" + NUMBER_LINK + "(" + ID + ")",
                    match -> match.digits() >= 4 && !PersonNumbers.isYear(match) && !isPublicNumber(match)),
            PatternRule.number(RuleInfo.of("justice.case-shape", "structured.case", WARN, Reason.CASE, "45 CFR 164.514(b)(2)(i)(R); starter rule CASE of the field"),
                    "(?i)\\b(?:case|incident|inc|incid|event|evt|cad|cfs|call|report|rpt|complaint|run|pcr|epcr|offense|rms|under|reference|ref|see)(?: is| was)?\\s{0,2}[:(#]?\\s{0,2}((?:[A-Z]{1,4}[- ]?)?\\d{2,4}-\\d{4,8}(?:-\\d{1,6})?|[A-Z]{1,4}-?\\d{6,12}|[A-Z]{1,3}\\d{2}-\\d{5,9}|\\d{4}[A-Z]{1,3}\\d{4,8}|\\d{8,16})\\b",
                    match -> !isPublicNumber(match)),
            PatternRule.number(RuleInfo.of("justice.report", "structured.case", WARN, Reason.CASE, "45 CFR 164.514(b)(2)(i)(R); the short labels that records systems give to reports"),
                    "(?<![\\w-])(?:IR|ICR|ICN|CRN|CCN|CN|OCN|ER|RD|GO|OR|INC|RPT|EV|EVT|SO|PD|FD|CR|DR|FCN|LERN|PCR)(?: ?(?:#|No\\.?|:))? ?-?((?:\\d{2}|(?:19|20)\\d{2})-?\\d{4,8}|\\d{6,10})(?![\\w-])", match -> !PersonNumbers.isYear(match)),
            PatternRule.number(RuleInfo.of("justice.docket", "structured.case", HOLD, Reason.CASE, "45 CFR 164.514(b)(2)(i)(R); sealed and mental-health matters"),
                    "(?i)\\b(?:docket|cause|court(?: case| file| order| number)?|petition|commitment|probate|guardianship|order under|order of protection|aot order|conservatorship|civil matter|indictment|complaint)" + LINK + "(" + ID + ")", match -> match.digits() >= 4 && !PersonNumbers.isYear(match)),
            PatternRule.number(RuleInfo.of("justice.docket-shape", "structured.case", HOLD, Reason.CASE, "common shapes of court numbers: year, kind, number"),
                    "(?<![\\w-])(" + KIND + "[- ]?(?:(?:19|20)?\\d{2})[- ](?:[A-Z]{2}[- ])?\\d{3,7}|(?:19|20)?\\d{2}(?:[- ]?" + KIND + "[- ]?[A-Z]{0,2}|-[A-Z]{1,2}-(?=\\d{4})|[CDJFM](?=\\d{4}))\\d{3,7}(?:-\\d{1,3})?)(?![\\w-])", _ -> true),
            PatternRule.number(RuleInfo.of("justice.custody", "structured.justice_id", BLOCK, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R)"),
                    "(?i)\\b(?:booking|inmate|warrant|arrest|jail|doc|offender|probation|parole|custody|prisoner|citation|ticket|summons|protection order|restraining order|tpo|mug ?shot|evidence|property)"
                            + "(?: (?:id|file))?" + NUMBER_LINK + "(" + ID + ")", match -> match.digits() >= 4 && !PersonNumbers.isYear(match) && !match.after(HELP_DESK, 30)),
            PatternRule.number(RuleInfo.of("justice.custody-shape", "structured.justice_id", BLOCK, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R); a long number behind a word of custody"),
                    "(?i)\\b(?:booking|booked(?: in)?|inmate|offender|parolee|probationer|doc|prisoner|warrant|mittimus|citation)(?: (?:under|as|is|on))?[\\s:(]{1,3}((?=[A-Z0-9-]{0,16}\\d{4})(?:[A-Z]{1,3}-?)?\\d{2,10}(?:-\\d{2,10}){0,2})\\b",
                    match -> match.digits() >= 5 && !PersonNumbers.isYear(match) && !Cues.in(Pattern.compile("\\d{5}-\\d{4}$"), match.text())),
            PatternRule.number(RuleInfo.of("justice.badge", "structured.badge", WARN, Reason.BADGE, "kinds of identifiers that only this field has (part f): officer serial and badge"),
                    "(?i)\\b(?:badge|officer serial|employee|shield|star|unit officer|payroll)" + NUMBER_LINK + "(" + ID + ")", match -> match.digits() >= 3 && !PersonNumbers.isYear(match)),
            PatternRule.number(RuleInfo.of("justice.badge-bare", "structured.badge", WARN, Reason.BADGE, "kinds of identifiers that only this field has (part f): officer serial and badge"),
                    "(?i)\\bbadge (\\d{3,6})\\b", _ -> true));

    private JusticeNumbers() {}

    /** An answer about somebody: the person is mentioned, or it is told as something that happened. */
    private static boolean isAnswer(Match match) {
        var past = Cues.in(PAST, match.whole());
        return (past || match.isPersonal()) && !match.before(TRAINING, past ? 24 : 60) && !Cues.in(RULES_OF_USE, match.whole());
    }

    private static boolean isPublicNumber(Match match) {
        var text = match.text();
        return text.equals("988") || text.equals("911") || text.matches("(?i)\\d{1,3}") || text.matches("(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-\\d{2}");
    }
}
