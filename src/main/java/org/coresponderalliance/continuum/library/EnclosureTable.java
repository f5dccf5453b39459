package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The files that come with articles, in the database. */
@Repository
class EnclosureTable {

    /** One version, with what is known of all of them. */
    record Row(long id, EnclosureKind kind, String title, int number, String key, String note, long memberId, Instant at, int downloads) {}

    private final JdbcClient jdbc;

    EnclosureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions of what comes with an article, in the order in which it was added, the last version first. */
    List<Row> of(long articleId) {
        return jdbc.sql("select e.id, e.kind, e.title, v.number, v.file_key, v.note, v.member_id, v.added_at, v.downloads from enclosure e "
                        + "join enclosure_version v on v.enclosure_id = e.id where e.article_id = ? and not e.removed order by e.id, v.number desc")
                .param(articleId).query(EnclosureTable::row).list();
    }

    /** Whether a file comes with an article, in any version. */
    boolean has(long articleId, String key) {
        return jdbc.sql("select exists (select 1 from enclosure e join enclosure_version v on v.enclosure_id = e.id where e.article_id = ? and not e.removed and v.file_key = ?)")
                .params(articleId, key).query(Boolean.class).single();
    }

    /** Number of the last version, held until the transaction ends; empty if there is no such one. */
    Optional<Integer> locked(long articleId, long id) {
        return jdbc.sql("select last_number from enclosure where id = ? and article_id = ? and not removed for update").params(id, articleId).query(Integer.class).optional();
    }

    /** @return its id; it has no version yet */
    long add(long articleId, EnclosureKind kind, String title) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into enclosure (article_id, kind, title, last_number) values (?, ?, ?, 0)").params(articleId, kind.name(), title).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void append(long id, int number, String fileKey, String note, long memberId, Instant at) {
        jdbc.sql("insert into enclosure_version (enclosure_id, number, file_key, note, member_id, added_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, number, fileKey, note, memberId, Utc.timestamp(at)).update();
        jdbc.sql("update enclosure set last_number = ? where id = ?").params(number, id).update();
    }

    void remove(long id) {
        jdbc.sql("update enclosure set removed = true where id = ?").param(id).update();
    }

    void fetched(long id, int number) {
        jdbc.sql("update enclosure_version set downloads = downloads + 1 where enclosure_id = ? and number = ?").params(id, number).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong("id"), EnclosureKind.valueOf(row.getString("kind")), row.getString("title"), row.getInt("number"), row.getString("file_key"),
                row.getString("note"), row.getLong("member_id"), Utc.instant(row, "added_at"), row.getInt("downloads"));
    }
}
