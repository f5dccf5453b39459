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

    TextPredicate(SearchPredicateFactory f, ParsedQuery query) {
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

    /** What contains a text as it is. */
    static SearchPredicate containing(SearchPredicateFactory f, String text) {
        return new TextPredicate(f, ParsedQuery.nothing()).anywhere(text);
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
            any.should(near(concept));
        }
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    SearchPredicate near(Concept concept) {
        var edits = concept.typed().length() > 7 ? 2 : 1;
        return f.match().field(Fields.WORDS).matching(concept.typed()).fuzzy(edits, 1).boost(Weights.NEAR).toPredicate();
    }

    /** What was typed: words that were typed apart may stand apart, if all of them are there. */
    private SearchPredicate typed(Concept concept) {
        return concept.words() == 1 ? anywhere(concept.typed(), Concept.TYPED) : f.bool().must(allWords(concept)).should(anywhere(concept.typed(), Concept.TYPED)).toPredicate();
    }

    SearchPredicate allWords(Concept concept) {
        var all = f.bool();
        for (var word : concept.typed().split(" ")) {
            all.must(anywhere(word, Concept.TYPED));
        }
        return all.toPredicate();
    }

    private SearchPredicate alternative(Concept.Alternative alternative, float weight) {
        if (alternative.acronym()) {
            return acronym(alternative.text(), weight);
        }
        var found = anywhere(alternative.text(), weight);
        return alternative.helped() ? f.bool().must(found).filter(ofTheMatter()).toPredicate() : found;
    }

    SearchPredicate ofTheMatter() {
        return f.match().field(Fields.WORDS).matching(MATTER).toPredicate();
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
    SearchPredicate in(String field, String text, float boost) {
        return Analysis.terms(text).size() == 1
                ? f.match().field(field).matching(text).boost(boost).toPredicate()
                : f.phrase().field(field).matching(text).boost(boost).toPredicate();
    }

    SearchPredicate acronym(String text, float boost) {
        return f.match().field(Fields.ACRONYMS).matching(text).boost(boost).toPredicate();
    }

    private void better(Consumer<SearchPredicate> should, Instant now) {
        should.accept(exactTitle());
        together(should);
        for (var months : Weights.RECENT_MONTHS) {
            should.accept(recent(months, now));
        }
    }

    SearchPredicate exactTitle() {
        return f.match().field(Fields.TITLE_EXACT).matching(query.text().typed()).constantScore().boost(Weights.EXACT_TITLE).toPredicate();
    }

    /** As words, not as a range of time: these are remembered between searches. */
    SearchPredicate recent(int months, Instant now) {
        var month = YearMonth.from(now.atZone(ZoneOffset.UTC));
        var recent = IntStream.rangeClosed(0, months).mapToObj(month::minusMonths).map(YearMonth::toString).toList();
        return f.terms().field(Fields.CREATED_MONTH).matchingAny(recent).constantScore().boost(Weights.RECENT).toPredicate();
    }

    private void together(Consumer<SearchPredicate> should) {
        if (query.concepts().size() > 1) {
            should.accept(together(Fields.TITLE, Weights.TOGETHER_IN_TITLE));
            should.accept(together(Fields.BODY, Weights.TOGETHER_IN_BODY));
        }
    }

    SearchPredicate together(String field, float weight) {
        var typed = String.join(" ", query.concepts().stream().map(Concept::typed).toList());
        return f.phrase().field(field).matching(typed).slop(Weights.TOGETHER_SLOP).boost(weight).toPredicate();
    }
}
