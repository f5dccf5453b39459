package org.coresponderalliance.continuum.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Names discussions where others refer to them. */
@Service
public class DiscussionHeadings {

    /** @param replies published posts without the opening one */
    public record Heading(long id, String slug, String title, int replies) {

        public String url() {
            return DiscussionLinks.discussion(id, slug);
        }
    }

    private final JdbcClient jdbc;

    DiscussionHeadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the discussions that the viewer sees, in the order asked for. */
    public List<Heading> of(Collection<Long> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, Heading>();
        jdbc.sql("select d.id, d.slug, d.title, d.reply_count as replies from discussion d where d.id in (:ids) and "
                        + AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d")))
                .param("ids", ids).query(Heading.class).list().forEach(one -> found.put(one.id(), one));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }
}
