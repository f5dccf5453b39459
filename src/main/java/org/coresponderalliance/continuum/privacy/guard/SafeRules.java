package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.SafeRule.of;
import static org.coresponderalliance.continuum.privacy.guard.SafeRule.ofNames;
import static org.coresponderalliance.continuum.privacy.guard.SafeRule.ofSentence;

import java.util.List;

/** What these people write all day that looks like an identifier. The stop-list is that of part (b) of the domain notes. */
final class SafeRules {

    private static final String FIELD = "false positives known in the field (part f), stop-list of part (b)";
    private static final String CAP = "\\p{Lu}[\\p{L}'.-]{0,24}";
    private static final String NAMES = CAP + "(?: " + CAP + "){0,3}";

    static final List<SafeRule> RULES = List.of(
            of("safe.statute", "\\b(?:\\d{1,2} (?:CFR|C\\.F\\.R\\.|U\\.?S\\.?C\\.?|Stat\\.)(?: (?:Parts?|§+|[Ss]ec(?:tion|\\.)?))? ?[\\d.()a-zA-Z-]{1,24}|§{1,2} ?[\\d.:()a-zA-Z-]{1,24}"
                    + "|(?i:section|sec\\.|chapter|ch\\.|title|part|article|rule|code|statute|form|policy|general order|directive|sop|sog|standard|subsection|paragraph) (?:no\\.? |number |# ?)?\\d[\\d.:()a-zA-Z-]{0,20}"
                    + "|(?:RCW|WAC|ORS|OAR|CRS|C\\.R\\.S\\.|F\\.S\\.|NRS|ARS|A\\.R\\.S\\.|MCL|MCA|KRS|TCA|ORC|UCA|NMSA|Wis\\. Stat\\.|M\\.?G\\.?L\\.?|Fla\\. Stat\\.|I\\.C\\.|Penal Code|Health & Safety Code|Welf\\. & Inst\\. Code|W&I|WIC|MHL|HSC) ?(?:§ ?|c\\. ?|ch\\. ?)?\\d[\\d.:()a-zA-Z-]{0,20}"
                    + "|(?:H\\.?B\\.?|S\\.?B\\.?|H\\.?R\\.?|A\\.?B\\.?|LD|HF|SF|Pub(?:lic)?\\.? L(?:aw)?\\.?|P\\.L\\.)(?: No\\.)? ?\\d{1,4}(?:-\\d{1,5})?)", "names of laws; " + FIELD),
            of("safe.code", "(?<![\\w-])(?:10-\\d{1,3}|11-\\d{2}|5150|5585|5250|988|911|311|211|741741|M-?[01](?:\\.5)?|BA-52|CC-DC-13|MHL 9\\.\\d{2}|H2011|S9485|27-65(?:-\\d{3})?)(?![\\w/]|-\\d)", "ten-codes, short numbers, holds and forms; " + FIELD),
            of("safe.grant", "\\b(?:(?:19|20)\\d{2}-[A-Z0-9]{2}-[A-Z]{2}-[A-Z0-9]{4}|(?:\\d ?)?[A-Z]\\d{2} ?[A-Z]{2} ?\\d{5,8}(?:-\\d{2})?|(?:CFDA|ALN|AL)(?: (?:No\\.?|number|#))? ?\\d{2}\\.\\d{3}|(?:SM|TI|SP|FG|CE|HRSA|OJP|BJA|NIJ|OVC)-\\d{2}-\\d{3}"
                    + "|(?i:grant|award|fain|nofo|foa|cooperative agreement|contract|rfp|rfa|solicitation|opportunity|purchase order|invoice|uei|sam\\.gov|duns|ein|budget)(?: (?:no\\.?|number|id|#|code|line)){0,2}[:# ]{1,3}[A-Z0-9-]{0,6}\\d[A-Z0-9.-]{2,20})", "grants and contracts; " + FIELD),
            of("safe.citation", "(?i:\\b(?:doi|pmid|pmcid|isbn(?:-1[03])?|issn|nct|ncj|pep|hhs publication(?: no\\.)?|publication(?: no\\.)?|nij|arxiv)[: #]{0,3}(?:https?://doi\\.org/)?[a-z0-9./()-]{4,40}|\\b\\d{1,4} (?:f\\.(?:2d|3d|4th|supp\\.)|u\\.s\\.|s\\. ?ct\\.|p\\.[23]d|cal\\. ?app\\.) ?\\d{0,5}"
                    + "|\\b\\d{1,3}\\(\\d{1,3}\\)[,:] ?e?\\d{1,6}(?:-\\d{1,6})?|\\bno\\. \\d{2}-\\d{2,5}(?= \\())", "sources of literature and published decisions; " + FIELD),
            of("safe.npi", "(?i:\\b(?:npi|national provider identifier|taxonomy code)[\\s:#=]{1,3}(?:is |number |no\\.? )?\\d{10}\\b)", "45 CFR 162.406: an NPI belongs to a provider"),
            of("safe.model", "(?i:\\b(?:model|part|item|sku|catalog|version|ver\\.|firmware|release|nfpa|iso|ansi|nij|astm|course|module|lesson|slide|page|pp?\\.|figure|fig\\.|table|appendix|exhibit|step|channel|talkgroup|unit|engine|medic|truck|ladder|squad|car|rescue|battalion|box|psap)"
                    + "(?: (?:no\\.?|number|#|id))?[ :#]{1,2}[a-z]{0,5}-?\\d[\\w.-]{0,16})|\\b(?:APX|XTS|XPR|LIFEPAK|Zoll|LUCAS|Axon|Taser|TASER|Glock|Toughbook|iPad|iPhone|Galaxy|F-\\d50|Tahoe|Explorer|Transit|Getac|CF|X26P?|T7(?=[ -]))[ -]?[A-Z]{0,3}\\d[\\w-]{0,8}", "model, part, page and unit numbers; " + FIELD),
            of("safe.placeholder", "(?i:\\b(?:xxx-xx-xxxx|000-00-0000|123-45-6789|nnn-nn-nnnn|\\(?(?:555|xxx|123)\\)?[-. ]?(?:555|xxx|123|456)[-. ](?:5555|xxxx|4567|7890|1234)|x{3,20}|n{5,12}|0{4,12}|1234567?8?9?0?|abc-?123|123 main st(?:reet)?\\.?|100 main st(?:reet)?\\.?|mm/dd/yyyy|yyyy-mm-dd)\\b)|\\[[^\\]\\n]{0,20}(?i:name|client|redact|date|address|agency|phone|insert|city|county|number|dob|title|e-?mail|ssn|mrn|age|town|\\bid\\b)[^\\]\\n]{0,20}\\]|_{3,40}", "what stands in forms and examples"),
            ofNames("safe.placeholder-name", "\\b(?:(?:John|Jane|Janie|Baby) (?:Q\\. )?(?:Doe|Roe|Public|Smith Sample)|J\\.? Q\\. Public|(?:Client|Patient|Person|Officer|Subject|Family|Caller|Case|Individual|Student|Clinician|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Team|Agency|City|County|Member|Participant) (?:[A-Z]|\\d{1,2})(?![\\w.'-])|Mr\\.?/Ms\\.? \\p{Lu}\\p{Ll}{0,12}|First(?:name)? Last(?:name)?)", "what stands in forms and examples"),
            ofSentence("safe.fiction", "(?i)\\b(?:composite|fictional|fictitious|hypothetical(?:ly)?|made-up|invented|role[- ]?play\\w{0,3}|vignette|pseudonym|(?:fake|invented|changed|false) names?|not (?:his|her|their|a) real (?:name|person|client|patient)|names? (?:has|have|was|were|is|are) (?:been )?changed|training scenario|in the scenario|the scenario|tabletop|let'?s call (?:him|her|them)|we'll call (?:him|her|them)|call (?:him|her|them) \"|imagine|for example, say|sample (?:client|case)|case study|the actor|played by)\\b", "people who are said to be made up"),
            ofNames("safe.law-name", "\\b" + NAMES + "(?:'s)?(?:[ /-](?:and|&|of) " + NAMES + ")? (?:(?:Intervention|Safety|Suicide|Mental|Health|Severity|Depression|Rating|Reform|Parity|Planning) ){0,3}(?:Act|Laws?|Rule|Ruling|Doctrine|Decision|Standard|Amendment|Bill(?! \\p{Lu}\\p{Ll})|Order|Waiver|Protocol|Model|Scale|Inventory|Method|Test|Screen(?:er|ing)?|Plan(?:ning)?|Criteria|Alert|Warning|Warnings|Duty|Holds?|Case|Rights|Settlement|Consent Decree|Report|Commission|Study|Framework|Continuum|Curriculum|Grants?(?! \\p{Lu}\\p{Ll})|Formula|Principles|Class|Defense|Letter)\\b", "laws, scales and methods named after people; " + FIELD),
            ofNames("safe.eponym", "\\b(?:Baker Act(?:ed|ing)?|Marchman|Tarasoff|Stanley[- ]Brown|Columbia(?: Protocol)?|Marsy'?s|Amber Alerts?|Brady (?:list|material|rule|disclosure|violation)s?|Miranda (?:rights|warnings?)|Garrity|Giglio|Terry (?:stops?|frisks?)|Graham v|Olmstead|Myers[- ]Briggs|Rorschach|Maslow|Narcan|Memphis|Byrne|Parkinson'?s?|Alzheimer'?s?|Huntington'?s|Tourette'?s?|Lewy|Korsakoff'?s?|Crohn'?s|Hodgkin'?s|Glasgow Coma|Likert|Cochrane|Kaplan[- ]Meier|Cronbach|Johns Hopkins|Robert Wood Johnson|Urban Institute|Arnold Ventures|Bloomberg|Kaiser Permanente|Betty Ford|Wild Apricot|Robert's Rules)\\b", "laws, scales, illnesses and foundations named after people; " + FIELD),
            ofNames("safe.versus", "\\b(?:In re |Estate of |State v\\.? |People v\\.? |United States v\\.? )?" + NAMES + " vs?\\.? (?:the )?" + NAMES, "names of published cases"),
            ofNames("safe.place-lead", "\\b(?:St\\.?|Saint|Fort|Ft\\.?|Mount|Mt\\.?|Port|Lake|Cape|Camp|New|North|South|East|West|San|Santa|Los|Las|El|La|University of|City of|County of|Town of|State of|Village of|Church of|Our Lady of|Isle of|Bank of|Department of|Republic of) \\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{2,20})?(?= (?:PD|FD|County|Police|Fire|and|in|is|has|,|\\.|area|region)|[,.;)]|$| [a-z])", "places named after people; " + FIELD),
            ofNames("safe.author", "\\b" + NAMES + "(?:, (?:[A-Z]\\.,? ?){1,3})?(?:,? (?:&|and) " + NAMES + "(?:, (?:[A-Z]\\.,? ?){1,3})?)?(?:,? et al\\.?,?| et al\\.,)?(?: \\(|, )(?:19|20)\\d{2}[a-z]?\\)?|\\b" + NAMES + "(?: and (?:colleagues|others)| et al\\b)|\\b" + CAP + " [A-Z]{1,3}(?:, " + CAP + " [A-Z]{1,3}){0,8}(?:, et al)?\\. (?=\\p{Lu})|\\b(?:" + CAP + ", (?:[A-Z]\\. ?){1,3}(?:, (?:& |and )?|; | & )?){1,8}", "names of authors in citations; " + FIELD));

    private SafeRules() {}
}
