package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which discussions a member follows or has muted. Who asks or replies follows, unless they muted it before. */
@Service
public class FollowService {

    /** {@code FOLLOW}: wants to hear of every reply. {@code MUTE}: of nothing, and does not see it among the unread. */
    public enum Mode { FOLLOW, MUTE }

    private final JdbcClient jdbc;
    private final Discussions discussions;
    private final Clock clock;

    FollowService(JdbcClient jdbc, Discussions discussions, Clock clock) {
        this.jdbc = jdbc;
        this.discussions = discussions;
        this.clock = clock;
    }

    /** @param mode null for neither */
    @RetriedTransaction
    public void set(Viewer viewer, long discussionId, @Nullable Mode mode) {
        var discussion = discussions.findById(discussionId).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.FOLLOW, discussion.facts());
        if (mode == null) {
            jdbc.sql("delete from discussion_follow where member_id = ? and discussion_id = ?").params(viewer.id(), discussionId).update();
        } else {
            jdbc.sql("""
                            insert into discussion_follow (member_id, discussion_id, mode, since) values (?, ?, ?, ?)
                            on duplicate key update mode = values(mode), since = values(since)""")
                    .params(viewer.id(), discussionId, mode.name(), Utc.timestamp(clock.instant())).update();
        }
    }

    public Optional<Mode> mode(long memberId, long discussionId) {
        return jdbc.sql("select mode from discussion_follow where member_id = ? and discussion_id = ?")
                .params(memberId, discussionId).query(String.class).optional().map(Mode::valueOf);
    }

    /** Ids of all who follow, or who muted, whether they may still read it or not: check before telling them anything. */
    public List<Long> members(long discussionId, Mode mode) {
        return jdbc.sql("select member_id from discussion_follow where discussion_id = ? and mode = ? order by member_id")
                .params(discussionId, mode.name()).query(Long.class).list();
    }
}
