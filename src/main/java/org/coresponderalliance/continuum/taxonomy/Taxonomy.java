package org.coresponderalliance.continuum.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The facets and their values, kept in memory and read anew whenever staff change them. */
@Service
public class Taxonomy {

    private record Row(String facet, String code, String label, boolean retired, @Nullable String mergedInto, String also) {}

    private final JdbcClient jdbc;
    private volatile Map<String, Facet> facets = Map.of();
    private volatile Map<String, String> labels = Map.of();
    private volatile Map<String, String> successors = Map.of();

    Taxonomy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All facets in order. */
    public List<Facet> facets() {
        return List.copyOf(loaded().values());
    }

    public Optional<Facet> facet(String code) {
        return Optional.ofNullable(loaded().get(code));
    }

    /** The label of a value, retired ones included; the code itself where the value is unknown. */
    public String label(String facet, String code) {
        var now = current(facet, code);
        return labels.getOrDefault(facet + "/" + now, now);
    }

    /** The value that took this one's place, where it was merged into another; else the value itself, known or not. */
    public String current(String facet, String code) {
        loaded();
        return successors.getOrDefault(facet + "/" + code, code);
    }

    /** The same with {@link #current} values only. */
    public FacetSelection current(FacetSelection selection) {
        var all = new LinkedHashMap<String, List<String>>();
        selection.values().forEach((facet, values) -> all.put(facet, values.stream().map(value -> current(facet, value)).toList()));
        return new FacetSelection(all);
    }

    /** The selection, with {@link #current} values, if each value exists. @throws InvalidInput naming the first facet or value that does not */
    public FacetSelection checked(FacetSelection typed) {
        var selection = current(typed);
        selection.values().forEach((code, values) -> {
            var facet = facet(code).orElseThrow(() -> new InvalidInput("facets", "taxonomy.unknownFacet", code));
            if (facet.single() && values.size() > 1) {
                throw new InvalidInput("facets", "taxonomy.onlyOne", facet.label());
            }
            values.forEach(value -> require(facet, value));
        });
        return selection;
    }

    /** Forgets what is in memory; called after each change. Waits for a reading under way, which may not know the change. */
    public synchronized void reload() {
        facets = Map.of();
    }

    private void require(Facet facet, String value) {
        if (!labels.containsKey(facet.code() + "/" + value)) {
            throw new InvalidInput("facets", "taxonomy.unknownValue", value, facet.label());
        }
    }

    private Map<String, Facet> loaded() {
        var present = facets;
        return present.isEmpty() ? load() : present;
    }

    private synchronized Map<String, Facet> load() {
        var rows = jdbc.sql("select facet, code, label, retired, merged_into, also from facet_value order by facet, position, code").query(Row.class).list();
        var names = new LinkedHashMap<String, String>();
        rows.forEach(row -> names.put(row.facet() + "/" + row.code(), row.label()));
        var all = new LinkedHashMap<String, Facet>();
        jdbc.sql("select code, label, single, on_discussions, on_articles, on_programs from facet order by position, code").query(row -> {
            var code = row.getString("code");
            all.put(code, new Facet(code, row.getString("label"), row.getBoolean("single"), row.getBoolean("on_discussions"),
                    row.getBoolean("on_articles"), row.getBoolean("on_programs"), values(code, rows)));
        });
        var merged = new HashMap<String, String>();
        rows.stream().filter(row -> row.mergedInto() != null).forEach(row -> merged.put(row.facet() + "/" + row.code(), row.mergedInto()));
        labels = names;
        successors = merged;
        facets = all;
        return all;
    }

    private static List<Facet.Value> values(String facet, List<Row> rows) {
        var values = new ArrayList<Facet.Value>();
        rows.stream().filter(row -> row.facet().equals(facet) && !row.retired())
                .forEach(row -> values.add(new Facet.Value(row.code(), row.label(), also(row, rows))));
        return values;
    }

    /** Its own other names, and all by which those were known that it took the place of. */
    private static List<String> also(Row value, List<Row> rows) {
        var names = new LinkedHashSet<>(EditableFacet.names(value.also()));
        rows.stream().filter(row -> row.facet().equals(value.facet()) && value.code().equals(row.mergedInto())).forEach(row -> {
            names.add(row.label());
            names.addAll(EditableFacet.names(row.also()));
        });
        return List.copyOf(names);
    }
}
