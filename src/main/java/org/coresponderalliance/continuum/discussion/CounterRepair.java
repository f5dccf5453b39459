package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts one discussion's or one post's counters anew, with the row locked. */
@Component
class CounterRepair {

    private final JdbcClient jdbc;
    private final Discussions discussions;
    private final Recount recount;

    CounterRepair(JdbcClient jdbc, Discussions discussions, Recount recount) {
        this.jdbc = jdbc;
        this.discussions = discussions;
        this.recount = recount;
    }

    /** @return whether it was wrong */
    @RetriedTransaction
    public boolean discussion(long id) {
        return discussions.lock(id).map(this::repaired).orElse(false);
    }

    private boolean repaired(Discussion discussion) {
        var before = discussion.counters();
        var facing = discussion.facingCount();
        var last = discussion.lastNumber();
        recount.recount(discussion);
        discussion.countFacing(recount.programs(discussion.id()));
        discussion.numberFrom(jdbc.sql("select coalesce(max(number), 0) from post where discussion_id = ?").param(discussion.id()).query(Integer.class).single());
        return !before.equals(discussion.counters()) || facing != discussion.facingCount() || last != discussion.lastNumber();
    }

    /** @return whether it was wrong */
    @RetriedTransaction
    public boolean post(long id) {
        jdbc.sql("select id from post where id = ? for update").param(id).query(Long.class).list();
        return jdbc.sql("""
                        update post set helpful_count = (select count(*) from reaction where post_id = :id and kind = 'HELPFUL'),
                          thanks_count = (select count(*) from reaction where post_id = :id and kind = 'THANKS')
                        where id = :id and (helpful_count <> (select count(*) from reaction where post_id = :id and kind = 'HELPFUL')
                          or thanks_count <> (select count(*) from reaction where post_id = :id and kind = 'THANKS'))""")
                .param("id", id).update() > 0;
    }
}
