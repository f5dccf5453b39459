package org.coresponderalliance.continuum.library;

import java.time.Clock;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Asks those whose posts an article quotes or distills, and takes their answers. An article is not published while it rests on
 * a post whose author says no; who says no later opens a task for those who care for the library.
 */
@Service
public class ConsentService {

    private final ConsentTable table;
    private final Origins origins;
    private final SourceDiscussions discussions;
    private final Articles articles;
    private final Gate gate;
    private final Publication publication;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentService(ConsentTable table, Origins origins, SourceDiscussions discussions, Articles articles, Gate gate, Publication publication, Deeds deeds,
                   ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.origins = origins;
        this.discussions = discussions;
        this.articles = articles;
        this.gate = gate;
        this.publication = publication;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /** Asks all who wrote a post that the article rests on and were not asked yet. @return how many were */
    @RetriedTransaction
    public int ask(Viewer viewer, long articleId) {
        return ask(gate.opened(articleId, viewer, Action.REVISE), viewer);
    }

    /** As {@link #ask(Viewer, long)}, of an article that is locked. Who asks consents to what they wrote themselves. */
    int ask(Article article, Viewer viewer) {
        int asked = 0;
        var now = clock.instant();
        for (var origin : origins.of(article.id())) {
            var author = origin.postNumber() == 0 ? null : discussions.author(origin, viewer).orElse(null);
            if (author != null) {
                var own = viewer.is(author);
                var id = table.add(article.id(), origin, author, own ? Consent.NAMED : Consent.ASKED, viewer.id(), now);
                if (id.isPresent() && !own) {
                    events.publishEvent(new ConsentAsked(id.get(), article.id(), author, viewer.id(), now));
                    asked++;
                }
            }
        }
        return asked;
    }

    /**
     * Who wrote the post answers, or says something else than before. With the last no that stood in the way, an approved
     * revision goes on to its readers.
     *
     * @throws NotFound if it is somebody else's to answer
     */
    @RetriedTransaction
    public void answer(Viewer viewer, long consentId, Consent answer) {
        var consent = table.find(consentId).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.EDIT, consent.facts());
        if (answer == Consent.ASKED) {
            throw new InvalidInput("answer", "base.input.empty");
        }
        if (answer == consent.answer()) {
            return;
        }
        var article = articles.lock(consent.articleId()).orElseThrow(NotFound::new);
        var now = clock.instant();
        var task = answer == Consent.NO && article.isPublished() && consent.stands();
        table.answer(consentId, answer, task ? now : null, now);
        publication.advance(article, viewer);
        events.publishEvent(new ConsentAnswered(consentId, article.id(), viewer.id(), article.ownerId, answer, task, now));
    }

    /** What readers have rests no more on a post whose author said no: the task is done. */
    @RetriedTransaction
    public void settle(Viewer viewer, long articleId, long consentId) {
        var article = gate.opened(articleId, viewer, Action.CURATE);
        table.find(consentId).filter(one -> one.articleId() == articleId && one.taskSince() != null).orElseThrow(NotFound::new);
        table.settle(consentId);
        deeds.record(viewer, "article.consent_settled", articleId, article.shownNumber, "");
    }
}
