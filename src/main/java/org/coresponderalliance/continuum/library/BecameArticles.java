package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which discussions the library has answered, for modules above. */
@Service
public class BecameArticles {

    private final JdbcClient jdbc;

    BecameArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the discussions that a published article comes from, whoever may read it. */
    public Set<Long> of(Collection<Long> discussionIds) {
        return discussionIds.isEmpty() ? Set.of() : jdbc.sql("select distinct o.discussion_id from article_discussion o join article a on a.id = o.article_id "
                        + "where o.discussion_id in (:ids) and a.published_number is not null and a.state in ('PUBLISHED', 'REVIEW_DUE')")
                .param("ids", discussionIds).query(Long.class).set();
    }
}
