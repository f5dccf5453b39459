package org.coresponderalliance.continuum.privacy.guard;

import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * Names of people in their professional role are no finding: officers, clinicians, presenters, authors, those who are
 * greeted, thanked or sign. Source: false positives known in the field (part f); after the physician rule of Phileas, which
 * goes by titles before and degrees behind a name.
 */
final class Colleagues {

    static final RuleInfo INFO = new RuleInfo("safe.colleague", "safe", Action.INFO, "", "people in a professional role (part f); titles and degrees as in Phileas' physician rule");

    private static final String TITLE = "officer|ofc|deputy|dep|sgt|sergeant|lt|lieutenant|capt|captain|chief|sheriff|undersheriff|dr|doctor|prof|professor|judge|justice|magistrate|commissioner|director|detective|det|trooper|chaplain"
            + "|senator|sen|representative|congress(?:man|woman)|governor|gov|mayor|council(?:man|woman|member|or)|alderman|superintendent|cpl|corporal|major|maj|commander|cmdr|colonel|col|medic|paramedic|firefighter|fire fighter|emt"
            + "|clinician|counselor|nurse|therapist|dispatcher|telecommunicator|co-?responder|supervisor|colleague|co-?worker|instructor|trainer|presenter|author|researcher|facilitator|keynote(?: speaker)?|speaker|moderator|host|editor|coordinator|manager|attorney|da|prosecutor|public defender|pastor|rev|reverend|fr|sister agency|secretary|president|chair|chairman|chairwoman|commandant|analyst|administrator|psychiatrist|psychologist|social worker|peer specialist|peer support|navigator|sro|rn|epidemiologist|evaluator|mentor|intern|lcsw|staff member|board member|member|panelist|coach|principal|superintendent|pi|consultant|examiner";
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:\\b(?:" + TITLE + ")s?(?:,? (?:is|was|named))?[.,:]? (?:and )?"
            + "|\\b(?:our|my|the|your|a) (?:[a-z-]{2,14} ){0,2}(?:partner|boss|teammate|colleague|friend from work|lead|ceo|cfo|contact|counterpart)(?:,? (?:named|is))?,? "
            + "|\\b(?:written|presented|led|taught|facilitated|authored|developed|created|hosted|edited|published|moderated|founded|chaired|coined|described|proposed|recommended|researched|designed|signed|approved|reviewed|posted|shared|suggested|submitted|directed|organized|trained|introduced|sponsored|championed|delivered|narrated) by "
            + "|\\b(?:thanks to|thank you,?|thanks,?|credit to|according to|kudos to|shout-?out to|h/t|hat tip to|props to|congrat(?:ulation)?s,?(?: to)?|welcome,?|welcoming|hi,?|hello,?|hey,?|dear|cc|agree with|agreed,|agreeing with|echoing|echo|work (?:of|by)|research (?:of|by)|books? by|articles? by|paper by|talk by|webinar with|session with|keynote (?:by|from)|podcast with|interview with|as|great point,?|good point,?|well said,?|yes,|no,|please e-?mail|please contact|please reach out to|reach out to|rsvp to|register with|questions to|facilitators?:|presenters?:|speakers?:|instructors?:|authors?:|trainers?:|contact:|by:|from:|to:|cc:|love,|regards,|best,|sincerely,|respectfully,|cheers,|respectfully submitted,|posted by:?|asked by:?) "
            + "|[@—–]|(?:^|\\n)[ \\t]{0,3}-{1,2} ?)$");
    private static final String DEGREE = "LCSW(?:-[A-Z])?|LICSW|LISW|LMSW|LSW|MSW|LPC(?:C|-[A-Z]+)?|LMHC|LCMHC|LMFT|MFT|PhD|Ph\\.D\\.?|PsyD|Psy\\.D\\.?|MD|M\\.D\\.?|DO|RN|BSN|MSN|DNP|APRN|NP|PMHNP(?:-BC)?|PA-C|NRP|EMT(?:-[A-Z])?|JD|J\\.D\\.?|Esq\\.?|MPA|MPH|MPP|MA|MS|M\\.S\\.|M\\.A\\.|MEd|EdD|DrPH|CADC|LADC|LAC|CAC|CPS|CPSW|CPRS|QMHP|QMHA|CP-C|CIT|Ret\\.?|ret\\.";
    private static final Pattern AFTER = Pattern.compile(",? \\(?(?:" + DEGREE + ")\\b"
            + "|,? \\(?(?i:(?:(?:our|the|a|an|who is|is|was|as) ){0,2}(?:[a-z-]{2,16} ){0,3}(?:director|coordinator|chief|manager|supervisor|clinician|co-?responder|professor|researcher|trainer|instructor|author|sergeant|lieutenant|captain|deputy|officer|sheriff|mayor|commissioner|senator|attorney|judge|presenter|facilitator|psychiatrist|psychologist|epidemiologist|evaluator|chair|president|founder|editor|analyst|specialist|consultant|administrator|dispatcher|paramedic|firefighter|chaplain|liaison))\\b"
            + "|(?:,? (?:and|&) \\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20})?)? (?i:presented|presents|(?:will|is going to) (?:present|speak|lead|facilitate|moderate|host|teach|cover|train)|is (?:presenting|speaking|leading|hosting|teaching|retiring)|trains|trained (?:us|our|the|officers|deputies)|taught (?:us|our|the|a)|teaches|wrote (?:about|in|that|a|the)|writes|argues|argued|found that|facilitated|facilitates|moderated|published|recommends|spoke at|developed the|created the|coined|described|describes|suggests|suggested|posted|shared|replied|commented|joined our|was promoted|retires|leads|led (?:the|our|a)|runs (?:the|our|a)|coordinates|supervises|explains|explained how|reported in|et al)\\b"
            + "|'s? (?i:(?:[a-z-]{2,14} ){0,2}(?:book|model|work|research|training|trainings|article|webinar|session|keynote|presentation|talk|paper|study|studies|post|posts|reply|replies|question|point|comment|comments|suggestion|class|course|framework|slides|podcast|team|program|dissertation|theory|hierarchy|recommendation|thread|template|curriculum|workshop|findings|column|blog|scale|office hours|leadership|agency|department|crew|unit|squad|advice|answer|idea|approach))\\b"
            + "|,? \\(?(?:from|of|with|at) (?:the )?(?:[A-Z]{3,8}\\b|University|College of|Department|City of|County)"
            + "|,? (?:from|of) (?:our|the) (?i:training|records|data|evaluation|research|county|state|city|legal|grants?|communications?|dispatch|it|hr|chief's|sheriff's|academy|university)\\b"
            + "|, (?:\\p{Lu}\\p{Ll}{2,15} ){1,4}(?:PD|FD|SO|EMS|University|College|Institute|Center|Department|Police|Fire|Sheriff|Health|County|Foundation|Alliance|Association|Network)\\b"
            + "|(?: and \\p{Lu}[\\p{L}'-]{1,20}){0,1} [Aa]ward\\b");

    private Colleagues() {}

    static void mark(Reading reading) {
        var names = new NameReader(reading);
        for (int i = 0; i < reading.words.size(); ) {
            var end = names.end(i, Need.PLAUSIBLE);
            if (end == i) {
                i++;
                continue;
            }
            var start = reading.words.get(i).start();
            var stop = reading.words.get(end - 1).end();
            var before = reading.text.substring(Math.max(0, start - 48), start);
            var after = AFTER.matcher(reading.text).region(stop, Math.min(reading.text.length(), stop + 90));
            if (BEFORE.matcher(before).find() || after.lookingAt() || isSignature(reading, start, stop)) {
                reading.markNoName(start, stop);
                i = alsoNext(reading, names, end);
            } else {
                i = end;
            }
        }
    }

    /** "presented by Dana Whitfield and Luis Ortega": the second too. */
    private static int alsoNext(Reading reading, NameReader names, int end) {
        var next = end;
        for (int more = 0; more < 3 && next < reading.words.size(); more++) {
            var between = reading.between(next - 1, next);
            var from = reading.words.get(next).lower().equals("and") ? next + 1 : between.equals(", ") || between.equals(" & ") ? next : reading.words.size();
            var to = names.end(from, Need.PLAUSIBLE);
            if (to == from || from >= reading.words.size()) {
                break;
            }
            reading.markNoName(reading.words.get(from).start(), reading.words.get(to - 1).end());
            next = to;
        }
        return next;
    }

    /** A name alone in one of the last lines. */
    private static boolean isSignature(Reading reading, int start, int end) {
        if (reading.text.length() - end > 160 || start == 0) {
            return false;
        }
        var line = reading.text.lastIndexOf('\n', start - 1);
        var head = reading.text.substring(line + 1, start).strip();
        var stop = reading.text.indexOf('\n', end);
        var tail = reading.text.substring(end, stop < 0 ? reading.text.length() : stop).strip();
        return line >= 0 && (head.isEmpty() || head.matches("[-~*]{1,3}")) && tail.length() < 2 && line > 40;
    }
}
