package org.coresponderalliance.continuum.library;

import java.time.Instant;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Which revisions of an article a viewer gets: the published ones with the article, those that are worked on as the rules
 * say of an article in that state.
 */
final class RevisionAccess {

    private RevisionAccess() {}

    /** The revision that this viewer gets as the article. They must see the article. */
    static int shownTo(Article article, Viewer viewer) {
        return AccessRules.sees(viewer, article.facts()) ? article.shownNumber : workNumber(article);
    }

    /** The last revision that counts: the one worked on, else the one that readers get. */
    static int workNumber(Article article) {
        return article.nextState == null ? article.shownNumber : article.lastNumber;
    }

    /** Whether the viewer sees what is worked on, also if nothing is at the moment. */
    static boolean seesWork(Article article, Viewer viewer) {
        return article.nextState == null ? Gate.may(article, viewer, Action.REVISE) : AccessRules.sees(viewer, article.workFacts());
    }

    static boolean seen(Article article, int number, @Nullable Instant publishedAt, Viewer viewer) {
        return publishedAt != null && AccessRules.may(viewer, Action.SEE_REVISIONS, article.facts())
                || AccessRules.may(viewer, Action.SEE_REVISIONS, article.workFacts()) && seesWork(article, viewer)
                || number == shownTo(article, viewer) && Gate.sees(article, viewer);
    }
}
