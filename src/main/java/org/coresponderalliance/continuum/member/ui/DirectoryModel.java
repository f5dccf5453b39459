package org.coresponderalliance.continuum.member.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.member.DirectoryFilter;
import org.coresponderalliance.continuum.member.DirectoryRow;
import org.jspecify.annotations.Nullable;

/** The directory as the template {@code member/directory} shows it. */
public record DirectoryModel(String text, int count, List<DirectoryRow> rows, List<Choice> facets, List<Chosen> chosen, @Nullable String cleared,
                             @Nullable String first, @Nullable String next) {

    /** A facet with those of its values that would find somebody. */
    public record Choice(String code, String label, boolean open, List<Option> options) {}

    public record Option(String label, int count, String url, boolean chosen) {}

    /** A value that was chosen, with the URL that gives it up. */
    public record Chosen(String label, String url) {}

    static DirectoryModel of(DirectoryFilter filter, List<DirectoryFacet> facets, Slice<DirectoryRow> rows, int count,
                             Map<String, Map<String, Integer>> counts, boolean further) {
        return new DirectoryModel(filter.text(), count, rows.items(), choices(filter, facets, counts), chosen(filter, facets),
                filter.isEmpty() ? null : DirectoryQuery.PATH, further ? DirectoryQuery.url(filter) : null,
                rows.next() == null ? null : DirectoryQuery.url(filter, rows.next()));
    }

    private static List<Choice> choices(DirectoryFilter filter, List<DirectoryFacet> facets, Map<String, Map<String, Integer>> counts) {
        return facets.stream().map(facet -> choice(filter, facet, counts.getOrDefault(facet.code(), Map.of())))
                .filter(choice -> !choice.options().isEmpty()).toList();
    }

    private static Choice choice(DirectoryFilter filter, DirectoryFacet facet, Map<String, Integer> counts) {
        var chosen = filter.chosen().of(facet.code());
        var options = facet.values().stream()
                .map(value -> new Option(value.label(), counts.getOrDefault(value.code(), 0),
                        DirectoryQuery.url(filter.toggled(facet.code(), value.code())), chosen.contains(value.code())))
                .filter(option -> option.count() > 0 || option.chosen()).toList();
        return new Choice(facet.code(), facet.label(), facet.code().equals("discipline") || !chosen.isEmpty(), options);
    }

    private static List<Chosen> chosen(DirectoryFilter filter, List<DirectoryFacet> facets) {
        return facets.stream().flatMap(facet -> facet.values().stream().filter(value -> filter.chosen().of(facet.code()).contains(value.code()))
                .map(value -> new Chosen(value.label(), DirectoryQuery.url(filter.toggled(facet.code(), value.code()))))).toList();
    }
}
