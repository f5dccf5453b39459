package org.coresponderalliance.continuum.search.opensearch;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.coresponderalliance.continuum.search.query.Answers;
import org.coresponderalliance.continuum.search.query.FacetLabels;
import org.springframework.stereotype.Component;

/** What OpenSearch answers. */
@Component
public class OpenSearchAnswers {

    private final Answers answers;

    OpenSearchAnswers(EntityManagerFactory entities, Asking index, FacetLabels labels, ViewerLikeness likeness, Clock clock) {
        this.answers = new Answers(new OpenSearchIndexQuery(index, labels, likeness, clock), new OpenSearchHitScores(entities, index, likeness),
                new OpenSearchVocabulary(index));
    }

    public Answers answers() {
        return answers;
    }
}
