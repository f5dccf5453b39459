package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.BLOCK;
import static org.coresponderalliance.continuum.privacy.guard.Action.HOLD;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.ID;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.LINK;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.NUMBER_LINK;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that people have: of the state, of their care, of their money, of their documents. */
final class PersonNumbers {

    private static final Pattern SSN_CUE = Pattern.compile("(?i)\\b(?:s\\.? ?s\\.? ?n|social|soc\\b|soc sec|ss ?#|itin|tax(?:payer)? id)");
    private static final Pattern EXAMPLE = Pattern.compile("(?i)\\b(?:e\\.g|for (?:example|instance)|examples?|samples?|formats?|formatted|such as|placeholders?|dummy|fake|made[ -]up|mask(?:s|ed|ing)?|patterns?"
            + "|looks? like|forms?|fields?|screens?|templates?|training|slides?|drills?|enter(?:ed)?|typed?|columns?|demos?|test(?:s|ing)?|fictional|invented|never|nobody|vendor|regex|rule|filter|scrub\\w*|redact\\w*|detect\\w*)\\b");
    /** Directly before a number. */
    private static final Pattern SSN_LABEL = Pattern.compile("(?i)\\b(?:s\\.? ?s\\.? ?n|social(?: security)?(?: number)?|soc(?: sec)?)\\b\\.?[\\s:#=(-]{0,3}(?:is |was |no\\.? |number |on the card: )?$");
    private static final Pattern PROFESSION = Pattern.compile("(?i)\\b(?:lcsw|lpc|lmft|lmhc|rn|md|np|nursing|clinical|medical|professional|business|counselor'?s?|liquor|software|social work(?:er)?"
            + "|state board|provider|facility|emt|paramedic|peace officer|dea|npi|post|therap\\w{2,6}|clinician'?s?|microsoft|zoom|tax id|ein|agency)\\b");

    /** At the end of what stands between a label and its number: that the number is told now. */
    private static final Pattern TOLD = Pattern.compile("(?i)(?:\\b(?:is|was|reads?|shows?|says?|said|as|number|no|gave|give|gives|given|has|have|had|assigned|on file|us|me|them|him|her|it|under)[ :=,#(]{1,3}|[:=#(,] ?)$");

    private static final String MBI_LETTER = "[AC-HJKMNP-RT-Y]";
    private static final String MBI_ANY = "[AC-HJKMNP-RT-Y0-9]";

    static final List<Rule> RULES = List.of(
            PatternRule.number(RuleInfo.of("person.ssn", "structured.ssn", BLOCK, Reason.SSN, "45 CFR 164.514(b)(2)(i)(G); SSA number ranges since randomization (2011)"),
                    "(?<![\\w-])(\\d{3} ?[-.\\s]\\s?\\d{2} ?[-.\\s]\\s?\\d{4})(?![\\w]|-\\d)", match -> {
                        var cued = match.before(SSN_CUE, 60) || match.after(SSN_CUE, 20);
                        return !isExample(match) && (cued || Checksums.ssn(match.digitsOnly()));
                    }),
            PatternRule.number(RuleInfo.of("person.ssn-bare", "structured.ssn", BLOCK, Reason.SSN, "45 CFR 164.514(b)(2)(i)(G); without separators only beside a cue (part f)"),
                    "(?<![\\w-])(\\d{9}|\\d{3}[ -]?\\d{6}|\\d{5}[ -]\\d{4})(?![\\w]|-\\d)",
                    match -> !isExample(match) && (match.before(SSN_CUE, 40) || match.after(SSN_CUE, 15))),
            PatternRule.number(RuleInfo.of("person.ssn-part", "structured.ssn", BLOCK, Reason.SSN, "the last four digits are used as a key to records"),
                    "(?i)\\b(?:last (?:four|4)(?: digits)?|ends?(?: in| with)?|ending(?: in)?)\\b[^\\d\\n.]{0,40}?(?:[xX*#•]{2,3}[- ]?[xX*#•]{2}[- ]?)?\\b(\\d{4})\\b(?!-)",
                    match -> Cues.in(SSN_CUE, match.whole()) || match.before(SSN_CUE, 30)),
            PatternRule.number(RuleInfo.of("person.ssn-masked", "structured.ssn", BLOCK, Reason.SSN, "the last four digits are used as a key to records"),
                    "(?<!\\w)([xX*#]{3}[- ][xX*#]{2}[- ]\\d{4})\\b", _ -> true),
            PatternRule.number(RuleInfo.of("person.mrn", "structured.mrn", BLOCK, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(H); starter rule MRN of the field"),
                    "(?i)\\b(?:m\\.?r\\.?n|mr(?= ?(?:#|no\\b|num|nbr))|medical (?:rec(?:ord)?|file|chart|number|id)|hosp(?:ital)? (?:rec|mrn)(?: ?\\([^)\\n]{1,16}\\))?|m r n|emr|empi|(?:id|wrist|hospital|name|patient)[ -]?(?:band|bracelet)|hospital (?:id|number|record|chart)|health (?:id|number)|dossier|(?:chart|record|file) (?:label|sticker)|med rec|health record|chart|patient ?(?:id|account|number|no)|pt (?:id|no\\b|num|#)|pt(?= ?#)|(?:client|clt|ct|cl|consumer|resident|hosp(?:ital)?|person|member served)'?s?\\.? ?(?:id|identifier|identification|record|file|chart|number|no\\b|nbr|num)|enc(?= ?(?:#|no\\b|num|nbr|id))|encounter|visit (?:id|number|#|no\\b)|(?:patient|client|consumer|clinic) record|fin|ehr(?: id)?|epic(?: id)?|csn|record id"
                            + "|specimen|accession|rx|prescription|avatar id|credible id|consumer id|patient acct|face ?sheet)\\b" + LINK + "(" + ID + ")",
                    match -> match.digits() >= 4 && !isYear(match) && !isUnitCount(match)),
            PatternRule.number(RuleInfo.of("person.mrn-told", "structured.mrn", BLOCK, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(H); words between the label and its number"),
                    "(?i)\\b(?:mrn|medical record(?: number)?|(?:chart|client|patient) (?:number|no|id)|chart|wristband)(?:,? [a-z.']{1,12}){1,6}[ :=,#(]{1,3}(" + ID + ")",
                    match -> match.digits() >= 5 && (match.digits() >= 6 && match.whole().length() < 40 || TOLD.matcher(match.whole().substring(0, match.start() - match.wholeStart())).find()) && !isYear(match) && !isUnitCount(match) && !Checksums.isPhoneShaped(match.text())),
            PatternRule.number(RuleInfo.of("person.mbi", "structured.health_plan", BLOCK, Reason.HEALTH_PLAN, "45 CFR 164.514(b)(2)(i)(I); CMS, Understanding the MBI Format"),
                    "(?<!\\w)([1-9]" + MBI_LETTER + MBI_ANY + "\\d-?" + MBI_LETTER + MBI_ANY + "\\d-?" + MBI_LETTER + "{2}\\d{2})(?!\\w)", _ -> true),
            PatternRule.number(RuleInfo.of("person.health-plan", "structured.health_plan", BLOCK, Reason.HEALTH_PLAN, "45 CFR 164.514(b)(2)(i)(I)"),
                    "(?i)\\b(?:medicaid|medicare|medi-?cal|m'?caid|mcaid|mcd(?= ?(?:#|id|no|\\d{6}))|mcr(?= ?(?:#|id|no))|champva|mbi|health plan|insurance|member|policy ?holder|policy|subscriber|beneficiary|recipient|cin|hicn|tricare|blue cross|bcbs|aetna|cigna|kaiser|humana|united ?healthcare|mco|plan)"
                            + "(?: (?:card|member|policy|id|plan|beneficiary|recipient|subscriber|identification)){0,2}\\b" + LINK + "(" + ID + ")",
                    match -> match.digits() >= 6 || match.digits() >= 5 && match.text().length() >= 7),
            PatternRule.number(RuleInfo.of("person.account", "structured.account", BLOCK, Reason.ACCOUNT, "45 CFR 164.514(b)(2)(i)(J)"),
                    "(?i)\\b(?:account|acct|routing|checking|savings|debit card|credit card|card|ebt(?: card)?|snap card|utility account|aba|bank|cash card|inmate trust)\\b" + LINK + "(" + ID + ")",
                    match -> match.digits() >= 6 || match.digits() >= 4 && match.whole().matches("(?is).*(?:number|no\\.?|#|ending).*") && !isYear(match)),
            PatternRule.number(RuleInfo.of("person.card", "structured.account", BLOCK, Reason.ACCOUNT, "45 CFR 164.514(b)(2)(i)(J); ISO/IEC 7812-1 (Luhn)"),
                    "(?<![\\w-])([2-6]\\d{3}[- ]?\\d{4,6}[- ]?\\d{4,5}(?:[- ]?\\d{1,4})?)(?![\\w-])",
                    match -> match.digits() >= 13 && match.digits() <= 19 && Checksums.luhn(match.digitsOnly())),
            PatternRule.number(RuleInfo.of("person.iban", "structured.account", BLOCK, Reason.ACCOUNT, "45 CFR 164.514(b)(2)(i)(J); ISO 13616"),
                    "(?<!\\w)([A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?!\\w)", match -> Checksums.iban(match.text())),
            PatternRule.number(RuleInfo.of("person.driver-license", "structured.license", BLOCK, Reason.LICENSE, "45 CFR 164.514(b)(2)(i)(K)"),
                    "(?i)\\b(?:driver'?s?[ -]licen[sc]e|driver'?s?[ -]lic|operator'?s? licen[sc]e|licen[sc]e(?= ?(?:#|no\\b|number\\b))|[oc]?d\\.?l\\.?|op(?:erator)?s? lic|oln|ols|dln|(?:state|tribal|photo) id(?: card)?|id card)"
                            + "(?![\\w])(?: (?:is|was))?" + LINK + "(?:(?-i:[A-Z]{2}) )?(" + ID + ")",
                    match -> match.digits() >= 4 && match.text().length() >= 6 && !match.before(PROFESSION, 30) && !match.whole().matches("(?i)c?dl \\d{1,3}\\b.*")),
            PatternRule.number(RuleInfo.of("person.document", "structured.license", BLOCK, Reason.LICENSE, "45 CFR 164.514(b)(2)(i)(K), (R)"),
                    "(?i)\\b(?:passport|a-?number|alien (?:registration|number|no)|uscis|green card|visa|i-94|dod id|edipi|military id|va (?:claim|file)|birth certificate|death certificate|marriage license|permit|concealed carry|ccw)\\b"
                            + LINK + "(" + ID + ")", match -> match.digits() >= 5 && !isYear(match)),
            PatternRule.number(RuleInfo.of("person.other-id", "structured.record", HOLD, Reason.RECORD, "45 CFR 164.514(b)(2)(i)(R): any other unique number"),
                    "(?i)\\b(?:student|hmis|homeless management|file(?=:)|file|record|triage|lab(?: order)?|crisis contact|contact log|contact|(?:dispatch |call |crisis )?log|visit|registration|shelter|bed|records|intake|admission|admit|episode|assessment|discharge|case ?file|case mgmt file|ref|enrollee|clt|cl|ct|state hospital|unique|participant|study|claim|referral|voter|tribal enrollment|enrollment|census|housing voucher|voucher|unit key|locker|participant|application|applicant|individual|person|subject|service)"
                            + "\\.? ?(?:id(?:entifier)?\\b|" + NUMBER_LINK + ")" + LINK + "(" + ID + ")", match -> match.digits() >= 4 && !isYear(match) && !Checksums.isPhoneShaped(match.text())),
            PatternRule.number(RuleInfo.of("person.biometric", "structured.biometric", HOLD, Reason.BIOMETRIC, "45 CFR 164.514(b)(2)(i)(P)"),
                    "(?i)\\b(?:finger ?prints?|dna|retina|iris|palm ?print|voice ?print|face ?print|facial recognition)(?: (?:class(?:ification)?|card|profile|sample|scan|record|match|kit|id|template|code)){0,2}" + NUMBER_LINK + "(" + ID + ")",
                    match -> match.digits() >= 4));

    private PersonNumbers() {}

    static boolean isYear(Match match) {
        return match.text().matches("(?:19|20)\\d{2}(?:[-/](?:19|20)?\\d{2})?");
    }

    /** "chart 4000 visits": a count and no number of anybody. */
    /** A sample number stands for somebody only where it is told as theirs: who types a client's number wrong may hit it, too. */
    private static boolean isExample(Match match) {
        var digits = match.digitsOnly();
        return digits.chars().distinct().count() <= 1 || Checksums.isPlaceholder(digits) && !isTold(match);
    }

    private static boolean isTold(Match match) {
        return (match.before(SSN_LABEL, 30) || match.reading().isPersonal(match.start())) && !match.before(EXAMPLE, 120) && !match.after(EXAMPLE, 60);
    }

    private static boolean isUnitCount(Match match) {
        return match.reading().after(match.end(), 12).matches("(?is) (?:visits?|patients?|calls?|charts?|records?|hours?|days?|percent|%).*");
    }
}
