package org.coresponderalliance.continuum.administration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of settings: only those that somebody changed have a row. */
@Repository
class StoredSettings {

    private final JdbcClient jdbc;

    StoredSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All values by name. */
    Map<String, String> all() {
        var values = new HashMap<String, String>();
        jdbc.sql("select name, value from setting").query(row -> {
            values.put(row.getString("name"), row.getString("value"));
        });
        return values;
    }

    void put(String name, String value, @Nullable Long memberId, Instant at) {
        jdbc.sql("""
                        insert into setting (name, value, changed_by, changed_at) values (:name, :value, :by, :at)
                        on duplicate key update value = :value, changed_by = :by, changed_at = :at""")
                .param("name", name).param("value", value).param("by", memberId)
                .param("at", Utc.timestamp(at))
                .update();
    }

    void remove(String name) {
        jdbc.sql("delete from setting where name = ?").param(name).update();
    }
}
