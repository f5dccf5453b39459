package org.coresponderalliance.continuum.notification;

import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.challenge.ChallengeAssigned;
import org.coresponderalliance.continuum.challenge.ChallengeDecided;
import org.coresponderalliance.continuum.challenge.ChallengeOpened;
import org.coresponderalliance.continuum.challenge.ChallengeOverdue;
import org.coresponderalliance.continuum.challenge.ChallengeTakenUp;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Challenges, told to whoever has to decide on them, and how they end, to whoever opened them. */
@Component
class ChallengeNews {

    private final Notifications notifications;

    ChallengeNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @ApplicationModuleListener
    void on(ChallengeOpened opened) {
        notifications.tell(Notice.about(Content.CHALLENGE, opened.challengeId(), NotificationKind.CHALLENGE_OPENED, opened.by(), Set.of(opened.ownerId())));
    }

    @ApplicationModuleListener
    void on(ChallengeAssigned assigned) {
        notifications.tell(Notice.about(Content.CHALLENGE, assigned.challengeId(), NotificationKind.CHALLENGE_ASSIGNED, assigned.by(), Set.of(assigned.ownerId())));
    }

    @ApplicationModuleListener
    void on(ChallengeOverdue overdue) {
        notifications.tell(Notice.about(Content.CHALLENGE, overdue.challengeId(), NotificationKind.CHALLENGE_OVERDUE, null, Set.of(overdue.ownerId())));
    }

    @ApplicationModuleListener
    void on(ChallengeDecided decided) {
        notifications.tell(Notice.about(Content.CHALLENGE, decided.challengeId(), NotificationKind.CHALLENGE_DECIDED, decided.by(), Set.of(decided.openedBy())));
    }

    @ApplicationModuleListener
    void on(ChallengeTakenUp takenUp) {
        notifications.tell(Notice.about(Content.CHALLENGE, takenUp.challengeId(), NotificationKind.CHALLENGE_TAKEN_UP, null, Set.of(takenUp.openedBy())));
    }
}
