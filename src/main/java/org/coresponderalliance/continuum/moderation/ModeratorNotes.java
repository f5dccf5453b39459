package org.coresponderalliance.continuum.moderation;

import java.time.Clock;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators note about a member for each other. */
@Service
public class ModeratorNotes {

    private static final InputText TEXT = InputText.field("text", 2000);

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Clock clock;

    ModeratorNotes(JdbcClient jdbc, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** @throws org.coresponderalliance.continuum.base.NotFound unless the viewer is a moderator */
    @Transactional
    public void add(long memberId, String text, Viewer moderator) {
        ReviewQueries.requireModerator(moderator);
        jdbc.sql("insert into moderator_note (member_id, text, written_by, written_at) values (?, ?, ?, ?)")
                .params(memberId, TEXT.required(text), moderator.id(), Utc.timestamp(clock.instant())).update();
        log.record(Act.of(moderator.memberId(), "member.noted", "member", memberId, ""));
    }
}
