package org.coresponderalliance.continuum.administration.archive;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** How far imports have come, and which of our ids stand for those of the archives. */
@Repository
class ImportTable {

    /** In this order. {@code ORDER} is the reading of where each topic's posts stand. */
    enum Stage { PEOPLE, CATEGORIES, ORDER, DISCUSSIONS, ARTICLES, ENDED }

    enum IdOf { USER, CATEGORY, TOPIC, ARTICLE }

    /** @param position how many lines of the stage's file are done */
    record Import(long id, String folder, Stage stage, int position, Totals totals) {}

    record Totals(int members, int categories, int discussions, long posts, int articles, int rejected) {

        static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

        Totals plus(Totals other) {
            return new Totals(members + other.members, categories + other.categories, discussions + other.discussions, posts + other.posts,
                    articles + other.articles, rejected + other.rejected);
        }

        static Totals ofRejected(int count) {
            return new Totals(0, 0, 0, 0, 0, count);
        }
    }

    /** Somebody else has carried the same import on meanwhile. */
    static final class Overtaken extends RuntimeException {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Import> find(String fingerprint) {
        return query("fingerprint = ?", fingerprint);
    }

    /** One that was begun from this folder and has not come to its end. */
    Optional<Import> unfinished(String folder) {
        return query("folder = ? and stage <> 'ENDED'", folder);
    }

    private Optional<Import> query(String condition, String value) {
        return jdbc.sql("select id, folder, stage, position, members, categories, discussions, posts, articles, rejected from archive_import where " + condition
                        + " order by id desc limit 1")
                .param(value).query((row, n) -> new Import(row.getLong("id"), row.getString("folder"), Stage.valueOf(row.getString("stage")),
                        row.getInt("position"), new Totals(row.getInt("members"), row.getInt("categories"), row.getInt("discussions"),
                                row.getLong("posts"), row.getInt("articles"), row.getInt("rejected")))).optional();
    }

    long begin(String fingerprint, String folder, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into archive_import (fingerprint, folder, stage, position, started_at) values (?, ?, ?, 0, ?)")
                .params(fingerprint, folder, Stage.PEOPLE.name(), Utc.timestamp(now)).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Goes on from one position to another, in the transaction that writes what lies between. @throws Overtaken if it is not at the first any more */
    void advance(long id, Stage from, int position, Stage to, int next, Totals more, @Nullable Instant ended) {
        var changed = jdbc.sql("""
                        update archive_import set stage = ?, position = ?, members = members + ?, categories = categories + ?, discussions = discussions + ?,
                          posts = posts + ?, articles = articles + ?, rejected = rejected + ?, ended_at = ?
                        where id = ? and stage = ? and position = ?""")
                .params(to.name(), next, more.members(), more.categories(), more.discussions(), more.posts(), more.articles(), more.rejected(),
                        ended == null ? null : Utc.timestamp(ended), id, from.name(), position).update();
        if (changed == 0) {
            throw new Overtaken();
        }
    }

    void keep(long id, IdOf kind, Map<String, Long> ours) {
        if (!ours.isEmpty()) {
            batches.batchUpdate("insert into archive_id (import_id, kind, theirs, ours) values (?, ?, ?, ?)",
                    ours.entrySet().stream().map(one -> new Object[] {id, kind.name(), one.getKey(), one.getValue()}).toList());
        }
    }

    void forget(long id, IdOf kind, String theirs) {
        jdbc.sql("delete from archive_id where import_id = ? and kind = ? and theirs = ?").params(id, kind.name(), theirs).update();
    }

    Map<String, Long> ids(long id, IdOf kind) {
        var ids = new HashMap<String, Long>();
        jdbc.sql("select theirs, ours from archive_id where import_id = ? and kind = ?").params(id, kind.name())
                .query(row -> { ids.put(row.getString(1), row.getLong(2)); });
        return ids;
    }
}
