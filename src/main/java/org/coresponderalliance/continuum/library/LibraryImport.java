package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes over whole articles with their revisions, approvals and times: the sample community, or another library. The texts
 * go through the same cleaning, checks and rendering as those that people write. Nobody's permission is asked and nobody is
 * notified: whoever calls this acts for the association. That enough people approved is taken on trust.
 */
@Service
public class LibraryImport {

    /** Recommendations of which less is the same are different ones. */
    private static final double SAME_RECOMMENDATION = 0.5;

    private final Articles articles;
    private final Revisions revisions;
    private final Approvals approvals;
    private final ConsentTable consents;
    private final Origins origins;
    private final Writing writing;
    private final Taxonomy taxonomy;
    private final MemberDirectory members;
    private final RecommendationReindexing recommendations;

    LibraryImport(Articles articles, Revisions revisions, Approvals approvals, ConsentTable consents, Origins origins, Writing writing, Taxonomy taxonomy, MemberDirectory members,
                  RecommendationReindexing recommendations) {
        this.articles = articles;
        this.revisions = revisions;
        this.approvals = approvals;
        this.consents = consents;
        this.origins = origins;
        this.writing = writing;
        this.taxonomy = taxonomy;
        this.members = members;
        this.recommendations = recommendations;
    }

    /** @return id of the new article @throws InvalidInput if a field cannot be taken as it is */
    @RetriedTransaction
    public long add(ImportedArticle imported) {
        var details = imported.details().withFacets(taxonomy.checked(imported.details().facets()));
        var first = imported.revisions().getFirst();
        var article = new Article(details, first.authorId(), first.at());
        article.sample = imported.sample();
        article.lastNumber = imported.revisions().size();
        article.shownNumber = article.lastNumber;
        articles.save(article);
        origins.store(article.id(), details.origins());
        addRevisions(article, imported.revisions());
        settle(article, imported);
        articles.flush();
        withdraw(article, imported.withdrawn());
        recommendations.of(List.of(article.id()));
        return article.id();
    }

    /**
     * What the author of a post said to an article that rests on it.
     *
     * @param askedBy who asked
     * @param task    whether the article, which is published, has to be changed because of it
     */
    @RetriedTransaction
    public void addConsent(long articleId, Origin origin, long memberId, Consent answer, long askedBy, Instant at, boolean task) {
        consents.add(articleId, origin, memberId, answer, askedBy, at).filter(id -> task).ifPresent(id -> consents.answer(id, answer, at, at));
    }

    private void addRevisions(Article article, List<ImportedArticle.Revision> all) {
        var before = ArticleContent.empty();
        for (int i = 0; i < all.size(); i++) {
            var revision = all.get(i);
            var clean = recognized(writing.cleaned(revision.content()), before);
            var rendered = writing.rendered(clean);
            revisions.add(article.id(), i + 1, rendered, revision.note(), revision.authorId(), revision.at());
            if (revision.publishedAt() != null) {
                revisions.published(article.id(), i + 1, revision.publishedAt());
            }
            if (revision.publishedAt() != null || article.publishedNumber == null) {
                article.show(i + 1, clean.title(), ArticleLinks.slug(clean.title()), clean.summary(), rendered.text());
            }
            if (revision.publishedAt() != null) {
                published(article, i + 1, revision.publishedAt());
            }
            decide(article, i + 1, revision.decisions());
            before = revisions.content(article.id(), i + 1);
        }
    }

    private static void published(Article article, int number, Instant at) {
        article.publishedNumber = number;
        article.publishedAt = at;
        article.firstPublishedAt = Objects.requireNonNullElse(article.firstPublishedAt, at);
    }

    private void withdraw(Article article, List<ImportedArticle.Withdrawn> withdrawn) {
        var last = withdrawn.isEmpty() ? List.<ArticleContent.Recommendation>of() : revisions.content(article.id(), article.lastNumber).recommendations();
        withdrawn.forEach(one -> revisions.withdrawn(Objects.requireNonNull(last.get(one.position() - 1).id()), one.memberId(), one.reason(), one.at()));
    }

    private void decide(Article article, int number, List<ImportedArticle.Decided> decisions) {
        var people = members.bylines(decisions.stream().map(ImportedArticle.Decided::memberId).toList());
        decisions.forEach(one -> {
            var who = people.get(one.memberId());
            var vote = new ApprovalRule.Vote(one.memberId(), who.discipline(), who.role().atLeast(Role.MODERATOR), one.decision());
            approvals.add(article.id(), number, vote, one.comment(), one.at());
        });
    }

    private static void settle(Article article, ImportedArticle imported) {
        var last = imported.revisions().getLast();
        var works = last.publishedAt() == null;
        var work = switch (imported.state()) {
            case DRAFT, IN_REVIEW, APPROVED -> imported.state();
            default -> State.DRAFT;
        };
        article.nextState = works ? work : null;
        article.state = article.publishedNumber == null ? work : isWork(imported.state()) ? State.PUBLISHED : imported.state();
        article.reviewers.addAll(imported.reviewers());
        article.sentToReviewAt = works && work != State.DRAFT ? last.at() : null;
        article.changedAt = Objects.requireNonNullElse(last.publishedAt(), last.at());
    }

    private static boolean isWork(State state) {
        return state == State.DRAFT || state == State.IN_REVIEW || state == State.APPROVED;
    }

    /** The content with the ids of those recommendations and variations of the revision before that its own resemble most. */
    private static ArticleContent recognized(ArticleContent content, ArticleContent before) {
        var used = new HashSet<Long>();
        var known = new ArrayList<ArticleContent.Recommendation>();
        for (var one : content.recommendations()) {
            var id = resembled(one, before.recommendations(), used);
            known.add(one.withId(id));
        }
        return content.withRecommendations(known).withVariations(varied(content.variations(), before.variations()));
    }

    /** A variation is known by its name. */
    private static List<ArticleContent.Variation> varied(List<ArticleContent.Variation> variations, List<ArticleContent.Variation> before) {
        return variations.stream().map(one -> one.withId(before.stream().filter(other -> other.name().equals(one.name())).map(ArticleContent.Variation::id).findFirst().orElse(null))).toList();
    }

    private static @Nullable Long resembled(ArticleContent.Recommendation one, List<ArticleContent.Recommendation> before,
                                            Set<Long> used) {
        Long found = null;
        double most = SAME_RECOMMENDATION;
        for (var other : before) {
            var likeness = other.id() == null || used.contains(other.id()) ? 0 : Words.likeness(other.text(), one.text());
            if (likeness >= most) {
                most = likeness;
                found = other.id();
            }
        }
        if (found != null) {
            used.add(found);
        }
        return found;
    }
}
