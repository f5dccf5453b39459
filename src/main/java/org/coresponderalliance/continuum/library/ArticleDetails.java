package org.coresponderalliance.continuum.library;

import java.time.LocalDate;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside what it says. A change of it makes no revision and voids no approval.
 *
 * @param kind     what it is; fixed once it was published
 * @param form     of guidance; null for all else
 * @param facets   what it is about, the evidence level among them
 * @param audience for whom it is meant, once published
 * @param group    the group's id where the audience is one group
 * @param ownerId  the member who answers for it
 * @param reviewOn by when it must be looked at again; null until it is published: a year later then
 * @param origins  the discussions that it comes from
 */
public record ArticleDetails(ArticleKind kind, @Nullable GuidanceForm form, FacetSelection facets, Audience audience, @Nullable Long group,
                             long ownerId, @Nullable LocalDate reviewOn, List<Origin> origins) {

    public ArticleDetails {
        origins = List.copyOf(origins);
    }

    /** A new article for members, owned by the one who starts it. */
    public static ArticleDetails started(ArticleKind kind, long ownerId) {
        return new ArticleDetails(kind, kind.isGuidance() ? GuidanceForm.GUIDANCE_DOCUMENT : null, FacetSelection.none(), Audience.MEMBERS,
                null, ownerId, null, List.of());
    }

    public ArticleDetails withOrigins(List<Origin> others) {
        return new ArticleDetails(kind, form, facets, audience, group, ownerId, reviewOn, others);
    }

    public ArticleDetails withFacets(FacetSelection others) {
        return new ArticleDetails(kind, form, others, audience, group, ownerId, reviewOn, origins);
    }

    public ArticleDetails withAudience(Audience other, @Nullable Long ofGroup) {
        return new ArticleDetails(kind, form, facets, other, ofGroup, ownerId, reviewOn, origins);
    }

    public ArticleDetails withOwner(long other) {
        return new ArticleDetails(kind, form, facets, audience, group, other, reviewOn, origins);
    }
}
