package org.coresponderalliance.continuum.search.lucene;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Makes Lucene's queries of Hibernate Search's predicates. */
@Component
class Predicates {

    private final EntityManagerFactory entities;

    Predicates(EntityManagerFactory entities) {
        this.entities = entities;
    }

    Query query(Function<SearchPredicateFactory, SearchPredicate> predicate) {
        return LuceneMigrationUtils.toLuceneQuery(predicate.apply(Search.mapping(entities).scope(Object.class).predicate()));
    }
}
