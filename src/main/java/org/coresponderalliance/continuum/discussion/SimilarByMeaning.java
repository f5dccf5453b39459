package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
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
        var found = search.similar(title, "", "", viewer, MOST).stream()
                .map(thing -> new SimilarContent.Similar(thing.title(), thing.url(), thing.label())).toList();
        return found.isEmpty() ? titles.similar(title, viewer) : found;
    }
}
