package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * An article that somebody has something to do with.
 *
 * @param title    of the revision that is worked on
 * @param state    of that revision; of the article where none is
 * @param number   of that revision
 * @param missing  what it still needs before it is published, as message keys
 * @param approved how many have approved it whose approval counts
 */
public record WorkRow(long id, ArticleKind kind, String title, String slug, State state, boolean published, int number, Byline owner,
                      Instant changedAt, @Nullable Instant sentAt, @Nullable LocalDate reviewOn, List<String> missing, int approved) {

    /** Where one goes on with it. */
    public String url() {
        return state == State.DRAFT || state == State.IN_REVIEW || state == State.APPROVED ? ArticleLinks.review(id) : ArticleLinks.article(id, slug);
    }
}
