package org.coresponderalliance.continuum.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes programs. */
@Component
class ProgramTable {

    private static final String SELECT = """
            select p.id, p.name, p.region, p.year_started, p.about,
              (select count(*) from member m where m.program_id = p.id and m.state = 'ACTIVE') as members
            from program p""";

    private final JdbcClient jdbc;

    ProgramTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Program> find(long id) {
        return jdbc.sql(SELECT + " where p.id = ?").param(id).query(this::program).optional();
    }

    /** Held until the transaction ends, so that two who change it at the same time find each other. */
    Optional<Program> locked(long id) {
        return jdbc.sql("select id from program where id = ? for update").param(id).query(Long.class).optional().flatMap(this::find);
    }

    /** Those with a word of the name that begins so, by name. */
    List<Program> named(String beginning, int offset, int limit) {
        var prefix = Like.prefix(beginning.strip());
        return jdbc.sql(SELECT + " where p.name like ? or p.name like ? order by p.name, p.id limit ? offset ?")
                .params(prefix, "% " + prefix, limit, offset).query(this::program).list();
    }

    /** @throws InvalidInput naming {@code name} if a program of the region has it */
    long insert(ProgramInput input, boolean sample, Instant at) {
        try {
            var id = jdbc.sql("insert into program (name, region, year_started, about, sample, created_at) values (?, ?, ?, ?, ?, ?) returning id")
                    .params(input.name(), input.region(), input.yearStarted(), input.about(), sample, Utc.timestamp(at)).query(Long.class).single();
            writeFacets(id, input.facets());
            return id;
        } catch (DuplicateKeyException taken) {
            throw taken();
        }
    }

    /** @throws InvalidInput naming {@code name} if another program of the region has it */
    void update(long id, ProgramInput input) {
        try {
            jdbc.sql("update program set name = ?, region = ?, year_started = ?, about = ?, version = version + 1 where id = ?")
                    .params(input.name(), input.region(), input.yearStarted(), input.about(), id).update();
        } catch (DuplicateKeyException taken) {
            throw taken();
        }
        jdbc.sql("delete from program_facet where program_id = ?").param(id).update();
        writeFacets(id, input.facets());
    }

    private static InvalidInput taken() {
        return new InvalidInput("name", "member.program.taken");
    }

    private void writeFacets(long id, FacetSelection facets) {
        facets.values().forEach((facet, values) -> {
            for (int position = 0; position < values.size(); position++) {
                jdbc.sql("insert into program_facet (program_id, facet, value, position) values (?, ?, ?, ?)")
                        .params(id, facet, values.get(position), position).update();
            }
        });
    }

    private Program program(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new Program(id, row.getInt("members"), new ProgramInput(row.getString("name"), row.getString("region"),
                row.getObject("year_started", Integer.class), row.getString("about"), new FacetSelection(facets(id))));
    }

    private Map<String, List<String>> facets(long id) {
        var facets = new LinkedHashMap<String, List<String>>();
        jdbc.sql("select facet, value from program_facet where program_id = ? order by facet, position").param(id)
                .query(row -> { facets.computeIfAbsent(row.getString(1), facet -> new ArrayList<>()).add(row.getString(2)); });
        return facets;
    }
}
