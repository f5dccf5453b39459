package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows from writing in a discussion: who wrote follows it, and has read their own post. */
@Component
class Participation {

    private final JdbcClient jdbc;

    Participation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mute stays; the position moves only if all before the post had been read. */
    void took(long memberId, long discussionId, int number, Instant at) {
        jdbc.sql("insert ignore into discussion_follow (member_id, discussion_id, mode, since) values (?, ?, 'FOLLOW', ?)")
                .params(memberId, discussionId, Utc.timestamp(at)).update();
        if (number == 1) {
            jdbc.sql("insert into reading_position (member_id, discussion_id, last_number, read_at) values (?, ?, 1, ?)")
                    .params(memberId, discussionId, Utc.timestamp(at)).update();
        } else {
            jdbc.sql("update reading_position set last_number = ? where member_id = ? and discussion_id = ? and last_number = ?")
                    .params(number, memberId, discussionId, number - 1).update();
        }
    }
}
