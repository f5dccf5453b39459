package org.coresponderalliance.continuum.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.privacy.GuardWord.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the staff's words. */
@Repository
class GuardWordRows {

    private static final String SELECT = "select id, word, purpose, added_by, added_at from guard_word ";

    private final JdbcClient jdbc;
    private final Clock clock;

    GuardWordRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the alphabet. */
    List<GuardWord> all() {
        return query(SELECT + "order by word", List.of());
    }

    Optional<GuardWord> word(long id) {
        return query(SELECT + "where id = ?", List.of(id)).stream().findFirst();
    }

    List<String> words(Purpose purpose) {
        return jdbc.sql("select word from guard_word where purpose = ?").param(purpose.name()).query(String.class).list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the word is there already, for whichever purpose */
    long insert(String word, Purpose purpose, long by) {
        return jdbc.sql("insert into guard_word (word, purpose, added_by, added_at) values (?, ?, ?, ?) returning id")
                .params(word, purpose.name(), by, Utc.timestamp(clock.instant())).query(Long.class).single();
    }

    void delete(long id) {
        jdbc.sql("delete from guard_word where id = ?").param(id).update();
    }

    private List<GuardWord> query(String sql, List<Object> parameters) {
        return jdbc.sql(sql).params(parameters).query((row, index) -> new GuardWord(row.getLong("id"), row.getString("word"),
                Purpose.valueOf(row.getString("purpose")), row.getLong("added_by"), Utc.instant(row, "added_at"))).list();
    }
}
