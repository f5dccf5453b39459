package org.coresponderalliance.continuum.search;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Condition;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The reading of the rule table as a search filter: what a viewer may not see is no match, so it is in no hit, count, facet
 * or suggestion. Every query of this module carries it.
 */
public final class PermissionFilter {

    /** What can be found at all. */
    private static final Set<Content> INDEXED = EnumSet.of(Content.POST, Content.ARTICLE, Content.RECOMMENDATION, Content.MEMBER, Content.PROGRAM);

    private final SearchPredicateFactory f;

    private PermissionFilter(SearchPredicateFactory f) {
        this.f = f;
    }

    /** What the viewer may see, of all kinds. */
    public static SearchPredicate visible(SearchPredicateFactory f, Viewer viewer) {
        return visible(f, viewer, INDEXED);
    }

    /** What the viewer may see of these kinds. */
    public static SearchPredicate visible(SearchPredicateFactory f, Viewer viewer, Set<Content> contents) {
        return each(f, contents, content -> AccessRules.visible(content, viewer));
    }

    /** Of what the viewer may see, what everybody with the same role and groups sees: the same filter for all of them. */
    public static SearchPredicate shared(SearchPredicateFactory f, Viewer viewer) {
        return each(f, INDEXED, content -> AccessRules.visible(content, viewer).impersonal());
    }

    /** Of what the viewer may see, what is in some way their own. With {@link #shared} it is all that they may see. */
    public static SearchPredicate own(SearchPredicateFactory f, Viewer viewer) {
        return each(f, INDEXED, content -> AccessRules.visible(content, viewer).personal());
    }

    private static SearchPredicate each(SearchPredicateFactory f, Set<Content> contents, Function<Content, Condition> condition) {
        var filter = new PermissionFilter(f);
        var kinds = f.bool();
        for (var content : contents) {
            kinds.should(f.bool()
                    .filter(f.match().field(Fields.ACCESS_CONTENT).matching(content.name()))
                    .filter(filter.of(condition.apply(content))));
        }
        return kinds.minimumShouldMatchNumber(1).toPredicate();
    }

    private SearchPredicate of(Condition condition) {
        return switch (condition) {
            case Condition.Always _ -> f.matchAll().toPredicate();
            case Condition.Never _ -> f.matchNone().toPredicate();
            case Condition.In(var field, var names) -> f.terms().field(name(field)).matchingAny(names).toPredicate();
            case Condition.Is(var field, Set<Long> ids) -> f.terms().field(name(field)).matchingAny(ids).toPredicate();
            case Condition.AllOf(var parts) -> {
                var all = f.bool();
                parts.forEach(part -> all.filter(of(part)));
                yield all.toPredicate();
            }
            case Condition.AnyOf(var parts) -> {
                var any = f.bool();
                parts.forEach(part -> any.should(of(part)));
                yield any.minimumShouldMatchNumber(1).toPredicate();
            }
        };
    }

    private static String name(Field field) {
        return switch (field) {
            case STATE -> Fields.ACCESS_STATE;
            case AUDIENCE -> Fields.ACCESS_AUDIENCE;
            case GROUP -> Fields.ACCESS_GROUP;
            case AUTHOR -> Fields.ACCESS_AUTHOR;
            case PARENT_STATE -> Fields.ACCESS_PARENT_STATE;
            case PARENT_AUTHOR -> Fields.ACCESS_PARENT_AUTHOR;
            case REVIEWER -> Fields.ACCESS_REVIEWER;
        };
    }
}
