package org.coresponderalliance.continuum.privacy.guard;

import java.util.regex.Pattern;

/** Words that tell whose number, address or name it is. */
final class Cues {

    static final String KIN = "mom|mother|mum|mama|dad|father|papa|brother|sister|sibling|son|daughter|wife|husband|spouse|girlfriend|boyfriend|ex-wife|ex-husband"
            + "|ex|fianc[eé]e?|aunt|uncle|cousin|niece|nephew|grandmother|grandma|grandfather|grandpa|grandson|granddaughter|stepmom|stepdad|stepmother|stepfather"
            + "|stepson|stepdaughter|roommate|landlord|landlady|neighbor|foster mom|foster mother|foster dad";
    static final String CLIENT = "client|patient|pt|ct|consumer|victim|suspect|inmate|decedent|defendant|plaintiff|complainant|juvenile|arrestee|missing person|reporting party"
            + "|caller|resident|detainee|probationer|parolee";

    /** Somebody who could be a client. */
    static final Anchored PERSON = Anchored.of("(?i)\\b(?:he|she|him|her|his|hers|" + CLIENT + "|" + KIN
            + "|subject|woman|lady|guy|boy|girl|kid|teen|teenager|male|female|mr|mrs|ms|rp|man|lives at|resides|lived at|home address)\\b");
    /** Somebody's own line, just before or after a number. */
    static final Pattern PERSONAL_LINE = Pattern.compile("(?i)\\b(?:he|she|him|her|his|hers|their|them|" + CLIENT + "|" + KIN
            + "|subject|cell|mobile|home phone|call ?back|cb|cbn|land ?line|ani|cellphone|burner|personal|woman|man|guy|lady|kid|mr|mrs|ms)\\b");
    static final Pattern PUBLIC_LINE = Pattern.compile("(?i)\\b(?:(?:hot|warm|help|life|tip|info|text|crisis|care|nurse|support|advice|access)?[ -]?line|office|dispatch|program|crisis|desk|main|24/7|toll|intake|agency"
            + "|department|cent(?:er|re)|hospital|clinic|non-?emergency|referrals?|switchboard|admin|administration|registration|register|zoom|conference|webinar"
            + "|support|training|coordinator|sheriff'?s?|shop|warm ?line|desk sergeant|chaplain|on call|medical director|co-?responders?|clinician|police|station|hq|headquarters|county|city|state|shelter|pharmacy|unit|team|front|public|information|records"
            + "|supervisor|on-call|agency's|our|(?:call|contact|reach|text|join|ask|e-?mail|find) us|lifeline|services?|vendor|sales|court|clerk|school|university|coalition)\\b");
    /** The author's own line, and not one that somebody gave or called the author from. */
    static final Pattern OWN = Pattern.compile("(?i)\\b(?:my(?! (?:phone as|phone under|contacts|clients?|patients?|pt|ct|guy|lady|caseload|consumers?|frequent))|mine|i'm|i am|i can be (?:reached|found|texted)|(?:call|text|reach|contact|ring|dial|page|e-?mail|message|ping|get|dm|write) me|me (?:at|on|directly)|to me)\\b");

    /** Where a meeting or an agency is. */
    static final Pattern PUBLIC_PLACE = Pattern.compile("(?i)\\b(?:office|offices|station|cent(?:er|re)|headquarters|hq|training|conference|hotel|held at|clinic|campus|hospital"
            + "|building|suite|register|registration|mail(?: it| them| checks?)? to|workshop|class|academy|program|department|agency|venue|meeting|meet us|shelter|library"
            + "|church|drop-in|firehouse|courthouse|city hall|substation|museum|our address|walk-in|parking|symposium)\\b");
    static final Pattern HOME = Pattern.compile("(?i)\\b(?:live[sd]?|addy|place|moms|crib|drop (?:him|her|them)|swing by|living|reside[sd]?|residing|stay(?:s|ing|ed)?|home|house|residence|apartment|trailer|address is|address was"
            + "|responded to|dispatched to|called to|welfare check|picked (?:him|her|them) up|barricaded|evicted)\\b");

    private Cues() {}

    /** Where the last match begins; -1 if there is none. */
    static int last(Pattern cue, String in) {
        var matcher = cue.matcher(in);
        var last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    static boolean in(Pattern cue, String text) {
        return cue.matcher(text).find();
    }
}
