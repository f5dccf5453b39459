package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.SimilarThing;
import org.springframework.stereotype.Component;

/** Discussions and articles about the same, by the search; by their titles while its index is being built. */
@Component
class SimilarByMeaning implements SimilarContent {

    private static final int MOST = 5;

    private final org.coresponderalliance.continuum.search.Similar search;
    private final SimilarTitles titles;

    SimilarByMeaning(org.coresponderalliance.continuum.search.Similar search, SimilarTitles titles) {
        this.search = search;
        this.titles = titles;
    }

    @Override
    public List<SimilarContent.Similar> similar(String title, Viewer viewer) {
        var found = shown(search.similar(title, "", "", viewer, MOST));
        return found.isEmpty() ? titles.similar(title, viewer) : found;
    }

    @Override
    public List<SimilarContent.Similar> related(long discussionId, String title, Viewer viewer) {
        return shown(search.related(title, DiscussionTopic.of(discussionId), viewer, MOST));
    }

    private static List<SimilarContent.Similar> shown(List<SimilarThing> found) {
        return found.stream().map(thing -> new SimilarContent.Similar(thing.title(), thing.url(), thing.label())).toList();
    }
}
