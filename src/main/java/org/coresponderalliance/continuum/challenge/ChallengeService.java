package org.coresponderalliance.continuum.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.challenge.ChallengeTable.Stored;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.library.RecommendationRef;
import org.coresponderalliance.continuum.library.RecommendationRefs;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Standing;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Where members question recommendations, and take that back. */
@Service
public class ChallengeService {

    /** How many days whoever answers for a recommendation has to decide, unless somebody sets another day. */
    public static final int DAYS_TO_DECIDE = 30;

    /** @param shown whether readers have it; else it waits for a moderator */
    public record Opened(long id, boolean shown) {}

    private final ChallengeTable table;
    private final ChallengeChecks checks;
    private final RecommendationRefs recommendations;
    private final ArticleRefs articles;
    private final PrivacyGate gate;
    private final Standing standing;
    private final ReviewQueue queue;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChallengeService(ChallengeTable table, ChallengeChecks checks, RecommendationRefs recommendations, ArticleRefs articles, PrivacyGate gate, Standing standing,
                     ReviewQueue queue, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.checks = checks;
        this.recommendations = recommendations;
        this.articles = articles;
        this.gate = gate;
        this.standing = standing;
        this.queue = queue;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Questions a recommendation. The article's owner has {@value #DAYS_TO_DECIDE} days to decide. The same sent twice opens one;
     * what waits for a moderator is written anew.
     *
     * @param answers what the viewer says to what the privacy guard found
     * @throws NotFound   if the viewer does not see the recommendation
     * @throws NotAllowed if it is not in force, they may not question it now, or have questioned it and that is not decided
     * @throws org.coresponderalliance.continuum.base.InvalidInput naming each field that cannot be taken
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and that was not answered
     */
    @RetriedTransaction
    public Opened open(Viewer viewer, long recommendationId, ChallengeText typed, Answers answers) {
        var recommendation = recommendations.find(recommendationId, viewer).orElseThrow(NotFound::new);
        requireChallengeable(recommendation, viewer);
        var text = checks.cleaned(typed, recommendation.article().id(), viewer);
        var present = table.undecided(recommendationId, viewer.id());
        if (present.filter(one -> one.state() == State.OPEN && one.text().equals(text)).isPresent()) {
            return new Opened(present.get().id(), true);
        }
        if (present.filter(one -> one.state() != State.HELD).isPresent()) {
            throw new NotAllowed(present.get().state() == State.OPEN ? "challenge.notAllowed.already" : "challenge.notAllowed.hidden");
        }
        var clearance = gate.clear(viewer.id(), text.passages(), PrivacyGuard.readers(Audience.MEMBERS), answers)
                .and(standing.holdReason(viewer.id(), text.source() + "\n" + text.text())).and(present.isEmpty() ? "" : texts.get("challenge.hold.changed"));
        return store(viewer, recommendation, present, text, clearance);
    }

    /** Whoever opened it takes it back while it is undecided. @throws NotAllowed if it is somebody else's, or decided */
    @RetriedTransaction
    public void takeBack(Viewer viewer, long challengeId) {
        var challenge = permitted(viewer, challengeId, Action.DELETE);
        table.becomes(challengeId, State.DELETED, challenge.state() == State.OPEN);
        if (challenge.state() == State.HELD) {
            queue.settled(subject(challengeId));
        }
        events.publishEvent(new ChallengeVisibilityChanged(challengeId, challenge.articleId(), clock.instant()));
    }

    /** Undoes {@link #takeBack}. @throws NotAllowed if it was not open, or its author has opened another one meanwhile */
    @RetriedTransaction
    public void bringBack(Viewer viewer, long challengeId) {
        var challenge = permitted(viewer, challengeId, Action.RESTORE);
        if (!challenge.takenBack()) {
            throw new NotAllowed("challenge.notAllowed.bringBack");
        }
        if (table.undecided(challenge.recommendationId(), challenge.authorId()).isPresent()) {
            throw new NotAllowed("challenge.notAllowed.already");
        }
        table.becomes(challengeId, State.OPEN, false);
        events.publishEvent(new ChallengeVisibilityChanged(challengeId, challenge.articleId(), clock.instant()));
    }

    static Subject subject(long challengeId) {
        return new Subject(Subject.Kind.CHALLENGE, challengeId);
    }

    private static void requireChallengeable(RecommendationRef recommendation, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotAllowed("access.signInFirst");
        }
        if (!recommendation.isChallengeable()) {
            throw new NotAllowed(recommendation.isInForce() ? "access.notAllowed" : "challenge.notAllowed.inForce");
        }
    }

    private Stored permitted(Viewer viewer, long challengeId, Action action) {
        var challenge = table.locked(challengeId).orElseThrow(NotFound::new);
        articles.find(challenge.articleId(), viewer).orElseThrow(NotFound::new);
        Permit.require(viewer, action, challenge.facts());
        return challenge;
    }

    private Opened store(Viewer viewer, RecommendationRef recommendation, Optional<Stored> present, ChallengeText text, Clearance clearance) {
        var now = clock.instant();
        var article = recommendation.article();
        var held = clearance.holds();
        var id = present.map(Stored::id).orElseGet(() -> table.add(new Stored(0, article.id(), recommendation.id(), recommendation.revision(), viewer.id(), text, now,
                held ? State.HELD : State.OPEN, false, article.ownerId(), due(clock), null), clearance.answeredLine()));
        if (present.isPresent()) {
            table.rewrite(id, recommendation.revision(), text, clearance.answeredLine());
        }
        if (held) {
            queue.hold(subject(id), viewer.id(), clearance);
        } else {
            events.publishEvent(new ChallengeOpened(id, article.id(), viewer.id(), article.ownerId(), now));
        }
        return new Opened(id, !held);
    }

    /** The day until which what is opened now has to be decided. */
    static LocalDate due(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_TO_DECIDE);
    }
}
