package org.coresponderalliance.continuum.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults.FacetCounts;
import org.coresponderalliance.continuum.search.SearchResults.Value;
import org.coresponderalliance.continuum.search.SearchSource;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes of counted values what people read: the sources' own facets first, then the taxonomy's in its order. */
@Component
public class FacetLabels {

    private static final Comparator<Value> CHOSEN_FIRST = Comparator.comparing(Value::chosen).reversed().thenComparing(Comparator.comparingLong(Value::count).reversed());

    private final Taxonomy taxonomy;
    /** Asked for with the first search: sources need modules that are made later. */
    private final SingletonSupplier<List<SearchSource>> sources;
    private final Texts texts;

    FacetLabels(Taxonomy taxonomy, ObjectProvider<SearchSource> sources, Texts texts) {
        this.taxonomy = taxonomy;
        this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
        this.texts = texts;
    }

    /** The request with the values that took the place of those which were merged into others. */
    public SearchRequest current(SearchRequest request) {
        var facets = new LinkedHashSet<String>();
        request.facets().forEach(pair -> {
            var facet = pair.substring(0, pair.indexOf('/'));
            facets.add(facet + "/" + taxonomy.current(facet, pair.substring(facet.length() + 1)));
        });
        return facets.equals(request.facets()) ? request : request.withFacets(facets);
    }

    /** The codes of all facets. */
    public List<String> codes() {
        return Stream.concat(sources.obtain().stream().flatMap(source -> source.ownFacets().stream()), taxonomy.facets().stream().map(Facet::code)).toList();
    }

    /** The facets that have values among the counted or chosen ones. */
    public List<FacetCounts> of(Map<String, Long> counts, Set<String> chosen, Viewer viewer) {
        var present = new LinkedHashSet<>(counts.keySet());
        present.addAll(chosen);
        var facets = new ArrayList<FacetCounts>();
        for (var source : sources.obtain()) {
            var labels = source.labels(present, viewer);
            source.ownFacets().forEach(code -> add(facets, code, texts.get("search.facet." + code), labels, counts, chosen));
        }
        taxonomy.facets().forEach(facet -> add(facets, facet.code(), facet.label(), labels(facet), counts, chosen));
        return facets;
    }

    private static void add(List<FacetCounts> facets, String code, String label, Map<String, String> labels, Map<String, Long> counts,
                            Set<String> chosen) {
        var values = new ArrayList<Value>();
        var beginning = code + "/";
        labels.forEach((pair, name) -> {
            var count = counts.getOrDefault(pair, 0L);
            if (pair.startsWith(beginning) && (count > 0 || chosen.contains(pair))) {
                values.add(new Value(pair, name, count, chosen.contains(pair)));
            }
        });
        if (!values.isEmpty()) {
            values.sort(CHOSEN_FIRST);
            facets.add(new FacetCounts(code, label, List.copyOf(values)));
        }
    }

    private static Map<String, String> labels(Facet facet) {
        var labels = new HashMap<String, String>();
        facet.values().forEach(value -> labels.put(facet.code() + "/" + value.code(), value.label()));
        return labels;
    }
}
