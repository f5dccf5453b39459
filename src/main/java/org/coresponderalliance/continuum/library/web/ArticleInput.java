package org.coresponderalliance.continuum.library.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.Decision;
import org.coresponderalliance.continuum.library.GuidanceForm;
import org.coresponderalliance.continuum.library.Origin;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/** What the API takes. All that is absent means: empty in what is new, unchanged in what is there. */
final class ArticleInput {

    private ArticleInput() {}

    /** What an article says. */
    record Content(@Nullable String title, @Nullable String summary, @Nullable String body, @Nullable List<Statement> recommendations,
                   @Nullable List<Variation> variations, @Nullable List<Reference> references) {

        ArticleContent typed() {
            return new ArticleContent(text(title), text(summary), text(body),
                    recommendations == null ? List.of() : recommendations.stream().map(Statement::typed).toList(),
                    variations == null ? List.of() : variations.stream().map(Variation::typed).toList(),
                    references == null ? List.of() : references.stream().map(one -> new ArticleContent.Reference(text(one.text()), text(one.url()))).toList());
        }
    }

    /**
     * @param id       of the recommendation that this rewords; absent for a new one
     * @param outcomes what it is to change
     * @param applies  value codes by facet; absent for everywhere
     * @param regions  codes of the jurisdictions in which it applies; absent for everywhere
     */
    record Statement(@Nullable Long id, @Nullable String text, @Nullable Strength strength, @Nullable String evidence, @Nullable String basis,
                     @Nullable List<String> outcomes, @Nullable Map<String, List<String>> applies, @Nullable List<String> regions, @Nullable List<Source> sources) {

        ArticleContent.Recommendation typed() {
            return new ArticleContent.Recommendation(id, ArticleInput.text(text), strength == null ? Strength.CONDITIONAL : strength, ArticleInput.text(evidence),
                    ArticleInput.text(basis), list(outcomes), applies == null ? FacetSelection.none() : new FacetSelection(applies), list(regions),
                    resting(sources));
        }
    }

    /**
     * What some programs do otherwise.
     *
     * @param id      of the variation that this rewords; absent for a new one
     * @param name    who does so
     * @param varies  number of the recommendation in this content in whose place it stands; absent for the article as a whole
     * @param applies value codes by facet; absent for what the name says
     */
    record Variation(@Nullable Long id, @Nullable String name, @Nullable String text, @Nullable Integer varies, @Nullable Map<String, List<String>> applies,
                     @Nullable List<String> regions, @Nullable List<Source> sources) {

        ArticleContent.Variation typed() {
            return new ArticleContent.Variation(id, ArticleInput.text(name), ArticleInput.text(text), varies == null ? 0 : varies,
                    applies == null ? FacetSelection.none() : new FacetSelection(applies), list(regions), resting(sources));
        }
    }

    /** A text and an address, or a discussion. @param post number of a post in it; absent for the whole discussion */
    record Source(@Nullable String text, @Nullable String url, @Nullable Long discussion, @Nullable Integer post) {

        ArticleContent.Source typed() {
            return discussion == null ? ArticleContent.Source.outside(ArticleInput.text(text), ArticleInput.text(url))
                    : ArticleContent.Source.inside(discussion, post == null ? 0 : post);
        }
    }

    /** @param reason for all readers */
    record Withdraw(@Nullable String reason, @Nullable AnswersJson privacy) {}

    record Reference(@Nullable String text, @Nullable String url) {}

    /**
     * What is known of an article.
     *
     * @param owner handle of a member
     * @param discussions ids of those it comes from
     * @param privacy what the caller says to the findings of an attempt before
     */
    record Details(@Nullable ArticleKind kind, @Nullable GuidanceForm form, @Nullable Map<String, List<String>> facets, @Nullable Audience audience,
                   @Nullable Long group, @Nullable String owner, @Nullable LocalDate reviewOn, @Nullable List<Long> discussions,
                   @Nullable AnswersJson privacy) {

        /** These details over those; the owner's id was looked up by the handle. */
        ArticleDetails over(ArticleDetails present, @Nullable Long ownerId) {
            return new ArticleDetails(kind == null ? present.kind() : kind, form == null ? present.form() : form,
                    facets == null ? present.facets() : new FacetSelection(facets), audience == null ? present.audience() : audience,
                    audience == null && group == null ? present.group() : group, ownerId == null ? present.ownerId() : ownerId,
                    reviewOn == null ? present.reviewOn() : reviewOn,
                    discussions == null ? present.origins() : discussions.stream().map(id -> new Origin(id, 0)).toList());
        }
    }

    record Start(@Nullable ArticleKind kind, @Nullable Details details, @Nullable Content content, @Nullable String note) {}

    /** @param base number of the revision that was edited: {@code lastRevision} of the article as it was read */
    record Revise(@Nullable Integer base, @Nullable Content content, @Nullable String note, @Nullable AnswersJson privacy) {}

    /** @param reviewers handles of members */
    record Send(@Nullable Integer revision, @Nullable List<String> reviewers, @Nullable Boolean publishWhenApproved, @Nullable AnswersJson privacy) {}

    record Decide(@Nullable Integer revision, @Nullable Decision decision, @Nullable String comment) {}

    record Publish(@Nullable Integer revision, @Nullable AnswersJson privacy) {}

    record Confirm(@Nullable LocalDate reviewOn) {}

    /** @param supersededBy id of the article that takes its place; absent for none */
    record Retire(@Nullable String reason, @Nullable Long supersededBy) {}

    record Propose(@Nullable Long discussionId, @Nullable String why) {}

    /** @param takeUp true makes a draft, false declines with the reason */
    record DecideProposal(@Nullable Boolean takeUp, @Nullable String reason) {}

    /** The value. @throws InvalidInput naming the field if it is absent */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "base.input.empty");
        }
        return value;
    }

    private static List<String> list(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed;
    }

    private static List<ArticleContent.Source> resting(@Nullable List<Source> typed) {
        return typed == null ? List.of() : typed.stream().map(Source::typed).toList();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
