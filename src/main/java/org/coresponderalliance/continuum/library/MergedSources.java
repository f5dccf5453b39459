package org.coresponderalliance.continuum.library;

import org.coresponderalliance.continuum.discussion.DiscussionsMerged;
import org.coresponderalliance.continuum.discussion.DiscussionsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where an article comes from stays true when discussions are merged: what named a post names it where it stands now, what its
 * author said to that included. In the transaction of the merge.
 *
 * <p>What named a whole discussion names the other one, too. The old row stays beside it, seen by nobody as long as that
 * discussion is merged, so that it is known what goes back when the two are taken apart. Proposals stay where they went.
 */
@Component
class MergedSources {

    private final JdbcClient jdbc;

    MergedSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DiscussionsMerged merged) {
        for (var table : new String[] {"article_discussion", "consent"}) {
            jdbc.sql("update " + table + " set discussion_id = ?, post_number = post_number + ? where discussion_id = ? and post_number > 0")
                    .params(merged.intoId(), merged.offset(), merged.fromId()).update();
        }
        jdbc.sql("""
                        update article_reference set post_number = greatest(post_number, 1) + ?, discussion_id = ? where discussion_id = ?""")
                .params(merged.offset(), merged.intoId(), merged.fromId()).update();
        // Who named both keeps one.
        jdbc.sql("""
                        delete o from article_discussion o join article_discussion other on other.article_id = o.article_id and other.discussion_id = ?
                          and other.post_number = 0 where o.discussion_id = ? and o.post_number = 0""").params(merged.intoId(), merged.fromId()).update();
        jdbc.sql("""
                        insert into article_discussion (article_id, discussion_id, post_number)
                        select article_id, ?, 0 from article_discussion where discussion_id = ? and post_number = 0""")
                .params(merged.intoId(), merged.fromId()).update();
        // Of two proposals that wait, the one of the discussion that stays is decided on.
        jdbc.sql("update ignore proposal set discussion_id = ? where discussion_id = ?").params(merged.intoId(), merged.fromId()).update();
    }

    @EventListener
    void on(DiscussionsParted parted) {
        for (var table : new String[] {"article_discussion", "consent"}) {
            jdbc.sql("update " + table + " set discussion_id = ?, post_number = post_number - ? where discussion_id = ? and post_number between ? and ?")
                    .params(parted.fromId(), parted.offset(), parted.intoId(), parted.first(), parted.last()).update();
        }
        jdbc.sql("update article_reference set discussion_id = ?, post_number = if(post_number = ?, 0, post_number - ?) where discussion_id = ? and post_number between ? and ?")
                .params(parted.fromId(), parted.first(), parted.offset(), parted.intoId(), parted.first(), parted.last()).update();
        jdbc.sql("""
                        delete o from article_discussion o join article_discussion old on old.article_id = o.article_id and old.discussion_id = ?
                          and old.post_number = 0 where o.discussion_id = ? and o.post_number = 0""").params(parted.fromId(), parted.intoId()).update();
    }
}
