package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Which discussions a member follows or has muted, and which categories they follow. Who asks or replies follows the
 * discussion, unless they muted it before. Who follows a category follows all in it that they did not mute, but hears only
 * of what is opened there, not of each reply.
 */
@Service
public class FollowService {

    /** {@code FOLLOW}: wants to hear of every reply. {@code MUTE}: of nothing, and does not see it among the unread. */
    public enum Mode { FOLLOW, MUTE }

    private final JdbcClient jdbc;
    private final Discussions discussions;
    private final Categories categories;
    private final PageChanges pages;
    private final Clock clock;

    FollowService(JdbcClient jdbc, Discussions discussions, Categories categories, PageChanges pages, Clock clock) {
        this.jdbc = jdbc;
        this.discussions = discussions;
        this.categories = categories;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param mode null for neither */
    @RetriedTransaction
    public void set(Viewer viewer, long discussionId, @Nullable Mode mode) {
        var discussion = discussions.findById(discussionId).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.FOLLOW, discussion.facts());
        pages.changedFor(viewer.id());
        if (mode == null) {
            jdbc.sql("delete from discussion_follow where member_id = ? and discussion_id = ?").params(viewer.id(), discussionId).update();
        } else {
            jdbc.sql("""
                            insert into discussion_follow (member_id, discussion_id, mode, since) values (?, ?, ?, ?)
                            on duplicate key update mode = values(mode), since = values(since)""")
                    .params(viewer.id(), discussionId, mode.name(), Utc.timestamp(clock.instant())).update();
        }
    }

    /** Follows a category, or not any more. One that takes nothing new can only be left. @throws NotFound if the viewer does not see it */
    @RetriedTransaction
    public void setCategory(Viewer viewer, long categoryId, boolean following) {
        var category = categories.findById(categoryId).orElseThrow(NotFound::new);
        Permit.require(viewer, following ? Action.FOLLOW : Action.SEE, category.facts());
        pages.changedFor(viewer.id());
        if (following) {
            jdbc.sql("insert ignore into category_follow (member_id, category_id, since) values (?, ?, ?)")
                    .params(viewer.id(), categoryId, Utc.timestamp(clock.instant())).update();
        } else {
            jdbc.sql("delete from category_follow where member_id = ? and category_id = ?").params(viewer.id(), categoryId).update();
        }
    }

    /** Whether a member follows anything at all: one discussion, or one category. */
    public boolean followsAnything(long memberId) {
        return jdbc.sql("""
                        select exists (select 1 from discussion_follow where member_id = :member and mode = 'FOLLOW')
                          or exists (select 1 from category_follow where member_id = :member)""")
                .param("member", memberId).query(Boolean.class).single();
    }

    public Optional<Mode> mode(long memberId, long discussionId) {
        return jdbc.sql("select mode from discussion_follow where member_id = ? and discussion_id = ?")
                .params(memberId, discussionId).query(String.class).optional().map(Mode::valueOf);
    }

    /** Ids of all who follow, and who muted, whether they may still read it or not: check before telling them anything. */
    public Map<Mode, Set<Long>> members(long discussionId) {
        var members = new EnumMap<Mode, Set<Long>>(Map.of(Mode.FOLLOW, new HashSet<>(), Mode.MUTE, new HashSet<>()));
        jdbc.sql("select mode, member_id from discussion_follow where discussion_id = ?").param(discussionId)
                .query(row -> { members.get(Mode.valueOf(row.getString(1))).add(row.getLong(2)); });
        return members;
    }

    /** Ids of all who follow the category in which a discussion stands and did not mute the discussion, as {@link #members}. */
    public List<Long> membersOfCategory(long discussionId) {
        return jdbc.sql("""
                        select w.member_id from discussion d join category_follow w on w.category_id = d.category_id
                          left join discussion_follow f on f.discussion_id = d.id and f.member_id = w.member_id and f.mode = 'MUTE'
                        where d.id = ? and f.mode is null order by w.member_id""")
                .param(discussionId).query(Long.class).list();
    }
}
