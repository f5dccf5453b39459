package org.coresponderalliance.continuum.discussion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many discussions stand in each category. Counted at once for everybody, by audience, and kept until something changes;
 * where counting takes long, because there are so many, for fifty times as long as it took even if something does.
 */
@Component
class CategoryCounts {

    /** So many discussions are counted in a few milliseconds. */
    private static final int FEW = 20_000;
    private static final int TIMES_AS_LONG = 50;

    private record Row(long category, Audience audience, @Nullable Long audienceGroup, int discussions) {

        Facts facts() {
            return Facts.of(Content.DISCUSSION, Content.State.PUBLISHED, audience, audienceGroup, null);
        }
    }

    private record Counted(List<Row> rows, long moment, long at, long took) {

        boolean isGood(PageChanges changes) {
            var age = System.nanoTime() - at;
            return age < PageChanges.LONGEST.toNanos() && (changes.isCurrent(moment, "") || isLarge() && age < TIMES_AS_LONG * took);
        }

        private boolean isLarge() {
            return rows.stream().mapToInt(Row::discussions).sum() > FEW;
        }
    }

    private final JdbcClient jdbc;
    private final PageChanges changes;
    private volatile @Nullable Counted counted;

    CategoryCounts(JdbcClient jdbc, PageChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** How many published discussions the viewer sees in each category; none for a category where there is none. */
    Map<Long, Integer> discussions(Viewer viewer) {
        var seen = AccessRules.visible(Content.DISCUSSION, viewer);
        return rows().stream().filter(row -> seen.test(row.facts())).collect(Collectors.groupingBy(Row::category, Collectors.summingInt(Row::discussions)));
    }

    private List<Row> rows() {
        var known = counted;
        if (known != null && known.isGood(changes)) {
            return known.rows();
        }
        var moment = changes.moment();
        var begun = System.nanoTime();
        var rows = jdbc.sql("""
                select category_id as category, audience, audience_group, count(*) as discussions from discussion where state = 'PUBLISHED'
                group by category_id, audience, audience_group""").query(Row.class).list();
        var now = System.nanoTime();
        counted = new Counted(rows, moment, now, now - begun);
        return rows;
    }
}
