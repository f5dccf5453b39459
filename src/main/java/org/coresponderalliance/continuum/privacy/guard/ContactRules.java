package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.BLOCK;
import static org.coresponderalliance.continuum.privacy.guard.Action.INFO;
import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How somebody is reached: phone, fax, mail, profiles, network addresses. */
final class ContactRules {

    private static final String MAIL = "(?i)(?<![\\w.@])([\\w.+%'-]{1,64}(?: ?@ ?| ?[\\[({] ?at ?[\\])}] ?| at (?=[\\w-]{2,40} (?:dot|\\[dot\\]) ))(?:[\\w-]{1,63}(?:\\.| ?[\\[({] ?dot ?[\\])}] ?| dot )){1,4}[a-z]{2,12})(?![\\w@])";
    private static final Pattern ROLE = Pattern.compile("(?i)^(?:info|contact|admin|training|trainings|intake|grants?|dispatch|support|help|helpdesk|hr|jobs|careers|office|records|coordinator|coresponder|co-?responder\\w*|crisis\\w*|cit|cit\\w{0,12}|events|conference|registration|register|membership|members|board|webinars?|media|press|news|newsletter|programs?|team|outreach|referrals?|privacy|compliance|research|library|wellness|peer\\w{0,10}|mobile\\w{0,10}|data|policy|evaluation|director|noreply|no-reply|webmaster|community|partnerships|mentoring|billing|procurement|purchasing|sales|service|services|feedback|hello|questions|moderators?|staff|example|name|user|you|someone|email|icra|corcon|foia|publicrecords|communications|comms|desk|front ?desk|duty|shift|night ?desk|day ?desk|watch|station|command|chief|sheriff|ops|operations|mail|main|reception|clinic|clinical|team\\w{0,8}|unit|post|listserv|list|group|ask|inquir\\w{1,4}|help\\w{0,6}|public\\w{0,8}|human\\w{0,12}|customer\\w{0,10}|accounts?)[\\w.-]{0,20}$");
    private static final Pattern PRIVATE_MAIL = Pattern.compile("(?i)(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|live|msn|proton(?:mail)?|pm|comcast|verizon|att|sbcglobal|me|mac|ymail|gmx|mail|zoho|charter|cox|bellsouth|earthlink|rocketmail|fastmail|hushmail|tutanota|inbox)\\s?(?:\\.|\\[dot\\]|\\(dot\\)| dot )");
    private static final Pattern PRIVATE_DOMAIN = Pattern.compile("(?i)@ ?" + PRIVATE_MAIL.pattern().substring(4));
    private static final Pattern OFFICIAL = Pattern.compile("(?i)(?:\\.|dot[\\])]? ?)(?:gov|mil|edu|us|org)$");
    private static final Pattern OWN_MAIL = Pattern.compile("(?i)\\b(?:my|me|mine|us|our)\\b|e-?mail me|reach me|contact me|dm me|write me|questions to|send (?:it|them|yours) to");
    /** What is always about one person. */
    private static final Pattern DEATH = Pattern.compile("(?i)obituar|/obits?/|mugshot|in-memoriam|/tribute|funeral|inmate|[-_/](?:man|woman|teen|teenager|boy|girl|suspect|victim|body|mother|father|veteran)[-_](?:[a-z]{2,12}[-_]){0,3}(?:dies|died|dead|killed|shot|arrested|charged|found|missing|jumps?|jumped|barricad|accused|identified)");
    private static final String SITES = "(?:www\\.|m\\.)?(?:facebook|fb|instagram|tiktok|twitter|x|snapchat|venmo|reddit|gofundme|caringbridge|legacy|onlyfans|myspace|threads|pinterest|cash|nextdoor|dignitymemorial|findagrave|mugshots|twitch|linktr|mugshots?|arrests|everloved|givesendgo|fundly|spotfund|mealtrain|tributearchive|echovita|obituaries|forevermissed|bsky|truthsocial|imgur|spokeo|whitepages|fastpeoplesearch|truepeoplesearch|bustednewspaper)\\.(?:com|net|org|app|tv|ee|me|social)/|gofund\\.me/|fb\\.me/|venmo\\.com/|(?:www\\.)?linkedin\\.com/in/|(?:www\\.)?youtube\\.com/(?=@|c/|channel/|user/)";
    private static final Pattern AGENCY_PAGE = Pattern.compile("(?i)(?:our|agency|department'?s?|official|alliance'?s?|program'?s?) (?:page|facebook|instagram|profile|account|channel)|follow us");
    private static final String PLATFORM = "(?:instagram|insta|ig|snap(?:chat)?|tiktok|twitter|facebook|fb|discord|venmo|cash ?app|telegram|xbox|gamertag|psn|reddit|username|user ?name|screen ?name|social media|onlyfans|twitch|youtube channel)";

    private static final String PHONE_SOURCE = "45 CFR 164.514(b)(2)(i)(D)-(E); NANP and libphonenumber; public lines are left out";


    private static final Pattern AT = Pattern.compile("[\\[({] ?[aA][tT] ?[\\])}]");

    static final List<Rule> RULES = List.of(
            new PhoneRule(RuleInfo.of("contact.phone", "structured.phone", WARN, Reason.PHONE, PHONE_SOURCE), false),
            new PhoneRule(RuleInfo.of("contact.own-phone", "structured.phone", INFO, Reason.OWN_CONTACT, "the field's rules for members: the author's own contact data is information only"), true),
            new SignedRule(ContactRules::mayHaveMail, PatternRule.judged(RuleInfo.of("contact.email", "structured.email", WARN, Reason.EMAIL, "45 CFR 164.514(b)(2)(i)(F); RFC 5322; role accounts are left out"), MAIL,
                    match -> isOwnMail(match) ? null : mail(match))),
            new SignedRule(ContactRules::mayHaveMail, PatternRule.judged(RuleInfo.of("contact.own-email", "structured.email", INFO, Reason.OWN_CONTACT, "the field's rules for members: the author's own contact data is information only"), MAIL,
                    match -> isOwnMail(match) && mail(match) != null ? INFO : null)),
            PatternRule.of(RuleInfo.of("contact.profile", "structured.url", WARN, Reason.LINK, "45 CFR 164.514(b)(2)(i)(N); profiles only, other links are resources"),
                    "(?i)(?<![\\w.@])((?:https?://)?(?:" + SITES + ")[\\w@.%?=&/$+-]{2,120})", match -> !match.before(AGENCY_PAGE, 60) && !match.after(AGENCY_PAGE, 40)),
            PatternRule.of(RuleInfo.of("contact.news", "structured.url", WARN, Reason.LINK, "45 CFR 164.514(b)(2)(i)(N); news reports in a story about a person"),
                    "(?i)(?<![\\w.@])((?:https?://|www\\.)[\\w.-]{3,60}/[\\w./%-]{0,80}(?:news|story|crime|local|police|obituar|obit|arrest|article|breaking|court|cops|tribute|in-memoriam|memorial|funeral|mugshot|inmate|missing)[\\w./%?=&-]{3,120})", ContactRules::isReport),
            PatternRule.of(RuleInfo.of("contact.handle", "structured.handle", WARN, Reason.LINK, "45 CFR 164.514(b)(2)(i)(R); names on platforms"),
                    "(?i)\\b" + PLATFORM + "(?: (?:account|handle|name|profile|page|id|user|tag|under|as|at))?(?: (?:is|was|under|as|at))?[\\s:(\"'-]{1,4}(?:is |was )?[\"']?(@[\\w.-]{3,30}|\\$[a-z]\\w{2,30}|(?=[a-z._-]{0,28}[\\d_])[a-z][\\w.-]{3,30}\\w)", match -> !match.before(AGENCY_PAGE, 40) && match.isPersonal()
                            || match.text().charAt(0) != '@' && !match.before(AGENCY_PAGE, 40)),
            PatternRule.of(RuleInfo.of("contact.handle-before", "structured.handle", WARN, Reason.LINK, "45 CFR 164.514(b)(2)(i)(R); names on platforms"),
                    "(?i)(?<![\\w.])(@[\\w.]{3,30}) (?:on|via|over) (?:his |her |their )?" + PLATFORM + "\\b", match -> !match.before(AGENCY_PAGE, 40)),
            PatternRule.of(RuleInfo.of("contact.ip", "structured.ip", WARN, Reason.NETWORK, "45 CFR 164.514(b)(2)(i)(O); RFC 791; RFC 1918 and RFC 5737 ranges are nobody's"),
                    "(?<![\\w.:-])(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?![\\w-]|\\.\\d)", ContactRules::isAddress),
            PatternRule.of(RuleInfo.of("contact.ip6", "structured.ip", WARN, Reason.NETWORK, "45 CFR 164.514(b)(2)(i)(O); RFC 4291"),
                    "(?i)(?<![\\w:.])((?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6})(?![\\w:])", match -> match.text().matches("(?i).*(?:::|(?:[0-9a-f]{1,4}:){7}).*") && match.digits() > 2));

    private ContactRules() {}

    private static boolean mayHaveMail(String text) {
        return text.indexOf('@') >= 0 || text.contains(" dot ") || text.contains(" DOT ") || text.contains(" Dot ") || Cues.in(AT, text);
    }

    private static boolean isOwnMail(Match match) {
        return match.before(OWN_MAIL, 40) && !match.before(Cues.PERSONAL_LINE, 40);
    }

    private static @Nullable Action mail(Match match) {
        if (isHeader(match)) {
            return null;
        }
        var at = match.text().toLowerCase(Locale.ROOT).split("@|[\\[({] ?at ?[\\])}]| at ", 2);
        if (at.length < 2 || at[1].strip().matches("(?i)(?:example|test|domain|agency|company|youragency)\\b.*")) {
            return null;
        }
        var isPrivate = PRIVATE_MAIL.matcher(at[1].strip()).lookingAt();
        if (!isPrivate && ROLE.matcher(at[0].strip()).matches()) {
            return null;
        }
        var personal = match.isPersonal() || match.before(Cues.PERSONAL_LINE, 40);
        return isPrivate || personal || !OFFICIAL.matcher(at[1].strip()).find() ? personal && isPrivate ? BLOCK : WARN : INFO;
    }

    /** Who wrote a mail that is quoted, or to whom: a colleague, unless the address is a private one. */
    private static boolean isHeader(Match match) {
        return !Cues.in(PRIVATE_DOMAIN, match.text()) && MailHeaders.isIn(match.reading(), match.start());
    }

    private static boolean isReport(Match match) {
        if (Cues.in(DEATH, match.text())) {
            return true;
        }
        var sentence = match.reading().sentences.at(match.start());
        return match.isPersonal() || sentence > 0 && match.reading().isPersonal(match.reading().sentences.start(sentence - 1));
    }

    private static boolean isAddress(Match match) {
        for (var part : match.text().split("\\.")) {
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return !match.text().matches("(?:0|10|127|192\\.168|169\\.254|255)\\..*") && !match.before(Pattern.compile("(?i)\\b(?:v|ver|version|section|sec|policy|chapter|rule|§|standard|order|release|firmware|update) ?$"), 16);
    }
}
