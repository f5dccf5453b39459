package org.coresponderalliance.continuum.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.operators.Operators;
import org.coresponderalliance.continuum.search.query.FacetLabels;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.PresentWords;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.springframework.stereotype.Service;

/**
 * What was published lately, and which searches find it: for whoever keeps a search and wants to be told. Words that are only like
 * the typed ones do not count here, nor do corrections: whoever is told of something wants no guess.
 */
@Service
public class Arrivals {

    /** A thing that was published. @param ref its id in its module */
    public record Arrival(Kind kind, long ref) {}

    /** The words of what was published. */
    public static final class Words {

        private final PresentWords present;

        private Words(PresentWords present) {
            this.present = present;
        }
    }

    /** What everybody's content is looked through with; nothing that is found so is shown to anybody. */
    private static final Viewer ALL = Viewer.member(0, Role.ADMINISTRATOR);
    private static final HitFilter READ = new HitFilter.Has(Fields.ACCESS_STATE, Set.of(State.PUBLISHED.name(), State.REVIEW_DUE.name()));
    /** A new article is told as one, not once more for each of its recommendations, unless these are what is asked for. */
    private static final HitFilter USUAL = HitFilter.kinds(Kind.DISCUSSION, Kind.POST, Kind.ARTICLE);

    private final IndexQuery index;
    private final IndexState state;
    private final Operators operators;
    private final Synonyms synonyms;
    private final FacetLabels labels;
    private final SearchSources sources;

    Arrivals(IndexQuery index, IndexState state, Operators operators, Synonyms synonyms, FacetLabels labels, SearchSources sources) {
        this.index = index;
        this.state = state;
        this.operators = operators;
        this.synonyms = synonyms;
        this.labels = labels;
        this.sources = sources;
    }

    /** Whether the index can be asked; while it is built, it tells of nothing. */
    public boolean isReady() {
        return state.isReady();
    }

    /** All that was published at this moment or later, whoever may see it: to know whether there is anything to look through. */
    public Set<Arrival> published(Instant since, int most) {
        return Set.copyOf(best(ParsedQuery.of("", nothing()).filtered(List.of(READ, new HitFilter.Since(since))), ALL, most));
    }

    /** The words of what was published, by which most searches are known to have found nothing in it. */
    public Words words(Collection<Arrival> arrivals) {
        return new Words(PresentWords.in(sources.documents(hits(arrivals))));
    }

    /** Whether a search can find anything that has these words and no others, whoever keeps it. Asks neither index nor database. */
    public boolean mayFind(SearchRequest search, Words words) {
        return words.present.mayMeet(ParsedQuery.of(operators.words(search.text()), words(search)));
    }

    /**
     * Whether a search can have found anything that was published since, whoever keeps it. Asks the index alone, and not the
     * database; what it says is for the machine, since it knows of things that the member may not see.
     */
    public boolean mayFind(SearchRequest search, Instant since) {
        var query = ParsedQuery.of(operators.words(search.text()), words(search)).filtered(filters(search, List.of(new HitFilter.Since(since))));
        return !best(query, ALL, 1).isEmpty();
    }

    /** What a search finds for the viewer of what was published since, without what they wrote themselves; the best first. */
    public List<Arrival> found(SearchRequest search, Instant since, Viewer viewer, int most) {
        var understood = operators.understood(search.text(), viewer);
        var filters = new ArrayList<>(understood.filters());
        filters.add(new HitFilter.Since(since));
        filters.add(new HitFilter.Not(HitFilter.ownedBy(viewer.id())));
        if (search.kind() == null && understood.parts().stream().noneMatch(part -> Operator.named(part.operator()).filter(Operator.KIND::equals).isPresent())) {
            filters.add(USUAL);
        }
        return best(ParsedQuery.of(understood.words(), words(search)).filtered(filters(search, filters)), viewer, most);
    }

    /** How these are shown, as the database has them now: without those that the viewer may not see (any more). At most 50. */
    public Map<Arrival, HitDetails> shown(Collection<Arrival> arrivals, Viewer viewer) {
        var shown = new HashMap<Arrival, HitDetails>();
        sources.visible(hits(arrivals), viewer).forEach((hit, details) -> shown.put(new Arrival(hit.kind(), hit.ref()), details));
        return shown;
    }

    /** What a search is limited to by kind and facets, in words, as far as the viewer may know these. */
    public List<String> limits(SearchRequest search, Viewer viewer) {
        return labels.of(Map.of(), labels.current(search).facets(), viewer).stream().flatMap(facet -> facet.values().stream()).filter(SearchResults.Value::chosen)
                .map(SearchResults.Value::label).toList();
    }

    private static Set<FoundHit> hits(Collection<Arrival> arrivals) {
        return arrivals.stream().map(one -> FoundHit.of(one.kind(), one.ref())).collect(Collectors.toSet());
    }

    private SynonymIndex words(SearchRequest search) {
        return search.onlyTyped() ? nothing() : synonyms.index();
    }

    private static SynonymIndex nothing() {
        return new SynonymIndex(List.of());
    }

    /** These, and what the request is limited to: of each facet one of the chosen values. */
    private List<HitFilter> filters(SearchRequest search, List<HitFilter> others) {
        var filters = new ArrayList<>(others);
        if (search.kind() != null) {
            filters.add(HitFilter.kinds(search.kind()));
        }
        labels.current(search).facets().stream().collect(Collectors.groupingBy(value -> value.substring(0, value.indexOf('/'))))
                .values().forEach(values -> filters.add(HitFilter.facets(new HashSet<>(values))));
        return filters;
    }

    private List<Arrival> best(ParsedQuery query, Viewer viewer, int most) {
        return index.best(query, viewer, most).stream().map(hit -> new Arrival(hit.kind(), hit.ref())).toList();
    }
}
