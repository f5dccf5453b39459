package org.coresponderalliance.continuum.member.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.coresponderalliance.continuum.member.DirectoryFilter;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** A state of the directory as its URL: {@code /members?q=lee&topic=safety&region=US-CO}. What is not known is passed over. */
final class DirectoryQuery {

    static final String PATH = "/members";

    private static final int LONGEST_TEXT = 100;

    private DirectoryQuery() {}

    /** @param facets what can be chosen, with its values */
    static DirectoryFilter filter(java.util.function.Function<String, List<String>> parameters, List<DirectoryFacet> facets) {
        var chosen = new TreeMap<String, List<String>>();
        for (var facet : facets) {
            var known = facet.values().stream().map(DirectoryFacet.Value::code).toList();
            chosen.put(facet.code(), parameters.apply(facet.code()).stream().filter(known::contains).toList());
        }
        var text = parameters.apply("q").stream().findFirst().orElse("");
        return new DirectoryFilter(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), new FacetSelection(chosen));
    }

    static String url(DirectoryFilter filter) {
        var parameters = new ArrayList<String>();
        if (!filter.text().isEmpty()) {
            parameters.add(parameter("q", filter.text()));
        }
        new TreeMap<>(filter.chosen().values()).forEach((facet, values) -> values.forEach(value -> parameters.add(parameter(facet, value))));
        return parameters.isEmpty() ? PATH : PATH + "?" + String.join("&", parameters);
    }

    static String url(DirectoryFilter filter, String after) {
        var url = url(filter);
        return url + (url.equals(PATH) ? "?" : "&") + parameter("after", after);
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
