package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What members have to do with a discussion goes with it when it is merged: who follows it, whose program faces it, how far it
 * was read, what is being written. Their rows of the merged discussion stay as they are; what is added to the other one carries
 * the moment of the merge, so that exactly that can be taken away again.
 */
@Component
class MergedReaders {

    private final JdbcClient jdbc;
    private final MemberDirectory members;

    MergedReaders(JdbcClient jdbc, MemberDirectory members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    /** Nobody follows by it who muted the other discussion. @param asker of the merged discussion: their program faces the question, too */
    void join(Merge merge, long asker, long otherAsker) {
        var at = Utc.timestamp(merge.at());
        jdbc.sql("""
                        insert ignore into discussion_follow (member_id, discussion_id, mode, since)
                        select member_id, ?, mode, ? from discussion_follow where discussion_id = ? and mode = 'FOLLOW'""")
                .params(merge.into(), at, merge.from()).update();
        jdbc.sql("""
                        insert ignore into facing (discussion_id, member_id, program_id, created_at)
                        select ?, member_id, program_id, ? from facing where discussion_id = ? and member_id <> ?""")
                .params(merge.into(), at, merge.from(), otherAsker).update();
        if (asker != otherAsker) {
            jdbc.sql("insert ignore into facing (discussion_id, member_id, program_id, created_at) values (?, ?, ?, ?)")
                    .param(1, merge.into()).param(2, asker).param(3, members.programOf(asker).orElse(null), java.sql.Types.BIGINT).param(4, at).update();
        }
        // Whoever had read all of the other one has read as much of what came to it as before; for all else that comes later.
        jdbc.sql("""
                        update reading_position r join reading_position old on old.member_id = r.member_id and old.discussion_id = :from
                        set r.last_number = least(old.last_number, :size) + :offset
                        where r.discussion_id = :into and not exists (select 1 from post n where n.discussion_id = :into and n.number > r.last_number
                          and n.number <= :offset and n.state = 'PUBLISHED' and n.author_id <> r.member_id)""")
                .param("from", merge.from()).param("into", merge.into()).param("offset", merge.offset()).param("size", merge.last() - merge.offset()).update();
        drafts(merge);
    }

    /** A reply that is being written goes on in the other discussion; where one is begun there, too, as an answer to the question that came. */
    private void drafts(Merge merge) {
        rekey("reply/" + merge.from(), "reply/" + merge.into());
        rekey("reply/" + merge.from(), "reply/" + merge.into() + "/" + merge.first());
        for (var what : new String[] {"reply/", "edit/"}) {
            var old = what + merge.from() + "/";
            jdbc.sql("update ignore draft set draft_key = concat(?, substring(draft_key, ?) + ?) where draft_key like concat(?, '%')")
                    .params(what + merge.into() + "/", old.length() + 1, merge.offset(), old).update();
        }
    }

    private void rekey(String from, String to) {
        jdbc.sql("update ignore draft set draft_key = ? where draft_key = ?").params(to, from).update();
    }

    /** What was read of it meanwhile stays read. Drafts stay where they are. */
    void part(Merge merge) {
        var at = Utc.timestamp(merge.at());
        jdbc.sql("delete from discussion_follow where discussion_id = ? and since = ? and mode = 'FOLLOW'").params(merge.into(), at).update();
        jdbc.sql("delete from facing where discussion_id = ? and created_at = ?").params(merge.into(), at).update();
        jdbc.sql("""
                        insert into reading_position (member_id, discussion_id, last_number, read_at)
                        select r.member_id, :from, least(r.last_number, :last) - :offset, r.read_at from reading_position r
                        where r.discussion_id = :into and r.last_number > :offset
                        on duplicate key update last_number = greatest(reading_position.last_number, values(last_number))""")
                .param("from", merge.from()).param("into", merge.into()).param("offset", merge.offset()).param("last", merge.last()).update();
        jdbc.sql("""
                        update reading_position r join discussion d on d.id = r.discussion_id set r.last_number = least(r.last_number, d.last_number)
                        where r.discussion_id = ?""").param(merge.into()).update();
    }
}
