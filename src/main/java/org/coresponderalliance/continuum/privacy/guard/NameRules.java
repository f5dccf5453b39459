package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;

import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/** Names by cue, then by dictionary and what stands around them. */
final class NameRules {

    private static final String HIPAA = "45 CFR 164.514(b)(2)(i)(A): names of the person, relatives, employers and household";
    private static final String OPEN = "[\\s:,\"'(=-]{1,3}";
    private static final String SAYS = "(?:'s name is|(?:,? (?:is |was )?(?:named|called|known as|aka|a/k/a|goes by|who goes by|identified as|by the name of))|'s? name)?";
    private static final String COURTESY = "(?:(?i:mr|mrs|ms|mx|miss)\\.? )?";

    static final List<Rule> RULES = List.of(
            cued("name.title", Terms.of("courtesy-titles"), "\\.? ?", Need.CAPITAL, true, HIPAA + "; salutations, as in philter-ucsf"),
            cued("name.role", NameContext.ROLES, "(?i)" + SAYS + "[\\s:\"'(=]{1,3}" + COURTESY, Need.PLAUSIBLE, true, HIPAA + "; a client's role before a name"),
            cued("name.role-is", NameContext.ROLES, "(?i)(?: (?:is|was|were|-|--|aka)|,| \\([^)\\n]{1,16}\\):?|,? including|,? like)[\\s\"'(]{1,3}" + COURTESY, Need.KNOWN, true, HIPAA + "; a client's role before a name"),
            cued("name.said", Terms.of("naming"), "(?:(?i: (?:is|was|are|of|as)\\b)?" + OPEN + "|, \"?)", Need.PLAUSIBLE, true, HIPAA + "; somebody is said to be called so"),
            cued("name.kin", NameContext.KIN, "(?i)" + SAYS + "(?:, (?:an?|the|his|her) [a-z]{3,12},)?[\\s:,\"'(=-]{1,2}" + COURTESY, Need.PLAUSIBLE, true, HIPAA + "; kinship before a name"),
            cued("name.kin-of", Terms.of("kin", "around-persons"), "(?i)s? (?:of|to|for) (?:(?:our|my|the|a) )?(?:(?:client|patient|pt|late|minor|deceased|subject|victim) ?,? )?" + COURTESY, Need.PLAUSIBLE, true, HIPAA + "; kinship before a name"),
            new FieldNameRule(RuleInfo.of("name.field", "name.cued", WARN, Reason.NAME_CUED, HIPAA + "; fields of reports")),
            new ListedNamesRule(RuleInfo.of("name.listed", "name.cued", WARN, Reason.NAME_CUED, HIPAA + "; a list of clients")),
            new AroundNameRule(RuleInfo.of("name.then-cue", "name.cued", WARN, Reason.NAME_CUED, HIPAA + "; kinship, role or age after a name")),
            new BareNameRule(RuleInfo.of("name.full", "name.bare", WARN, Reason.NAME_BARE, HIPAA + "; first name and surname by the Census lists")),
            new FirstNameRule(RuleInfo.of("name.single", "name.bare", WARN, Reason.NAME_BARE, HIPAA + "; one known name where a person does or undergoes something")));

    private NameRules() {}

    private static Rule cued(String id, Terms cues, String link, Need need, boolean small, String source) {
        return new CuedNameRule(RuleInfo.of(id, "name.cued", WARN, Reason.NAME_CUED, source), cues, Pattern.compile(link), need, small);
    }
}
