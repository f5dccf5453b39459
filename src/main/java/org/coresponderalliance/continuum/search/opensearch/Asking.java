package org.coresponderalliance.continuum.search.opensearch;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.search.IndexAway;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.coresponderalliance.continuum.search.query.TooManyParts;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks Hibernate Search, and tells it from everything else that may go wrong when the cluster does not answer. */
@Component
class Asking {

    private static final Logger log = LoggerFactory.getLogger(Asking.class);

    /** A word is equally rare in all indexes; else each would rank by its own statistics. */
    static final ElasticsearchSearchRequestTransformer TOGETHER = request -> request.parametersMap().put("search_type", "dfs_query_then_fetch");
    /** In seconds: who waits longer than this for an answer has gone. */
    static final int PATIENCE = 10;

    /** How Hibernate Search tells the status of an answer. An index that is not there (404) is just being built by another copy of the site. */
    private static final Pattern NO_ANSWER = Pattern.compile("Response: (401|403|404|429|50[234]) ");
    /** The cluster fails at this question; others it may answer. */
    private static final Pattern FAILS = Pattern.compile("Response: 5\\d\\d ");
    private static final Pattern TOO_MANY_PARTS = Pattern.compile("max_?[cC]lause_?[cC]ount");

    private final EntityManagerFactory entities;
    private final IndexState state;

    Asking(EntityManagerFactory entities, IndexState state) {
        this.entities = entities;
        this.state = state;
    }

    /**
     * @throws IndexAway    if there is no answer
     * @throws TooManyParts if the cluster refuses the question for the number of its parts
     */
    <T> T ask(Function<SearchSession, T> question) {
        try (var manager = entities.createEntityManager()) {
            return question.apply(Search.session(manager));
        } catch (SearchException failed) {
            if (says(failed, TOO_MANY_PARTS)) {
                log.warn("A query with its synonyms has more parts than OpenSearch allows; where it can be, it is asked without. The setting is indices.query.bool.max_clause_count");
                throw new TooManyParts(failed);
            }
            if (isAway(failed)) {
                log.warn("The search engine gives no answer: {}", why(failed));
                state.away();
                throw new IndexAway(failed);
            }
            if (says(failed, FAILS)) {
                log.error("The search engine fails at a question", failed);
                throw new IndexAway(failed);
            }
            throw failed;
        }
    }

    /** Not where the cluster refuses what was asked: that is a mistake of ours, or a setting of its owner's. */
    private static boolean isAway(SearchException failed) {
        return failed instanceof SearchTimeoutException || causes(failed).anyMatch(IOException.class::isInstance) || says(failed, NO_ANSWER);
    }

    /** Of the cluster's answer what tells something; where there is none, why not. */
    private static String why(SearchException failed) {
        var told = causes(failed).flatMap(one -> String.valueOf(one.getMessage()).lines()).map(String::strip)
                .filter(line -> line.startsWith("Response:") || line.startsWith("\"reason\"")).limit(2).collect(Collectors.joining(" "));
        return told.isEmpty() ? String.valueOf(causes(failed).reduce(failed, (one, cause) -> cause)) : told;
    }

    private static boolean says(SearchException failed, Pattern what) {
        return causes(failed).anyMatch(one -> one.getMessage() != null && what.matcher(one.getMessage()).find());
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, one -> one != null, Throwable::getCause);
    }
}
