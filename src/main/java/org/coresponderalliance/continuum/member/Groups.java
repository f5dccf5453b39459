package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups of members, for whom categories and articles can be meant. Staff make them and say who belongs. */
@Service
public class Groups {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 400;

    /** @param size how many belong to it @param version for {@link #change} */
    public record Group(long id, String name, String about, int size, int version) {}

    private static final String ROWS = """
            select g.id, g.name, g.about, (select count(*) from member_group_membership m where m.group_id = g.id) size, g.version
            from member_group g\s""";

    /** A group is meant for itself. */
    private static final Sql COLUMNS = new Sql(Map.of(Field.STATE, "'OPEN'", Field.AUDIENCE, "'GROUP'", Field.GROUP, "g.id"));

    private final JdbcClient jdbc;
    private final MemberDirectory directory;
    private final AuditLog audit;
    private final AuditQueries log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Groups(JdbcClient jdbc, MemberDirectory directory, AuditLog audit, AuditQueries log, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.audit = audit;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the viewer may know of: all for moderators, else their own; by name. */
    public List<Group> all(Viewer viewer) {
        return jdbc.sql(ROWS + "where " + AccessRules.visible(Content.GROUP, viewer, COLUMNS) + " order by g.name").query(Group.class).list();
    }

    /** One group. @throws NotFound if there is none, or the viewer may not know of it */
    public Group find(long groupId, Viewer viewer) {
        requireSeen(groupId, viewer);
        return jdbc.sql(ROWS + "where g.id = ?").param(groupId).query(Group.class).optional().orElseThrow(NotFound::new);
    }

    /** The groups that a member belongs to, by name. @throws NotFound unless the viewer is a moderator or the member */
    public List<Group> of(long memberId, Viewer viewer) {
        if (!AccessRules.may(viewer, Action.SEE_STANDING, Facts.member(memberId))) {
            throw new NotFound();
        }
        return jdbc.sql(ROWS + "where g.id in (select b.group_id from member_group_membership b where b.member_id = ?) order by g.name")
                .param(memberId).query(Group.class).list();
    }

    public boolean exists(long groupId) {
        return jdbc.sql("select count(*) from member_group where id = ?").param(groupId).query(Integer.class).single() > 0;
    }

    /** Who belongs to it, by name. @throws NotFound if there is no such group for the viewer */
    public List<Byline> members(long groupId, Viewer viewer) {
        requireSeen(groupId, viewer);
        var ids = jdbc.sql("""
                select m.id from member_group_membership g join member m on m.id = g.member_id
                where g.group_id = ? and m.state = 'ACTIVE' order by m.display_name, m.id""").param(groupId).query(Long.class).list();
        var bylines = directory.bylines(ids);
        return ids.stream().map(bylines::get).toList();
    }

    /** Makes a group. @throws NotFound unless the viewer is staff @throws InvalidInput naming {@code name} or {@code about} */
    @Transactional
    public long create(String name, String about, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.GROUP);
        var called = InputText.field("name", LONGEST_NAME).requiredLine(name);
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into member_group (name, about, created_at) values (?, ?, ?)")
                    .params(called, InputText.field("about", LONGEST_ABOUT).optionalLine(about), Utc.timestamp(clock.instant())).update(key, "id");
        } catch (DuplicateKeyException taken) {
            throw new InvalidInput("name", "member.group.taken");
        }
        var id = Objects.requireNonNull(key.getKey()).longValue();
        audit.record(Act.of(viewer.id(), "group.created", "group", id, "").with("name", called));
        return id;
    }

    /**
     * Changes name and description.
     *
     * @param version the version that the editor saw
     * @throws NotFound if there is no such group or the viewer is not staff
     * @throws Conflict if somebody changed it since, naming them
     */
    @Transactional
    public void change(long groupId, String name, String about, int version, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.GROUP);
        var called = InputText.field("name", LONGEST_NAME).requiredLine(name);
        try {
            var changed = jdbc.sql("update member_group set name = ?, about = ?, version = version + 1 where id = ? and version = ?")
                    .params(called, InputText.field("about", LONGEST_ABOUT).optionalLine(about), groupId, version).update();
            if (changed == 0) {
                requireGroup(groupId);
                throw new Conflict(Message.of("member.group.changed", lastChangedBy(groupId, viewer)), null);
            }
        } catch (DuplicateKeyException taken) {
            throw new InvalidInput("name", "member.group.taken");
        }
        audit.record(Act.of(viewer.id(), "group.changed", "group", groupId, "").with("name", called));
    }

    /** Takes members in who do not belong to it yet. @throws NotFound if there is no such group or the viewer is not staff */
    @Transactional
    public void add(long groupId, Collection<Long> memberIds, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.GROUP);
        requireGroup(groupId);
        for (var memberId : memberIds) {
            var added = jdbc.sql("insert ignore into member_group_membership (group_id, member_id, since) values (?, ?, ?)")
                    .params(groupId, memberId, Utc.timestamp(clock.instant())).update();
            if (added > 0) {
                record(viewer, "group.memberAdded", groupId, memberId);
            }
        }
    }

    /** Lets a member go who belongs to it. @throws NotFound if there is no such group or the viewer is not staff */
    @Transactional
    public void remove(long groupId, long memberId, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.GROUP);
        requireGroup(groupId);
        if (jdbc.sql("delete from member_group_membership where group_id = ? and member_id = ?").params(groupId, memberId).update() > 0) {
            record(viewer, "group.memberRemoved", groupId, memberId);
        }
    }

    /** The name of who changed its name or description last, as the audit log knows. */
    private String lastChangedBy(long groupId, Viewer viewer) {
        return log.about("group", groupId, viewer).stream().filter(entry -> entry.action().equals("group.changed")).map(Entry::actorId)
                .filter(Objects::nonNull).findFirst().map(member -> directory.byline(member).name()).orElse("");
    }

    private static void requireSeen(long groupId, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Facts.of(Content.GROUP, Content.State.OPEN, Audience.GROUP, groupId, null));
    }

    private void requireGroup(long groupId) {
        if (!exists(groupId)) {
            throw new NotFound();
        }
    }

    private void record(Viewer viewer, String action, long groupId, long memberId) {
        audit.record(Act.of(viewer.id(), action, "group", groupId, "").with("member", memberId));
        events.publishEvent(new MemberChanged(memberId));
    }
}
