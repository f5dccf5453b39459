package org.coresponderalliance.continuum.challenge;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.challenge.ChallengeTable.Stored;
import org.coresponderalliance.continuum.library.RecommendationRef;
import org.coresponderalliance.continuum.library.RecommendationRefs;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Challenges as moderators look at them: at what they say, not at whether they are right. Who may is the moderation module's to check. */
@Component
class ModeratedChallenges implements ModeratedContent {

    private final ChallengeTable table;
    private final RecommendationRefs recommendations;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModeratedChallenges(ChallengeTable table, RecommendationRefs recommendations, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.recommendations = recommendations;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.CHALLENGE);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Item> item(Subject subject, Viewer viewer) {
        return table.find(subject.id()).filter(challenge -> AccessRules.sees(viewer, challenge.facts()))
                .flatMap(challenge -> recommendations.find(challenge.recommendationId(), viewer).map(recommendation -> item(subject, challenge, recommendation)));
    }

    private Item item(Subject subject, Stored challenge, RecommendationRef recommendation) {
        return new Item(subject, texts.get("challenge.of", recommendation.position(), recommendation.article().title()), html(challenge),
                ChallengeLinks.challenge(challenge.id()), challenge.authorId(), challenge.openedAt(), challenge.state().name(), texts.get("challenge.audience"));
    }

    /** The reason of a decision too: what it says is reported with the rest. */
    private String html(Stored challenge) {
        var text = challenge.text();
        var decided = challenge.decided() == null ? "" : challenge.decided().reason();
        return "<p><b>" + texts.get(text.ground().key()) + "</b></p>" + Stream.of(text.source(), text.url(), text.text(), decided).filter(words -> !words.isEmpty())
                .map(words -> "<p>" + HtmlUtils.htmlEscape(words).replace("\n", "<br>") + "</p>").collect(Collectors.joining());
    }

    @Override
    @Transactional
    public void hide(Subject subject, Viewer moderator) {
        becomes(subject, State.HIDDEN);
    }

    /** Its author can open another one afterwards, in other words. */
    @Override
    @Transactional
    public void remove(Subject subject, Viewer moderator) {
        becomes(subject, State.DELETED);
    }

    /** What was decided cannot be written again. */
    @Override
    @Transactional
    public void giveBack(Subject subject, Viewer moderator) {
        becomes(subject, table.find(subject.id()).filter(one -> one.decided() == null).isPresent() ? State.HELD : State.HIDDEN);
    }

    /** What its author has taken back stays so, since it would come back with the next decision; and now its author cannot bring it back. */
    private void becomes(Subject subject, State state) {
        var challenge = table.locked(subject.id()).orElseThrow(NotFound::new);
        if (challenge.takenBack()) {
            table.becomes(challenge.id(), State.DELETED, false);
        } else if (challenge.state() != state && challenge.state() != State.DELETED) {
            table.becomes(challenge.id(), state, false);
            events.publishEvent(new ChallengeVisibilityChanged(challenge.id(), challenge.articleId(), clock.instant()));
        }
    }

    /** What waited is told from now on, and the time to decide begins; what was hidden is there again. */
    @Override
    @Transactional
    public void restore(Subject subject, Viewer moderator) {
        var challenge = table.locked(subject.id()).orElseThrow(NotFound::new);
        if (challenge.state() != State.HELD && challenge.state() != State.HIDDEN) {
            return;
        }
        var now = clock.instant();
        table.becomes(challenge.id(), challenge.shownState(), false);
        if (challenge.state() == State.HELD) {
            table.assign(challenge.id(), challenge.ownerId(), ChallengeService.due(clock));
            events.publishEvent(new ChallengeOpened(challenge.id(), challenge.articleId(), challenge.authorId(), challenge.ownerId(), now));
        } else {
            events.publishEvent(new ChallengeVisibilityChanged(challenge.id(), challenge.articleId(), now));
        }
    }
}
