package org.coresponderalliance.continuum.moderation.web;

import java.time.Instant;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.moderation.Decision;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.coresponderalliance.continuum.moderation.Subject;
import org.jspecify.annotations.Nullable;

/** What the API takes about moderation. */
final class ModerationInput {

    private ModerationInput() {}

    /** What members can report. */
    enum Flagged {
        POST(Subject.Kind.POST), DISCUSSION(Subject.Kind.DISCUSSION), ARTICLE(Subject.Kind.ARTICLE), ADOPTION(Subject.Kind.ADOPTION), CHALLENGE(Subject.Kind.CHALLENGE), MEMBER(Subject.Kind.MEMBER);

        private final Subject.Kind kind;

        Flagged(Subject.Kind kind) {
            this.kind = kind;
        }

        Subject subject(long id) {
            return new Subject(kind, id);
        }
    }

    /** @param note in one's own words, at most 1,000 characters; may be absent */
    record Flag(@Nullable Flagged kind, @Nullable Long id, @Nullable FlagReason reason, @Nullable String note) {}

    /**
     * @param reason  for the log and for other moderators, at most 2,000 characters; required where something is taken away
     * @param message to the author or applicant, at most 4,000 characters; required where they are asked to rewrite
     */
    record Deciding(@Nullable Decision decision, @Nullable String reason, @Nullable String message) {}

    /**
     * @param reason in words that the member gets, at most 2,000 characters
     * @param until  when it ends by itself; absent where it lasts until lifted
     * @param itemId the review item that led to it; may be absent
     */
    record Sanctioning(@Nullable SanctionKind kind, @Nullable String reason, @Nullable Instant until, @Nullable Long itemId) {}

    /**
     * A text to be taken out of everything.
     *
     * @param kind   of the thing in which it was met: a post, a discussion, an article, what a program does with it, or a challenge
     * @param text   at most 1,000 characters, at least three letters or digits
     * @param reason for the audit log, at most 2,000 characters, without the text; not needed for a preview
     */
    record Redacting(@Nullable Flagged kind, @Nullable Long id, @Nullable String text, @Nullable String reason) {}

    record Lifting(@Nullable String reason) {}

    record Note(@Nullable String text) {}

    /** @param decision that it goes with; absent for any @param version as read; absent for a new one */
    record Canned(@Nullable String title, @Nullable Decision decision, @Nullable String text, @Nullable Integer version) {}

    /** The value. @throws InvalidInput naming the field if it is absent */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "base.input.empty");
        }
        return value;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
