package org.coresponderalliance.continuum.base.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The log of mails, newest first. Whoever shows it checks that the viewer is an administrator. */
@Repository
public class MailLog {

    /** What became of a mail: still to be sent, sent, kept because no mail server is set up, given up after many tries. */
    public enum Status { WAITING, SENT, KEPT, FAILED }

    /**
     * @param text  empty for a secret mail that was sent
     * @param error what the mail server said last; null if nothing went wrong
     */
    public record Entry(long id, String to, String subject, String text, String kind, boolean secret, Status status, int attempts,
                        Instant createdAt, @Nullable Instant sentAt, @Nullable String error) {}

    private static final String COLUMNS =
            "select id, recipient, subject, body_text, kind, secret, status, attempts, created_at, sent_at, error from mail_log ";

    private final JdbcClient jdbc;

    MailLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to {@code limit} entries older than the one with this id; from the newest for {@code Long.MAX_VALUE}. */
    public List<Entry> before(long id, int limit) {
        return jdbc.sql(COLUMNS + "where id < ? order by id desc limit ?").param(id).param(limit).query(MailLog::entry).list();
    }

    public Optional<Entry> entry(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(MailLog::entry).optional();
    }

    /**
     * Puts a mail that was given up or kept back among those to be sent, as if it were new.
     *
     * @return false if it was sent or waits already, or its text is gone
     */
    public boolean again(long id, Instant now) {
        return jdbc.sql("""
                        update mail_log set status = 'WAITING', attempts = 0, next_attempt_at = ?, error = null
                        where id = ? and status in ('KEPT', 'FAILED') and body_text <> ''""")
                .params(Utc.timestamp(now), id).update() == 1;
    }

    /** How many mails were given up. */
    public long failed() {
        return jdbc.sql("select count(*) from mail_log where status = 'FAILED'").query(Long.class).single();
    }

    long add(MailMessage message, Status status, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into mail_log (recipient, subject, body_text, kind, secret, status, created_at, next_attempt_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(message.to(), cut(message.subject(), 255), message.text(), message.kind(), message.secret(), status.name(),
                        Utc.timestamp(now), Utc.timestamp(now)).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Takes a mail for one attempt to send it, so that no other node sends it too. @return whether it is due and now ours */
    boolean claim(long id, Instant now, Instant next) {
        return jdbc.sql("update mail_log set attempts = attempts + 1, next_attempt_at = ? where id = ? and status = 'WAITING' and next_attempt_at <= ?")
                .params(Utc.timestamp(next), id, Utc.timestamp(now)).update() == 1;
    }

    List<Long> due(Instant now, int limit) {
        return jdbc.sql("select id from mail_log where status = 'WAITING' and next_attempt_at <= ? order by next_attempt_at limit ?")
                .params(Utc.timestamp(now), limit).query(Long.class).list();
    }

    void sent(long id, Instant now) {
        jdbc.sql("update mail_log set status = 'SENT', sent_at = ?, error = null, body_text = if(secret, '', body_text) where id = ?")
                .params(Utc.timestamp(now), id).update();
    }

    void failed(long id, String error, boolean forGood) {
        jdbc.sql("update mail_log set error = ?, status = if(?, 'FAILED', status) where id = ?").params(cut(error, 400), forGood, id).update();
    }

    void forgetOlderThan(Instant oldest) {
        jdbc.sql("delete from mail_log where created_at < ? and status <> 'WAITING'").param(Utc.timestamp(oldest)).update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getLong("id"), row.getString("recipient"), row.getString("subject"), row.getString("body_text"),
                row.getString("kind"), row.getBoolean("secret"), Status.valueOf(row.getString("status")), row.getInt("attempts"),
                Utc.instant(row, "created_at"), Utc.instantOrNull(row, "sent_at"), row.getString("error"));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
