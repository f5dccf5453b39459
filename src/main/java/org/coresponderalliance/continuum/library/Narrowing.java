package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;

/** The {@code where} of a query over articles, table {@code article a}, with its values. Begins with what the viewer may see. */
final class Narrowing {

    private static final String REVIEWERS = "(select w.member_id from article_reviewer w where w.article_id = a.id)";
    static final Sql COLUMNS = Sql.columns("a").reviewers(REVIEWERS);
    private static final Sql WORK = new Sql(Map.of(Field.STATE, "a.next_state", Field.AUDIENCE, "a.audience", Field.GROUP, "a.audience_group",
            Field.AUTHOR, "a.author_id")).reviewers(REVIEWERS);

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Narrowing(String first) {
        sql.append(first);
    }

    /** All that the viewer sees, in whatever state. */
    static Narrowing visible(Viewer viewer) {
        return new Narrowing(AccessRules.visible(Content.ARTICLE, viewer, COLUMNS));
    }

    /** Articles with a revision that is worked on and that the viewer sees. */
    static Narrowing work(Viewer viewer) {
        return new Narrowing(AccessRules.visible(Content.ARTICLE, viewer, WORK)).and("a.state not in ('HIDDEN', 'DELETED', 'RETIRED')");
    }

    /** What stands in the library for the viewer, and passes the filter. */
    static Narrowing of(LibraryFilter filter, Viewer viewer) {
        var where = visible(viewer);
        where.and(filter.superseded() ? "a.state in ('PUBLISHED', 'REVIEW_DUE', 'SUPERSEDED')" : "a.state in ('PUBLISHED', 'REVIEW_DUE')");
        if (!filter.kinds().isEmpty()) {
            where.andIn("a.kind", filter.kinds().stream().map(Enum::name).sorted().toList());
        }
        filter.facets().values().forEach((facet, codes) -> {
            where.and("exists (select 1 from article_facet f where f.article_id = a.id and f.facet = ? and f.code in (" + marks(codes) + "))", facet);
            where.values.addAll(codes);
        });
        return where;
    }

    Narrowing and(String condition, Object... more) {
        sql.append(" and ").append(condition);
        Collections.addAll(values, more);
        return this;
    }

    Narrowing andIn(String column, Collection<?> any) {
        sql.append(" and ").append(column).append(" in (").append(marks(any)).append(')');
        values.addAll(any);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
