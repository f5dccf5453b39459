package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.util.Objects;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentAccess;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Articles as moderators decide on them, and as files belong to them. Who may decide is the moderation module's to check:
 * it also hides at once what a member reports for privacy, before any moderator has looked.
 */
@Component
class ModeratedArticles implements ModeratedContent, AttachmentAccess {

    private final Articles articles;
    private final RevisionQueries revisions;
    private final EnclosureTable enclosures;
    private final Publication publication;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModeratedArticles(Articles articles, RevisionQueries revisions, EnclosureTable enclosures, Publication publication, Texts texts,
                      ApplicationEventPublisher events, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.enclosures = enclosures;
        this.publication = publication;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.ARTICLE);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean sees(Viewer viewer, Subject subject) {
        return articles.findById(subject.id()).filter(article -> Gate.sees(article, viewer)).isPresent();
    }

    /** In one transaction: reviewers and facets are loaded late. */
    @Override
    @Transactional(readOnly = true)
    public Map<Subject, Item> items(Collection<Subject> subjects, Viewer viewer) {
        return ModeratedContent.super.items(subjects, viewer);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean seesFile(Viewer viewer, Subject subject, String key) {
        return articles.findById(subject.id()).filter(article -> revisions.referringTo(article.id(), key).stream()
                .anyMatch(one -> RevisionAccess.seen(article, one.number(), one.publishedAt(), viewer)) || Gate.sees(article, viewer) && enclosures.has(article.id(), key)).isPresent();
    }

    @Override
    public Map<Long, String> shownTexts(Subject.Kind kind, Collection<Long> ids) {
        return revisions.shownBodies(ids);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Item> item(Subject subject, Viewer viewer) {
        return articles.findById(subject.id()).filter(article -> Gate.sees(article, viewer)).map(article -> new Item(subject, article.title,
                revisions.html(article.id(), article.heldNumber == null ? article.shownNumber : article.heldNumber),
                article.heldNumber == null ? ArticleLinks.article(article.id(), article.slug) : ArticleLinks.review(article.id()), article.ownerId,
                Objects.requireNonNullElse(article.publishedAt, article.createdAt), article.state.name(),
                texts.get("library.audience." + article.audience)));
    }

    @Override
    @Transactional
    public void hide(Subject subject, Viewer moderator) {
        takeAway(subject, moderator, State.HIDDEN);
    }

    @Override
    @Transactional
    public void remove(Subject subject, Viewer moderator) {
        if (!givenBack(subject)) {
            takeAway(subject, moderator, State.DELETED);
        }
    }

    @Override
    @Transactional
    public void giveBack(Subject subject, Viewer moderator) {
        if (!givenBack(subject)) {
            takeAway(subject, moderator, State.HIDDEN);
        }
    }

    /** What waits to be published becomes a draft again, whether it is to be written anew or not published at all. */
    private boolean givenBack(Subject subject) {
        var article = locked(subject);
        var waits = article.heldNumber != null;
        if (waits) {
            publication.giveBack(article);
        }
        return waits;
    }

    @Override
    @Transactional
    public void restore(Subject subject, Viewer moderator) {
        var article = locked(subject);
        if (article.stateBefore != null && (article.state == State.HIDDEN || article.state == State.DELETED)) {
            article.state = article.stateBefore;
            article.stateBefore = null;
            changed(article, moderator);
        } else if (article.heldNumber != null) {
            publication.release(article, moderator);
        }
    }

    private void takeAway(Subject subject, Viewer moderator, State to) {
        var article = locked(subject);
        if (article.state == to || article.state == State.DELETED) {
            return;
        }
        article.stateBefore = article.state == State.HIDDEN ? article.stateBefore : article.state;
        article.state = to;
        changed(article, moderator);
    }

    private void changed(Article article, Viewer moderator) {
        article.changedAt = clock.instant();
        events.publishEvent(new ArticleVisibilityChanged(article.id(), moderator.id(), article.changedAt));
    }

    private Article locked(Subject subject) {
        return articles.lock(subject.id()).orElseThrow(NotFound::new);
    }
}
