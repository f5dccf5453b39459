package org.coresponderalliance.continuum.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Pairs of discussions that are likely about the same question, for those who may merge both. */
@Service
public class DuplicateQueries {

    /** From how much in common on two are offered, in percent; see {@link Likeness}. */
    public static final int SAME_TITLE = Likeness.SAME_TITLE;
    public static final int LIKE_TITLE = Likeness.LIKE_TITLE;
    public static final int LIKE_TEXT = Likeness.LIKE_TEXT;

    private static final int EXCERPT = 320;

    /**
     * One of the two.
     *
     * @param excerpt beginning of the opening post, at most {@value #EXCERPT} characters
     * @param facing  how many programs face it too
     */
    public record Side(long id, String title, String url, String category, Audience audience, long authorId, Instant askedAt, int replies, int facing,
                       boolean answered, String excerpt) {}

    /**
     * Two that are likely about the same.
     *
     * @param titleLikeness in percent
     * @param textLikeness  in percent
     */
    public record Pair(long id, Side newer, Side older, int titleLikeness, int textLikeness) {

        /** Beside which one it is shown. */
        public Side other(long discussionId) {
            return newer.id() == discussionId ? older : newer;
        }
    }

    private static final String PAIRS = """
            select l.id, l.title_likeness, l.text_likeness, %s, %s
            from likely_duplicate l join discussion a on a.id = l.newer_id join discussion b on b.id = l.older_id
              join category ac on ac.id = a.category_id join category bc on bc.id = b.category_id
              join post ap on ap.discussion_id = a.id and ap.number = 1 join post bp on bp.discussion_id = b.id and bp.number = 1
            where l.state = 'OPEN' and %s and %s\s""";

    private final JdbcClient jdbc;

    DuplicateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The pairs that wait, the one that was found last first.
     *
     * @param before the {@code next} of an earlier part; 0 for the first
     * @throws org.coresponderalliance.continuum.base.NotAllowed if the viewer merges nothing
     */
    public Slice<Pair> open(long before, int size, Viewer viewer) {
        Permit.require(viewer, Action.MERGE, Content.DISCUSSION);
        var rows = jdbc.sql(pairs(viewer) + "and (:before = 0 or l.id < :before) order by l.id desc limit :size")
                .param("before", before).param("size", size + 1).query(DuplicateQueries::pair).list();
        var items = List.copyOf(rows.subList(0, Math.min(size, rows.size())));
        return new Slice<>(items, rows.size() > size ? String.valueOf(items.getLast().id()) : null);
    }

    /** Those in which a discussion is one of the two; none for those who merge nothing. */
    public List<Pair> of(long discussionId, Viewer viewer) {
        return AccessRules.may(viewer, Action.MERGE, Content.DISCUSSION)
                ? jdbc.sql(pairs(viewer) + "and (l.newer_id = :id or l.older_id = :id) order by l.title_likeness + l.text_likeness desc limit 5")
                        .param("id", discussionId).query(DuplicateQueries::pair).list()
                : List.of();
    }

    /** How many wait. 0 for those who merge nothing. */
    public int count(Viewer viewer) {
        return AccessRules.may(viewer, Action.MERGE, Content.DISCUSSION)
                ? jdbc.sql("select count(*) from likely_duplicate l join discussion a on a.id = l.newer_id join discussion b on b.id = l.older_id "
                        + "where l.state = 'OPEN' and " + may("a", viewer) + " and " + may("b", viewer)).query(Integer.class).single()
                : 0;
    }

    private static String pairs(Viewer viewer) {
        return PAIRS.formatted(side("a"), side("b"), may("a", viewer), may("b", viewer));
    }

    private static String may(String alias, Viewer viewer) {
        return Sql.columns(alias).of(AccessRules.allowed(Action.MERGE, Content.DISCUSSION, viewer));
    }

    private static String side(String it) {
        return """
                $.id as $_id, $.title as $_title, $.slug as $_slug, $c.name as $_category, $.audience as $_audience, $.author_id as $_author,
                $.created_at as $_at, $.reply_count as $_replies, $.facing_count as $_facing, $.accepted_number is not null as $_answered,
                left($p.text, 1000) as $_text""".replace("$", it);
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(row.getLong("id"), side(row, "a_"), side(row, "b_"), row.getInt("title_likeness"), row.getInt("text_likeness"));
    }

    private static Side side(ResultSet row, String it) throws SQLException {
        return new Side(row.getLong(it + "id"), row.getString(it + "title"), DiscussionLinks.discussion(row.getLong(it + "id"), row.getString(it + "slug")),
                row.getString(it + "category"), Audience.valueOf(row.getString(it + "audience")), row.getLong(it + "author"), Utc.instant(row, it + "at"),
                row.getInt(it + "replies"), row.getInt(it + "facing"), row.getBoolean(it + "answered"), RenderedText.excerpt(row.getString(it + "text"), EXCERPT));
    }
}
