package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one article. */
@Service
public class ArticleQueries {

    private static final Set<Action> ACTIONS = EnumSet.of(Action.REVISE, Action.SEND_TO_REVIEW, Action.APPROVE, Action.PUBLISH, Action.RETIRE,
            Action.CURATE, Action.WRITE_GUIDANCE, Action.BOOKMARK, Action.FLAG, Action.ADOPT, Action.CHALLENGE, Action.SEE_REVISIONS, Action.DELETE);

    private record Approved(long memberId, String discipline, Instant at) {}

    private final Articles articles;
    private final RevisionQueries revisions;
    private final Revisions typed;
    private final SourceDiscussions discussions;
    private final Origins origins;
    private final Disciplines disciplines;
    private final Taxonomy taxonomy;
    private final MemberDirectory members;
    private final JdbcClient jdbc;
    private final Clock clock;

    ArticleQueries(Articles articles, RevisionQueries revisions, Revisions typed, SourceDiscussions discussions, Origins origins, Disciplines disciplines,
                   Taxonomy taxonomy, MemberDirectory members, JdbcClient jdbc, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.typed = typed;
        this.discussions = discussions;
        this.origins = origins;
        this.disciplines = disciplines;
        this.taxonomy = taxonomy;
        this.members = members;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The article as the viewer gets it. @throws NotFound if there is none for them */
    @Transactional(readOnly = true)
    public ArticlePage page(long id, Viewer viewer) {
        var article = seen(id, viewer);
        return page(article, RevisionAccess.shownTo(article, viewer), viewer);
    }

    /** The revision that is worked on, or the published one where none is. @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public ArticlePage work(long id, Viewer viewer) {
        var article = seen(id, viewer);
        if (!RevisionAccess.seesWork(article, viewer)) {
            throw new NotFound();
        }
        return page(article, RevisionAccess.workNumber(article), viewer);
    }

    /** One revision, also an old one. @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public ArticlePage revision(long id, int number, Viewer viewer) {
        var article = seen(id, viewer);
        if (!RevisionAccess.seen(article, number, revisions.text(id, number).orElseThrow(NotFound::new).publishedAt(), viewer)) {
            throw new NotFound();
        }
        return page(article, number, viewer);
    }

    /** What a revision says, as it was typed. @throws NotFound as {@link #revision} */
    @Transactional(readOnly = true)
    public ArticleContent content(long id, int number, Viewer viewer) {
        revision(id, number, viewer);
        return typed.content(id, number);
    }

    /** What is known of it. @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public ArticleDetails details(long id, Viewer viewer) {
        return Details.of(seen(id, viewer), origins.of(id));
    }

    private Article seen(long id, Viewer viewer) {
        return articles.findById(id).filter(article -> Gate.sees(article, viewer)).orElseThrow(NotFound::new);
    }

    private ArticlePage page(Article article, int number, Viewer viewer) {
        var text = revisions.text(article.id(), number).orElseThrow(NotFound::new);
        var approved = approved(article.id(), number);
        var voiced = origins.voiced(article.id());
        var people = people(article, text, approved, voiced);
        var discussed = discussed(voiced, text, viewer);
        return new ArticlePage(head(article, people.get(article.ownerId), viewer), number, text.title(), text.note(), people.get(text.authorId()),
                text.createdAt(), text.publishedAt(), text.paragraphs(),
                ShownRecommendations.completed(text.recommendations(), discussed, people), ShownRecommendations.varied(text.variations(), discussed), Headings.of(text.bodyHtml()), text.references(),
                sources(voiced, discussed, people), approvals(approved, people), words(approved), facets(article), next(article, number, viewer),
                actions(article, viewer));
    }

    private ArticlePage.Head head(Article article, Byline owner, Viewer viewer) {
        var overdue = article.isPublished() && article.reviewOn != null
                && !article.reviewOn.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new ArticlePage.Head(article.id(), article.kind, article.form, article.state, article.title, article.slug, article.summary,
                article.shownNumber, article.lastNumber, article.isPublished(), article.publishedAt, article.firstPublishedAt, article.reviewOn,
                overdue, evidence(article), owner, article.audience, article.sample, successor(article, viewer), replaced(article, viewer), article.enclosing, article.tried);
    }

    private String evidence(Article article) {
        return article.facets.stream().filter(one -> one.facet().equals(Writing.EVIDENCE)).findFirst()
                .map(one -> taxonomy.label(one.facet(), one.code())).orElse("");
    }

    private ArticlePage.@Nullable Successor successor(Article article, Viewer viewer) {
        return article.supersededBy == null ? null : articles.findById(article.supersededBy).filter(other -> Gate.sees(other, viewer))
                .map(ArticleQueries::reference).orElse(null);
    }

    private List<ArticlePage.Successor> replaced(Article article, Viewer viewer) {
        return !article.supersedes ? List.of() : articles.findBySupersededByOrderById(article.id()).stream().filter(other -> Gate.sees(other, viewer))
                .map(ArticleQueries::reference).toList();
    }

    private static ArticlePage.Successor reference(Article other) {
        return new ArticlePage.Successor(other.title, ArticleLinks.article(other.id(), other.slug));
    }

    /** Who approved the revision; whoever asked for changes later on is not among them. */
    private List<Approved> approved(long articleId, int number) {
        return jdbc.sql("""
                        select v.member_id, v.discipline, v.decided_at from approval v
                        where v.article_id = :article and v.number = :number and v.decision = 'APPROVE'
                          and v.id = (select max(w.id) from approval w where w.article_id = v.article_id and w.number = v.number and w.member_id = v.member_id)
                        order by v.id""")
                .param("article", articleId).param("number", number)
                .query((row, n) -> new Approved(row.getLong(1), row.getString(2), Utc.instant(row, "decided_at"))).list();
    }

    private Map<Long, Byline> people(Article article, RevisionQueries.Text text, List<Approved> approved, List<Origins.Voiced> voiced) {
        var ids = new ArrayList<>(List.of(article.ownerId, text.authorId()));
        approved.forEach(one -> ids.add(one.memberId()));
        ids.addAll(ShownRecommendations.people(text.recommendations()));
        voiced.stream().filter(one -> one.answer() != null && one.answer().isYes()).map(Origins.Voiced::author).filter(java.util.Objects::nonNull).forEach(ids::add);
        return members.bylines(ids);
    }

    /** All discussions that the page names and the viewer sees, in one question. */
    private Map<Long, SourceDiscussions.Source> discussed(List<Origins.Voiced> origins, RevisionQueries.Text text, Viewer viewer) {
        var ids = new LinkedHashSet<>(origins.stream().map(one -> one.origin().discussionId()).toList());
        ids.addAll(ShownRecommendations.discussions(text.recommendations(), text.variations()));
        return ShownRecommendations.seen(discussions, ids, viewer);
    }

    private static List<ArticlePage.Source> sources(List<Origins.Voiced> origins, Map<Long, SourceDiscussions.Source> seen, Map<Long, Byline> people) {
        return origins.stream().map(one -> one.origin().discussionId()).distinct().filter(seen::containsKey).map(seen::get)
                .map(one -> new ArticlePage.Source(one.title(), one.url(), one.replies(), voices(one, origins, people))).toList();
    }

    /** Whoever allowed it, as they allowed it. */
    private static List<ArticlePage.Voice> voices(SourceDiscussions.Source discussion, List<Origins.Voiced> origins, Map<Long, Byline> people) {
        return origins.stream().filter(one -> one.origin().discussionId() == discussion.id() && one.answer() != null && one.answer().isYes()).map(one -> {
            var by = people.get(one.author());
            return new ArticlePage.Voice(one.answer() == Consent.NAMED ? by : null, by.line(), discussion.url() + "#post-" + one.origin().postNumber());
        }).toList();
    }

    private List<ArticlePage.Approval> approvals(List<Approved> approved, Map<Long, Byline> people) {
        return approved.stream().map(one -> new ArticlePage.Approval(people.get(one.memberId()), disciplines.words(one.discipline()), one.at())).toList();
    }

    private List<String> words(List<Approved> approved) {
        return approved.stream().map(Approved::discipline).filter(code -> !code.isEmpty()).map(disciplines::words).distinct().toList();
    }

    private List<ArticlePage.FacetLine> facets(Article article) {
        var lines = new ArrayList<ArticlePage.FacetLine>();
        for (var facet : taxonomy.facets()) {
            var values = article.facets.stream().filter(one -> one.facet().equals(facet.code()) && !facet.code().equals(Writing.EVIDENCE))
                    .map(one -> new ArticlePage.FacetValue(one.code(), taxonomy.label(one.facet(), one.code()))).toList();
            if (!values.isEmpty()) {
                lines.add(new ArticlePage.FacetLine(facet.code(), facet.label(), values));
            }
        }
        return lines;
    }

    private static ArticlePage.@Nullable Next next(Article article, int number, Viewer viewer) {
        var work = RevisionAccess.workNumber(article);
        return article.nextState == null || work == number || !RevisionAccess.seesWork(article, viewer) ? null
                : new ArticlePage.Next(work, article.nextState, ArticleLinks.review(article.id()));
    }

    private static Set<Action> actions(Article article, Viewer viewer) {
        var may = EnumSet.noneOf(Action.class);
        ACTIONS.stream().filter(action -> Gate.may(article, viewer, action)).forEach(may::add);
        return may;
    }
}
