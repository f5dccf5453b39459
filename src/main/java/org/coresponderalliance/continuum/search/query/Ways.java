package org.coresponderalliance.continuum.search.query;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.coresponderalliance.continuum.search.words.Concept;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * All ways in which one concept can be found. A text says a thing in one way or in several; the best of them counts, the others hardly: a
 * text with "clinician", "counselor" and "therapist" is not three times as much about clinicians, and a concept that has many synonyms
 * does not drown one that has none.
 */
final class Ways {

    /** Words that tell a code of law from a year: one of them must be near by, that is in the same text. */
    private static final String MATTER = "hold holds petition commitment committed detention detained involuntary psychiatric form statute code";
    /** Of those further on each is further from what was typed. */
    private static final int MOST_MEANINGS = 3;
    private static final List<String> FIELDS = List.of(Fields.TITLE, Fields.BODY);

    private final SearchPredicateFactory f;
    private final Concept concept;
    private final int number;
    private final List<Way> ways = new ArrayList<>();
    private List<Factor> parts = new ArrayList<>();

    private Ways(SearchPredicateFactory f, Concept concept, int number) {
        this.f = f;
        this.concept = concept;
        this.number = number;
    }

    /** @param number the concept's place in its query; {@code near} whether words like the typed one count */
    static List<Way> of(SearchPredicateFactory f, Concept concept, int number, boolean near) {
        return new Ways(f, concept, number).all(near);
    }

    /** What has the concept in any of its ways. */
    static SearchPredicate best(SearchPredicateFactory f, List<Way> ways) {
        if (ways.size() == 1) {
            return ways.getFirst().predicate();
        }
        return BestOf.of(f, ways.stream().map(Way::predicate).toList(), Weights.OTHER_WAYS);
    }

    /** A text anywhere in a document. */
    static SearchPredicate anywhere(SearchPredicateFactory f, String text, float weight) {
        var any = f.bool();
        FIELDS.forEach(field -> any.should(in(f, field, text, weight * Weights.of(field))));
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    /** One word as a word; several, or one that is cut into several such as 10-96, side by side. */
    static SearchPredicate in(SearchPredicateFactory f, String field, String text, float boost) {
        return Analysis.terms(text).size() == 1
                ? f.match().field(field).matching(text).boost(boost).toPredicate()
                : f.phrase().field(field).matching(text).boost(boost).toPredicate();
    }

    private List<Way> all(boolean near) {
        var weight = concept.weak() ? Weights.WEAK : Concept.TYPED;
        if (concept.words() == 1) {
            typedWord(weight);
        } else {
            typedWords(weight);
        }
        concept.alternatives().forEach(this::alternative);
        if (near && concept.words() > 1) {
            parts("word", concept.typed(), Concept.TYPED, "");
        } else if (near) {
            meanings().forEach(one -> parts("synonym", one.text(), one.weight(), String.valueOf(one.group())));
        }
        if (near && concept.isWord() && !concept.hasSynonyms()) {
            var edits = concept.typed().length() > 7 ? 2 : 1;
            way(part("near", List.of(concept.typed()), Weights.NEAR,
                    f.match().field(Fields.WORDS).matching(concept.typed()).fuzzy(edits, 1).boost(Weights.NEAR).toPredicate()));
        }
        return ways;
    }

    private void typedWord(float weight) {
        var all = new ArrayList<SearchPredicate>(fields("word", concept.typed(), weight, "", null));
        if (concept.isAcronym()) {
            all.add(part("acronym", List.of(concept.typed()), Weights.ACRONYM, acronym(concept.typed(), Weights.ACRONYM)));
        }
        way(any(all));
    }

    /** Words that were typed apart may stand apart, if all of them are there. */
    private void typedWords(float weight) {
        var together = f.bool();
        var words = List.of(concept.typed().split(" "));
        words.forEach(word -> together.must(anywhere(f, word, weight)));
        var both = together.toPredicate();
        words.forEach(word -> fields("word", word, weight, "", both));
        fields("phrase", concept.typed(), weight, "", both);
        var all = f.bool().must(both).should(anywhere(f, concept.typed(), weight));
        if (concept.isAcronym()) {
            all.should(part("acronym", List.of(concept.typed()), Weights.ACRONYM, acronym(concept.typed(), Weights.ACRONYM)));
        }
        way(all.toPredicate());
    }

    /** What letters or a number stand for, in words: "release of information" for ROI, "involuntary hold" for 5150. */
    private List<Concept.Alternative> meanings() {
        return concept.alternatives().stream().filter(one -> !one.joined() && !one.acronym() && !one.helped() && one.text().contains(" "))
                .limit(MOST_MEANINGS).toList();
    }

    /** Where the whole is hardly found, its words are, each for itself; but not those that say little. */
    private void parts(String key, String words, float weight, String group) {
        for (var word : Concept.telling(words)) {
            way(any(fields(key, word, weight * Weights.PART, group, null)));
        }
    }

    private void alternative(Concept.Alternative alternative) {
        var group = String.valueOf(alternative.group());
        var weight = alternative.weight() * Weights.inWords(Math.max(1, Analysis.terms(alternative.text()).size()));
        if (alternative.acronym()) {
            way(part("synonym.acronym", List.of(alternative.text(), group), weight, acronym(alternative.text(), weight)));
        } else if (alternative.helped()) {
            var found = any(fields("synonym", alternative.text(), weight, group, matter()));
            way(f.bool().must(found).filter(matter()).toPredicate());
        } else {
            way(any(fields(alternative.joined() ? "joined" : "synonym", alternative.text(), weight, group, null)));
        }
    }

    private SearchPredicate matter() {
        return f.match().field(Fields.WORDS).matching(MATTER).toPredicate();
    }

    private SearchPredicate acronym(String text, float boost) {
        return f.match().field(Fields.ACRONYMS).matching(text).boost(boost).toPredicate();
    }

    /** @param only what must be there, too, for a part to count; null for nothing */
    private List<SearchPredicate> fields(String key, String words, float weight, String group, @Nullable SearchPredicate only) {
        var found = new ArrayList<SearchPredicate>();
        FIELDS.forEach(field -> {
            var counts = weight * Weights.of(field);
            var there = in(f, field, words, counts);
            found.add(there);
            part(key + "." + field, List.of(words, group), counts, only == null ? there : f.bool().must(there).filter(only).toPredicate());
        });
        return found;
    }

    private SearchPredicate any(List<SearchPredicate> some) {
        var any = f.bool();
        some.forEach(any::should);
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    private SearchPredicate part(String key, List<String> words, float weight, SearchPredicate predicate) {
        parts.add(new Factor(key, words, weight, predicate, number, ways.size()));
        return predicate;
    }

    private void way(SearchPredicate predicate) {
        ways.add(new Way(predicate, parts));
        parts = new ArrayList<>();
    }
}
