package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.library.RecommendationPage.Change;
import org.coresponderalliance.continuum.library.RecommendationPage.Step;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one recommendation by itself. Only what was published is told, also to those who work on its article. */
@Service
public class RecommendationQueries {

    private final Articles articles;
    private final ShownRecommendations shown;
    private final SourceDiscussions discussions;
    private final MemberDirectory members;
    private final JdbcClient jdbc;
    private final RecommendationComparer comparer;

    RecommendationQueries(Articles articles, ShownRecommendations shown, SourceDiscussions discussions, MemberDirectory members, JdbcClient jdbc, Texts texts) {
        this.articles = articles;
        this.shown = shown;
        this.discussions = discussions;
        this.members = members;
        this.jdbc = jdbc;
        this.comparer = new RecommendationComparer(texts);
    }

    /** @throws NotFound if the article never had it, or is not there for the viewer as readers get it */
    @Transactional(readOnly = true)
    public RecommendationPage page(long articleId, long recommendationId, Viewer viewer) {
        var article = articles.findById(articleId).filter(one -> one.isPublished() && AccessRules.sees(viewer, one.facts())).orElseThrow(NotFound::new);
        var versions = versions(articleId, recommendationId);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        var published = published(articleId);
        var number = versions.keySet().stream().reduce(0, Math::max);
        var last = List.of(versions.get(number));
        var seen = ShownRecommendations.seen(discussions, ShownRecommendations.discussions(versions.values(), List.of()), viewer);
        var whole = ShownRecommendations.completed(last, seen, members.bylines(ShownRecommendations.people(last))).getFirst();
        var open = article.audience == Audience.PUBLIC && (article.state == State.PUBLISHED || article.state == State.REVIEW_DUE);
        return new RecommendationPage(new RecommendationPage.Place(articleId, article.slug, article.title, article.kind, open), whole, number, published.get(number),
                number == article.shownNumber, changes(seenOf(versions, seen.keySet()), published), Gate.may(article, viewer, Action.WITHDRAW),
                number == article.shownNumber && !whole.isWithdrawn() && Gate.may(article, viewer, Action.CHALLENGE));
    }

    /** As the published revisions have it, by their numbers. */
    private Map<Integer, ArticlePage.Recommendation> versions(long articleId, long recommendationId) {
        var sources = new HashMap<Long, List<ArticleContent.Source>>();
        jdbc.sql("select revision_id, text, url, discussion_id, post_number from article_reference where recommendation_id = ? order by revision_id, position")
                .param(recommendationId)
                .query(row -> { sources.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(new ArticleContent.Source(row.getString(2), row.getString(3),
                        row.getObject(4, Long.class), row.getInt(5))); });
        var versions = new LinkedHashMap<Integer, ArticlePage.Recommendation>();
        jdbc.sql(shown.select("r.number,") + " join article_revision r on r.id = t.revision_id where n.id = ? and n.article_id = ? and r.published_at is not null order by r.number")
                .params(recommendationId, articleId)
                .query(row -> { versions.put(row.getInt("number"), shown.recommendation(row, sources.getOrDefault(row.getLong("revision_id"), List.of()))); });
        return versions;
    }

    /** What a viewer may not see is no change for them either. */
    private static Map<Integer, ArticlePage.Recommendation> seenOf(Map<Integer, ArticlePage.Recommendation> versions, Set<Long> discussions) {
        var seen = new LinkedHashMap<>(versions);
        seen.replaceAll((_, one) -> one.with(one.sources().stream().filter(source -> source.discussion() == null || discussions.contains(source.discussion())).toList(),
                one.withdrawal()));
        return seen;
    }

    /** When each published revision was, in order. */
    private Map<Integer, Instant> published(long articleId) {
        var published = new LinkedHashMap<Integer, Instant>();
        jdbc.sql("select number, published_at from article_revision where article_id = ? and published_at is not null order by number").param(articleId)
                .query(row -> { published.put(row.getInt("number"), Utc.instant(row, "published_at")); });
        return published;
    }

    private List<Change> changes(Map<Integer, ArticlePage.Recommendation> versions, Map<Integer, Instant> published) {
        var changes = new ArrayList<Change>();
        ArticlePage.Recommendation before = null;
        for (var revision : published.entrySet()) {
            var now = versions.get(revision.getKey());
            var change = change(revision.getKey(), revision.getValue(), before, now, changes.isEmpty());
            if (change != null) {
                changes.add(change);
            }
            before = now;
        }
        return changes.reversed();
    }

    private @Nullable Change change(int number, Instant at, ArticlePage.@Nullable Recommendation before, ArticlePage.@Nullable Recommendation now, boolean first) {
        if (now == null) {
            return before == null ? null : new Change(number, at, Step.TAKEN_OUT, null);
        }
        if (before == null) {
            return new Change(number, at, first ? Step.ADDED : Step.BROUGHT_BACK, null);
        }
        var comparison = comparer.compared(before, now);
        return comparison.change() == Comparison.Change.SAME ? null : new Change(number, at, Step.CHANGED, comparison);
    }
}
