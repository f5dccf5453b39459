package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a revision stands on its way to readers. */
@Service
public class ReviewQueries {

    private record Vote(int number, long memberId, String discipline, Decision decision, String comment, Instant at) {}

    private final Articles articles;
    private final ArticleQueries pages;
    private final Revisions revisions;
    private final Publication publication;
    private final Disciplines disciplines;
    private final MemberDirectory members;
    private final HistoryQueries histories;
    private final ApprovalSettings settings;
    private final JdbcClient jdbc;

    ReviewQueries(Articles articles, ArticleQueries pages, Revisions revisions, Publication publication, Disciplines disciplines,
                  MemberDirectory members, HistoryQueries histories, ApprovalSettings settings, JdbcClient jdbc) {
        this.articles = articles;
        this.pages = pages;
        this.revisions = revisions;
        this.publication = publication;
        this.disciplines = disciplines;
        this.members = members;
        this.histories = histories;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** @throws NotFound if nothing is worked on, or the viewer does not see it */
    @Transactional(readOnly = true)
    public ReviewStatus status(long articleId, Viewer viewer) {
        var page = pages.work(articleId, viewer);
        var article = articles.findById(articleId).filter(one -> one.nextState != null).orElseThrow(NotFound::new);
        var writers = publication.writers(article);
        var votes = votes(article);
        var people = members.bylines(ids(article, votes));
        var standing = standing(votes, article.lastNumber);
        return new ReviewStatus(page, java.util.Objects.requireNonNullElse(article.nextState, State.DRAFT),
                standing.values().stream().map(vote -> voice(vote, people, writers, null)).toList(), earlier(article, votes, people, writers),
                article.reviewers.stream().filter(id -> !standing.containsKey(id)).map(people::get).toList(), missing(article),
                List.copyOf(Readiness.missing(article.kind, revisions.content(articleId, article.lastNumber)).values()),
                writers.contains(viewer.memberId()), Gate.may(article, viewer, Action.APPROVE) && !writers.contains(viewer.id()),
                article.publishWhenApproved, article.sentToReviewAt, article.kind.isGuidance() ? List.of() : settings.words(settings.current()),
                settings.current().isLegal(article.topics()), article.legalReviewer == null ? null : people.get(article.legalReviewer));
    }

    private List<String> missing(Article article) {
        return publication.missing(article).stream().map(one -> "library.missing." + one).toList();
    }

    private List<Vote> votes(Article article) {
        return jdbc.sql("select number, member_id, discipline, decision, comment, decided_at from approval where article_id = ? and number > ? order by id")
                .params(article.id(), article.publishedNumber == null ? 0 : article.publishedNumber).query(ReviewQueries::vote).list();
    }

    private static Vote vote(ResultSet row, int n) throws SQLException {
        return new Vote(row.getInt("number"), row.getLong("member_id"), row.getString("discipline"), Decision.valueOf(row.getString("decision")),
                row.getString("comment"), Utc.instant(row, "decided_at"));
    }

    /** The last word of each on this revision. */
    private static Map<Long, Vote> standing(List<Vote> votes, int number) {
        var standing = new LinkedHashMap<Long, Vote>();
        votes.stream().filter(vote -> vote.number() == number).forEach(vote -> standing.put(vote.memberId(), vote));
        return standing;
    }

    private static List<Long> ids(Article article, List<Vote> votes) {
        var ids = new ArrayList<>(article.reviewers);
        if (article.legalReviewer != null) {
            ids.add(article.legalReviewer);
        }
        votes.forEach(vote -> ids.add(vote.memberId()));
        return ids;
    }

    private List<ReviewStatus.Voice> earlier(Article article, List<Vote> votes, Map<Long, Byline> people, Set<Long> writers) {
        var voided = new HashMap<Integer, ReviewStatus.Voided>();
        return votes.stream().filter(vote -> vote.number() < article.lastNumber)
                .map(vote -> voice(vote, people, writers, voided.computeIfAbsent(vote.number(), number -> voided(article.id(), number)))).toList();
    }

    private ReviewStatus.Voided voided(long articleId, int number) {
        var at = jdbc.sql("select created_at from article_revision where article_id = ? and number = ?").params(articleId, number + 1)
                .query((row, n) -> Utc.instant(row, "created_at")).single();
        return new ReviewStatus.Voided(number + 1, at, histories.between(articleId, number, number + 1).touched());
    }

    private ReviewStatus.Voice voice(Vote vote, Map<Long, Byline> people, Set<Long> writers, ReviewStatus.@Nullable Voided voided) {
        return new ReviewStatus.Voice(vote.number(), people.get(vote.memberId()), disciplines.words(vote.discipline()), vote.decision(), vote.comment(),
                vote.at(), !writers.contains(vote.memberId()), voided);
    }
}
