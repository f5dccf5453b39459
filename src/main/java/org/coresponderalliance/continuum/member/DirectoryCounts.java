package org.coresponderalliance.continuum.member;

import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many members each value would find if it were chosen. */
@Service
public class DirectoryCounts {

    private static final Map<String, String> PARTS = Map.of(
            DirectoryFilter.DISCIPLINE, "select 'discipline' as facet, m.discipline as value",
            DirectoryFilter.REGION, "select 'region' as facet, coalesce(p.region, '') as value",
            DirectoryFilter.TOPIC, "select 'topic' as facet, t.topic as value",
            "program", "select f.facet, f.value");

    private final JdbcClient jdbc;

    DirectoryCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By facet and value. What is chosen on a facet does not narrow the counts of its own values. */
    public Map<String, Map<String, Integer>> counts(DirectoryFilter filter, Viewer viewer) {
        var counts = all(filter, viewer);
        for (var facet : filter.chosen().values().keySet()) {
            counts.put(facet, all(filter.without(facet), viewer).getOrDefault(facet, Map.of()));
        }
        return counts;
    }

    private Map<String, Map<String, Integer>> all(DirectoryFilter filter, Viewer viewer) {
        var where = new DirectorySql(filter, viewer);
        var parts = PARTS.entrySet().stream().map(part -> part.getValue() + where.sql(joined(part.getKey()))).toList();
        var counts = new HashMap<String, Map<String, Integer>>();
        jdbc.sql("select facet, value, count(*) from (" + String.join(" union all ", parts) + ") x where value <> '' group by facet, value")
                .params(where.params())
                .query(row -> { counts.computeIfAbsent(row.getString(1), facet -> new HashMap<>()).put(row.getString(2), row.getInt(3)); });
        return counts;
    }

    private static String joined(String part) {
        return switch (part) {
            case DirectoryFilter.TOPIC -> "join member_topic t on t.member_id = m.id";
            case "program" -> "join program_facet f on f.program_id = m.program_id";
            default -> "";
        };
    }
}
