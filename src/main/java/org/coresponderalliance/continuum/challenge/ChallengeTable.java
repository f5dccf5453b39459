package org.coresponderalliance.continuum.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Challenges in the database. */
@Repository
class ChallengeTable {

    /**
     * @param revision  of the article whose wording is questioned
     * @param takenBack whether it was open until its author took it back
     * @param decided   null until it is
     */
    record Stored(long id, long articleId, long recommendationId, int revision, long authorId, ChallengeText text, Instant openedAt, State state, boolean takenBack,
                  long ownerId, LocalDate due, @Nullable Decided decided) {

        /** For the rules, of somebody who sees the article: that its audience has them, its module has said. */
        Facts facts() {
            return Facts.of(Content.CHALLENGE, state, Audience.PUBLIC, null, authorId).withReviewers(Set.of(ownerId));
        }

        /** Ended so. */
        Stored with(@Nullable Decided end) {
            return new Stored(id, articleId, recommendationId, revision, authorId, text, openedAt, state, takenBack, ownerId, due, end);
        }

        /** In which state it is once nothing stands against its being read. */
        State shownState() {
            return decided == null ? State.OPEN : State.DECIDED;
        }
    }

    /** @param takenUpBy number of the revision that changed the recommendation; null where none has, or it was not to be changed */
    record Decided(Resolution resolution, String reason, long memberId, Instant at, @Nullable Integer takenUpBy) {}

    private final JdbcClient jdbc;

    ChallengeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stored> find(long id) {
        return jdbc.sql("select * from challenge where id = ?").param(id).query(ChallengeTable::stored).optional();
    }

    /** As {@link #find}, held until the transaction ends. */
    Optional<Stored> locked(long id) {
        return jdbc.sql("select * from challenge where id = ? for update").param(id).query(ChallengeTable::stored).optional();
    }

    /** The one that a member has opened, or wants to, and that is neither decided nor taken back; held until the transaction ends. */
    Optional<Stored> undecided(long recommendationId, long authorId) {
        return jdbc.sql("select * from challenge where recommendation_id = ? and author_id = ? and undecided for update").params(recommendationId, authorId).query(ChallengeTable::stored).optional();
    }

    /** Those that led to an update that no revision has brought yet, of one article, held until the transaction ends. */
    List<Stored> notTakenUp(long articleId) {
        return jdbc.sql("select * from challenge where article_id = ? and resolution = 'UPDATE' and taken_up_by is null for update").param(articleId)
                .query(ChallengeTable::stored).list();
    }

    /** @return its id */
    long add(Stored one, String guardAnswered) {
        var key = new GeneratedKeyHolder();
        var text = one.text();
        var decided = one.decided();
        jdbc.sql("insert into challenge (article_id, recommendation_id, revision, author_id, ground, adoption_id, source, source_url, text, guard_answered, opened_at, state, "
                        + "taken_back, owner_id, due_on, resolution, reason, decided_by, decided_at, taken_up_by) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(one.articleId(), one.recommendationId(), one.revision(), one.authorId(), text.ground().name(), text.adoption(), text.source(), text.url(),
                        text.text(), guardAnswered, Utc.timestamp(one.openedAt()), one.state().name(), one.takenBack(), one.ownerId(), one.due(), decided == null ? null : decided.resolution().name(), decided == null ? "" : decided.reason(),
                        decided == null ? null : decided.memberId(), decided == null ? null : Utc.timestamp(decided.at()), decided == null ? null : decided.takenUpBy())).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Writes anew what waits and nobody has read, about the wording that its author reads now. */
    void rewrite(long id, int revision, ChallengeText text, String guardAnswered) {
        jdbc.sql("update challenge set revision = ?, ground = ?, adoption_id = ?, source = ?, source_url = ?, text = ?, guard_answered = ? where id = ?")
                .params(Arrays.asList(revision, text.ground().name(), text.adoption(), text.source(), text.url(), text.text(), guardAnswered, id)).update();
    }

    void becomes(long id, State state, boolean takenBack) {
        jdbc.sql("update challenge set state = ?, taken_back = ? where id = ?").params(state.name(), takenBack, id).update();
    }

    /** Gives it to somebody until a day. They are reminded anew. */
    void assign(long id, long ownerId, LocalDate due) {
        jdbc.sql("update challenge set owner_id = ?, due_on = ?, reminded_at = null where id = ?").params(ownerId, due, id).update();
    }

    void decide(long id, Decided decided) {
        jdbc.sql("update challenge set state = 'DECIDED', resolution = ?, reason = ?, decided_by = ?, decided_at = ?, taken_up_by = ? where id = ?")
                .params(Arrays.asList(decided.resolution().name(), decided.reason(), decided.memberId(), Utc.timestamp(decided.at()), decided.takenUpBy(), id)).update();
    }

    void takenUp(long id, int revision) {
        jdbc.sql("update challenge set taken_up_by = ? where id = ?").params(revision, id).update();
    }

    /** @return those whose day is before this one and whose owner was not reminded of that, 500 at most */
    List<Stored> overdue(LocalDate today) {
        return jdbc.sql("select * from challenge where state = 'OPEN' and due_on < ? and reminded_at is null order by due_on, id limit 500").param(today)
                .query(ChallengeTable::stored).list();
    }

    /** @return whether nobody else did it meanwhile */
    boolean reminded(long id, Instant at) {
        return jdbc.sql("update challenge set reminded_at = ? where id = ? and state = 'OPEN' and reminded_at is null").params(Utc.timestamp(at), id).update() > 0;
    }

    static Stored stored(ResultSet row, int number) throws SQLException {
        var text = new ChallengeText(Ground.valueOf(row.getString("ground")), row.getObject("adoption_id", Long.class), row.getString("source"), row.getString("source_url"),
                row.getString("text"));
        return new Stored(row.getLong("id"), row.getLong("article_id"), row.getLong("recommendation_id"), row.getInt("revision"), row.getLong("author_id"), text,
                Utc.instant(row, "opened_at"), State.valueOf(row.getString("state")), row.getBoolean("taken_back"), row.getLong("owner_id"),
                row.getObject("due_on", LocalDate.class), decided(row));
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        var at = Utc.instantOrNull(row, "decided_at");
        return at == null ? null : new Decided(Resolution.valueOf(row.getString("resolution")), row.getString("reason"), row.getLong("decided_by"), at,
                row.getObject("taken_up_by", Integer.class));
    }
}
