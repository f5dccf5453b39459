package org.coresponderalliance.continuum.search.opensearch;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.coresponderalliance.continuum.search.query.Answers;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.Vocabulary;
import org.springframework.stereotype.Component;

/** What OpenSearch answers. */
@Component
public class OpenSearchAnswers implements Answers {

    private final IndexQuery query;
    private final HitScores scores;
    private final Vocabulary vocabulary;

    OpenSearchAnswers(EntityManagerFactory entities, Asking index, ViewerLikeness likeness, Clock clock) {
        this.query = new OpenSearchIndexQuery(index, likeness, clock);
        this.scores = new OpenSearchHitScores(entities, index, likeness);
        this.vocabulary = new OpenSearchVocabulary(index);
    }

    @Override
    public IndexQuery query() {
        return query;
    }

    @Override
    public HitScores scores() {
        return scores;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
