package org.coresponderalliance.continuum.discussion;

import com.github.benmanes.caffeine.cache.Interner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The categories that a viewer sees. */
@Service
public class CategoryQueries {

    private static final String ROWS = """
            select c.*,
              exists (select 1 from category_follow w where w.category_id = c.id and w.member_id = :me) as following
            from category c where %s %s order by c.position, c.id""";

    private final JdbcClient jdbc;
    private final CategoryCounts counts;
    /** Open pages keep rows: those that are equal are one, so that each page keeps no more than which they are. */
    private final Interner<CategoryRow> shared = Interner.newWeakInterner();

    CategoryQueries(JdbcClient jdbc, CategoryCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /** All of them in order, archived ones too. */
    public List<CategoryRow> all(Viewer viewer) {
        var discussions = counts.discussions(viewer);
        return sql(viewer, "").query((row, number) -> shared.intern(category(row, viewer, discussions))).list();
    }

    public Optional<CategoryRow> bySlug(String slug, Viewer viewer) {
        return sql(viewer, "and c.slug = :slug").param("slug", slug).query((row, number) -> category(row, viewer, counts.discussions(viewer))).optional();
    }

    public Optional<CategoryRow> byId(long id, Viewer viewer) {
        return sql(viewer, "and c.id = :id").param("id", id).query((row, number) -> category(row, viewer, counts.discussions(viewer))).optional();
    }

    private JdbcClient.StatementSpec sql(Viewer viewer, String which) {
        return jdbc.sql(ROWS.formatted(AccessRules.visible(Content.CATEGORY, viewer, Sql.columns("c")), which))
                .param("me", viewer.isGuest() ? 0 : viewer.id());
    }

    private static CategoryRow category(ResultSet row, Viewer viewer, Map<Long, Integer> discussions) throws SQLException {
        var state = Content.State.valueOf(row.getString("state"));
        var audience = Audience.valueOf(row.getString("audience"));
        var group = row.getObject("audience_group", Long.class);
        var facts = Facts.of(Content.CATEGORY, state, audience, group, null);
        return new CategoryRow(row.getLong("id"), row.getString("slug"), row.getString("name"), row.getString("description"),
                row.getString("rules"), row.getString("rules_html"), state, audience, group, row.getInt("position"), row.getInt("version"),
                discussions.getOrDefault(row.getLong("id"), 0), AccessRules.may(viewer, Action.ASK, facts), AccessRules.may(viewer, Action.ANNOUNCE, facts),
                AccessRules.may(viewer, Action.FOLLOW, facts), row.getBoolean("following"));
    }
}
