package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the law protects more than the rest as soon as it is told of somebody who can be recognized: treatment for the use of
 * substances (42 CFR Part 2), and a minor beside the name of a school.
 */
final class SensitiveFacts {

    static final RuleInfo TREATMENT = RuleInfo.of("fact.treatment", "quasi.treatment", Action.HOLD, Reason.TREATMENT, "42 CFR 2.12(a) and the field's rules for members: even that somebody is or was a patient; only beside a name or number");
    static final RuleInfo MINOR = RuleInfo.of("fact.minor-school", "quasi.school", Action.HOLD, Reason.SCHOOL, "kinds of identifiers that only this field has (part f): a juvenile and the name of a school");

    private static final Terms TREATMENTS = Terms.of("treatments");
    private static final Terms SCHOOLS = Terms.of("schools");
    private static final Anchored YOUNG = Anchored.of("(?i)(?<![\\w.$-])(?:(?:[4-9]|1[0-7])[- ]?(?:(?:year|yr)s?[- ]?old|y/?o ?[mf]?\\b|yrs? old|years? of age)|(?:age[d]?|turned|she's|he's|is) (?:[4-9]|1[0-7])\\b(?![\\d.,%]\\d|%| (?!and|at|in|years))|(?:1[0-2]|[1-9])(?:st|nd|rd|th)[- ]grade(?:r)?\\b|(?:a|the|our|this) (?:juvenile|minor|pupil|student|freshman|sophomore|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]grader)\\b(?! (?:program|services|court|justice|calls?|population|body|council|conduct|code|handbook|group|resource)))");
    private static final Anchored ONE = Anchored.of("(?i)\\b(?:he|she|his|her|him|they found|threatened|jumped|overdosed|brought|found|posted|texted|wrote|took|cut|hit|ran|left|cried|died)\\b");

    private SensitiveFacts() {}

    /** @param hits what was found so far */
    static List<Hit> of(Reading reading, List<Hit> hits) {
        var identified = new BitSet();
        hits.stream().filter(hit -> !hit.isQuasi() && hit.action().disturbs()).forEach(hit -> identified.set(reading.sentences.at(hit.start())));
        var young = sentences(reading, YOUNG);
        young.and(sentences(reading, ONE));
        var found = new ArrayList<Hit>();
        for (int i = 0; i < reading.words.size(); i++) {
            var word = reading.words.get(i);
            var sentence = reading.sentences.at(word.start());
            var treatment = TREATMENTS.after(reading, i);
            if (treatment > i && isNear(identified, sentence)) {
                found.add(new Hit(word.start(), reading.words.get(treatment - 1).end(), TREATMENT, TREATMENT.action()));
            }
            var school = i > 0 && word.isCapitalized() ? SCHOOLS.after(reading, i) : i;
            if (school > i && reading.words.get(i - 1).isCapitalized() && !reading.words.get(i - 1).opens() && reading.between(i - 1, i).equals(" ") && isNear(young, sentence)) {
                found.add(new Hit(reading.words.get(first(reading, i)).start(), reading.words.get(school - 1).end(), MINOR, MINOR.action()));
            }
        }
        return found;
    }

    private static BitSet sentences(Reading reading, Anchored pattern) {
        var found = new BitSet();
        pattern.each(reading, match -> found.set(reading.sentences.at(match.start())));
        return found;
    }

    private static boolean isNear(BitSet sentences, int sentence) {
        return sentences.get(sentence) || sentence > 0 && sentences.get(sentence - 1) || sentences.get(sentence + 1);
    }

    private static int first(Reading reading, int noun) {
        var i = noun;
        while (i > 0 && noun - i < 4 && reading.words.get(i - 1).isCapitalized() && reading.between(i - 1, i).length() == 1 && !reading.words.get(i - 1).opens()) {
            i--;
        }
        return i;
    }
}
