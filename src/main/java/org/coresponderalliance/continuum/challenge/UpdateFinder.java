package org.coresponderalliance.continuum.challenge;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.challenge.ChallengeTable.Stored;
import org.coresponderalliance.continuum.library.ArticlePublished;
import org.coresponderalliance.continuum.library.RecommendationPage.Change;
import org.coresponderalliance.continuum.library.RecommendationPage.Step;
import org.coresponderalliance.continuum.library.RecommendationQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Finds the revision that brought what was decided on a challenge: the first one after that whose wording was questioned that
 * changed the recommendation or left it out. What else it changed does not matter.
 */
@Component
class UpdateFinder {

    private static final Viewer ASSOCIATION = Viewer.member(0, Role.STAFF);

    private final RecommendationQueries recommendations;
    private final ChallengeTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UpdateFinder(RecommendationQueries recommendations, ChallengeTable table, ApplicationEventPublisher events, Clock clock) {
        this.recommendations = recommendations;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** Number of the revision; empty as long as readers have none. */
    Optional<Integer> first(Stored challenge) {
        try {
            return recommendations.page(challenge.articleId(), challenge.recommendationId(), ASSOCIATION).changes().stream()
                    .filter(change -> change.revision() > challenge.revision() && (change.step() == Step.CHANGED || change.step() == Step.TAKEN_OUT))
                    .map(Change::revision).min(Comparator.naturalOrder());
        } catch (NotFound outOfSight) {
            return Optional.empty();
        }
    }

    @ApplicationModuleListener
    void on(ArticlePublished published) {
        table.notTakenUp(published.articleId()).forEach(challenge -> first(challenge).ifPresent(revision -> {
            table.takenUp(challenge.id(), revision);
            events.publishEvent(new ChallengeTakenUp(challenge.id(), challenge.articleId(), challenge.authorId(), revision, clock.instant()));
        }));
    }
}
