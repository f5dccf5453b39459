package org.coresponderalliance.continuum.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that make a text wait for a moderator. Staff choose them. */
@Service
public class WatchedWords {

    private static final InputText WORD = InputText.field("word", 80);

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Clock clock;

    WatchedWords(JdbcClient jdbc, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** All of them by the alphabet. @throws NotFound unless the viewer is staff */
    public List<WatchedWord> all(Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        return all();
    }

    List<WatchedWord> all() {
        return jdbc.sql("select id, word, watched_for from watched_word order by word")
                .query((row, index) -> new WatchedWord(row.getLong(1), row.getString(2), WatchedWord.Who.valueOf(row.getString(3)))).list();
    }

    @Transactional
    public long add(String word, WatchedWord.Who who, Viewer staff) {
        Permit.require(staff, Action.CONFIGURE, Content.SETTING);
        var id = add(WORD.requiredLine(word).toLowerCase(Locale.ROOT), who, staff.id());
        log.record(Act.of(staff.memberId(), "watchedWord.added", "watchedWord", id, "").with("for", who));
        return id;
    }

    @Transactional
    public void remove(long id, Viewer staff) {
        Permit.require(staff, Action.CONFIGURE, Content.SETTING);
        if (jdbc.sql("delete from watched_word where id = ?").param(id).update() == 0) {
            throw new NotFound();
        }
        log.record(Act.of(staff.memberId(), "watchedWord.removed", "watchedWord", id, ""));
    }

    private long add(String word, WatchedWord.Who who, long memberId) {
        try {
            return jdbc.sql("insert into watched_word (word, watched_for, added_by, added_at) values (?, ?, ?, ?) returning id")
                    .params(word, who.name(), memberId, Utc.timestamp(clock.instant())).query(Long.class).single();
        } catch (DuplicateKeyException present) {
            throw new InvalidInput("word", "moderation.words.present");
        }
    }
}
