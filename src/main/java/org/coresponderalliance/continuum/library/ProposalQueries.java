package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads proposals: all of them for moderators, their own for members. Those whose discussion the viewer does not see are left out. */
@Service
public class ProposalQueries {

    /** A discussion that may be proposed, and whether somebody did so already. */
    public record Candidate(long discussionId, String title, String url, boolean mayPropose, @Nullable ProposalState standing) {}

    private record Row(long id, long discussionId, long proposedBy, String why, ProposalState state, String reason, @Nullable Long articleId, Instant at) {}

    private static final String SELECT = "select id, discussion_id, proposed_by, why, state, reason, article_id, created_at from proposal";

    private final JdbcClient jdbc;
    private final SourceDiscussions discussions;
    private final Proposals proposals;
    private final MemberDirectory members;

    ProposalQueries(JdbcClient jdbc, SourceDiscussions discussions, Proposals proposals, MemberDirectory members) {
        this.jdbc = jdbc;
        this.discussions = discussions;
        this.proposals = proposals;
        this.members = members;
    }

    /** Proposals, the newest first. @param state only in this state; null for all */
    @Transactional(readOnly = true)
    public Slice<ProposalRow> list(@Nullable ProposalState state, Viewer viewer, @Nullable String after, int size) {
        if (viewer.isGuest()) {
            return new Slice<>(List.of(), null);
        }
        return list(state, Gate.mayStart(ArticleKind.BEST_PRACTICE, viewer) ? 0 : viewer.id(), viewer, after, size);
    }

    /** Those that wait, the oldest first, for those who decide on them; none for others. @param after the {@code next} of the part before */
    @Transactional(readOnly = true)
    public Slice<ProposalRow> waitingLongest(Viewer viewer, @Nullable String after, int size) {
        if (!Gate.mayStart(ArticleKind.BEST_PRACTICE, viewer)) {
            return new Slice<>(List.of(), null);
        }
        var from = Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var rows = jdbc.sql(SELECT + " where state = 'WAITING' and id > ? order by id limit ?").params(from, size + 1).query(ProposalQueries::row).list();
        var slice = Slice.of(rows, size, row -> List.of(row.id()));
        return new Slice<>(shown(slice.items(), viewer), slice.next());
    }

    /** What the viewer proposed, the newest first. */
    @Transactional(readOnly = true)
    public List<ProposalRow> madeBy(Viewer viewer, int size) {
        return viewer.isGuest() ? List.of() : list(null, viewer.id(), viewer, null, size).items();
    }

    private Slice<ProposalRow> list(@Nullable ProposalState state, long own, Viewer viewer, @Nullable String after, int size) {
        var from = Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var rows = jdbc.sql(SELECT + " where (:state is null or state = :state) and (:own = 0 or proposed_by = :own) and id < :from order by id desc limit :size")
                .param("state", state == null ? null : state.name()).param("own", own).param("from", from).param("size", size + 1)
                .query(ProposalQueries::row).list();
        var slice = Slice.of(rows, size, row -> List.of(row.id()));
        return new Slice<>(shown(slice.items(), viewer), slice.next());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong("id"), row.getLong("discussion_id"), row.getLong("proposed_by"), row.getString("why"), ProposalState.valueOf(row.getString("state")),
                row.getString("reason"), row.getObject("article_id", Long.class), Utc.instant(row, "created_at"));
    }

    /** @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public ProposalRow one(long id, Viewer viewer) {
        return list(null, viewer, Cursor.of(List.of(id + 1)).text(), 1).items().stream().filter(row -> row.id() == id).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How many wait, for those who decide on them. */
    public int waiting(Viewer viewer) {
        return !Gate.mayStart(ArticleKind.BEST_PRACTICE, viewer) ? 0
                : jdbc.sql("select count(*) from proposal where state = 'WAITING'").query(Integer.class).single();
    }

    /** @throws NotFound if there is no such discussion for the viewer */
    @Transactional(readOnly = true)
    public Candidate candidate(long discussionId, Viewer viewer) {
        var whole = discussions.whole(discussionId, viewer).orElseThrow(NotFound::new);
        return new Candidate(discussionId, whole.source().title(), whole.source().url(), whole.mayPropose(),
                proposals.standing(discussionId).map(Proposals.Row::state).orElse(null));
    }

    private List<ProposalRow> shown(List<Row> rows, Viewer viewer) {
        var people = members.bylines(rows.stream().map(Row::proposedBy).distinct().toList());
        Map<Long, SourceDiscussions.Source> sources = discussions.sources(rows.stream().map(Row::discussionId).distinct().toList(), viewer).stream()
                .collect(Collectors.toMap(SourceDiscussions.Source::id, Function.identity()));
        return rows.stream().flatMap(row -> Optional.ofNullable(sources.get(row.discussionId())).map(source -> new ProposalRow(row.id(),
                row.discussionId(), source.title(), source.url(), source.replies(), people.get(row.proposedBy()), row.why(), row.state(), row.reason(),
                row.articleId(), row.at())).stream()).toList();
    }
}
