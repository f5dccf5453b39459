package org.coresponderalliance.continuum.discussion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the posts of one discussion behind those of another one, and back. They stay together, in their order and with their
 * replies, so that the numbers that the other discussion's posts have do not change. What answered the discussion answers its
 * question now.
 */
@Component
class MergedPosts {

    private final JdbcClient jdbc;

    MergedPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both discussions are locked. */
    void move(Merge merge) {
        // Assigned from left to right: the number is the old one until it is given.
        jdbc.sql("""
                        update post set reply_to_number = if(number = 1, null, coalesce(reply_to_number, 1) + :offset), number = number + :offset,
                          discussion_id = :into where discussion_id = :from order by number""")
                .param("offset", merge.offset()).param("into", merge.into()).param("from", merge.from()).update();
    }

    /** What was written in the other discussion since stays there; where it answers a post that goes, it answers the discussion. */
    void back(Merge merge) {
        jdbc.sql("update post set reply_to_number = null where discussion_id = ? and number > ? and reply_to_number between ? and ?")
                .params(merge.into(), merge.last(), merge.first(), merge.last()).update();
        jdbc.sql("""
                        update post set reply_to_number = if(coalesce(reply_to_number, :first) <= :first, null, reply_to_number - :offset),
                          number = number - :offset, discussion_id = :from
                        where discussion_id = :into and number between :first and :last order by number""")
                .param("offset", merge.offset()).param("into", merge.into()).param("from", merge.from())
                .param("first", merge.first()).param("last", merge.last()).update();
    }

    int highest(long discussionId) {
        return jdbc.sql("select coalesce(max(number), 0) from post where discussion_id = ?").param(discussionId).query(Integer.class).single();
    }

    long opening(Merge merge) {
        return jdbc.sql("select id from post where discussion_id = ? and number = ?").params(merge.into(), merge.first()).query(Long.class).single();
    }
}
