package org.coresponderalliance.continuum.home;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleRow;
import org.jspecify.annotations.Nullable;

/**
 * What {@code home/home.html} needs: what is there for a member.
 *
 * @param greeting    good morning and their name
 * @param since       how much is new in what they follow, in words; empty for those who follow nothing yet
 * @param steps       for those who follow nothing yet: what to begin with; then there is nothing unread
 * @param unread      unread discussions that they follow
 * @param questions   questions that nobody answered, those in their field first
 * @param fieldsKnown whether they said what their field is
 * @param changed     what was published or revised in the library lately, without guidance
 * @param guidance    guidance since their last visit
 */
record HomeModel(String greeting, String since, List<Step> steps, List<HomeRow> unread, List<HomeRow> questions, boolean fieldsKnown,
                 List<ArticleRow> changed, List<ArticleRow> guidance, Continue next) {

    /** @param key of its words in the bundle, {@code home.step.<key>} */
    record Step(String key, String url) {}

    /**
     * What they stopped in and what waits for them.
     *
     * @param drafts      the latest
     * @param reviews     asked for and not decided on, the oldest first
     * @param moreReviews whether there are more
     * @param queue       how many things wait in the review queue; null for those who do not moderate, and where none does
     */
    record Continue(List<Link> drafts, List<Link> reviews, boolean moreReviews, @Nullable Integer queue) {

        public boolean isEmpty() {
            return drafts.isEmpty() && reviews.isEmpty() && queue == null;
        }
    }

    /** @param line what it is, in words */
    record Link(String title, String url, String line, Instant at) {}
}
