package org.coresponderalliance.continuum.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.mapping.Standing.Merits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands of posts in the index. A case consult's own fields are found with its opening post, the title of a merged discussion with the post that opened it. */
@Component
class PostDocuments {

    private static final String POSTS = """
            select p.id, p.number, p.state, p.author_id, p.text, coalesce(p.published_at, p.created_at) as at,
              d.id as discussion, d.title, d.state as discussion_state, d.audience, d.audience_group, d.author_id as asker, d.category_id,
              d.accepted_number = p.number as accepted, concat_ws('\\n', c.situation, c.setting, c.tried, c.question, o.title) as consult
            from post p join discussion d on d.id = p.discussion_id
              left join case_consult c on c.discussion_id = d.id and p.number = 1
              left join discussion_merge m on m.into_id = p.discussion_id and m.first_number = p.number and m.standing is not null
              left join discussion o on o.id = m.from_id
            where p.id in (:ids)""";

    private static final String FACETS = """
            select discussion_id, concat(facet, '/', value) from discussion_facet where discussion_id in (select discussion_id from post where id in (:ids))
            union all
            select discussion_id, concat('tag/', tag) from discussion_tag where discussion_id in (select discussion_id from post where id in (:ids))""";

    private final JdbcClient jdbc;

    PostDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, IndexedContent> of(Collection<Long> ids) {
        var facets = facets(ids);
        return jdbc.sql(POSTS).param("ids", ids).query((row, number) -> document(row, facets)).list().stream()
                .collect(Collectors.toMap(IndexedContent::ref, document -> document));
    }

    /** Replies have the facets of their discussion: a filter by topic is to find them, too. */
    private Map<Long, List<String>> facets(Collection<Long> ids) {
        var facets = new HashMap<Long, List<String>>();
        jdbc.sql(FACETS).param("ids", ids).query(row -> { facets.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)); });
        return facets;
    }

    private static IndexedContent document(ResultSet row, Map<Long, List<String>> facets) throws SQLException {
        var opening = row.getInt("number") == 1;
        var discussion = row.getLong("discussion");
        var all = new ArrayList<>(facets.getOrDefault(discussion, List.of()));
        all.add(PostSearch.CATEGORY + "/" + row.getLong("category_id"));
        var consult = row.getString("consult");
        var body = consult == null || consult.isEmpty() ? row.getString("text") : row.getString("text") + "\n" + consult;
        return new IndexedContent(row.getLong("id"),
                opening ? org.coresponderalliance.continuum.search.Kind.DISCUSSION : org.coresponderalliance.continuum.search.Kind.POST,
                facts(row), opening ? row.getString("title") : "", body, row.getString("title"), Merits.accepted(row.getBoolean("accepted")), all, "discussion/" + discussion,
                row.getLong("author_id"), Utc.instant(row, "at"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        var discussion = Facts.of(Content.DISCUSSION, State.valueOf(row.getString("discussion_state")), Audience.valueOf(row.getString("audience")),
                group(row), row.getLong("asker"));
        return Facts.post(State.valueOf(row.getString("state")), row.getLong("author_id"), discussion);
    }

    private static @Nullable Long group(ResultSet row) throws SQLException {
        var group = row.getLong("audience_group");
        return row.wasNull() ? null : group;
    }
}
