package org.coresponderalliance.continuum.discussion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far members have read. */
@Service
public class ReadingService {

    /** What is older than this when a member first comes is not offered to them as unread. */
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(14);

    private final Cache<Long, Instant> starts = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(10)).build();
    private final JdbcClient jdbc;
    private final Discussions discussions;
    private final PageChanges pages;
    private final Clock clock;

    ReadingService(JdbcClient jdbc, Discussions discussions, PageChanges pages, Clock clock) {
        this.jdbc = jdbc;
        this.discussions = discussions;
        this.pages = pages;
        this.clock = clock;
    }

    /** The member has read up to a post. A position never goes back. */
    @RetriedTransaction
    public void read(Viewer viewer, long discussionId, int number) {
        var discussion = discussions.findById(discussionId).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.SEE, discussion.facts());
        if (viewer.isGuest()) {
            return;
        }
        pages.changedFor(viewer.id());
        // The count is taken from the row: a browser may claim to have read what is not written yet.
        jdbc.sql("""
                        insert into reading_position (member_id, discussion_id, last_number, read_at)
                        select :member, id, least(:number, last_number), :now from discussion where id = :discussion
                        on duplicate key update read_at = if(values(last_number) > reading_position.last_number, values(read_at), read_at),
                          last_number = greatest(reading_position.last_number, values(last_number))""")
                .param("member", viewer.id()).param("discussion", discussionId).param("number", Math.max(0, number))
                .param("now", Utc.timestamp(clock.instant())).update();
    }

    /** Nothing is unread any more. */
    @RetriedTransaction
    public void readAll(Viewer viewer) {
        pages.changedFor(viewer.id());
        start(viewer.id(), clock.instant(), true);
        AfterCommit.run(() -> starts.invalidate(viewer.id()));
        jdbc.sql("""
                        update reading_position r join discussion d on d.id = r.discussion_id
                        set r.last_number = d.last_number, r.read_at = ? where r.member_id = ? and r.last_number < d.last_number""")
                .params(Utc.timestamp(clock.instant()), viewer.id()).update();
    }

    /** Since when discussions that the member never opened count as unread; set at the first question. */
    public Instant since(long memberId) {
        return starts.get(memberId, id -> stored(id).orElseGet(() -> {
            start(id, clock.instant().minus(FIRST_LOOK_BACK), false);
            return stored(id).orElseThrow();
        }));
    }

    private java.util.Optional<Instant> stored(long memberId) {
        return jdbc.sql("select since from reading_start where member_id = ?").param(memberId).query(LocalDateTime.class).optional().map(Utc::instant);
    }

    private void start(long memberId, Instant since, boolean replace) {
        jdbc.sql("insert into reading_start (member_id, since) values (?, ?) on duplicate key update since = if(?, values(since), since)")
                .params(memberId, Utc.timestamp(since), replace).update();
    }
}
