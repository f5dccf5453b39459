package org.coresponderalliance.continuum.search;

import org.coresponderalliance.continuum.search.engine.IndexStore;
import org.coresponderalliance.continuum.search.engine.LuceneStore;
import org.coresponderalliance.continuum.search.lucene.LuceneAnswers;
import org.coresponderalliance.continuum.search.opensearch.OpenSearchAnswers;
import org.coresponderalliance.continuum.search.opensearch.OpenSearchStore;
import org.coresponderalliance.continuum.search.query.Answers;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.Vocabulary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The one place where it is decided which engine keeps the index and answers from it: the setting {@code continuum.search.engine}. */
@Configuration(proxyBeanMethods = false)
class ChosenEngine {

    enum Engine { LUCENE, OPENSEARCH }

    private final Engine engine;

    ChosenEngine(@Value("${continuum.search.engine}") Engine engine) {
        this.engine = engine;
    }

    @Bean
    @Primary
    IndexStore indexStore(LuceneStore lucene, OpenSearchStore openSearch) {
        return switch (engine) {
            case LUCENE -> lucene;
            case OPENSEARCH -> openSearch;
        };
    }

    @Bean
    Answers answers(LuceneAnswers lucene, OpenSearchAnswers openSearch) {
        return switch (engine) {
            case LUCENE -> lucene.answers();
            case OPENSEARCH -> openSearch.answers();
        };
    }

    @Bean
    IndexQuery indexQuery(Answers answers) {
        return answers.query();
    }

    @Bean
    HitScores hitScores(Answers answers) {
        return answers.scores();
    }

    @Bean
    Vocabulary vocabulary(Answers answers) {
        return answers.vocabulary();
    }
}
