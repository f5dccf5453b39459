package org.coresponderalliance.continuum.member;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/**
 * Which members to list.
 *
 * @param text   words that name, handle, agency or program have words beginning with; may be empty
 * @param chosen with one of the values chosen on each of these: facets of programs, {@code discipline}, {@code topic} (what
 *               they can help with) and {@code region}
 */
public record DirectoryFilter(String text, FacetSelection chosen) {

    static final String DISCIPLINE = "discipline";
    static final String TOPIC = "topic";
    static final String REGION = "region";

    public DirectoryFilter {
        text = text.strip();
    }

    public static DirectoryFilter all() {
        return new DirectoryFilter("", FacetSelection.none());
    }

    public boolean isEmpty() {
        return text.isEmpty() && chosen.isEmpty();
    }

    public DirectoryFilter withText(String other) {
        return new DirectoryFilter(other, chosen);
    }

    /** As it is, with one value more, or without it where it was chosen. */
    public DirectoryFilter toggled(String facet, String value) {
        var values = new ArrayList<>(chosen.of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    DirectoryFilter without(String facet) {
        return with(facet, List.of());
    }

    private DirectoryFilter with(String facet, List<String> values) {
        var all = new TreeMap<>(chosen.values());
        all.put(facet, values);
        return new DirectoryFilter(text, new FacetSelection(all));
    }
}
