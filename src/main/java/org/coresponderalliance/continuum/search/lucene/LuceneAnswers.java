package org.coresponderalliance.continuum.search.lucene;

import java.time.Clock;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.coresponderalliance.continuum.search.engine.LiveIndex;
import org.coresponderalliance.continuum.search.query.Answers;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.Vocabulary;
import org.springframework.stereotype.Component;

/** What Lucene answers. */
@Component
public class LuceneAnswers implements Answers {

    private final IndexQuery query;
    private final HitScores scores;
    private final Vocabulary vocabulary;

    LuceneAnswers(LiveIndex index, PermittedSearch search, Predicates predicates, ViewerLikeness likeness, Clock clock) {
        this.query = new LuceneIndexQuery(index, search, predicates, likeness, clock);
        this.scores = new LuceneHitScores(index, search, predicates, likeness);
        this.vocabulary = new LuceneVocabulary(index);
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
