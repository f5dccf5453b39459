package org.coresponderalliance.continuum.savedsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Arrivals;
import org.coresponderalliance.continuum.search.Arrivals.Arrival;
import org.coresponderalliance.continuum.search.ContentSight;
import org.coresponderalliance.continuum.search.HitDetails;
import org.springframework.stereotype.Component;

/** How a saved search looks to its member where they are told of it: only as long as they see anything of what was found. */
@Component
class SavedSearchSight implements ContentSight {

    private static final int MOST_OF_EACH = 10;
    /** So many things can be asked for at once. */
    private static final int AT_ONE_GO = 50;

    private final SavedSearches searches;
    private final SavedSearchTable table;
    private final Arrivals arrivals;

    SavedSearchSight(SavedSearches searches, SavedSearchTable table, Arrivals arrivals) {
        this.searches = searches;
        this.table = table;
        this.arrivals = arrivals;
    }

    @Override
    public Content content() {
        return Content.SAVED_SEARCH;
    }

    /** With the titles of what was found last. */
    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        var own = searches.own(ids, viewer);
        if (own.isEmpty()) {
            return Map.of();
        }
        var finds = table.lastFinds(own.keySet(), MOST_OF_EACH);
        var shown = shown(finds.values().stream().flatMap(List::stream).distinct().toList(), viewer);
        var visible = new HashMap<Long, HitDetails>();
        finds.forEach((id, some) -> {
            var titles = some.stream().flatMap(find -> Stream.ofNullable(shown.get(find))).map(HitDetails::title).distinct().toList();
            if (!titles.isEmpty()) {
                visible.put(id, new HitDetails(own.get(id).name(), own.get(id).url(), "", titles, null));
            }
        });
        return visible;
    }

    private Map<Arrival, HitDetails> shown(List<Arrival> finds, Viewer viewer) {
        var shown = new HashMap<Arrival, HitDetails>();
        for (int at = 0; at < finds.size(); at += AT_ONE_GO) {
            shown.putAll(arrivals.shown(new ArrayList<>(finds.subList(at, Math.min(finds.size(), at + AT_ONE_GO))), viewer));
        }
        return shown;
    }
}
