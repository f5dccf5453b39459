package org.coresponderalliance.continuum.savedsearch;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.search.SearchLinks;
import org.coresponderalliance.continuum.search.SearchRequest;

/**
 * A search that a member keeps.
 *
 * @param name   as the member calls it; where they gave it no name, what it looks for
 * @param named  whether they gave it a name
 * @param limits kind and facets that it is limited to, in words
 */
public record SavedSearch(long id, String name, boolean named, SearchRequest search, List<String> limits, Frequency frequency, Instant savedAt) {

    public SavedSearch {
        limits = List.copyOf(limits);
    }

    /** Where it is changed, and what it found anew is shown. */
    public String url() {
        return SavedSearchLinks.one(id);
    }

    /** Where it is searched. */
    public String searchUrl() {
        return SearchLinks.to(search);
    }
}
