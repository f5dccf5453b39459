package org.coresponderalliance.continuum.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.hibernate.search.backend.elasticsearch.search.predicate.impl.ElasticsearchSearchPredicate;
import org.hibernate.search.backend.elasticsearch.search.predicate.impl.PredicateNestingContext;
import org.hibernate.search.backend.elasticsearch.search.predicate.impl.PredicateRequestContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What matches one of some predicates: the best of them counts, the others a little. Both engines have it, but this Hibernate Search has no
 * words for it yet; so it is made of what is within its predicates.
 */
final class BestOf {

    private BestOf() {}

    /** @param others what those that are not the best count */
    static SearchPredicate of(SearchPredicateFactory f, List<SearchPredicate> predicates, float others) {
        if (predicates.getFirst() instanceof ElasticsearchSearchPredicate) {
            return new InOpenSearch(predicates.stream().map(ElasticsearchSearchPredicate.class::cast).toList(), others);
        }
        var queries = predicates.stream().map(LuceneMigrationUtils::toLuceneQuery).toList();
        return f.extension(LuceneExtension.get()).fromLuceneQuery(new DisjunctionMaxQuery(queries, others)).toPredicate();
    }

    private record InOpenSearch(List<ElasticsearchSearchPredicate> predicates, float others) implements ElasticsearchSearchPredicate {

        @Override
        public Set<String> indexNames() {
            return predicates.getFirst().indexNames();
        }

        @Override
        public void checkNestableWithin(PredicateNestingContext context) {
            predicates.forEach(predicate -> predicate.checkNestableWithin(context));
        }

        @Override
        public JsonObject toJsonQuery(PredicateRequestContext context) {
            var queries = new JsonArray();
            predicates.forEach(predicate -> queries.add(predicate.toJsonQuery(context)));
            var best = new JsonObject();
            best.add("queries", queries);
            best.addProperty("tie_breaker", others);
            var whole = new JsonObject();
            whole.add("dis_max", best);
            return whole;
        }
    }
}
