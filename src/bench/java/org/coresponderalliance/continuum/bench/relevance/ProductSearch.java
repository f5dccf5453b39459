package org.coresponderalliance.continuum.bench.relevance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;

/** What a member finds on the first page of the search, and below it where that is short: with synonyms, corrections and all that is not theirs to see left out. */
final class ProductSearch implements Finder {

    /** What the set does not grade. */
    private static final Set<Kind> ASIDE = Set.of(Kind.MEMBER, Kind.PROGRAM, Kind.FILE);

    private final SearchQueries search;
    private final Viewer member;

    ProductSearch(SearchQueries search, Viewer member) {
        this.search = search;
        this.member = member;
    }

    @Override
    public List<String> titles(String query) {
        var results = search.search(SearchRequest.of(query), member);
        return Stream.concat(results.hits().stream(), results.related().stream()).filter(hit -> !ASIDE.contains(hit.kind()))
                .map(hit -> hit.title()).distinct().toList();
    }
}
