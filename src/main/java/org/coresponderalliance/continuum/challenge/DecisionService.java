package org.coresponderalliance.continuum.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.challenge.ChallengeTable.Stored;
import org.coresponderalliance.continuum.library.RecommendationRefs;
import org.coresponderalliance.continuum.library.RecommendationService;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who answers for a challenge, until when, and how it ends. */
@Service
public class DecisionService {

    /** A day further away is no date but a way to forget. */
    private static final int LONGEST_DAYS = 366;
    private static final InputText REASON = InputText.field("reason", 1_000);

    private final ChallengeTable table;
    private final RecommendationRefs recommendations;
    private final RecommendationService library;
    private final UpdateFinder updates;
    private final PrivacyGate guard;
    private final ViewerSource viewers;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionService(ChallengeTable table, RecommendationRefs recommendations, RecommendationService library, UpdateFinder updates, PrivacyGate guard, ViewerSource viewers,
                    AuditLog log, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.recommendations = recommendations;
        this.library = library;
        this.updates = updates;
        this.guard = guard;
        this.viewers = viewers;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives it to somebody who sees the article and has not opened it, to be decided until a day: not before today, at most a
     * year ahead.
     *
     * @throws NotFound   if there is no such challenge for the viewer
     * @throws NotAllowed if that is not the viewer's to do, or it is not open
     * @throws org.coresponderalliance.continuum.base.InvalidInput naming {@code owner} or {@code due}
     */
    @RetriedTransaction
    public void assign(Viewer viewer, long challengeId, long ownerId, LocalDate due) {
        var challenge = permitted(viewer, challengeId, Action.ASSIGN);
        var wrong = new FieldErrors();
        var owner = viewers.viewer(ownerId);
        if (owner.isEmpty() || recommendations.find(challenge.recommendationId(), owner.get()).isEmpty()) {
            wrong.add("owner", Message.of("challenge.input.owner"));
        } else if (ownerId == challenge.authorId()) {
            wrong.add("owner", Message.of("challenge.input.ownOwner"));
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (due.isBefore(today) || due.isAfter(today.plusDays(LONGEST_DAYS))) {
            wrong.add("due", Message.of("challenge.input.due"));
        }
        wrong.refuse();
        table.assign(challengeId, ownerId, due);
        events.publishEvent(new ChallengeAssigned(challengeId, challenge.articleId(), viewer.id(), ownerId, clock.instant()));
        log.record(Act.of(viewer.id(), "challenge.assigned", "challenge", challengeId, "").with("member", ownerId).with("until", due));
    }

    /**
     * Ends it. Withdrawing takes the right to withdraw the recommendation, and does so with the same reason.
     *
     * @param reason  for members, and where it is withdrawn for all readers: at most 1,000 characters
     * @param answers what the viewer says to what the privacy guard found in the reason
     * @throws NotFound   if there is no such challenge for the viewer
     * @throws NotAllowed if that is not the viewer's to do, they opened it themselves, it is not open, or a moderator would have to look at the reason first
     * @throws org.coresponderalliance.continuum.base.InvalidInput naming {@code reason}
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if the reason could identify a client, and that was not answered
     */
    @RetriedTransaction
    public void decide(Viewer viewer, long challengeId, Resolution resolution, String reason, Answers answers) {
        var challenge = permitted(viewer, challengeId, Action.DECIDE);
        if (viewer.is(challenge.authorId())) {
            throw new NotAllowed("challenge.notAllowed.own");
        }
        var why = REASON.required(reason);
        var recommendation = recommendations.find(challenge.recommendationId(), viewer).orElseThrow(NotFound::new);
        if (resolution == Resolution.WITHDRAW && !recommendation.withdrawn()) {
            library.withdraw(viewer, challenge.articleId(), challenge.recommendationId(), why, answers);
        } else {
            clear(viewer, why, answers);
        }
        var takenUp = resolution == Resolution.UPDATE ? updates.first(challenge).orElse(null) : null;
        var now = clock.instant();
        table.decide(challengeId, new ChallengeTable.Decided(resolution, why, viewer.id(), now, takenUp));
        events.publishEvent(new ChallengeDecided(challengeId, challenge.articleId(), challenge.authorId(), viewer.id(), resolution, now));
        log.record(Act.of(viewer.id(), "challenge.decided", "challenge", challengeId, "").with("resolution", resolution));
    }

    private void clear(Viewer viewer, String reason, Answers answers) {
        if (guard.clear(viewer.id(), List.of(new Passage("reason", reason)), PrivacyGuard.readers(Audience.MEMBERS), answers).holds()) {
            throw new NotAllowed("challenge.notAllowed.guard");
        }
    }

    private Stored permitted(Viewer viewer, long challengeId, Action action) {
        var challenge = table.locked(challengeId).orElseThrow(NotFound::new);
        recommendations.find(challenge.recommendationId(), viewer).orElseThrow(NotFound::new);
        Permit.require(viewer, action, challenge.facts());
        return challenge;
    }
}
