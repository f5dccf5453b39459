package org.coresponderalliance.continuum.search.lucene;

import java.time.Clock;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.coresponderalliance.continuum.search.engine.LiveIndex;
import org.coresponderalliance.continuum.search.query.Answers;
import org.springframework.stereotype.Component;

/** What Lucene answers. */
@Component
public class LuceneAnswers {

    private final Answers answers;

    LuceneAnswers(LiveIndex index, PermittedSearch search, Predicates predicates, ViewerLikeness likeness, Clock clock) {
        this.answers = new Answers(new LuceneIndexQuery(index, search, predicates, likeness, clock), new LuceneHitScores(index, search, predicates, likeness),
                new LuceneVocabulary(index));
    }

    public Answers answers() {
        return answers;
    }
}
