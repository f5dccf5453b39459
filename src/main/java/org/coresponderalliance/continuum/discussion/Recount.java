package org.coresponderalliance.continuum.discussion;

import java.time.LocalDateTime;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts anew what a discussion's published posts come to, after one of them was removed or has come back. */
@Component
class Recount {

    private record Sums(int replies, int answers) {}

    private record Last(int number, LocalDateTime at, long author) {}

    private final JdbcClient jdbc;
    private final Posts posts;

    Recount(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** An accepted answer that is not published any more is none. */
    void recount(Discussion discussion) {
        posts.flush();
        discussion.count(counted(discussion));
        var accepted = discussion.acceptedNumber();
        if (accepted != null && posts.find(discussion.id(), accepted).filter(post -> post.state() == State.PUBLISHED).isEmpty()) {
            discussion.accept(null);
        }
    }

    private Counters counted(Discussion discussion) {
        var sums = jdbc.sql("""
                        select count(*) as replies, coalesce(sum(author_id <> ?), 0) as answers
                        from post where discussion_id = ? and state = 'PUBLISHED' and number > 1""")
                .params(discussion.authorId(), discussion.id()).query(Sums.class).single();
        var last = jdbc.sql("""
                        select max(number) over () as number, coalesce(published_at, created_at) as at, author_id as author
                        from post where discussion_id = ? and (state = 'PUBLISHED' or number = 1)
                        order by coalesce(published_at, created_at) desc, post.number desc limit 1""")
                .param(discussion.id()).query(Last.class).single();
        return new Counters(sums.replies(), sums.answers(), last.number(), Utc.instant(last.at()), last.author());
    }

    /** How many programs face it: each once, and members without a program once each. */
    int programs(long discussionId) {
        return jdbc.sql("select count(distinct coalesce(program_id, -member_id)) from facing where discussion_id = ?")
                .param(discussionId).query(Integer.class).single();
    }
}
