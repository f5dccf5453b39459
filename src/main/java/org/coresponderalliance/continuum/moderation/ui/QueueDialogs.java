package org.coresponderalliance.continuum.moderation.ui;

import java.time.Clock;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.CannedTexts;
import org.coresponderalliance.continuum.moderation.Decision;
import org.coresponderalliance.continuum.moderation.ModeratorNotes;
import org.coresponderalliance.continuum.moderation.ReviewService;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.coresponderalliance.continuum.moderation.SanctionService;
import org.coresponderalliance.continuum.moderation.SanctionService.Order;
import org.coresponderalliance.continuum.moderation.Verdict;
import org.springframework.stereotype.Component;

/** The dialogs of the queue, with what each of them does. */
@Component
class QueueDialogs {

    private final ReviewService reviews;
    private final SanctionService sanctions;
    private final CannedTexts cannedTexts;
    private final ModeratorNotes notes;
    private final CurrentViewer viewers;
    private final Texts texts;
    private final Clock clock;

    QueueDialogs(ReviewService reviews, SanctionService sanctions, CannedTexts cannedTexts, ModeratorNotes notes, CurrentViewer viewers,
                 Texts texts, Clock clock) {
        this.reviews = reviews;
        this.sanctions = sanctions;
        this.cannedTexts = cannedTexts;
        this.notes = notes;
        this.viewers = viewers;
        this.texts = texts;
        this.clock = clock;
    }

    /** Asks for the reason and the words for the author. */
    void decision(Decision decision, long itemId, Runnable then) {
        new DecisionDialog(decision, cannedTexts.fitting(decision, viewers.member()), texts, (reason, message) -> {
            reviews.decide(itemId, new Verdict(decision, reason, message), viewers.member());
            then.run();
        }).open();
    }

    /** Asks for the reason and the end. */
    void sanction(SanctionKind kind, long memberId, long itemId, Runnable then) {
        new SanctionDialog(kind, texts, clock, (reason, until) -> {
            sanctions.give(new Order(memberId, kind, reason, until, itemId == 0 ? null : itemId), viewers.member());
            then.run();
        }).open();
    }

    void lift(long sanctionId, Runnable then) {
        new WordsDialog("moderation.lift", "reason", texts, reason -> {
            sanctions.lift(sanctionId, reason, viewers.member());
            then.run();
        }).open();
    }

    void note(long memberId, Runnable then) {
        new WordsDialog("moderation.note", "text", texts, text -> {
            notes.add(memberId, text, viewers.member());
            then.run();
        }).open();
    }
}
