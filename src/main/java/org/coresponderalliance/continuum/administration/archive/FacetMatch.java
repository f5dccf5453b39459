package org.coresponderalliance.continuum.administration.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** Finds the facets' values among the words by which an archive sorts its content: by their codes or labels, in any case. */
final class FacetMatch {

    private record Value(Facet facet, String code) {}

    /** @param rest the words that are no value of a facet */
    record Matched(FacetSelection facets, List<String> rest) {}

    private final Map<String, List<Value>> values = new HashMap<>();

    FacetMatch(Collection<Facet> facets, Predicate<Facet> wanted) {
        facets.stream().filter(wanted).forEach(facet -> facet.values().forEach(value -> java.util.stream.Stream.of(key(value.code()), key(value.label())).distinct()
                .forEach(key -> values.computeIfAbsent(key, none -> new ArrayList<>()).add(new Value(facet, value.code())))));
    }

    Matched of(Collection<String> words) {
        var chosen = new HashMap<String, List<String>>();
        var rest = new ArrayList<String>();
        for (var word : words) {
            var found = values.getOrDefault(key(word), List.of());
            if (found.isEmpty()) {
                rest.add(word);
            }
            found.forEach(value -> choose(value, chosen));
        }
        return new Matched(new FacetSelection(chosen), rest);
    }

    private static void choose(Value value, Map<String, List<String>> chosen) {
        var codes = chosen.computeIfAbsent(value.facet().code(), none -> new ArrayList<>());
        if (!value.facet().single() || codes.isEmpty()) {
            codes.add(value.code());
        }
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
