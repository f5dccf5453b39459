package org.coresponderalliance.continuum.search.query;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.coresponderalliance.continuum.search.words.Concept;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a query's text asks of a document, and what makes one document better than another. */
public final class TextPredicate {

    private final SearchPredicateFactory f;
    private final ParsedQuery query;

    private TextPredicate(SearchPredicateFactory f, ParsedQuery query) {
        this.f = f;
        this.query = query;
    }

    /** The whole text, as it is asked at this time: what is new is a little better. */
    public static SearchPredicate of(SearchPredicateFactory f, ParsedQuery query, Instant now) {
        return new TextPredicate(f, query).predicate(now);
    }

    /** What is marked in a hit: everything that it can have been found by in title and body. Not who is found by it. */
    public static SearchPredicate marks(SearchPredicateFactory f, ParsedQuery query) {
        return new TextPredicate(f, query.exactly()).marks();
    }

    /** One thing that is asked for, alone. */
    static SearchPredicate concept(SearchPredicateFactory f, Concept concept) {
        return new TextPredicate(f, ParsedQuery.nothing()).concept(concept);
    }

    private SearchPredicate predicate(Instant now) {
        var whole = f.bool();
        var words = f.bool();
        for (var concept : query.concepts()) {
            words.should(concept(concept));
        }
        if (!query.concepts().isEmpty()) {
            whole.must(words.minimumShouldMatchNumber(query.near() ? 1 : Weights.required(query.concepts().size())));
        }
        query.text().phrases().forEach(phrase -> whole.must(anywhere(phrase)));
        query.text().excluded().forEach(text -> whole.mustNot(anywhere(text)));
        better(whole::should, now);
        return whole.toPredicate();
    }

    private SearchPredicate marks() {
        var any = f.bool();
        query.concepts().forEach(concept -> any.should(concept(concept)));
        query.text().phrases().forEach(phrase -> any.should(anywhere(phrase)));
        together(any::should);
        return any.toPredicate();
    }

    private SearchPredicate concept(Concept concept) {
        var any = f.bool().should(typed(concept));
        if (concept.isAcronym()) {
            any.should(acronym(concept.typed(), Weights.ACRONYM));
        }
        for (var alternative : concept.alternatives()) {
            any.should(alternative(alternative, alternative.weight() * Weights.oneOf(concept.alternatives().size())));
        }
        if (query.near() && concept.isWord()) {
            var edits = concept.typed().length() > 7 ? 2 : 1;
            any.should(f.match().field(Fields.WORDS).matching(concept.typed()).fuzzy(edits, 1).boost(Weights.NEAR));
        }
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    /** What was typed: words that were typed apart may stand apart, if all of them are there. */
    private SearchPredicate typed(Concept concept) {
        if (concept.words() == 1) {
            return anywhere(concept.typed(), Concept.TYPED);
        }
        var all = f.bool();
        for (var word : concept.typed().split(" ")) {
            all.must(anywhere(word, Concept.TYPED));
        }
        return f.bool().must(all).should(anywhere(concept.typed(), Concept.TYPED)).toPredicate();
    }

    private SearchPredicate alternative(Concept.Alternative alternative, float weight) {
        if (alternative.acronym()) {
            return acronym(alternative.text(), weight);
        }
        var found = anywhere(alternative.text(), weight);
        return alternative.helped() ? f.bool().must(found).filter(f.match().field(Fields.WORDS).matching(MATTER)).toPredicate() : found;
    }

    /** Words that tell a code of law from a year: one of them must be near by, that is in the same text. */
    private static final String MATTER = "hold holds petition commitment committed detention detained involuntary psychiatric form statute code";

    private SearchPredicate anywhere(String text) {
        return anywhere(text, 1);
    }

    private SearchPredicate anywhere(String text, float weight) {
        return f.bool()
                .should(in(Fields.TITLE, text, weight * Weights.TITLE))
                .should(in(Fields.ANSWER, text, weight * Weights.ANSWER))
                .should(in(Fields.BODY, text, weight * Weights.BODY))
                .minimumShouldMatchNumber(1).toPredicate();
    }

    /** One word as a word; several, or one that is cut into several such as 10-96, side by side. */
    private SearchPredicate in(String field, String text, float boost) {
        return Analysis.terms(text).size() == 1
                ? f.match().field(field).matching(text).boost(boost).toPredicate()
                : f.phrase().field(field).matching(text).boost(boost).toPredicate();
    }

    private SearchPredicate acronym(String text, float boost) {
        return f.match().field(Fields.ACRONYMS).matching(text).boost(boost).toPredicate();
    }

    private void better(Consumer<SearchPredicate> should, Instant now) {
        should.accept(f.match().field(Fields.TITLE_EXACT).matching(query.text().typed()).constantScore().boost(Weights.EXACT_TITLE).toPredicate());
        together(should);
        // As words, not as a range of time: these are remembered between searches.
        var month = YearMonth.from(now.atZone(ZoneOffset.UTC));
        for (var months : Weights.RECENT_MONTHS) {
            var recent = IntStream.rangeClosed(0, months).mapToObj(month::minusMonths).map(YearMonth::toString).toList();
            should.accept(f.terms().field(Fields.CREATED_MONTH).matchingAny(recent).constantScore().boost(Weights.RECENT).toPredicate());
        }
    }

    private void together(Consumer<SearchPredicate> should) {
        if (query.concepts().size() > 1) {
            var typed = String.join(" ", query.concepts().stream().map(Concept::typed).toList());
            should.accept(f.phrase().field(Fields.TITLE).matching(typed).slop(Weights.TOGETHER_SLOP).boost(Weights.TOGETHER_IN_TITLE).toPredicate());
            should.accept(f.phrase().field(Fields.BODY).matching(typed).slop(Weights.TOGETHER_SLOP).boost(Weights.TOGETHER_IN_BODY).toPredicate());
        }
    }
}
