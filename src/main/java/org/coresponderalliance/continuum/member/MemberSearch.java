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

/** Members in search: by name, and by what they do and can help with. Who has left is not found. */
@Component
class MemberSearch implements SearchSource {

    private record Row(long id, String name, State state, String discipline, String text, Instant createdAt) {}

    private final JdbcClient jdbc;
    private final MemberDirectory directory;
    private final Taxonomy taxonomy;
    private final Texts texts;

    MemberSearch(JdbcClient jdbc, MemberDirectory directory, Taxonomy taxonomy, Texts texts) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    @Override
    public Content content() {
        return Content.MEMBER;
    }

    @Override
    public Map<Long, IndexedContent> documents(Collection<Long> ids) {
        var facets = facets(ids);
        return jdbc.sql("""
                        select m.id, m.display_name, m.state, m.discipline, m.created_at,
                          concat_ws('\\n', m.job_title, m.agency, m.credentials, p.name, if(m.about_hidden, '', m.about)) as words
                        from member m left join program p on p.id = m.program_id
                        where m.id in (:ids) and m.state <> 'LEFT'""")
                .param("ids", ids)
                .query((row, number) -> new Row(row.getLong("id"), row.getString("display_name"), State.valueOf(row.getString("state")),
                        row.getString("discipline"), row.getString("words"), Utc.instant(row, "created_at")))
                .list().stream().collect(Collectors.toMap(Row::id, row -> document(row, facets.getOrDefault(row.id(), List.of()))));
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        var seen = jdbc.sql("select m.id from member m where m.id in (:ids) and m.state <> 'LEFT' and "
                        + AccessRules.visible(Content.MEMBER, viewer, MemberColumns.SQL))
                .param("ids", ids).query(Long.class).list();
        return directory.bylines(seen).values().stream().collect(Collectors.toMap(Byline::memberId, this::details));
    }

    private IndexedContent document(Row row, List<String> facets) {
        var all = Stream.concat(facets.stream(), Stream.of(row.discipline()).filter(code -> !code.isEmpty()).map(code -> "discipline/" + code))
                .distinct().toList();
        var labels = all.stream().map(facet -> taxonomy.label(facet.substring(0, facet.indexOf('/')), facet.substring(facet.indexOf('/') + 1)))
                .collect(Collectors.joining("\n"));
        return new IndexedContent(row.id(), Kind.MEMBER, Facts.of(Content.MEMBER, row.state(), Audience.MEMBERS, null, row.id()),
                row.name(), row.text() + "\n" + labels, "", Merits.NONE, all, "member/" + row.id(), row.id(), row.createdAt());
    }

    private HitDetails details(Byline byline) {
        return new HitDetails(byline.name(), byline.url(), texts.get("member.search.label"), byline.line().isEmpty() ? List.of() : List.of(byline.line()), null);
    }

    /** Values of the member's program, and topics that they can help with. */
    private Map<Long, List<String>> facets(Collection<Long> ids) {
        var facets = new HashMap<Long, List<String>>();
        jdbc.sql("""
                        select m.id, concat(f.facet, '/', f.value) from member m join program_facet f on f.program_id = m.program_id where m.id in (:ids)
                        union select t.member_id, concat('topic/', t.topic) from member_topic t where t.member_id in (:ids)""")
                .param("ids", ids)
                .query(row -> { facets.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)); });
        return facets;
    }
}
