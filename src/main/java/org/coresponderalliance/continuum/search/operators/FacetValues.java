package org.coresponderalliance.continuum.search.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Names;
import org.coresponderalliance.continuum.search.SearchOperator.Completion;
import org.coresponderalliance.continuum.search.SearchOperator.Meaning;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** The facets as operators: each by its code and its label, with the values of the taxonomy; and tags. */
@Component
class FacetValues {

    /** Not in the taxonomy: members write them as they like, so that any word may be one. */
    static final String TAG = "tag";
    private static final int MOST_COMPLETIONS = 10;
    private static final int MOST_NAMED = 3;

    private final Taxonomy taxonomy;
    private final UsedTags tags;

    FacetValues(Taxonomy taxonomy, UsedTags tags) {
        this.taxonomy = taxonomy;
        this.tags = tags;
    }

    /** How a tag is kept that was typed so. */
    static String tag(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    boolean isFacet(String name) {
        return name.equalsIgnoreCase(TAG) || facet(name).isPresent();
    }

    Optional<Meaning> meaning(String name, String value) {
        if (name.equalsIgnoreCase(TAG)) {
            var tag = tag(value);
            return tag.isEmpty() ? Optional.empty() : Optional.of(new Meaning(tag, HitFilter.facets(List.of(TAG + "/" + tag, TAG + "/" + tag(value.replace(' ', '_'))))));
        }
        return facet(name).flatMap(facet -> meaning(facet, value));
    }

    List<Completion> completions(String name, String typed, Viewer viewer) {
        if (name.equalsIgnoreCase(TAG)) {
            return tags.beginning(typed, viewer, MOST_COMPLETIONS).stream().map(tag -> new Completion(tag, "")).toList();
        }
        return facet(name).map(facet -> (typed.isBlank() ? facet.values() : Names.beginning(typed, facet.values(), FacetValues::names)).stream()
                .limit(MOST_COMPLETIONS).map(value -> new Completion(value.label(), facet.label())).toList()).orElse(List.of());
    }

    private Optional<Meaning> meaning(Facet facet, String value) {
        var current = taxonomy.current(facet.code(), value);
        var called = Names.called(current, facet.values(), FacetValues::names);
        return called.isEmpty() ? Optional.empty() : Optional.of(new Meaning(label(called.stream().map(Facet.Value::label).toList()),
                HitFilter.facets(called.stream().map(one -> facet.code() + "/" + one.code()).toList())));
    }

    /** The first few of several names. */
    private static String label(List<String> names) {
        var some = new ArrayList<>(names.subList(0, Math.min(MOST_NAMED, names.size())));
        if (names.size() > MOST_NAMED) {
            some.add("…");
        }
        return String.join(", ", some);
    }

    private Optional<Facet> facet(String name) {
        var words = Names.words(name);
        return taxonomy.facets().stream().filter(facet -> Names.words(facet.code()).equals(words) || Names.words(facet.label()).equals(words)).findFirst();
    }

    private static List<String> names(Facet.Value value) {
        return Stream.concat(Stream.of(value.code(), value.label()), value.also().stream()).toList();
    }
}
