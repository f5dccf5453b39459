package org.coresponderalliance.continuum.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The list of members, by name. Guests see none. */
@Service
public class DirectoryQueries {

    private record Row(long id, String displayName, String agency, String program, State state) {}

    private final JdbcClient jdbc;
    private final MemberDirectory directory;
    private final Taxonomy taxonomy;

    DirectoryQueries(JdbcClient jdbc, MemberDirectory directory, Taxonomy taxonomy) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.taxonomy = taxonomy;
    }

    /**
     * A part of the list.
     *
     * @param after where it begins, as the {@code next} of the part before; null for the first
     * @throws InvalidInput if {@code after} is no place in a list
     */
    public Slice<DirectoryRow> members(DirectoryFilter filter, Viewer viewer, @Nullable String after, int size) {
        var where = new DirectorySql(filter, viewer);
        var sql = "select m.id, m.display_name, m.agency, coalesce(p.name, '') as program, m.state" + where.sql("");
        var statement = jdbc.sql(sql + further(after, where) + " order by m.display_name, m.id limit :size");
        var rows = statement.params(where.params()).param("size", size + 1).query(Row.class).list();
        return rows(Slice.of(rows, size, row -> List.of(row.displayName(), row.id())));
    }

    /** How many there are in all parts together. */
    public int count(DirectoryFilter filter, Viewer viewer) {
        var where = new DirectorySql(filter, viewer);
        return jdbc.sql("select count(*)" + where.sql("")).params(where.params()).query(Integer.class).single();
    }

    private static String further(@Nullable String after, DirectorySql where) {
        return Cursor.parse(after, 2).map(place -> {
            where.params().put("name", place.string(0));
            where.params().put("id", place.number(1));
            return " and (m.display_name > :name or m.display_name = :name and m.id > :id)";
        }).orElse("");
    }

    private Slice<DirectoryRow> rows(Slice<Row> rows) {
        var ids = rows.items().stream().map(Row::id).toList();
        var bylines = directory.bylines(ids);
        var topics = topics(ids);
        return rows.map(row -> new DirectoryRow(bylines.get(row.id()), row.agency(), row.program(), topics.getOrDefault(row.id(), List.of()),
                row.state() == State.SUSPENDED));
    }

    private Map<Long, List<String>> topics(Collection<Long> ids) {
        var topics = new HashMap<Long, List<String>>();
        if (!ids.isEmpty()) {
            jdbc.sql("select member_id, topic from member_topic where member_id in (:ids) order by member_id, topic").param("ids", ids)
                    .query(row -> { topics.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(taxonomy.label(DirectoryFilter.TOPIC, row.getString(2))); });
        }
        return topics;
    }
}
