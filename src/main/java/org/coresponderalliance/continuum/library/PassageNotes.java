package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said to passages, as it is stored. Who may read it is asked before. */
@Repository
class PassageNotes {

    /**
     * @param thread  id of the note that it answers; null where it begins a thread
     * @param wording the suggested one; null for a comment
     * @param became  the revision that came of it; null unless it was accepted
     */
    record Note(long id, long articleId, int number, @Nullable Long thread, String part, String passage, String selected, String words,
                @Nullable String wording, NoteState state, long authorId, Instant at, @Nullable Long decidedBy, @Nullable Instant decidedAt, String reason,
                @Nullable Integer became) {}

    private final JdbcClient jdbc;

    PassageNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id */
    long begin(long articleId, int number, ReviewedPassage passage, String selected, String words, @Nullable String wording, long authorId, Instant at) {
        return jdbc.sql("insert into passage_note (article_id, number, part, passage, selected, words, wording, state, author_id, created_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?) returning id")
                .params(Arrays.asList(articleId, number, passage.part(), passage.markdown(), selected, words, wording, authorId, Utc.timestamp(at)))
                .query(Long.class).single();
    }

    void answer(Note thread, int number, String words, long authorId, Instant at) {
        jdbc.sql("insert into passage_note (article_id, number, thread_id, part, passage, words, state, author_id, created_at) values (?, ?, ?, ?, '', ?, 'OPEN', ?, ?)")
                .params(thread.articleId(), number, thread.id(), thread.part(), words, authorId, Utc.timestamp(at)).update();
    }

    void decide(long id, NoteState state, long memberId, String reason, @Nullable Integer became, Instant at) {
        jdbc.sql("update passage_note set state = ?, decided_by = ?, decided_at = ?, reason = ?, became = ? where id = ?")
                .params(Arrays.asList(state.name(), memberId, Utc.timestamp(at), reason, became, id)).update();
    }

    void reopen(long id) {
        jdbc.sql("update passage_note set state = 'OPEN', decided_by = null, decided_at = null, reason = '', became = null where id = ?").param(id).update();
    }

    Optional<Note> thread(long articleId, long id) {
        return jdbc.sql("select * from passage_note where id = ? and article_id = ? and thread_id is null").params(id, articleId).query(PassageNotes::note).optional();
    }

    /** Those on revisions after that one, in the order in which they were said. */
    List<Note> since(long articleId, int number) {
        return jdbc.sql("select * from passage_note where article_id = ? and number > ? order by id").params(articleId, number).query(PassageNotes::note).list();
    }

    /** Who has said something in a thread. */
    List<Long> voices(long thread) {
        return jdbc.sql("select distinct author_id from passage_note where id = ? or thread_id = ?").params(thread, thread).query(Long.class).list();
    }

    private static Note note(ResultSet row, int index) throws SQLException {
        return new Note(row.getLong("id"), row.getLong("article_id"), row.getInt("number"), row.getObject("thread_id", Long.class), row.getString("part"),
                row.getString("passage"), row.getString("selected"), row.getString("words"), row.getString("wording"), NoteState.valueOf(row.getString("state")),
                row.getLong("author_id"), Utc.instant(row, "created_at"), row.getObject("decided_by", Long.class), Utc.instantOrNull(row, "decided_at"),
                row.getString("reason"), row.getObject("became", Integer.class));
    }
}
