package org.coresponderalliance.continuum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts that moderators send often; they write and change them themselves. */
@Service
public class CannedTexts {

    private static final InputText TITLE = InputText.field("title", 80);
    private static final InputText TEXT = InputText.field("text", 4000);

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Clock clock;

    CannedTexts(JdbcClient jdbc, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** All of them, in order. @throws NotFound unless the viewer is a moderator */
    public List<CannedText> all(Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.CANNED_TEXT);
        return jdbc.sql("select * from canned_text order by position, title, id").query(CannedTexts::row).list();
    }

    /** Those that go with a decision: its own first, then those for any. */
    public List<CannedText> fitting(Decision decision, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.CANNED_TEXT);
        return jdbc.sql("select * from canned_text where decision in (?, '') order by decision desc, position, title, id")
                .param(decision.name()).query(CannedTexts::row).list();
    }

    @Transactional
    public long add(String title, @Nullable Decision decision, String text, Viewer moderator) {
        Permit.require(moderator, Action.CONFIGURE, Content.CANNED_TEXT);
        var id = unique(() -> jdbc.sql("""
                        insert into canned_text (title, decision, text, position, edited_by, edited_at)
                        select ?, ?, ?, coalesce(max(position), 0) + 10, ?, ? from canned_text returning id""")
                .params(TITLE.requiredLine(title), name(decision), TEXT.required(text), moderator.id(), Utc.timestamp(clock.instant()))
                .query(Long.class).single());
        log.record(Act.of(moderator.memberId(), "cannedText.added", "cannedText", id, ""));
        return id;
    }

    /** @throws Conflict carrying the text as it stands now, if somebody changed it since {@code version} */
    @Transactional
    public void change(CannedText changed, Viewer moderator) {
        Permit.require(moderator, Action.CONFIGURE, Content.CANNED_TEXT);
        var rows = unique(() -> jdbc.sql("""
                        update canned_text set title = ?, decision = ?, text = ?, edited_by = ?, edited_at = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(TITLE.requiredLine(changed.title()), name(changed.decision()), TEXT.required(changed.text()), moderator.id(),
                        Utc.timestamp(clock.instant()), changed.id(), changed.version())
                .update());
        if (rows == 0) {
            var theirs = jdbc.sql("select * from canned_text where id = ?").param(changed.id()).query(CannedTexts::row).optional()
                    .orElseThrow(NotFound::new);
            throw new Conflict(Message.of("moderation.canned.changedMeanwhile"), theirs.text());
        }
        log.record(Act.of(moderator.memberId(), "cannedText.changed", "cannedText", changed.id(), ""));
    }

    @Transactional
    public void remove(long id, Viewer moderator) {
        Permit.require(moderator, Action.CONFIGURE, Content.CANNED_TEXT);
        if (jdbc.sql("delete from canned_text where id = ?").param(id).update() == 0) {
            throw new NotFound();
        }
        log.record(Act.of(moderator.memberId(), "cannedText.removed", "cannedText", id, ""));
    }

    private static <T> T unique(java.util.function.Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException taken) {
            throw new InvalidInput("title", "moderation.canned.titleTaken");
        }
    }

    private static String name(@Nullable Decision decision) {
        return decision == null ? "" : decision.name();
    }

    private static CannedText row(ResultSet row, int index) throws SQLException {
        var decision = row.getString("decision");
        return new CannedText(row.getLong("id"), row.getString("title"), decision.isEmpty() ? null : Decision.valueOf(decision),
                row.getString("text"), row.getInt("version"));
    }
}
