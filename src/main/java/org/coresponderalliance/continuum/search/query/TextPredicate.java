package org.coresponderalliance.continuum.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.words.Concept;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a query's text asks of a document, and what makes one document better than another. What is known of a document beside its words comes on top ({@link Standings}). */
public final class TextPredicate {

    private final SearchPredicateFactory f;
    private final ParsedQuery query;

    private TextPredicate(SearchPredicateFactory f, ParsedQuery query) {
        this.f = f;
        this.query = query;
    }

    /** The whole text. */
    public static SearchPredicate of(SearchPredicateFactory f, ParsedQuery query) {
        return new TextPredicate(f, query).predicate();
    }

    /** What is marked in a hit: everything that it can have been found by in title and body. Not who is found by it. */
    public static SearchPredicate marks(SearchPredicateFactory f, ParsedQuery query) {
        return new TextPredicate(f, query).marks();
    }

    /** What contains a text as it is. */
    static SearchPredicate containing(SearchPredicateFactory f, String text) {
        return Ways.anywhere(f, text, 1);
    }

    /** One thing that is asked for, alone. */
    static SearchPredicate concept(SearchPredicateFactory f, Concept concept) {
        return Ways.best(f, Ways.of(f, concept, 0, false));
    }

    /** What makes a document better that has the words. */
    static List<Factor> better(SearchPredicateFactory f, ParsedQuery query) {
        var exact = Factor.alone("title.exact", List.of(query.text().typed()), Weights.EXACT_TITLE,
                f.match().field(Fields.TITLE_EXACT).matching(query.text().typed()).constantScore().boost(Weights.EXACT_TITLE).toPredicate());
        var all = new ArrayList<>(List.of(exact));
        var typed = query.concepts().stream().map(Concept::typed).toList();
        if (typed.size() > 1) {
            all.add(together(f, "together", typed, Fields.TITLE, Weights.TOGETHER_IN_TITLE));
            all.add(together(f, "together", typed, Fields.BODY, Weights.TOGETHER_IN_BODY));
        }
        if (typed.size() > 2) {
            for (int i = 1; i < typed.size(); i++) {
                all.add(together(f, "pair", typed.subList(i - 1, i + 1), Fields.TITLE, Weights.PAIR));
                all.add(together(f, "pair", typed.subList(i - 1, i + 1), Fields.BODY, Weights.PAIR));
            }
        }
        return all;
    }

    private SearchPredicate predicate() {
        var whole = f.bool();
        var words = f.bool();
        var strong = query.concepts().stream().filter(concept -> !concept.weak()).count();
        IntStream.range(0, query.concepts().size()).forEach(number -> {
            var concept = query.concepts().get(number);
            var found = Ways.best(f, Ways.of(f, concept, number, query.near()));
            if (concept.weak() && strong > 0) {
                whole.should(found);
            } else {
                words.should(found);
            }
        });
        if (!query.concepts().isEmpty()) {
            whole.must(words.minimumShouldMatchNumber(query.near() ? 1 : Weights.required((int) (strong > 0 ? strong : query.concepts().size()))));
        }
        query.text().phrases().forEach(phrase -> whole.must(Ways.anywhere(f, phrase, 1)));
        query.text().excluded().forEach(text -> whole.mustNot(Ways.anywhere(f, text, 1)));
        better(f, query).forEach(factor -> whole.should(factor.predicate()));
        query.meant().factors(f).forEach(factor -> whole.should(factor.predicate()));
        return whole.toPredicate();
    }

    private SearchPredicate marks() {
        var any = f.bool();
        Stream.concat(query.concepts().stream().map(concept -> Ways.best(f, Ways.of(f, concept, 0, query.near()))), query.text().phrases().stream().map(phrase -> Ways.anywhere(f, phrase, 1)))
                .forEach(any::should);
        better(f, query).stream().skip(1).map(Factor::predicate).forEach(any::should);
        return any.toPredicate();
    }

    private static Factor together(SearchPredicateFactory f, String key, List<String> typed, String field, float weight) {
        var text = String.join(" ", typed);
        return Factor.alone(key + "." + field, List.of(text), weight, f.phrase().field(field).matching(text).slop(Weights.TOGETHER_SLOP).boost(weight).toPredicate());
    }
}
