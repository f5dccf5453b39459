package org.coresponderalliance.continuum.search.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** All that a query asks of a document: its text, and what its operators leave. */
public final class QueryPredicate {

    private final SearchPredicateFactory f;

    private QueryPredicate(SearchPredicateFactory f) {
        this.f = f;
    }

    /** Without words all that the operators leave is found. */
    public static SearchPredicate of(SearchPredicateFactory f, ParsedQuery query) {
        var text = query.text().isEmpty() ? f.matchAll().toPredicate() : TextPredicate.of(f, query);
        return query.filters().isEmpty() ? text : new QueryPredicate(f).filtered(text, query);
    }

    private SearchPredicate filtered(SearchPredicate text, ParsedQuery query) {
        var all = f.bool().must(text);
        query.filters().forEach(filter -> all.filter(of(filter)));
        if (query.text().isEmpty()) {
            query.text().excluded().forEach(excluded -> all.mustNot(TextPredicate.containing(f, excluded)));
        }
        return all.toPredicate();
    }

    private SearchPredicate of(HitFilter filter) {
        return switch (filter) {
            case HitFilter.Has(var field, var values) -> values.isEmpty() ? f.matchNone().toPredicate() : f.terms().field(field).matchingAny(values).toPredicate();
            case HitFilter.Beginning(var field, var value) -> f.prefix().field(field).matching(value).toPredicate();
            case HitFilter.Published published -> published(published);
            case HitFilter.Since(var moment) -> published().filter(f.range().field(Fields.CREATED_AT).atLeast(moment)).toPredicate();
            case HitFilter.AnyOf(var parts) -> anyOf(parts);
            case HitFilter.Not(var part) -> f.bool().must(f.matchAll()).mustNot(of(part)).toPredicate();
        };
    }

    private SearchPredicate anyOf(List<HitFilter> parts) {
        var any = f.bool();
        parts.forEach(part -> any.should(of(part)));
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    /** When somebody or a program came is no time at which anything was published. */
    private BooleanPredicateClausesStep<?, ?> published() {
        return f.bool().mustNot(f.terms().field(Fields.KIND).matchingAny(List.of(Kind.MEMBER.name(), Kind.PROGRAM.name())));
    }

    private SearchPredicate published(HitFilter.Published published) {
        var all = published();
        if (published.from() instanceof LocalDate from) {
            all.filter(f.range().field(Fields.CREATED_AT).atLeast(from.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        if (published.before() instanceof LocalDate before) {
            all.filter(f.range().field(Fields.CREATED_AT).lessThan(before.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        return all.toPredicate();
    }
}
