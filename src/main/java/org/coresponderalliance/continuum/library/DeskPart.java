package org.coresponderalliance.continuum.library;

import java.util.Locale;
import java.util.Optional;

/** A part of what waits in the library, for somebody or for the association. */
public enum DeskPart {
    /** Reviews that the viewer was asked for and has not decided on. */
    WAITING,
    /** What the viewer owns and is not with its readers yet. */
    MINE,
    /** All that is in review, or approved and not published. */
    IN_REVIEW,
    /** Published articles that are due for review, or will be within 30 days. */
    DUE,
    /** Drafts of others. */
    DRAFTS,
    /** Published articles whose day of review is past. */
    OVERDUE,
    /** Published articles whose owner has left or is suspended. */
    OWNER_GONE,
    /** Published articles that rest on a law that has changed, and that nobody has looked at since. */
    LAW_CHANGED,
    /** What is in review for longer than {@value DeskQueries#LONG_IN_REVIEW} days. */
    LONG_IN_REVIEW,
    /** Drafts that nobody has touched for {@value DeskQueries#UNTOUCHED} days. */
    UNTOUCHED;

    /** Stable name in addresses and anchors: {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of what it is called; with {@code .text} what it holds, with {@code .none} what is said where that is nothing. */
    public String key() {
        return "library.desk." + this;
    }

    /** The part with this code. */
    public static Optional<DeskPart> of(String code) {
        for (var part : values()) {
            if (part.code().equals(code)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
