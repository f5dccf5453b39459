package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Proves every night that the counters are what they count, and repairs and reports what is not: a difference is a defect
 * somewhere else. Counts without locks; what looks wrong is looked at again with its row locked.
 */
@Component
class CounterProof {

    private static final Logger LOG = LoggerFactory.getLogger(CounterProof.class);

    private static final String SUSPECT_DISCUSSIONS = """
            select d.id from discussion d left join (
                select p.discussion_id, sum(p.state = 'PUBLISHED' and p.number > 1) as replies,
                  sum(p.state = 'PUBLISHED' and p.number > 1 and p.author_id <> o.author_id) as answers, max(p.number) as last,
                  max(if(p.state = 'PUBLISHED' or p.number = 1, p.number, 0)) as last_published
                from post p join discussion o on o.id = p.discussion_id group by p.discussion_id) c on c.discussion_id = d.id
              left join (select discussion_id, count(distinct coalesce(program_id, -member_id)) as programs from facing group by discussion_id) f
                on f.discussion_id = d.id
            where d.state <> 'MERGED' and (d.reply_count <> coalesce(c.replies, 0) or d.answer_count <> coalesce(c.answers, 0) or d.last_number <> coalesce(c.last, 0)
              or d.last_post_number <> coalesce(c.last_published, 1) or d.facing_count <> coalesce(f.programs, 0))""";

    private static final String SUSPECT_POSTS = """
            select p.id from post p left join (
                select post_id, sum(kind = 'HELPFUL') as helpful, sum(kind = 'THANKS') as thanks from reaction group by post_id) r on r.post_id = p.id
            where p.helpful_count <> coalesce(r.helpful, 0) or p.thanks_count <> coalesce(r.thanks, 0)""";

    private final JdbcClient jdbc;
    private final CounterRepair repair;

    CounterProof(JdbcClient jdbc, CounterRepair repair) {
        this.jdbc = jdbc;
        this.repair = repair;
    }

    /** @return how many discussions and posts were repaired */
    @Scheduled(cron = "${continuum.discussion.proof:0 20 3 * * *}", zone = "UTC")
    int prove() {
        var discussions = ids(SUSPECT_DISCUSSIONS).stream().filter(repair::discussion).toList();
        var posts = ids(SUSPECT_POSTS).stream().filter(repair::post).toList();
        if (!discussions.isEmpty() || !posts.isEmpty()) {
            LOG.warn("Counters were wrong and have been repaired: discussions {}, posts {}", discussions, posts);
        }
        return discussions.size() + posts.size();
    }

    private List<Long> ids(String suspects) {
        return jdbc.sql(suspects).query(Long.class).list();
    }
}
