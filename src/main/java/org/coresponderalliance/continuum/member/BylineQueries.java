package org.coresponderalliance.continuum.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what bylines are made of: two statements for however many members. */
@Component
class BylineQueries {

    private record Row(long id, String handle, String displayName, Role role, State state, String discipline, String jobTitle,
                       @Nullable Long programId) {}

    private final JdbcClient jdbc;
    private final BylineText text;
    private final Texts texts;

    BylineQueries(JdbcClient jdbc, BylineText text, Texts texts) {
        this.jdbc = jdbc;
        this.text = text;
        this.texts = texts;
    }

    Map<Long, Byline> load(Collection<Long> ids) {
        var rows = jdbc.sql("select id, handle, display_name, role, state, discipline, job_title, program_id from member where id in (:ids)")
                .param("ids", ids).query(Row.class).list();
        var programs = programs(rows);
        var bylines = new HashMap<Long, Byline>();
        rows.forEach(row -> bylines.put(row.id(), row.state() == State.LEFT ? nobody(row.id()) : byline(row, programs)));
        return bylines;
    }

    /** The byline of a member who has left, or of nobody. */
    Byline nobody(long id) {
        var name = texts.get("member.former");
        return new Byline(id, "", name, Person.initials(name), "", "", Role.MEMBER);
    }

    private Byline byline(Row row, Map<Long, Map<String, List<String>>> programs) {
        var program = row.programId() == null ? Map.<String, List<String>>of() : programs.getOrDefault(row.programId(), Map.of());
        return new Byline(row.id(), row.handle(), row.displayName(), Person.initials(row.displayName()),
                text.line(row.jobTitle(), row.discipline(), program), row.discipline(), row.role());
    }

    private Map<Long, Map<String, List<String>>> programs(List<Row> rows) {
        var ids = rows.stream().map(Row::programId).filter(java.util.Objects::nonNull).distinct().toList();
        var programs = new HashMap<Long, Map<String, List<String>>>();
        if (!ids.isEmpty()) {
            jdbc.sql("select program_id, facet, value from program_facet where program_id in (:ids) order by program_id, facet, position")
                    .param("ids", ids)
                    .query(row -> { programs.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                            .computeIfAbsent(row.getString(2), facet -> new ArrayList<>()).add(row.getString(3)); });
        }
        return programs;
    }
}
