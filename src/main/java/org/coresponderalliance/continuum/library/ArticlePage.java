package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an article with all that is known of it, as one viewer sees it.
 *
 * @param head            what it is and where it stands
 * @param number          the revision that is shown
 * @param title           as this revision has it
 * @param paragraphs      the summary, paragraph by paragraph
 * @param recommendations in order
 * @param variations      in order
 * @param body            the body with anchors at its headings
 * @param references      sources outside the community
 * @param sources         discussions that it comes from and the viewer sees
 * @param approvals       who approved this revision
 * @param disciplines     of those who approved, in words: "police", "behavioral health"
 * @param facets          what it is about
 * @param next            the revision that is worked on, where the viewer sees it and it is not the one shown
 * @param actions         what the viewer may do to it now
 */
public record ArticlePage(Head head, int number, String title, String note, Byline writer, Instant writtenAt, @Nullable Instant publishedAt,
                          List<String> paragraphs, List<Recommendation> recommendations, List<Variation> variations, Headings.Anchored body,
                          List<ArticleContent.Reference> references, List<Source> sources, List<Approval> approvals,
                          List<String> disciplines, List<FacetLine> facets, @Nullable Next next, java.util.Set<Action> actions) {

    /**
     * @param state    as readers see it
     * @param number   the revision that readers get
     * @param overdue  whether it should have been looked at again by now
     * @param evidence label of its evidence level; empty if none is given
     * @param sample   whether it belongs to a sample community
     * @param replaced those whose place it took
     * @param enclosing whether files come with it
     * @param tried    whether it was tried in vain somewhere and that is told in another article, or it tells so of another one itself
     */
    public record Head(long id, ArticleKind kind, @Nullable GuidanceForm form, State state, String title, String slug, String summary,
                       int number, int lastNumber, boolean published, @Nullable Instant publishedAt, @Nullable Instant firstPublishedAt,
                       @Nullable LocalDate reviewOn, boolean overdue, String evidence, Byline owner, Audience audience, boolean sample,
                       @Nullable Successor successor, List<Successor> replaced, boolean enclosing, boolean tried) {

        public String url() {
            return ArticleLinks.article(id, slug);
        }

        /** Whether everybody may read it. */
        public boolean isOpen() {
            return published && audience == Audience.PUBLIC && (state == State.PUBLISHED || state == State.REVIEW_DUE);
        }
    }

    /** An article that took its place, or whose place it took. */
    public record Successor(String title, String url) {}

    /**
     * @param evidence   label of the evidence; empty if none is given
     * @param outcomes   what it is to change
     * @param applies    where it applies, in words, jurisdictions at the end; empty for everywhere
     * @param sources    those that the viewer sees
     * @param withdrawal null unless it was withdrawn
     */
    public record Recommendation(long id, int position, String html, String text, Strength strength, String evidence, String basis, List<String> outcomes,
                                 List<Applies> applies, List<RecommendationSource> sources, @Nullable Withdrawal withdrawal) {

        public boolean isWithdrawn() {
            return withdrawal != null;
        }

        Recommendation with(List<RecommendationSource> others, @Nullable Withdrawal known) {
            return new Recommendation(id, position, html, text, strength, evidence, basis, outcomes, applies, others, known);
        }
    }

    /**
     * What some programs do otherwise.
     *
     * @param recommendation id of the one in whose place it stands; null for the article as a whole
     * @param varies         that one's number in this revision; 0 for the article as a whole
     * @param facets         which kinds of programs do so, as codes
     * @param regions        codes of the jurisdictions in which they do
     * @param applies        both in words, jurisdictions at the end
     * @param sources        those that the viewer sees
     */
    public record Variation(long id, int position, String name, String html, String text, @Nullable Long recommendation, int varies, FacetSelection facets,
                            List<String> regions, List<Applies> applies, List<RecommendationSource> sources) {

        Variation with(List<RecommendationSource> others) {
            return new Variation(id, position, name, html, text, recommendation, varies, facets, regions, applies, others);
        }

        /**
         * Whether it is meant for a program: that must be of every kind that is named here. Where it is meant for some
         * jurisdictions only, nobody is told that it is for them.
         *
         * @param program what the program tells of itself
         * @param told    whether programs are described by a facet; what else is named here says nothing about them
         */
        public boolean fits(FacetSelection program, Predicate<String> told) {
            var named = facets.values().keySet().stream().filter(told).toList();
            return !named.isEmpty() && regions.isEmpty() && named.stream().allMatch(facet -> program.of(facet).stream().anyMatch(facets.of(facet)::contains));
        }
    }

    /** @param label of the facet, or the word for jurisdictions @param values in words */
    public record Applies(String label, List<String> values) {}

    /**
     * @param text       as it is cited; of a discussion its title, empty until somebody is known who sees it
     * @param url        empty if it can be read nowhere
     * @param discussion its id; null for what stands outside
     * @param post       number of the post; 0 for the whole discussion
     */
    public record RecommendationSource(String text, String url, @Nullable Long discussion, int post) {}

    /** That a recommendation does not hold any more. @param by null until they are looked up */
    public record Withdrawal(String reason, long byId, @Nullable Byline by, Instant at) {}

    /** A discussion that it comes from. @param voices those whose posts in it are quoted or distilled, as far as they allowed it */
    public record Source(String title, String url, int replies, List<Voice> voices) {}

    /** @param by null where they wanted no name @param line what they are: discipline, kind of program and setting @param url of the post */
    public record Voice(@Nullable Byline by, String line, String url) {}

    public record Approval(Byline by, String discipline, Instant at) {}

    public record FacetLine(String code, String label, List<FacetValue> values) {}

    public record FacetValue(String code, String label) {}

    public record Next(int number, State state, String url) {}

    /** Whether this is what readers get now. */
    public boolean isCurrent() {
        return number == head.number();
    }

    public boolean may(String action) {
        return actions.contains(Action.valueOf(action));
    }
}
