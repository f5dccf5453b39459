package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ReviewCase.History;
import org.coresponderalliance.continuum.moderation.ReviewCase.Report;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All that is known about one matter and the member whom it concerns. For moderators. */
@Service
public class CaseQueries {

    private final JdbcClient jdbc;
    private final ReviewQueries queue;
    private final Contents contents;
    private final Sanctions sanctions;
    private final MemberDirectory people;
    private final AuditQueries audit;

    CaseQueries(JdbcClient jdbc, ReviewQueries queue, Contents contents, Sanctions sanctions, MemberDirectory people, AuditQueries audit) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.contents = contents;
        this.sanctions = sanctions;
        this.people = people;
        this.audit = audit;
    }

    /** @throws NotFound if it does not wait, or not for this viewer */
    public ReviewCase reviewCase(long itemId, Viewer viewer) {
        var item = queue.waiting(itemId, viewer).orElseThrow(NotFound::new);
        var author = item.content().authorId();
        return new ReviewCase(item, reports(itemId), author == null ? null : people.byline(author),
                author == null ? null : history(author, viewer),
                audit.about(item.subject().name(), item.subject().id(), viewer), viewer.is(author));
    }

    /** What moderators know of a member. @throws NotFound unless the viewer is a moderator */
    public History history(long memberId, Viewer viewer) {
        ReviewQueries.requireModerator(viewer);
        var decided = jdbc.sql("""
                        select count(*) as reported, coalesce(sum(decision in ('HIDE', 'REMOVE', 'REWRITE')), 0) as upheld
                        from review_item where author_id = ? and kind = 'FLAG' and state = 'DECIDED'""")
                .param(memberId).query((row, index) -> new int[] {row.getInt("reported"), row.getInt("upheld")}).single();
        return new History(people.memberSince(memberId), contents.publishedBy(memberId), decided[0], decided[1], sanctions.of(memberId),
                notes(memberId));
    }

    /**
     * What was decided, newest first, at most {@code limit}.
     *
     * @param before id and time of the last item on the page before; null to begin with the newest
     */
    public List<DecidedItem> decided(@Nullable Before before, int limit, Viewer viewer) {
        ReviewQueries.requireModerator(viewer);
        var at = before == null ? null : Utc.timestamp(before.decidedAt());
        var rows = jdbc.sql("""
                        select i.* from review_item i
                        where i.state = 'DECIDED' and %s and (:at is null or i.decided_at < :at or i.decided_at = :at and i.id < :id)
                        order by i.decided_at desc, i.id desc limit :limit""".formatted(ReviewQueries.visible(viewer)))
                .param("at", at).param("id", before == null ? 0 : before.id()).param("limit", limit).query(DecidedRow::of).list();
        return complete(rows, viewer);
    }

    /** One decided item. @throws NotFound if there is none for the viewer */
    public DecidedItem decided(long itemId, Viewer viewer) {
        ReviewQueries.requireModerator(viewer);
        var rows = jdbc.sql("select i.* from review_item i where i.id = :id and i.state = 'DECIDED' and " + ReviewQueries.visible(viewer))
                .param("id", itemId).query(DecidedRow::of).list();
        return complete(rows, viewer).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<DecidedItem> complete(List<DecidedRow> rows, Viewer viewer) {
        var things = contents.items(rows.stream().map(DecidedRow::subject).toList(), viewer);
        var names = people.bylines(rows.stream().map(DecidedRow::decidedBy).filter(Objects::nonNull).toList());
        return rows.stream().map(row -> row.with(things.get(row.subject()), row.decidedBy() == null ? null : names.get(row.decidedBy()))).toList();
    }

    /** A place in the list of what was decided. */
    public record Before(Instant decidedAt, long id) {}

    private List<Report> reports(long itemId) {
        return jdbc.sql("select reason, note, flagged_at from flag where item_id = ? order by id").param(itemId)
                .query((row, index) -> new Report(FlagReason.valueOf(row.getString("reason")), row.getString("note"), Utc.instant(row, "flagged_at")))
                .list();
    }

    private List<ModeratorNote> notes(long memberId) {
        record Note(long id, String text, long writtenBy, Instant at) {}
        var notes = jdbc.sql("select * from moderator_note where member_id = ? order by id desc limit 50").param(memberId)
                .query((row, index) -> new Note(row.getLong("id"), row.getString("text"), row.getLong("written_by"), Utc.instant(row, "written_at")))
                .list();
        var names = people.bylines(notes.stream().map(Note::writtenBy).toList());
        return notes.stream().map(note -> new ModeratorNote(note.id(), note.text(), names.get(note.writtenBy()), note.at())).toList();
    }
}
