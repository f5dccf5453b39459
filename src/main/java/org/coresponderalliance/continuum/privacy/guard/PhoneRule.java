package org.coresponderalliance.continuum.privacy.guard;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phone and fax numbers, judged by the words around them: a client's own line blocks, a program's line is no finding.
 *
 * @param own whether it looks for the author's own numbers, and for these alone
 */
record PhoneRule(RuleInfo info, boolean own) implements Rule {

    private static final Anchored SHAPE = Anchored.of("(?<![\\w$]|(?<![A-Za-z.])[.-]|\\d/)((?:\\+|00|011[- ]?)\\d{1,3}[-. ]?\\(?\\d{1,4}\\)?(?:[-. ]?\\d{2,4}){2,4}"
            + "|[2-9]\\d{2},?(?: (?:and|then|the rest(?: of it)?(?: is)?|followed by|comma)){1,3},? \\d{3} ?[-. ]? ?\\d{4}|[2-9]\\d{2}[-. ]\\d{3}[-. ]\\d{2}[-. ]\\d{2}"
            + "|(?:\\+?1 ?[-. ]? ?)?\\(?[2-9]\\d{2}\\)?[ \\n]?[-./ ]?[ \\n]?\\d{3}[ \\n]?[-./ ]?[ \\n]?\\d{4}|\\d{3} ?[-. ]? ?\\d{4})"
            + "(?:,? ?(?i:x|ext\\.?|extension) ?\\d{1,6})?(?![\\w]|-\\d)");
    private static final Pattern CALL = Pattern.compile("(?i)\\b(?:phones?|cell|mobile|tel|telephone|fax|call(?:s|ed|ing)?|te?xt(?:s|ed|ing)?|numbers?|get (?:him|her|them|hold|a ?hold)|vm|digits|#s?|reach(?:ed)?|contact|dial|ph|whatsapp|sms|pager|area code|call ?back|message|at|cbn?|ll|land ?line|vm|voice ?mail|ani|tn|res|from|hm|wk|(?:^|[\\s(,;])[chmw](?=[:#]))(?![a-z])");

    /** Directly before a number it says that a telephone is meant. */
    private static final Pattern LABEL = Pattern.compile("(?i)\\b(?:phone|cell|mobile|tel|ph|cbn?|call ?back|ll|landline|fax|rp|r/p|caller|compl)\\b\\.?[\\s:#=(.-]{0,4}(?:is |no\\.? |number |#)?$");
    /** Directly behind a number it says the same. */
    private static final Pattern KIND = Pattern.compile("(?i)^ ?[/(,-]? ?(?:home|hm|cell|mobile|mob|wk|landline|ll)\\b");
    /** What logs call the line of whoever called. */
    private static final Pattern CALLER = Pattern.compile("(?i)(?<!our )(?<!the )\\b(?:cbn?|call[ -]?back(?: (?:number|no\\.?|#))?|cb ?#|ll|ani(?:/ali)?|hang[ -]?up|h/u|recontact|wireless|landline)\\b\\.?(?: (?:is|at|to|on|of|for|from|her|him|them|number|line|ph|req|requested|unit|crew|team|officer|clinician|ems|us|@))*[\\s:#=(/-]{0,4}$");
    private static final Pattern WHO = Pattern.compile("(?i)\\b(?:his|her|their|client'?s?|patient'?s?|mom'?s?|mother'?s?|rp|r/p|caller|compl|subj)\\b");
    /** Somebody wants to be called. */
    private static final Pattern REQUESTED = Pattern.compile("(?i)\\b(?:req(?:s|d|uest(?:s|ed|ing)?)?|wants?|asks?|asking|needs?|would like)\\b[^.]{0,30}\\b(?:call(?:back)?|cb|contact|phone|ring|tx|text|ph)\\b");
    private static final int NEAR = 30;
    /** Where somebody called from. */
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom(?: (?:the )?(?:number|phone|cell|line|landline|#))?[: ]{1,2}$");
    private static final Pattern CALLS = Pattern.compile("(?i)\\b(?:call(?:s|ed|ing)?|text(?:s|ed|ing)?|rang|phoned|line|hang ?ups?|911)\\b");
    private static final Pattern WHOSE = Pattern.compile("(?i)^[\\s,;(-]{0,4}(?:which |that )?(?:(?:'s|is|was|belongs to|for) )+(?:the number |number )?(?:of )?(?:he|she|they|his|hers?|him|theirs?|them|the (?:family|parents|client|patient|mother|father|daughter|son|wife|husband))\\b|^[,;]? (?:his|hers?|their|theirs)\\b(?! (?:office|agency|department|clinic))");
    private static final Pattern TRIED = Pattern.compile("(?i)\\b(?:called|tried|texted|reached|gave|left|said|says|adv|advs|advised|phoned|dialed|pinged|rang|answered|told|asked|asks|reports?|states?)\\b");
    private static final Pattern GIVEN = Pattern.compile("(?i)\\b(?:gave|left|provided|listed|on file|disconnected|tried|reached|called|texted|told|call ?back|adv|advs|advised|req|cb|rp|pinged|answered)\\b");

    private static final Pattern THEIRS = Pattern.compile("(?i)\\b(?:his|her|their|him|them|client'?s?|patient'?s?|pt'?s?|ct'?s?|mom'?s?|mother'?s?|rp|caller|subject|subj|victim|cell|dob|son|daughter|wife|husband|brother|sister|resident|consumer|tenant)\\b");
    /** A degree, a rank or an agency in the line, or an address that is no private one. */
    private static final Pattern OFFICE = Pattern.compile("\\b(?:L[CIM]*SW|LPCC?|LMHC|LMFT|MSW|PhD|PsyD|EMT|NRP|RN|(?i:director|manager|coordinator|supervisor|sergeant|sgt|lieutenant|lt|captain|capt|chief|deputy|dep|officer|ofcr?|detective|det|cpl|nurse|dispatcher|sheriff|clinician|counselor|paramedic|liaison|navigator|commander|battalion|lead)\\.?|PD|SO|FD|EMS|Department|Dept|Police|Fire|Office|Behavioral|Services|Center|Township|questions to|Questions|contact|Contact|call us|www\\.)(?!\\w)|(?i)@(?!gmail|yahoo|hotmail|outlook|icloud|aol|comcast|msn|proton)[\\w-]{2,40}\\.(?:gov|org|us|edu|mil|com)\\b");

    /** A line of those who work there. */
    private static final Pattern STAFF = Pattern.compile("(?i)\\b(?:our|the|your|new|my) (?:[a-z-]{2,14} ){0,3}(?:director|clinician|supervisor|chaplain|coordinator|sergeant|deputy|liaison|co-?responder|team|unit|staff|manager|navigator)(?:'?s)? (?:work |duty |direct |on-call )?(?:cell|mobile|phone|line|number)\\b");

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        SHAPE.each(reading, found -> {
            if (!reading.isSafe(found.start(1), found.end(1)) && isNumber(reading, found.group(1), found.start(), found.end())) {
                var action = action(reading, found.start(), found.end(), found.group(1));
                if (action != null && (action == Action.INFO) == own) {
                    hits.accept(new Hit(found.start(), found.end(), info, action));
                }
            }
        });
    }

    private static boolean isNumber(Reading reading, String text, int start, int end) {
        var digits = text.replaceAll("\\D", "");
        if (Checksums.isPlaceholder(digits)) {
            return false;
        }
        var cued = Cues.in(CALL, reading.before(start, 40)) || Cues.in(Cues.PERSONAL_LINE, reading.after(end, 20));
        if (digits.length() == 7) {
            return (cued && !text.contains(".") || text.charAt(3) == '-' && reading.isPersonal(start) || Cues.in(LABEL, reading.before(start, 14)) || Cues.in(KIND, reading.after(end, 12)))
                    && digits.charAt(0) > '1';
        }
        if (text.startsWith("+") || text.startsWith("0")) {
            return cued || text.startsWith("+") && isPossible(text);
        }
        // Nobody has a number of the exchange 555: it stands for others.
        var real = digits.replaceFirst("^(1?\\d{3})555", "$1234");
        var hyphened = start > 0 && ".-".indexOf(reading.text.charAt(start - 1)) >= 0;
        var separated = !hyphened && text.length() >= digits.length() + 2 && !text.matches("\\d{3} \\d{7}|\\d{6} \\d{4}");
        return separated || cued || !hyphened && isValid(real);
    }

    private static boolean isPossible(String text) {
        try {
            return PhoneNumberUtil.getInstance().isPossibleNumber(PhoneNumberUtil.getInstance().parse(text, "US"));
        } catch (NumberParseException _) {
            return false;
        }
    }

    private static boolean isValid(String text) {
        try {
            return PhoneNumberUtil.getInstance().isValidNumber(PhoneNumberUtil.getInstance().parse(text, "US"));
        } catch (NumberParseException _) {
            return false;
        }
    }

    private static @Nullable Action action(Reading reading, int start, int end, String text) {
        var before = reading.before(start, 70);
        if (FROM.matcher(before).find() && (reading.isPersonal(start) || Cues.in(CALLS, before) || reading.isShouted(start))) {
            return Action.WARN;
        }
        if (CALLER.matcher(before).find() && Cues.last(Cues.OWN, before) < 0) {
            return reading.isPersonal(start) ? Action.BLOCK : Action.WARN;
        }
        if (Cues.in(STAFF, before) && !Cues.in(TRIED, before)) {
            return null;
        }
        if (isOffice(reading, start, end) && !(reading.isShouted(start) && Cues.in(GIVEN, before))) {
            return null;
        }
        var personal = Cues.last(Cues.PERSONAL_LINE, before);
        var shared = Cues.last(Cues.PUBLIC_LINE, before);
        var mine = Cues.last(Cues.OWN, before);
        var after = reading.after(end, 25);
        if (personal >= 0 && personal > shared || Cues.in(Cues.PERSONAL_LINE, after) && shared < 0 && mine < 0) {
            return mine > personal || mine >= 0 && before.matches("(?is).*\\bmy (?:work |office |direct |personal )?(?:cell|mobile)\\b.*") ? Action.INFO : Action.BLOCK;
        }
        if (!isTollFree(text) && mine < 0 && (Cues.in(WHOSE, after) || shared >= 0 && (before.length() - shared > NEAR || Cues.in(TRIED, before.substring(shared))) && isSomebodys(reading, start, before))) {
            return Action.WARN;
        }
        if (shared >= 0 || Cues.in(Cues.PUBLIC_LINE, after) || isTollFree(text)) {
            return mine < 0 && !isTollFree(text) && (personal >= 0 && Cues.in(WHO, before) || (reading.isPersonal(start) || reading.isShouted(start)) && Cues.in(REQUESTED, before)) ? Action.WARN : null;
        }
        if (mine >= 0) {
            return Action.INFO;
        }
        if (reading.isPersonal(start)) {
            return Action.BLOCK;
        }
        var said = reading.sentenceBefore(start);
        return Cues.in(Cues.PUBLIC_LINE, said) && !Cues.in(Cues.PERSONAL_LINE, said) ? null : Action.WARN;
    }

    /** Whether it is told of somebody, or the number was given or asked for: then an office that is named further off only has part in it. */
    private static boolean isSomebodys(Reading reading, int start, String before) {
        return reading.isPersonal(start) || Cues.in(GIVEN, before);
    }

    /** In a line that signs for somebody in office, and beside the address of an agency. */
    private static boolean isOffice(Reading reading, int start, int end) {
        var line = reading.before(start, 120);
        if (Cues.in(THEIRS, line) || reading.isPersonal(start)) {
            return false;
        }
        return Cues.in(OFFICE, line) || Cues.in(OFFICE, reading.text.substring(end, Math.min(reading.text.length(), end + 40)).split("\n", 2)[0]);
    }

    private static boolean isTollFree(String text) {
        return text.replaceAll("\\D", "").matches("1?8(?:00|33|44|55|66|77|88)\\d{7}");
    }
}
