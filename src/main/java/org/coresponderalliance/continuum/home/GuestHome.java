package org.coresponderalliance.continuum.home;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionFilter;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.discussion.DiscussionQueries;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.LibraryFilter;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.springframework.stereotype.Component;

/** What is there for somebody who is not signed in: a look at what anybody may read. */
@Component
class GuestHome {

    private static final int FEW = 5;
    private static final int FEWER = 3;

    private final DiscussionQueries discussions;
    private final LibraryQueries library;
    private final HomeRows rows;
    private final Texts texts;

    GuestHome(DiscussionQueries discussions, LibraryQueries library, HomeRows rows, Texts texts) {
        this.discussions = discussions;
        this.library = library;
        this.rows = rows;
        this.texts = texts;
    }

    GuestModel of(Viewer viewer) {
        return new GuestModel(texts.get("home.guest.about"), library.list(LibraryFilter.of(ArticleKind.BEST_PRACTICE), viewer, null, FEWER).items(),
                library.list(LibraryFilter.of(ArticleKind.GUIDANCE), viewer, null, FEWER).items(),
                rows.of(discussions.list(DiscussionFilter.all(Tab.LATEST), null, FEW, viewer).items(), FacetSelection.none()));
    }
}
