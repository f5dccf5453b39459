package org.coresponderalliance.continuum.bench.relevance;

import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;

/** What a member finds on the first page of the search: with synonyms, corrections and all that is not theirs to see left out. */
final class ProductSearch implements Finder {

    private final SearchQueries search;
    private final Viewer member;

    ProductSearch(SearchQueries search, Viewer member) {
        this.search = search;
        this.member = member;
    }

    @Override
    public List<String> titles(String query) {
        return search.search(SearchRequest.of(query), member).hits().stream().filter(hit -> hit.kind() != Kind.MEMBER && hit.kind() != Kind.PROGRAM)
                .map(hit -> hit.title()).distinct().toList();
    }
}
