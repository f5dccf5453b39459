package org.coresponderalliance.continuum.search.lucene;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes Lucene's queries of Hibernate Search's predicates. */
@Component
class Predicates {

    private final EntityManagerFactory entities;
    /** Knows the fields of all indexes; made when it is first needed, since Hibernate Search starts after this. */
    private volatile @Nullable SearchScope<Object> scope;

    Predicates(EntityManagerFactory entities) {
        this.entities = entities;
    }

    Query query(Function<SearchPredicateFactory, SearchPredicate> predicate) {
        return LuceneMigrationUtils.toLuceneQuery(predicate.apply(scope().predicate()));
    }

    List<Query> queries(Function<SearchPredicateFactory, List<SearchPredicate>> several) {
        return several.apply(scope().predicate()).stream().map(LuceneMigrationUtils::toLuceneQuery).toList();
    }

    private SearchScope<Object> scope() {
        var known = scope;
        if (known == null) {
            known = Search.mapping(entities).scope(Object.class);
            scope = known;
        }
        return known;
    }
}
