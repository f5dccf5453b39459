package org.coresponderalliance.continuum.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The ledger in the database. */
@Repository
class AdoptionTable {

    /** @param number of its last entry, which is what stands */
    record Stored(long id, long articleId, long programId, long memberId, State state, int number, Instant changedAt) {

        /** For the rules, of somebody who sees the article: that its audience has them, its module has said. */
        Facts facts() {
            return Facts.of(Content.ADOPTION, state, Audience.PUBLIC, null, memberId);
        }
    }

    /** @param guardAnswered rules of the privacy guard whose findings stay in it, in one line */
    record Entry(int number, long memberId, AdoptionText text, Instant at, boolean shown, String guardAnswered) {}

    private static final String ENTRY = "select number, member_id, uptake, revision, since, setting, about, outcome, result, recorded_at, shown, guard_answered from adoption_entry where adoption_id = ?";

    private final JdbcClient jdbc;

    AdoptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stored> find(long id) {
        return jdbc.sql("select * from adoption where id = ?").param(id).query(AdoptionTable::stored).optional();
    }

    /** What there is of a program on an article, in whatever state. */
    Optional<Stored> find(long articleId, long programId) {
        return jdbc.sql("select * from adoption where article_id = ? and program_id = ?").params(articleId, programId).query(AdoptionTable::stored).optional();
    }

    /** As {@link #find(long)}, held until the transaction ends. */
    Optional<Stored> locked(long id) {
        return jdbc.sql("select * from adoption where id = ? for update").param(id).query(AdoptionTable::stored).optional();
    }

    /** As {@link #find(long, long)}, held until the transaction ends. */
    Optional<Stored> locked(long articleId, long programId) {
        return jdbc.sql("select * from adoption where article_id = ? and program_id = ? for update").params(articleId, programId)
                .query(AdoptionTable::stored).optional();
    }

    Entry entry(long id, int number) {
        return jdbc.sql(ENTRY + " and number = ?").params(id, number).query(AdoptionTable::entry).single();
    }

    /** The last one first. */
    List<Entry> entries(long id) {
        return jdbc.sql(ENTRY + " order by number desc").param(id).query(AdoptionTable::entry).list();
    }

    /** @return its id; it has no entry yet */
    long add(long articleId, long programId, long memberId, State state, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into adoption (article_id, program_id, member_id, state, last_number, changed_at) values (?, ?, ?, ?, 0, ?)")
                .params(articleId, programId, memberId, state.name(), Utc.timestamp(at)).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Appends an entry, which stands from now on. What was taken back before is no history of it: readers are not told any more. */
    void append(long id, Entry entry, State state) {
        var text = entry.text();
        jdbc.sql("update adoption_entry e join adoption a on a.id = e.adoption_id set e.shown = false where a.id = ? and a.state = 'DELETED' and e.number = a.last_number")
                .param(id).update();
        jdbc.sql("insert into adoption_entry (adoption_id, number, member_id, uptake, revision, since, setting, about, outcome, result, recorded_at, shown, guard_answered) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, entry.number(), entry.memberId(), text.uptake().name(), text.revision(), text.since(), text.setting(), text.about(),
                        text.outcome().name(), text.result(), Utc.timestamp(entry.at()), entry.shown(), entry.guardAnswered()).update();
        jdbc.sql("update adoption set member_id = ?, state = ?, last_number = ?, changed_at = ? where id = ?")
                .params(entry.memberId(), state.name(), entry.number(), Utc.timestamp(entry.at()), id).update();
    }

    /** @param shown whether readers have its last entry, or had it until its author took it back */
    void becomes(Stored adoption, State state, boolean shown, Instant at) {
        jdbc.sql("update adoption set state = ?, changed_at = ? where id = ?").params(state.name(), Utc.timestamp(at), adoption.id()).update();
        jdbc.sql("update adoption_entry set shown = ? where adoption_id = ? and number = ?").params(shown, adoption.id(), adoption.number()).update();
    }

    static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(row.getLong("id"), row.getLong("article_id"), row.getLong("program_id"), row.getLong("member_id"),
                State.valueOf(row.getString("state")), row.getInt("last_number"), Utc.instant(row, "changed_at"));
    }

    static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(row.getInt("number"), row.getLong("member_id"), new AdoptionText(Uptake.valueOf(row.getString("uptake")), row.getInt("revision"),
                row.getObject("since", LocalDate.class), row.getString("setting"), row.getString("about"), Outcome.valueOf(row.getString("outcome")),
                row.getString("result")), Utc.instant(row, "recorded_at"), row.getBoolean("shown"), row.getString("guard_answered"));
    }
}
