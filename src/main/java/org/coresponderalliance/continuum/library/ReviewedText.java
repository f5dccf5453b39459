package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * The revision that is worked on, passage by passage, with what was said to each since the last publication.
 *
 * @param number   the revision
 * @param passages in the order in which they are read
 * @param gone     threads whose passages stand there no more
 * @param open     how many threads are open
 * @param mayNote  whether the viewer may say something
 */
public record ReviewedText(int number, List<Noted> passages, List<NoteThread> gone, int open, boolean mayNote) {

    /** A passage with its threads. @param html sanitized */
    public record Noted(ReviewedPassage passage, String html, List<NoteThread> threads) {

        public boolean isIn(String part) {
            return passage.part().equals(part);
        }

        public boolean isRecommendation() {
            return passage.isRecommendation();
        }

        public boolean isVariation() {
            return passage.isVariation();
        }
    }

    /**
     * What was said to one passage.
     *
     * @param number     the revision that was read then
     * @param quoted     the words that are meant; the whole passage in plain words where it is gone or changed; else empty
     * @param changed    whether the passage was changed since
     * @param suggestion what the suggested wording changes, word by word, in the passage as it was; empty for a comment
     * @param wording    the suggested wording as it was typed; empty for a comment
     * @param reason     why it was declined; empty otherwise
     * @param became     the revision that it became; null unless it was accepted
     * @param mayTake    whether the viewer may accept or decline it now
     * @param fits       whether the passage stands as it was, so that accepting is one step
     * @param maySettle  whether the viewer may resolve it, or open it again
     */
    public record NoteThread(long id, int number, String part, String quoted, boolean changed, Said first, List<Comparison.Piece> suggestion, String wording,
                             NoteState state, List<Said> answers, @Nullable Byline decidedBy, @Nullable Instant decidedAt, String reason, @Nullable Integer became,
                             boolean mayTake, boolean fits, boolean maySettle) {

        public boolean suggests() {
            return !wording.isEmpty();
        }
    }

    /** @param words plain; may be empty beside a suggestion */
    public record Said(Byline by, Instant at, String words) {}

    /** All threads, those on passages that are gone at the end. */
    public List<NoteThread> threads() {
        return java.util.stream.Stream.concat(passages.stream().flatMap(one -> one.threads().stream()), gone.stream()).toList();
    }
}
