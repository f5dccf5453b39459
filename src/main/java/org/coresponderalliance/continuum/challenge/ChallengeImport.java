package org.coresponderalliance.continuum.challenge;

import java.util.Objects;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.challenge.ChallengeTable.Decided;
import org.coresponderalliance.continuum.challenge.ChallengeTable.Stored;
import org.coresponderalliance.continuum.library.RecommendationRefs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes over challenges: the sample community, or another library. The texts are cleaned and checked as those that people
 * write. Nobody's permission is asked, the privacy guard is not, nobody is told, and no recommendation is withdrawn: whoever
 * calls this acts for the association.
 */
@Service
public class ChallengeImport {

    private static final Viewer ASSOCIATION = Viewer.member(0, Role.STAFF);
    private static final InputText REASON = InputText.field("reason", 1_000);

    private final ChallengeTable table;
    private final ChallengeChecks checks;
    private final UpdateFinder updates;
    private final RecommendationRefs recommendations;

    ChallengeImport(ChallengeTable table, ChallengeChecks checks, UpdateFinder updates, RecommendationRefs recommendations) {
        this.table = table;
        this.checks = checks;
        this.updates = updates;
        this.recommendations = recommendations;
    }

    /** @return its id @throws NotFound if there is no such published recommendation @throws org.coresponderalliance.continuum.base.InvalidInput if a field cannot be taken as it is */
    @RetriedTransaction
    public long add(ImportedChallenge imported) {
        var recommendation = recommendations.find(imported.recommendationId(), ASSOCIATION).orElseThrow(NotFound::new);
        var article = recommendation.article();
        var text = checks.cleaned(imported.text(), article.id(), Viewer.member(imported.memberId(), Role.MEMBER));
        var owner = Objects.requireNonNullElse(imported.ownerId(), article.ownerId());
        var challenge = new Stored(0, article.id(), recommendation.id(), imported.revision(), imported.memberId(), text, imported.at(), imported.state(),
                imported.state() == State.DELETED, owner, imported.due(), null);
        return table.add(challenge.with(decided(imported.decided(), challenge)), "");
    }

    private @Nullable Decided decided(ImportedChallenge.@Nullable Decided imported, Stored challenge) {
        return imported == null ? null : new Decided(imported.resolution(), REASON.required(imported.reason()), imported.memberId(), imported.at(),
                imported.resolution() == Resolution.UPDATE ? updates.first(challenge).orElse(null) : null);
    }
}
