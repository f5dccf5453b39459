package org.coresponderalliance.continuum.search.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches of a day in the same words, added up.
 *
 * @param query empty for those whose words are not kept
 * @param hits  what the last of them found
 * @param ranks of the hits that were opened first, added up
 */
record SearchCounts(LocalDate day, String query, int times, int nothing, int hits, int clicked, int ranks, int reworded) {

    record Key(LocalDate day, String query) {}

    /** Words that were asked instead of others. */
    record Rewording(LocalDate day, String query, String as) {}

    Key key() {
        return new Key(day, query);
    }

    SearchCounts and(SearchCounts more) {
        return new SearchCounts(day, query, times + more.times, nothing + more.nothing, more.hits, clicked + more.clicked, ranks + more.ranks, reworded + more.reworded);
    }

    /** One row for each day and query. */
    static Collection<SearchCounts> added(List<SearchCounts> all) {
        Map<Key, SearchCounts> sums = new LinkedHashMap<>();
        all.forEach(one -> sums.merge(one.key(), one, SearchCounts::and));
        return sums.values();
    }
}
