package org.coresponderalliance.continuum.discussion;

import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Moved;
import org.coresponderalliance.continuum.base.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where addresses of merged discussions lead. Asked only where nothing was found. */
@Component
class MergedDiscussions {

    private final JdbcClient jdbc;

    MergedDiscussions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why there is no such discussion: {@link Moved} where the viewer sees the one into which it was merged. @param number of the post that is asked for */
    NotFound gone(long id, int number, Viewer viewer) {
        return moved(id, number, "/api/v1/discussions/%d", viewer);
    }

    /** The same of a post. */
    NotFound gonePost(long id, int number, Viewer viewer) {
        return moved(id, number, "/api/v1/discussions/%d/posts/%d", viewer);
    }

    private NotFound moved(long id, int number, String resource, Viewer viewer) {
        return jdbc.sql("""
                        select d.id, d.slug, m.first_number - 1 as before_it, m.last_number as last_of_it from discussion_merge m
                        join discussion d on d.id = m.into_id where m.standing = ? and\s"""
                        + AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d"))).param(id)
                .query((row, n) -> moved(row.getLong("id"), row.getString("slug"), row.getInt("before_it"),
                        Math.clamp((long) row.getInt("before_it") + number, row.getInt("before_it") + 1, row.getInt("last_of_it")), resource))
                .optional().orElseGet(NotFound::new);
    }

    private static NotFound moved(long id, String slug, int offset, int number, String resource) {
        return new Moved(DiscussionLinks.moved(id, slug, number, offset), resource.formatted(id, number));
    }

    /** The number that the opening post of a merged discussion has in the other one, with the id of that. */
    Optional<Place> opening(long id) {
        return jdbc.sql("select into_id as discussion, first_number as number from discussion_merge where standing = ?").param(id).query(Place.class).optional();
    }

    record Place(long discussion, int number) {}
}
