package org.coresponderalliance.continuum.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.coresponderalliance.continuum.moderation.SanctionService;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who walk, and members to be found. */
final class People {

    private final JdbcClient jdbc;
    private final ViewerSource viewers;
    private final Groups groups;
    private final SanctionService sanctions;
    private final TransactionTemplate transaction;
    private final Reindexing index;

    final long author;
    final long insider;
    final long outsider;
    final long reviewer;
    final long silenced;
    final Viewer moderator;
    final Viewer staff;
    final Viewer administrator;
    final long group;

    People(JdbcClient jdbc, ViewerSource viewers, Groups groups, SanctionService sanctions, TransactionTemplate transaction,
           Reindexing index) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.groups = groups;
        this.sanctions = sanctions;
        this.transaction = transaction;
        this.index = index;
        administrator = viewer(member(Thing.newWord(), Role.ADMINISTRATOR));
        staff = viewer(member(Thing.newWord(), Role.STAFF));
        moderator = viewer(member(Thing.newWord(), Role.MODERATOR));
        author = member(Thing.newWord(), Role.MEMBER);
        insider = member(Thing.newWord(), Role.MEMBER);
        outsider = member(Thing.newWord(), Role.MEMBER);
        reviewer = member(Thing.newWord(), Role.MEMBER);
        silenced = member(Thing.newWord(), Role.MEMBER);
        group = groups.create("Group " + author, "", staff);
        groups.add(group, List.of(author, insider, silenced), staff);
    }

    /** A member whose name, handle and profile carry a word. */
    long member(String word, Role role) {
        return transaction.execute(status -> {
            jdbc.sql("""
                            insert into member (email, handle, display_name, role, state, about, agency, job_title, created_at)
                            values (?, ?, ?, ?, 'ACTIVE', ?, ?, ?, '2025-01-01')""")
                    .params(word + "@example.org", word, "Pat " + word, role.name(), "About " + word, "Agency " + word, "Title " + word).update();
            var id = jdbc.sql("select id from member where handle = ?").param(word).query(Long.class).single();
            index.changed(Content.MEMBER, List.of(id));
            return id;
        });
    }

    void suspend(long member) {
        sanctions.give(new SanctionService.Order(member, SanctionKind.SUSPEND, "for the walk", null, null), staff);
    }

    void leave(long member) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update member set state = 'LEFT' where id = ?").param(member).update();
            index.changed(Content.MEMBER, List.of(member));
        });
    }

    /** Who walks, by what they are called here. The author has left the group by now, the silenced one is silenced. */
    Map<String, Viewer> walkers() {
        groups.remove(group, author, staff);
        sanctions.give(new SanctionService.Order(silenced, SanctionKind.SILENCE, "for the walk", Instant.now().plus(Duration.ofDays(1)), null), staff);
        var walkers = new LinkedHashMap<String, Viewer>();
        walkers.put("guest", Viewer.guest());
        walkers.put("outsider", viewer(outsider));
        walkers.put("author", viewer(author));
        walkers.put("insider", viewer(insider));
        walkers.put("reviewer", viewer(reviewer));
        walkers.put("silenced", viewer(silenced));
        walkers.put("moderator", moderator);
        walkers.put("staff", staff);
        walkers.put("administrator", administrator);
        return walkers;
    }

    Viewer viewer(long member) {
        return viewers.viewer(member).orElseThrow();
    }
}
