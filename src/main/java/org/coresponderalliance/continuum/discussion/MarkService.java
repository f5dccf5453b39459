package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The marks that members leave: reactions, bookmarks, "facing this too". Setting one twice changes nothing. */
@Service
public class MarkService {

    private final JdbcClient jdbc;
    private final Discussions discussions;
    private final Posts posts;
    private final Recount recount;
    private final MemberDirectory members;
    private final Clock clock;
    private final PageChanges pages;

    MarkService(JdbcClient jdbc, Discussions discussions, Posts posts, Recount recount, MemberDirectory members, Clock clock,
                PageChanges pages) {
        this.jdbc = jdbc;
        this.discussions = discussions;
        this.posts = posts;
        this.recount = recount;
        this.members = members;
        this.clock = clock;
        this.pages = pages;
    }

    /**
     * Reacts to a post, or takes the reaction back.
     *
     * @return how many members have reacted so since
     * @throws NotAllowed to one's own post
     */
    @RetriedTransaction
    public int react(Viewer viewer, long discussionId, int number, Reaction kind, boolean on) {
        var post = posts.find(discussionId, number).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.REACT, post.facts());
        if (viewer.is(post.authorId())) {
            throw new NotAllowed("discussion.react.own");
        }
        jdbc.sql("select id from post where id = ? for update").param(post.id()).query(Long.class).single();
        var changed = on
                ? jdbc.sql("insert ignore into reaction (post_id, member_id, kind, created_at) values (?, ?, ?, ?)")
                        .params(post.id(), viewer.id(), kind.name(), Utc.timestamp(clock.instant())).update()
                : -jdbc.sql("delete from reaction where post_id = ? and member_id = ? and kind = ?")
                        .params(post.id(), viewer.id(), kind.name()).update();
        var column = kind.column();
        jdbc.sql("update post set " + column + " = " + column + " + ? where id = ?").params(changed, post.id()).update();
        pages.changed(DiscussionTopic.of(discussionId));
        return jdbc.sql("select " + column + " from post where id = ?").param(post.id()).query(Integer.class).single();
    }

    @RetriedTransaction
    public void bookmark(Viewer viewer, long discussionId, int number, boolean on) {
        var post = posts.find(discussionId, number).orElseThrow(NotFound::new);
        Permit.require(viewer, on ? Action.BOOKMARK : Action.SEE, post.facts());
        if (on) {
            jdbc.sql("insert ignore into bookmark (member_id, post_id, created_at) values (?, ?, ?)")
                    .params(viewer.id(), post.id(), Utc.timestamp(clock.instant())).update();
        } else {
            jdbc.sql("delete from bookmark where member_id = ? and post_id = ?").params(viewer.id(), post.id()).update();
        }
    }

    /**
     * Says that the member's program faces this too, or no longer.
     *
     * @return how many programs face it since
     * @throws NotAllowed where nothing is asked, or to who asked
     */
    @RetriedTransaction
    public int face(Viewer viewer, long discussionId, boolean on) {
        var discussion = discussions.lock(discussionId).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.FACE_THIS_TOO, discussion.facts());
        if (!discussion.kind().asks() || viewer.is(discussion.authorId())) {
            throw new NotAllowed("discussion.facing.notHere");
        }
        if (on) {
            jdbc.sql("insert ignore into facing (discussion_id, member_id, program_id, created_at) values (?, ?, ?, ?)")
                    .param(1, discussionId).param(2, viewer.id()).param(3, members.programOf(viewer.id()).orElse(null), java.sql.Types.BIGINT)
                    .param(4, Utc.timestamp(clock.instant())).update();
        } else {
            jdbc.sql("delete from facing where discussion_id = ? and member_id = ?").params(discussionId, viewer.id()).update();
        }
        var programs = recount.programs(discussionId);
        discussion.countFacing(programs);
        pages.changed(DiscussionTopic.of(discussionId));
        return programs;
    }
}
