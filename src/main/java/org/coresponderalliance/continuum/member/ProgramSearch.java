package org.coresponderalliance.continuum.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchSource;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.mapping.Standing.Merits;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programs in search: by name, region, what they say about themselves and how they work. A hit leads to who works there. */
@Component
class ProgramSearch implements SearchSource {

    private static final Sql COLUMNS = new Sql(Map.of(Field.STATE, "'OPEN'", Field.AUDIENCE, "'MEMBERS'"));

    private record Row(long id, String name, String region, String about, Instant createdAt) {}

    private record Shown(long id, String name, String region, int members) {}

    private final JdbcClient jdbc;
    private final Taxonomy taxonomy;
    private final Regions regions;
    private final Texts texts;

    ProgramSearch(JdbcClient jdbc, Taxonomy taxonomy, Regions regions, Texts texts) {
        this.jdbc = jdbc;
        this.taxonomy = taxonomy;
        this.regions = regions;
        this.texts = texts;
    }

    @Override
    public Content content() {
        return Content.PROGRAM;
    }

    @Override
    public Map<Long, IndexedContent> documents(Collection<Long> ids) {
        var facets = new HashMap<Long, List<String>>();
        jdbc.sql("select program_id, concat(facet, '/', value) from program_facet where program_id in (:ids) order by position").param("ids", ids)
                .query(row -> { facets.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)); });
        return jdbc.sql("select id, name, region, about, created_at from program where id in (:ids)").param("ids", ids)
                .query((row, number) -> new Row(row.getLong("id"), row.getString("name"), row.getString("region"), row.getString("about"), Utc.instant(row, "created_at")))
                .list().stream().collect(Collectors.toMap(Row::id, row -> document(row, facets.getOrDefault(row.id(), List.of()))));
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        return jdbc.sql("""
                        select p.id, p.name, p.region, (select count(*) from member m where m.program_id = p.id and m.state = 'ACTIVE') as members
                        from program p where p.id in (:ids) and\s""" + AccessRules.visible(Content.PROGRAM, viewer, COLUMNS))
                .param("ids", ids).query(Shown.class).list().stream().collect(Collectors.toMap(Shown::id, this::details));
    }

    private IndexedContent document(Row row, List<String> facets) {
        var words = Stream.concat(Stream.of(row.about(), region(row.region())),
                facets.stream().map(facet -> taxonomy.label(facet.substring(0, facet.indexOf('/')), facet.substring(facet.indexOf('/') + 1))));
        return new IndexedContent(row.id(), Kind.PROGRAM, Facts.of(Content.PROGRAM, State.OPEN, Audience.MEMBERS, null, null), row.name(),
                words.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")), "", Merits.NONE, facets, "program/" + row.id(), null, row.createdAt());
    }

    private HitDetails details(Shown row) {
        var meta = Stream.of(region(row.region()), texts.get("member.search.program.members", row.members())).filter(text -> !text.isEmpty()).toList();
        return new HitDetails(row.name(), DirectoryLinks.named(row.name()), texts.get("member.search.program"), meta, null);
    }

    private String region(String code) {
        return code.isEmpty() ? "" : regions.label(code);
    }
}
