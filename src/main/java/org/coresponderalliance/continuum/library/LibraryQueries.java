package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists what stands in the library. */
@Service
public class LibraryQueries {

    private final JdbcClient jdbc;
    private final ArticleRows rows;

    LibraryQueries(JdbcClient jdbc, ArticleRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * Published articles, those published last first.
     *
     * @param after the {@code next} of the page before; null for the first page
     * @param size  most articles on the page
     */
    public Slice<ArticleRow> list(LibraryFilter filter, Viewer viewer, @Nullable String after, int size) {
        var where = Narrowing.of(filter, viewer);
        Cursor.parse(after, 2).ifPresent(from -> {
            var at = Utc.timestamp(from.instant(0));
            where.and("(a.published_at < ? or a.published_at = ? and a.id < ?)", at, at, from.number(1));
        });
        var found = rows.read("where " + where.sql() + " order by a.published_at desc, a.id desc limit " + (size + 1), where.values());
        return Slice.of(found, size, row -> List.of(Objects.requireNonNull(row.publishedAt()), row.id()));
    }

    /** What was published or revised after a time, the latest first, at most {@code size}. */
    public List<ArticleRow> since(Instant time, LibraryFilter filter, Viewer viewer, int size) {
        var where = Narrowing.of(filter, viewer).and("a.published_at > ?", Utc.timestamp(time));
        return rows.read("where " + where.sql() + " order by a.published_at desc, a.id desc limit " + size, where.values());
    }

    /** Those of the articles that the viewer sees in the library, in the order asked for. */
    public List<ArticleRow> of(List<Long> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var where = Narrowing.visible(viewer);
        where.andIn("a.id", ids);
        var found = new HashMap<Long, ArticleRow>();
        rows.read("where " + where.sql(), where.values()).forEach(row -> found.put(row.id(), row));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Whether the viewer may start an article of this kind. */
    public boolean mayStart(ArticleKind kind, Viewer viewer) {
        return Gate.mayStart(kind, viewer);
    }

    public LibraryCounts counts(LibraryFilter filter, Viewer viewer) {
        var facets = new HashMap<>(facetCounts(filter, viewer, null));
        filter.facets().values().keySet().forEach(facet -> facets.put(facet,
                facetCounts(filter.without(facet), viewer, facet).getOrDefault(facet, Map.of())));
        return new LibraryCounts(total(filter, viewer), kindCounts(filter.withoutKinds(), viewer), facets);
    }

    private long total(LibraryFilter filter, Viewer viewer) {
        var where = Narrowing.of(filter, viewer);
        return jdbc.sql("select count(*) from article a where " + where.sql()).params(where.values()).query(Long.class).single();
    }

    private Map<ArticleKind, Long> kindCounts(LibraryFilter filter, Viewer viewer) {
        var where = Narrowing.of(filter, viewer);
        var counts = new EnumMap<ArticleKind, Long>(ArticleKind.class);
        jdbc.sql("select a.kind, count(*) from article a where " + where.sql() + " group by a.kind").params(where.values())
                .query(row -> { counts.put(ArticleKind.valueOf(row.getString(1)), row.getLong(2)); });
        return counts;
    }

    private Map<String, Map<String, Long>> facetCounts(LibraryFilter filter, Viewer viewer, @Nullable String only) {
        var where = Narrowing.of(filter, viewer);
        if (only != null) {
            where.and("c.facet = ?", only);
        }
        var counts = new HashMap<String, Map<String, Long>>();
        jdbc.sql("select c.facet, c.code, count(*) from article a join article_facet c on c.article_id = a.id where " + where.sql()
                        + " group by c.facet, c.code").params(where.values())
                .query(row -> { counts.computeIfAbsent(row.getString(1), key -> new HashMap<>()).put(row.getString(2), row.getLong(3)); });
        return counts;
    }

}
