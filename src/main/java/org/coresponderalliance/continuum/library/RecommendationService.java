package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Withdraws a recommendation while its article stays: at once, without another revision, and visible to all who read it. */
@Service
public class RecommendationService {

    private static final InputText REASON = InputText.field("reason", 1_000);

    private final Gate gate;
    private final PrivacyGate guard;
    private final Revisions revisions;
    private final JdbcClient jdbc;
    private final Reindexing index;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecommendationService(Gate gate, PrivacyGate guard, Revisions revisions, JdbcClient jdbc, Reindexing index, Deeds deeds, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.guard = guard;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.index = index;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From now on it does not hold.
     *
     * @param reason  for all readers, at most 1,000 characters
     * @param answers what the viewer says to what the privacy guard found in the reason
     * @throws NotFound   if readers never had it, or the viewer does not see its article
     * @throws NotAllowed if that is not the viewer's to do, it is withdrawn already, or a moderator would have to look at the reason first
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if the reason could identify a client, and that was not answered
     */
    @RetriedTransaction
    public void withdraw(Viewer viewer, long articleId, long recommendationId, String reason, Answers answers) {
        var article = opened(viewer, articleId, recommendationId);
        var why = REASON.required(reason);
        if (isWithdrawn(recommendationId)) {
            throw new NotAllowed("library.withdraw.already");
        }
        if (guard.clear(viewer.id(), List.of(new Passage("reason", why)), PrivacyGuard.readers(article.audience), answers).holds()) {
            throw new NotAllowed("library.withdraw.guard");
        }
        var now = clock.instant();
        revisions.withdrawn(recommendationId, viewer.id(), why, now);
        index.changed(Content.ARTICLE, List.of(articleId));
        events.publishEvent(new RecommendationWithdrawn(articleId, recommendationId, viewer.id(), now));
        deeds.record(viewer, "article.recommendation_withdrawn", articleId, article.shownNumber, "recommendation", recommendationId);
    }

    /** It holds again. Nothing happens if it does. */
    @RetriedTransaction
    public void reinstate(Viewer viewer, long articleId, long recommendationId) {
        var article = opened(viewer, articleId, recommendationId);
        if (!isWithdrawn(recommendationId)) {
            return;
        }
        jdbc.sql("update recommendation set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = '' where id = ?").param(recommendationId).update();
        index.changed(Content.ARTICLE, List.of(articleId));
        events.publishEvent(new RecommendationReinstated(articleId, recommendationId, viewer.id(), clock.instant()));
        deeds.record(viewer, "article.recommendation_reinstated", articleId, article.shownNumber, "recommendation", recommendationId);
    }

    private Article opened(Viewer viewer, long articleId, long recommendationId) {
        var article = gate.opened(articleId, viewer, Action.WITHDRAW);
        var known = jdbc.sql("select exists (select 1 from recommendation n join recommendation_text t on t.recommendation_id = n.id join article_revision r on r.id = t.revision_id "
                + "where n.id = ? and n.article_id = ? and r.published_at is not null)").params(recommendationId, articleId).query(Boolean.class).single();
        if (!known) {
            throw new NotFound();
        }
        return article;
    }

    private boolean isWithdrawn(long recommendationId) {
        return jdbc.sql("select withdrawn_at is not null from recommendation where id = ?").param(recommendationId).query(Boolean.class).single();
    }
}
