package org.coresponderalliance.continuum.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the files. */
@Component
class AttachmentRows {

    private final JdbcClient jdbc;
    private final AttachmentFiles files;

    AttachmentRows(JdbcClient jdbc, AttachmentFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    void add(StoredFile file, long ownerId) {
        jdbc.sql("""
                        insert into attachment (public_key, owner_id, file_name, media_type, size, sha256, width, height, alt, state, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'LOOSE', ?)""")
                .params(file.key(), ownerId, file.name(), file.type().mediaType(), file.size(), file.sha256(), file.width(), file.height(),
                        file.alt(), Utc.timestamp(file.createdAt()))
                .update();
    }

    int countSince(long ownerId, Instant since) {
        return jdbc.sql("select count(*) from attachment where owner_id = ? and created_at > ?").params(ownerId, Utc.timestamp(since))
                .query(Integer.class).single();
    }

    Optional<Known> find(String key) {
        return !Keys.isOne(key) ? Optional.empty() : jdbc.sql("select * from attachment where public_key = ? and state <> 'GONE'").param(key).query(this::known).optional();
    }

    /** Those that are there, by their keys. */
    Map<String, StoredFile> all(Collection<String> keys) {
        return keys.isEmpty() ? Map.of() : jdbc.sql("select * from attachment where public_key in (:keys) and state <> 'GONE'").param("keys", keys).query(this::known).list().stream()
                .collect(Collectors.toMap(one -> one.file().key(), Known::file));
    }

    /** The things whose texts refer to the file. */
    List<Subject> uses(long id) {
        return jdbc.sql("select subject_kind, subject_id from attachment_use where attachment_id = ?").param(id)
                .query((row, index) -> new Subject(Subject.Kind.valueOf(row.getString(1)), row.getLong(2))).list();
    }

    void attach(Collection<String> keys, Subject subject, long ownerId) {
        jdbc.sql("""
                        insert ignore into attachment_use (attachment_id, subject_kind, subject_id)
                        select id, :kind, :subject from attachment where public_key in (:keys) and owner_id = :owner and state <> 'GONE'""")
                .param("kind", subject.kind().name()).param("subject", subject.id()).param("keys", keys).param("owner", ownerId).update();
        jdbc.sql("update attachment set state = 'ATTACHED' where public_key in (:keys) and owner_id = :owner and state = 'LOOSE'")
                .param("keys", keys).param("owner", ownerId).update();
    }

    /** Keys of files that no text has referred to since before that time, at most 500. */
    List<String> looseBefore(Instant time) {
        return jdbc.sql("select public_key from attachment where state = 'LOOSE' and created_at < ? order by created_at limit 500")
                .param(Utc.timestamp(time)).query(String.class).list();
    }

    /** Whether the file is still loose, and nobody can tie it to a text any more. */
    boolean giveUp(String key) {
        return jdbc.sql("update attachment set state = 'GONE' where public_key = ? and state = 'LOOSE'").param(key).update() == 1;
    }

    List<String> gone() {
        return jdbc.sql("select public_key from attachment where state = 'GONE' limit 1000").query(String.class).list();
    }

    void forget(String key) {
        jdbc.sql("delete from attachment where public_key = ? and state = 'GONE'").param(key).update();
    }

    record Known(long id, long ownerId, boolean loose, StoredFile file) {}

    private Known known(ResultSet row, int index) throws SQLException {
        var key = row.getString("public_key");
        var type = FileType.of(row.getString("media_type")).orElseThrow();
        return new Known(row.getLong("id"), row.getLong("owner_id"), "LOOSE".equals(row.getString("state")),
                new StoredFile(key, row.getString("file_name"), type, row.getLong("size"), row.getString("sha256"),
                        row.getObject("width", Integer.class), row.getObject("height", Integer.class), row.getString("alt"),
                        Utc.instant(row, "created_at"), files.path(key)));
    }

    AttachmentQueries.Stored stored() {
        return jdbc.sql("select count(*) as files, coalesce(sum(size), 0) as bytes from attachment").query(AttachmentQueries.Stored.class).single();
    }
}
