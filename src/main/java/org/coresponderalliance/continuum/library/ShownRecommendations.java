package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.library.ArticlePage.RecommendationSource;
import org.coresponderalliance.continuum.library.ArticlePage.Withdrawal;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.Regions;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads recommendations and variations as they are shown: codes in words, sources as far as a viewer sees them. */
@Component
class ShownRecommendations {

    private final Taxonomy taxonomy;
    private final Regions regions;
    private final Texts texts;

    ShownRecommendations(Taxonomy taxonomy, Regions regions, Texts texts) {
        this.taxonomy = taxonomy;
        this.regions = regions;
        this.texts = texts;
    }

    /** Up to the condition; names {@code recommendation_text t} and {@code recommendation n}. @param more further columns, each with a comma */
    String select(String more) {
        return "select " + more + " t.revision_id, t.recommendation_id, t.position, t.html, t.text, t.strength, t.evidence, t.basis, t.outcomes, " + RevisionSources.FACETS
                + " as facets, n.withdrawn_at, n.withdrawn_by, n.withdrawn_reason from recommendation_text t join recommendation n on n.id = t.recommendation_id";
    }

    ArticlePage.Recommendation recommendation(ResultSet row, List<ArticleContent.Source> sources) throws SQLException {
        return new ArticlePage.Recommendation(row.getLong("recommendation_id"), row.getInt("position"), row.getString("html"), row.getString("text"),
                Strength.valueOf(row.getString("strength")), evidence(row.getString("evidence")), row.getString("basis"),
                RevisionSources.outcomes(row.getString("outcomes")), applies(RevisionSources.Where.of(row.getString("facets"))),
                shown(sources), withdrawal(row));
    }

    /** @param recommendations those of the same revision */
    ArticlePage.Variation variation(Variations.Stored one, List<ArticlePage.Recommendation> recommendations, List<ArticleContent.Source> sources) {
        var varies = recommendations.stream().filter(other -> Objects.equals(other.id(), one.recommendation())).map(ArticlePage.Recommendation::position).findFirst().orElse(0);
        return new ArticlePage.Variation(one.id(), one.position(), one.name(), one.html(), one.text(), one.recommendation(), varies, one.where().facets(), one.where().regions(),
                applies(one.where()), shown(sources));
    }

    /** Ids of the discussions that they rest on. */
    static List<Long> discussions(Collection<ArticlePage.Recommendation> recommendations, Collection<ArticlePage.Variation> variations) {
        return Stream.concat(recommendations.stream().flatMap(one -> one.sources().stream()), variations.stream().flatMap(one -> one.sources().stream()))
                .map(RecommendationSource::discussion).filter(Objects::nonNull).distinct().toList();
    }

    /** Ids of those who withdrew one. */
    static List<Long> people(Collection<ArticlePage.Recommendation> recommendations) {
        return recommendations.stream().map(ArticlePage.Recommendation::withdrawal).filter(Objects::nonNull).map(Withdrawal::byId).distinct().toList();
    }

    /** The same for somebody: with titles and addresses of discussions, without those that they do not see. */
    static List<ArticlePage.Recommendation> completed(List<ArticlePage.Recommendation> recommendations, Map<Long, SourceDiscussions.Source> seen, Map<Long, Byline> people) {
        return recommendations.stream().map(one -> one.with(sources(one.sources(), seen), withdrawal(one.withdrawal(), people))).toList();
    }

    /** As {@link #completed}. */
    static List<ArticlePage.Variation> varied(List<ArticlePage.Variation> variations, Map<Long, SourceDiscussions.Source> seen) {
        return variations.stream().map(one -> one.with(sources(one.sources(), seen))).toList();
    }

    private static List<RecommendationSource> shown(List<ArticleContent.Source> sources) {
        return sources.stream().map(one -> new RecommendationSource(one.text(), one.url(), one.discussion(), one.post())).toList();
    }

    /** Those of the discussions that the viewer sees, by id. */
    static Map<Long, SourceDiscussions.Source> seen(SourceDiscussions discussions, Collection<Long> ids, Viewer viewer) {
        var seen = new HashMap<Long, SourceDiscussions.Source>();
        if (!ids.isEmpty()) {
            discussions.sources(ids, viewer).forEach(one -> seen.put(one.id(), one));
        }
        return seen;
    }

    private static List<RecommendationSource> sources(List<RecommendationSource> stored, Map<Long, SourceDiscussions.Source> seen) {
        var shown = new ArrayList<RecommendationSource>();
        for (var source : stored) {
            var discussion = source.discussion() == null ? null : seen.get(source.discussion());
            if (source.discussion() == null) {
                shown.add(source);
            } else if (discussion != null) {
                shown.add(new RecommendationSource(discussion.title(), source.post() == 0 ? discussion.url() : discussion.url() + "#post-" + source.post(),
                        source.discussion(), source.post()));
            }
        }
        return shown;
    }

    private static @Nullable Withdrawal withdrawal(@Nullable Withdrawal stored, Map<Long, Byline> people) {
        return stored == null ? null : new Withdrawal(stored.reason(), stored.byId(), people.get(stored.byId()), stored.at());
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = Utc.instantOrNull(row, "withdrawn_at");
        return at == null ? null : new Withdrawal(row.getString("withdrawn_reason"), row.getLong("withdrawn_by"), null, at);
    }

    private List<ArticlePage.Applies> applies(RevisionSources.Where where) {
        var applies = new ArrayList<ArticlePage.Applies>();
        for (var facet : taxonomy.facets()) {
            var codes = where.facets().of(facet.code());
            if (!codes.isEmpty()) {
                applies.add(new ArticlePage.Applies(facet.label(), labels(facet, codes)));
            }
        }
        if (!where.regions().isEmpty()) {
            applies.add(new ArticlePage.Applies(texts.get("library.appliesIn"), where.regions().stream().map(regions::label).toList()));
        }
        return applies;
    }

    private List<String> labels(Facet facet, List<String> codes) {
        return codes.stream().map(code -> taxonomy.label(facet.code(), code)).toList();
    }

    private String evidence(String code) {
        return code.isEmpty() ? "" : taxonomy.label(Writing.EVIDENCE, code);
    }
}
