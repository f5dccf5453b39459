package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a post said before it is edited. */
@Component
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Post post) {
        jdbc.sql("insert into post_revision (post_id, version, author_id, written_at, markdown) values (?, ?, ?, ?, ?)")
                .params(post.id(), post.version(), post.writtenBy(), Utc.timestamp(post.writtenAt()), post.markdown()).update();
    }
}
