package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;

import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/** Names by cue, then by dictionary and what stands around them. */
final class NameRules {

    private static final String HIPAA = "45 CFR 164.514(b)(2)(i)(A): names of the person, relatives, employers and household";
    private static final String ROLES = Cues.CLIENT + "|subject|minor|child|teen|teenager|kid|student|youth|veteran|vet|tenant|woman|man|guy|lady|girl|boy|gentleman|male|female|fella|dude|old lady|old man"
            + "|survivor|frequent flyer|frequent caller|regular|familiar face|hostage|homeowner|witness|perpetrator|offender|abuser|perp|participant|peer client|family member|loved one|deceased|bystander|hoarder";
    private static final String OPEN = "[\\s:,\"'(=-]{1,3}";

    static final List<Rule> RULES = List.of(
            cued("name.title", "\\b(?:(?:Mr|Mrs|Ms|Mx|MR|MRS|mr|mrs|ms)\\.? |(?:Mr|Mrs|Ms|Mx)\\.|(?:Miss|miss|Señora?|Sra?\\.|Don|Doña) )(?=\\p{Lu})", Need.CAPITAL, false, HIPAA + "; salutations, as in philter-ucsf"),
            cued("name.role", "(?i)\\b(?:" + ROLES + ")(?:'s name is|(?:,? (?:named|called|known as|aka|goes by|identified as)))?[\\s:\"'(=]{1,3}", Need.PLAUSIBLE, false, HIPAA + "; a client's role before a name"),
            cued("name.role-is", "(?i)\\b(?:" + ROLES + ")(?: (?:is|was|were)|,|s?,? including|s?,? like| -)[\\s\"'(]{1,3}", Need.KNOWN, false, HIPAA + "; a client's role before a name"),
            cued("name.said", "(?i)\\b(?:named|names? (?:is|was|are|were)|name's|goes by|went by|go by|known as|aka|a\\.k\\.a\\.|a/k/a|nicknamed|call(?:s|ed)? (?:him|her|himself|herself)|(?:first|last|full|real|legal|maiden|middle|birth|given|street|preferred) name(?: (?:is|was))?|surname(?: (?:is|was))?|identified (?:himself |herself |him |her )?as|introduced (?:himself|herself) as|answers to|initials(?: (?:are|were))?)" + OPEN,
                    Need.PLAUSIBLE, true, HIPAA + "; somebody is said to be called so"),
            cued("name.kin", "(?i)\\b(?:" + Cues.KIN + "|partner|best friend|bf|gf|twin|parents|baby)" + OPEN.replace("1,3", "1,2"), Need.PLAUSIBLE, false, HIPAA + "; kinship before a name"),
            cued("name.kin-of", "(?i)\\b(?:" + Cues.KIN + "|parents?|family|families|friends?|guardian|caregiver|children|kids|widow|widower|custody|landlord|neighbors?|case ?worker|sponsor)s? (?:of|to) (?:(?:our|my|the|a) )?(?:(?:client|patient|pt|late|minor) )?", Need.PLAUSIBLE, true, HIPAA + "; kinship before a name"),
            cued("name.field", "(?im)^[\\s>*•-]{0,4}(?:(?:client|patient|pt|subject|victim|suspect|caller|resident|full|legal|last|first)?'?s? ?name|client|patient|pt|subject|victim|suspect|caller|resident|rp|next of kin|nok|emergency contact|guardian|mother|father|re|spouse|decedent)(?: \\([^)\\n]{1,20}\\))?\\s?[:=-]\\s{0,3}\"?",
                    Need.PLAUSIBLE, true, HIPAA + "; fields of reports"),
            new AroundNameRule(RuleInfo.of("name.then-cue", "name.cued", WARN, Reason.NAME_CUED, HIPAA + "; kinship, role or age after a name")),
            new BareNameRule(RuleInfo.of("name.full", "name.bare", WARN, Reason.NAME_BARE, HIPAA + "; first name and surname by the Census lists")),
            new FirstNameRule(RuleInfo.of("name.single", "name.bare", WARN, Reason.NAME_BARE, HIPAA + "; one known name where a person does or undergoes something")));

    private NameRules() {}

    private static Rule cued(String id, String cue, Need need, boolean anyCase, String source) {
        return new CuedNameRule(RuleInfo.of(id, "name.cued", WARN, Reason.NAME_CUED, source), Pattern.compile(cue), need, anyCase);
    }
}
