package org.coresponderalliance.continuum.search;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the synonym groups. */
@Repository
class SynonymRows {

    private record Row(int number, String leftTerms, String rightTerms, String note, boolean enabled, int version, LocalDateTime changedAt) {

        EditableSynonyms group() {
            return new EditableSynonyms(number, leftTerms, rightTerms, note, enabled, version, changedAt.toInstant(ZoneOffset.UTC));
        }
    }

    private static final String SELECT = "select number, left_terms, right_terms, note, enabled, version, changed_at from synonym_group ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SynonymRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<EditableSynonyms> all() {
        return jdbc.sql(SELECT + "order by number").query(Row.class).list().stream().map(Row::group).toList();
    }

    Optional<EditableSynonyms> group(int number) {
        return jdbc.sql(SELECT + "where number = ?").param(number).query(Row.class).optional().map(Row::group);
    }

    /** Changes with every change of the table, also by another node of a cluster. */
    String state() {
        return jdbc.sql("select concat(count(*), ' ', coalesce(sum(version), 0), ' ', coalesce(max(changed_at), '')) from synonym_group")
                .query(String.class).single();
    }

    int insert(EditableSynonyms group, long actor) {
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from synonym_group for update").query(Integer.class).single();
        jdbc.sql("""
                        insert into synonym_group (number, one_way, left_terms, right_terms, note, enabled, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(number, group.oneWay(), group.leftTerms(), group.rightTerms(), group.note(), group.enabled(), now(), actor).update();
        return number;
    }

    /** @return whether the group still had the version that was read */
    boolean update(EditableSynonyms group, long actor) {
        return jdbc.sql("""
                        update synonym_group set one_way = ?, left_terms = ?, right_terms = ?, note = ?, enabled = ?, version = version + 1,
                          changed_at = ?, changed_by = ? where number = ? and version = ?""")
                .params(group.oneWay(), group.leftTerms(), group.rightTerms(), group.note(), group.enabled(), now(), actor,
                        group.number(), group.version()).update() == 1;
    }

    void delete(int number) {
        jdbc.sql("delete from synonym_group where number = ?").param(number).update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
