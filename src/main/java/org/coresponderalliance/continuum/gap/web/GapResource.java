package org.coresponderalliance.continuum.gap.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.gap.Gap;
import org.coresponderalliance.continuum.gap.Wish;
import org.jspecify.annotations.Nullable;

/**
 * A gap as JSON.
 *
 * @param score   from 0 to 100: the points of the reasons, added up
 * @param sources what it was found by, and what was merged into it
 */
@Schema(name = "Gap")
record GapResource(long id, String title, String origin, String state, int score, List<Reason> reasons, List<Source> sources, @Nullable Claim claim, @Nullable Article article,
                   String dismissedBecause, Instant openedAt) {

    /** @param reason SEARCHED, WAITING, ASKED_AGAIN or UNANSWERED @param points what it adds, of at most {@code most} */
    @Schema(name = "GapReason")
    record Reason(String reason, int count, int points, int most) {}

    @Schema(name = "GapSource")
    record Source(long gapId, String title, String origin, String url, boolean merged) {}

    @Schema(name = "GapClaim")
    record Claim(long memberId, String name, @Nullable Instant at) {}

    /** @param published whether its readers have it; else it is a draft that is to close the gap */
    @Schema(name = "GapArticle")
    record Article(long id, String title, String url, boolean published) {}

    /** @param next cursor of the next part; null where there is none */
    @Schema(name = "Gaps")
    record Part(List<GapResource> items, @Nullable String next) {}

    /** @param toldAt when the caller was told; null as long as they wait @param answer where the article is read */
    @Schema(name = "Wish")
    record Wanted(String query, Instant since, @Nullable Instant toldAt, @Nullable String answer) {

        static Wanted of(Wish wish) {
            return new Wanted(wish.query(), wish.since(), wish.toldAt(), wish.answer() == null ? null : wish.answer().url());
        }
    }

    static GapResource of(Gap gap) {
        var by = gap.claimedBy();
        var article = gap.article();
        return new GapResource(gap.id(), gap.title(), gap.origin().name(), gap.state().name(), gap.rank().score(),
                gap.rank().parts().stream().map(part -> new Reason(part.reason().name(), part.count(), part.points(), part.most())).toList(),
                gap.sources().stream().map(one -> new Source(one.gapId(), one.title(), one.origin().name(), one.url(), one.merged())).toList(),
                by == null ? null : new Claim(by.memberId(), by.name(), gap.claimedAt()),
                article == null ? null : new Article(article.id(), article.title(), article.url(), article.published()), gap.reason(), gap.openedAt());
    }
}
