package org.coresponderalliance.continuum.search.operators;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.IndexAway;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.springframework.stereotype.Component;

/** The tags that members have written, as far as the viewer can find something by them. Nobody keeps a list of them; the index counts them. */
@Component
class UsedTags {

    private static final ParsedQuery ALL = ParsedQuery.of("", new SynonymIndex(List.of()));

    private final IndexQuery index;
    private final IndexState state;

    UsedTags(IndexQuery index, IndexState state) {
        this.index = index;
        this.state = state;
    }

    /** Those that begin so, the most used ones first; none while the index does not answer. */
    List<String> beginning(String typed, Viewer viewer, int most) {
        if (!state.isReady()) {
            return List.of();
        }
        var beginning = FacetValues.TAG + "/" + FacetValues.tag(typed);
        try {
            return index.page(ALL.filtered(List.of(new HitFilter.Beginning(Fields.FACET, beginning))), SearchRequest.of(""), viewer).facetCounts().entrySet().stream()
                    .filter(counted -> counted.getKey().startsWith(beginning))
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                    .limit(most).map(counted -> counted.getKey().substring(FacetValues.TAG.length() + 1)).toList();
        } catch (IndexAway away) {
            return List.of();
        }
    }
}
