package org.coresponderalliance.continuum.search;

import org.coresponderalliance.continuum.search.engine.IndexStore;
import org.coresponderalliance.continuum.search.engine.LuceneStore;
import org.coresponderalliance.continuum.search.lucene.LuceneAnswers;
import org.coresponderalliance.continuum.search.query.Answers;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The one place where it is decided which engine keeps the index and answers from it. */
@Configuration(proxyBeanMethods = false)
class ChosenEngine {

    @Bean
    @Primary
    IndexStore indexStore(LuceneStore lucene) {
        return lucene;
    }

    @Bean
    @Primary
    Answers answers(LuceneAnswers lucene) {
        return lucene;
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
