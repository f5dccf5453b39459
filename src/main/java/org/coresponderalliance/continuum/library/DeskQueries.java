package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody in the library: drafts, reviews, articles that are due. */
@Service
public class DeskQueries {

    private static final int MOST = 100;
    /** How long before its day an article is shown as coming due. */
    private static final int DAYS_AHEAD = 30;
    /** After how many days of review somebody should ask why. */
    static final int LONG_IN_REVIEW = 14;
    /** After how many days a draft is forgotten rather than worked on. */
    static final int UNTOUCHED = 60;

    /** A part of a part. @param count of all of it @param from how many come before these */
    public record Part(List<WorkRow> rows, int count, int from) {

        public Part {
            rows = List.copyOf(rows);
        }

        /** How many come before those that follow; 0 where none do. */
        public int next() {
            return from + rows.size() < count ? from + rows.size() : 0;
        }
    }

    private static final String SELECT = "select a.*, count(*) over () as whole, r.title as next_title, "
            + "(select group_concat(f.facet, '/', f.code) from article_facet f where f.article_id = a.id) as topics from article a join article_revision r on r.article_id = a.id "
            + "and r.number = if(a.next_state is null, a.shown_number, a.last_number) where ";
    private static final String SENT = "a.sent_to_review_at";
    private static final String TOUCHED = "a.changed_at";
    private static final String NOT_DECIDED = "a.id in (select w.article_id from article_reviewer w where w.member_id = ?) "
            + "and not exists (select 1 from approval v where v.article_id = a.id and v.number = a.last_number and v.member_id = ?)";

    private final JdbcClient jdbc;
    private final MemberDirectory members;
    private final ApprovalSettings settings;
    private final Clock clock;

    DeskQueries(JdbcClient jdbc, MemberDirectory members, ApprovalSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.members = members;
        this.clock = clock;
    }

    /** Reviews that the viewer was asked for and has not decided on, the oldest first. None for guests. */
    @Transactional(readOnly = true)
    public List<WorkRow> waitingFor(Viewer viewer) {
        return viewer.isGuest() ? List.of() : read(Narrowing.work(viewer).and("a.next_state = 'IN_REVIEW'").and(NOT_DECIDED, viewer.id(), viewer.id()),
                "a.sent_to_review_at");
    }

    /** How many of them there are. */
    public int waitingCount(Viewer viewer) {
        if (viewer.isGuest()) {
            return 0;
        }
        var where = Narrowing.work(viewer).and("a.next_state = 'IN_REVIEW'").and(NOT_DECIDED, viewer.id(), viewer.id());
        return jdbc.sql("select count(*) from article a where " + where.sql()).params(where.values()).query(Integer.class).single();
    }

    /** What the viewer owns and is not with its readers yet, the last touched first. */
    @Transactional(readOnly = true)
    public List<WorkRow> mine(Viewer viewer) {
        return viewer.isGuest() ? List.of() : read(Narrowing.work(viewer).and("a.next_state is not null and a.author_id = ?", viewer.id()), "a.changed_at desc");
    }

    /**
     * A part of what waits, what waits longest first.
     *
     * @param from how many to leave out
     * @param size how many at most
     */
    @Transactional(readOnly = true)
    public Part part(DeskPart part, Viewer viewer, int from, int size) {
        if (viewer.isGuest()) {
            return new Part(List.of(), 0, 0);
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return switch (part) {
            case WAITING -> read(Narrowing.work(viewer).and("a.next_state = 'IN_REVIEW'").and(NOT_DECIDED, viewer.id(), viewer.id()), SENT, from, size);
            case MINE -> read(Narrowing.work(viewer).and("a.next_state is not null and a.author_id = ?", viewer.id()), TOUCHED, from, size);
            case IN_REVIEW -> read(Narrowing.work(viewer).and("a.next_state in ('IN_REVIEW', 'APPROVED')"), SENT, from, size);
            case DUE -> read(shown(viewer).and("a.review_on <= ?", today.plusDays(DAYS_AHEAD)), "a.review_on", from, size);
            case DRAFTS -> read(Narrowing.work(viewer).and("a.next_state = 'DRAFT' and a.author_id <> ?", viewer.id()), TOUCHED, from, size);
            case OVERDUE -> read(shown(viewer).and("a.review_on <= ?", today), "a.review_on", from, size);
            case OWNER_GONE -> read(shown(viewer).and(MemberDirectory.gone("a.author_id")), "a.published_at", from, size);
            case LAW_CHANGED -> read(shown(viewer).and("exists (select 1 from article_legal_basis b where b.article_id = a.id and b.review_since is not null)"),
                    "(select min(b.review_since) from article_legal_basis b where b.article_id = a.id)", from, size);
            case LONG_IN_REVIEW -> read(Narrowing.work(viewer).and("a.next_state in ('IN_REVIEW', 'APPROVED') and a.sent_to_review_at < ?",
                    Utc.timestamp(now.minus(LONG_IN_REVIEW, ChronoUnit.DAYS))), SENT, from, size);
            case UNTOUCHED -> read(Narrowing.work(viewer).and("a.next_state = 'DRAFT' and a.changed_at < ?", Utc.timestamp(now.minus(UNTOUCHED, ChronoUnit.DAYS))), TOUCHED, from, size);
        };
    }

    private static Narrowing shown(Viewer viewer) {
        return Narrowing.visible(viewer).and("a.state in ('PUBLISHED', 'REVIEW_DUE')");
    }

    /** Whether the viewer has a curation desk at all. */
    public boolean hasDesk(Viewer viewer) {
        return Gate.mayStart(ArticleKind.BEST_PRACTICE, viewer);
    }

    private List<WorkRow> read(Narrowing where, String order) {
        return read(where, order, 0, MOST).rows();
    }

    private Part read(Narrowing where, String order, int from, int size) {
        var found = jdbc.sql(SELECT + where.sql() + " order by " + order + ", a.id limit " + size + " offset " + from).params(where.values())
                .query((row, n) -> Found.of(row)).list();
        return new Part(found.isEmpty() ? List.of() : rows(found), found.isEmpty() ? 0 : found.getFirst().whole(), from);
    }

    private List<WorkRow> rows(List<Found> found) {
        var owners = members.bylines(found.stream().map(Found::owner).distinct().toList());
        var votes = votes(found);
        var writers = writers(found);
        var setting = settings.current();
        return found.stream().map(one -> one.row(setting, owners, votes.getOrDefault(one.id(), List.of()), writers.getOrDefault(one.id(), Set.of()))).toList();
    }

    private Map<Long, List<ApprovalRule.Vote>> votes(List<Found> found) {
        var votes = new HashMap<Long, List<ApprovalRule.Vote>>();
        jdbc.sql("select v.article_id, v.member_id, v.discipline, v.in_care, v.decision from approval v join article a on a.id = v.article_id "
                        + "and a.last_number = v.number where a.id in (:ids) order by v.id").param("ids", ids(found))
                .query(row -> { votes.computeIfAbsent(row.getLong(1), key -> new ArrayList<>()).add(new ApprovalRule.Vote(row.getLong(2),
                        row.getString(3), row.getBoolean(4), Decision.valueOf(row.getString(5)))); });
        return votes;
    }

    private Map<Long, Set<Long>> writers(List<Found> found) {
        var writers = new HashMap<Long, Set<Long>>();
        found.forEach(one -> writers.computeIfAbsent(one.id(), key -> new HashSet<>()).add(one.owner()));
        jdbc.sql("select r.article_id, r.author_id from article_revision r join article a on a.id = r.article_id "
                        + "where a.id in (:ids) and r.number > coalesce(a.published_number, 0)").param("ids", ids(found))
                .query(row -> { writers.get(row.getLong(1)).add(row.getLong(2)); });
        return writers;
    }

    private static List<Long> ids(List<Found> found) {
        return found.stream().map(Found::id).toList();
    }

    /** A row as it is read, before people and approvals are known. */
    private record Found(int whole, long id, ArticleKind kind, String title, String slug, State state, boolean published, int number, long owner,
                         Instant changedAt, @Nullable Instant sentAt, @Nullable LocalDate reviewOn, @Nullable String topics, @Nullable Long legalReviewer) {

        static Found of(ResultSet row) throws SQLException {
            var next = row.getString("next_state");
            return new Found(row.getInt("whole"), row.getLong("id"), ArticleKind.valueOf(row.getString("kind")), row.getString("next_title"), row.getString("slug"),
                    State.valueOf(next == null ? row.getString("state") : next), row.getObject("published_number") != null,
                    row.getInt(next == null ? "shown_number" : "last_number"), row.getLong("author_id"), Utc.instant(row, "changed_at"),
                    Utc.instantOrNull(row, "sent_to_review_at"), row.getObject("review_on", LocalDate.class), row.getString("topics"), row.getObject("legal_reviewer", Long.class));
        }

        WorkRow row(ApprovalSetting setting, Map<Long, Byline> owners, List<ApprovalRule.Vote> votes, Set<Long> writers) {
            var legal = new ApprovalRule.Legal(setting.isLegal(topics == null ? List.of() : List.of(topics.split(","))), legalReviewer);
            var missing = ApprovalRule.missing(setting, kind, votes, writers, legal).stream().map(one -> "library.missing." + one).toList();
            var approved = (int) votes.stream().filter(vote -> vote.decision() == Decision.APPROVE && !writers.contains(vote.memberId()))
                    .map(ApprovalRule.Vote::memberId).distinct().count();
            return new WorkRow(id, kind, title, slug, state, published, number, owners.get(owner), changedAt, sentAt, reviewOn, missing, approved);
        }
    }
}
