package org.coresponderalliance.continuum.search.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.words.Concept;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** A query's text taken apart into all that may add to a score, each with its weight: what {@link TextPredicate} asks for at once. */
public final class Factors {

    private static final List<Map.Entry<String, Float>> FIELDS = List.of(Map.entry(Fields.TITLE, Weights.TITLE), Map.entry(Fields.ANSWER, Weights.ANSWER),
            Map.entry(Fields.BODY, Weights.BODY));

    private final SearchPredicateFactory f;
    private final ParsedQuery query;
    private final TextPredicate text;
    private final List<Factor> factors = new ArrayList<>();

    private Factors(SearchPredicateFactory f, ParsedQuery query) {
        this.f = f;
        this.query = query;
        this.text = new TextPredicate(f, query);
    }

    /** Those of a query that has words, as it is asked at this time. */
    public static List<Factor> of(SearchPredicateFactory f, ParsedQuery query, Instant now) {
        var all = new Factors(f, query);
        query.concepts().forEach(all::concept);
        query.text().phrases().forEach(phrase -> all.anywhere("phrase", phrase, 1, "", null));
        all.better(now);
        return all.factors;
    }

    private void concept(Concept concept) {
        if (concept.words() == 1) {
            anywhere("word", concept.typed(), Concept.TYPED, "", null);
        } else {
            for (var word : concept.typed().split(" ")) {
                anywhere("word", word, Concept.TYPED, "", text.allWords(concept));
            }
            anywhere("phrase", concept.typed(), Concept.TYPED, "", text.allWords(concept));
        }
        if (concept.isAcronym()) {
            add("acronym", List.of(concept.typed()), Weights.ACRONYM, text.acronym(concept.typed(), Weights.ACRONYM));
        }
        concept.alternatives().forEach(alternative -> alternative(alternative, alternative.weight() * Weights.oneOf(concept.alternatives().size())));
        if (query.near() && concept.isWord()) {
            add("near", List.of(concept.typed()), Weights.NEAR, text.near(concept));
        }
    }

    private void alternative(Concept.Alternative alternative, float weight) {
        var group = String.valueOf(alternative.group());
        if (alternative.acronym()) {
            add("synonym.acronym", List.of(alternative.text(), group), weight, text.acronym(alternative.text(), weight));
        } else {
            anywhere("synonym", alternative.text(), weight, group, alternative.helped() ? text.ofTheMatter() : null);
        }
    }

    private void better(Instant now) {
        add("title.exact", List.of(query.text().typed()), Weights.EXACT_TITLE, text.exactTitle());
        if (query.concepts().size() > 1) {
            add("together." + Fields.TITLE, List.of(), Weights.TOGETHER_IN_TITLE, text.together(Fields.TITLE, Weights.TOGETHER_IN_TITLE));
            add("together." + Fields.BODY, List.of(), Weights.TOGETHER_IN_BODY, text.together(Fields.BODY, Weights.TOGETHER_IN_BODY));
        }
        for (var months : Weights.RECENT_MONTHS) {
            add("recent", List.of(String.valueOf(months)), Weights.RECENT, text.recent(months, now));
        }
    }

    /** @param only what must be there, too, for it to count; null for nothing */
    private void anywhere(String key, String words, float weight, String group, @Nullable SearchPredicate only) {
        for (var field : FIELDS) {
            var found = text.in(field.getKey(), words, weight * field.getValue());
            add(key + "." + field.getKey(), List.of(words, group), weight * field.getValue(), only == null ? found : f.bool().must(found).filter(only).toPredicate());
        }
    }

    private void add(String key, List<String> words, float weight, SearchPredicate predicate) {
        factors.add(new Factor("search.why." + key, words, weight, predicate));
    }
}
