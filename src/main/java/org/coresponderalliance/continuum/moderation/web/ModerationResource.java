package org.coresponderalliance.continuum.moderation.web;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.moderation.DecidedItem;
import org.coresponderalliance.continuum.moderation.Decision;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.ReviewCase;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.moderation.Sanction;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.jspecify.annotations.Nullable;

/** What the API gives of the queue. */
final class ModerationResource {

    private ModerationResource() {}

    /** What an item is about. @param html sanitized */
    record ReviewedContent(Subject subject, String title, String html, String url, @Nullable Long authorId, Instant writtenAt, String state,
                           String audience) {

        static ReviewedContent of(ModeratedContent.Item item) {
            return new ReviewedContent(item.subject(), item.title(), item.html(), item.url(), item.authorId(), item.writtenAt(), item.state(),
                    item.audience());
        }
    }

    /**
     * @param why       in words, why it was held; empty for other kinds
     * @param flags     how many members reported it
     * @param looker    the moderator who has it before them; null if nobody has
     * @param decisions how it can be decided
     */
    record QueueItem(long id, ItemKind kind, boolean urgent, Instant openedAt, String why, List<FlagReason> reasons, int flags,
                     @Nullable Person looker, ReviewedContent content, List<Decision> decisions) {

        static QueueItem of(WaitingItem item) {
            return new QueueItem(item.id(), item.kind(), item.urgent(), item.openedAt(), item.why(), item.reasons(), item.flags(),
                    person(item.looker()), ReviewedContent.of(item.content()), Decision.of(item.kind()));
        }
    }

    /** Something that was done to this very thing before. */
    record PastAct(Instant at, @Nullable Long byId, String action, String reason) {

        static PastAct of(Entry entry) {
            return new PastAct(entry.at(), entry.actorId(), entry.action(), entry.reason());
        }
    }

    record ModeratorsNote(long id, String text, Person by, Instant at) {}

    /**
     * @param published how much of theirs is published
     * @param reported  how often something of theirs was reported and decided on
     * @param upheld    how often something was then taken away or given back
     */
    record MemberHistory(Instant since, long published, int reported, int upheld, List<Sanction> sanctions, List<ModeratorsNote> notes) {

        static MemberHistory of(ReviewCase.History history) {
            return new MemberHistory(history.since(), history.published(), history.reported(), history.upheld(), history.sanctions(),
                    history.notes().stream().map(note -> new ModeratorsNote(note.id(), note.text(), Person.of(note.writtenBy()), note.at())).toList());
        }
    }

    /** @param own whether it is the caller's own content, on which they do not decide */
    record QueueCase(QueueItem item, List<ReviewCase.Report> reports, @Nullable Person author, @Nullable MemberHistory history, List<PastAct> acts,
                     boolean own) {

        static QueueCase of(ReviewCase one) {
            return new QueueCase(QueueItem.of(one.item()), one.reports(), person(one.author()),
                    one.history() == null ? null : MemberHistory.of(one.history()), one.acts().stream().map(PastAct::of).toList(), one.own());
        }
    }

    /** @param by null where the matter ended elsewhere @param message what the author was told */
    record DecidedCase(long id, ItemKind kind, Subject subject, Decision decision, @Nullable Person by, Instant at, String reason, String message,
                       String title, String url) {

        static DecidedCase of(DecidedItem item) {
            return new DecidedCase(item.id(), item.kind(), item.subject(), item.decision(), person(item.decidedBy()), item.decidedAt(), item.reason(),
                    item.message(), item.title(), item.url());
        }
    }

    private static @Nullable Person person(@Nullable Byline byline) {
        return byline == null ? null : Person.of(byline);
    }
}
