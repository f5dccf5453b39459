package org.coresponderalliance.continuum.library;

import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.springframework.stereotype.Component;

/** Where every act on an article asks the rules first. */
@Component
class Gate {

    private final Articles articles;

    Gate(Articles articles) {
        this.articles = articles;
    }

    /** The article, locked until the transaction ends, if the viewer may do this to the revision that is worked on. */
    Article opened(long id, Viewer viewer, Action action) {
        var article = articles.lock(id).orElseThrow(NotFound::new);
        check(article, viewer, action);
        return article;
    }

    /** @throws NotFound if the viewer does not see the article @throws NotAllowed if they may not do this to it now */
    static void check(Article article, Viewer viewer, Action action) {
        if (!sees(article, viewer)) {
            throw new NotFound();
        }
        if (!may(article, viewer, action)) {
            throw new NotAllowed(viewer.isGuest() ? "access.signInFirst" : "library.notAllowed." + action);
        }
    }

    static boolean sees(Article article, Viewer viewer) {
        return AccessRules.sees(viewer, article.facts()) || AccessRules.sees(viewer, article.workFacts());
    }

    static boolean may(Article article, Viewer viewer, Action action) {
        var allowed = AccessRules.may(viewer, action, article.workFacts()) || AccessRules.may(viewer, action, article.facts());
        // What the association says is written by its staff, whoever may revise all else.
        return allowed && (!article.kind.isGuidance() || !isWriting(action) || AccessRules.may(viewer, Action.WRITE_GUIDANCE, article.workFacts()));
    }

    /** Whether the viewer may start an article of this kind. A draft of their own stands for it. */
    static boolean mayStart(ArticleKind kind, Viewer viewer) {
        var draft = Facts.of(Content.ARTICLE, State.DRAFT, Audience.MEMBERS, null, viewer.memberId());
        return AccessRules.may(viewer, kind.isGuidance() ? Action.WRITE_GUIDANCE : Action.CURATE, draft)
                || kind.isTrial() && AccessRules.may(viewer, Action.TELL_OF_FAILURE, draft);
    }

    private static boolean isWriting(Action action) {
        return action == Action.REVISE || action == Action.SEND_TO_REVIEW || action == Action.PUBLISH || action == Action.CURATE
                || action == Action.WITHDRAW;
    }
}
