package org.coresponderalliance.continuum.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** One discussion and its posts, by number range. */
@Service
public class ThreadQueries {

    private static final String THREAD = """
            select d.*, c.slug as category_slug, c.name as category_name, k.situation, k.age_band, k.setting, k.tried, k.question, %s, %s,
              r.last_number as last_read, f.mode as follow,
              exists (select 1 from facing x where x.discussion_id = d.id and x.member_id = :me) as facing_mine,
              (select group_concat(distinct n.author_id) from post n where n.discussion_id = d.id and n.state = 'PUBLISHED') as authors,
              if(r.last_number is null, null, (select concat(min(n.number), ' ', count(*)) from post n where n.discussion_id = d.id
                and n.state = 'PUBLISHED' and n.number > r.last_number and n.author_id <> :me)) as unread
            from discussion d join category c on c.id = d.category_id
              left join case_consult k on k.discussion_id = d.id
              left join reading_position r on r.discussion_id = d.id and r.member_id = :me
              left join discussion_follow f on f.discussion_id = d.id and f.member_id = :me
            where d.id = :id and %s""";

    private static final String POSTS = """
            select p.*, d.kind, d.state as discussion_state, d.audience, d.audience_group, d.author_id as asker, d.locked, d.accepted_number,
              q.author_id as reply_to_author, b.post_id as bookmark,
              (select group_concat(x.kind) from reaction x where x.post_id = p.id and x.member_id = :me) as mine, (%s) as seen,
              m.merged_by, m.merged_at, m.reason as merge_reason, m.from_id as merged_id, o.title as merged_title,
              o.accepted_number + m.first_number - 1 as merged_accepted
            from post p join discussion d on d.id = p.discussion_id
              left join discussion_merge m on m.into_id = p.discussion_id and m.first_number = p.number and m.standing is not null
              left join discussion o on o.id = m.from_id
              left join post q on q.discussion_id = p.discussion_id and q.number = p.reply_to_number and %s
              left join bookmark b on b.post_id = p.id and b.member_id = :me
            where p.discussion_id = :id and (%s) order by p.number""";

    private static final String RANGE = "p.number between :from and :to or p.number in (:also)";

    private final JdbcClient jdbc;
    private final MergedDiscussions merged;

    ThreadQueries(JdbcClient jdbc, MergedDiscussions merged) {
        this.jdbc = jdbc;
        this.merged = merged;
    }

    /** @throws NotFound if there is none that the viewer sees; {@link org.coresponderalliance.continuum.base.Moved} where it was merged into one */
    public Thread thread(long id, Viewer viewer) {
        return thread(id, 1, viewer);
    }

    /** @param number of the post that is asked for */
    private Thread thread(long id, int number, Viewer viewer) {
        return jdbc.sql(THREAD.formatted(FacetText.FACETS, FacetText.TAGS, AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d"))))
                .param("id", id).param("me", me(viewer)).query(ThreadQueries::thread).optional().orElseThrow(() -> merged.gone(id, number, viewer));
    }

    /**
     * One page of a discussion.
     *
     * @param wanted from 1; the last page where it is beyond
     * @throws NotFound if there is no discussion that the viewer sees
     */
    public ThreadPage page(long id, int wanted, Viewer viewer) {
        var thread = thread(id, (Math.max(1, wanted) - 1) * Limits.PAGE + 1, viewer);
        var page = Math.clamp(wanted, 1, thread.pages());
        var from = Math.max(2, (page - 1) * Limits.PAGE + 1);
        var to = page * Limits.PAGE;
        var posts = new HashMap<Integer, ThreadPost>();
        var answers = new ArrayList<Answers>();
        for (var place : places(id, from, to, thread.accepted() == null ? List.of(1) : List.of(1, thread.accepted()), viewer)) {
            var number = place.answers().number();
            if (place.post() != null) {
                posts.put(number, place.post());
            }
            if (number >= from && number <= to) {
                answers.add(place.answers());
            }
        }
        var opening = posts.get(1);
        if (opening == null) {
            throw new NotFound();
        }
        var placed = Tree.of(answers, posts.keySet()).stream()
                .map(node -> new ThreadPage.Placed(node.number(), posts.get(node.number()), node.depth(), node.apart())).toList();
        return new ThreadPage(thread, page, opening, thread.accepted() == null ? null : posts.get(thread.accepted()), placed);
    }

    /** A post of any state, of which no more is told than whom it answers unless the viewer sees it. */
    private record Place(Answers answers, @Nullable ThreadPost post) {}

    private List<Place> places(long id, int from, int to, List<Integer> also, Viewer viewer) {
        return jdbc.sql(statement(RANGE, viewer)).param("id", id).param("me", me(viewer)).param("from", from).param("to", to).param("also", also)
                .query((row, index) -> new Place(new Answers(row.getInt("number"), row.getObject("reply_to_number", Integer.class)),
                        row.getBoolean("seen") ? post(row, index) : null)).list();
    }

    /**
     * One post in its place on its page, and the number of the post that stands right before it there; 0 for the first.
     *
     * @throws NotFound if there is no such post that the viewer sees
     */
    public Position position(Thread thread, int number, Viewer viewer) {
        var post = post(thread.id(), number, viewer).orElseThrow(NotFound::new);
        var from = Math.max(2, (DiscussionLinks.page(number) - 1) * Limits.PAGE + 1);
        var to = DiscussionLinks.page(number) * Limits.PAGE;
        var nodes = Tree.of(answers(thread.id(), from, to), visible(thread.id(), from, to, viewer));
        var before = 0;
        for (var node : nodes) {
            if (node.number() == number) {
                return new Position(new ThreadPage.Placed(number, post, node.depth(), node.apart()), before);
            }
            before = node.number();
        }
        return new Position(new ThreadPage.Placed(number, post, 0, false), 0);
    }

    public record Position(ThreadPage.Placed placed, int before) {}

    private Set<Integer> visible(long id, int from, int to, Viewer viewer) {
        return Set.copyOf(jdbc.sql("select p.number from post p join discussion d on d.id = p.discussion_id where d.id = ? and p.number between ? and ? and "
                + AccessRules.visible(Content.POST, viewer, Sql.columns("p", "d"))).params(id, from, to).query(Integer.class).list());
    }

    /** The posts with numbers in this range that the viewer sees, in order, and the named ones outside of it. */
    public List<ThreadPost> posts(long id, int from, int to, List<Integer> also, Viewer viewer) {
        return jdbc.sql(posts(RANGE, viewer)).param("id", id).param("me", me(viewer))
                .param("from", from).param("to", to).param("also", also.isEmpty() ? List.of(0) : also).query(ThreadQueries::post).list();
    }

    /** The posts with numbers above this one that the viewer sees, in order. The next part begins after a number, as this one. */
    public Slice<ThreadPost> after(long id, int number, int size, Viewer viewer) {
        var rows = jdbc.sql(posts("p.number > :after", viewer) + " limit :size").param("id", id).param("me", me(viewer))
                .param("after", number).param("size", size + 1).query(ThreadQueries::post).list();
        var items = rows.subList(0, Math.min(size, rows.size()));
        return new Slice<>(List.copyOf(items), rows.size() > size ? String.valueOf(items.getLast().number()) : null);
    }

    public Optional<ThreadPost> post(long id, int number, Viewer viewer) {
        return jdbc.sql(posts("p.number = :number", viewer)).param("id", id).param("me", me(viewer)).param("number", number)
                .query(ThreadQueries::post).optional();
    }

    /** A post, and of its discussion no more than what may be done with it depends on. */
    public record Single(ThreadPost post, Surroundings discussion) {}

    /** @throws NotFound if there is no such post that the viewer sees; {@link org.coresponderalliance.continuum.base.Moved} where its discussion was merged */
    public Single single(long id, int number, Viewer viewer) {
        return jdbc.sql(posts("p.number = :number", viewer)).param("id", id).param("me", me(viewer)).param("number", number)
                .query((row, index) -> new Single(post(row, index), surroundings(row))).optional().orElseThrow(() -> merged.gonePost(id, number, viewer));
    }

    private static Surroundings surroundings(ResultSet row) throws SQLException {
        return new Surroundings.Few(Kind.valueOf(row.getString("kind")), row.getBoolean("locked"), row.getObject("accepted_number", Integer.class),
                Facts.of(Content.DISCUSSION, Content.State.valueOf(row.getString("discussion_state")), Audience.valueOf(row.getString("audience")),
                        row.getObject("audience_group", Long.class), row.getLong("asker")));
    }

    /**
     * Where the discussion of a post goes on for the viewer: at the first post of others after all that they have read.
     * Empty if they read all of it or never opened it, and if they do not see it.
     */
    public Optional<String> firstUnread(long postId, Viewer viewer) {
        return jdbc.sql("""
                        select d.id, d.slug, n.number from post q join discussion d on d.id = q.discussion_id
                          join reading_position r on r.discussion_id = d.id and r.member_id = :me
                          join post n on n.discussion_id = d.id and n.number > r.last_number and n.state = 'PUBLISHED' and n.author_id <> :me
                        where q.id = :post and %s order by n.number limit 1"""
                        .formatted(AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d"))))
                .param("post", postId).param("me", me(viewer))
                .query((row, index) -> DiscussionLinks.post(row.getLong("id"), row.getString("slug"), row.getInt("number"))).optional();
    }

    /** Which post answers which, in this range: numbers only, of posts in whatever state. */
    List<Answers> answers(long id, int from, int to) {
        return jdbc.sql("select number, reply_to_number as replyTo from post where discussion_id = ? and number between ? and ? order by number")
                .params(id, from, to).query(Answers.class).list();
    }

    /** @param replyTo null where the post answers the discussion */
    record Answers(int number, @Nullable Integer replyTo) {}

    /** Those of the posts that the viewer sees. */
    private static String posts(String which, Viewer viewer) {
        return statement("(" + which + ") and " + AccessRules.visible(Content.POST, viewer, Sql.columns("p", "d")), viewer);
    }

    private static String statement(String which, Viewer viewer) {
        return POSTS.formatted(AccessRules.visible(Content.POST, viewer, Sql.columns("p", "d")),
                AccessRules.visible(Content.POST, viewer, Sql.columns("q", "d")), which);
    }

    private static long me(Viewer viewer) {
        return viewer.isGuest() ? 0 : viewer.id();
    }

    private static Thread thread(ResultSet row, int number) throws SQLException {
        return new Thread(row.getLong("id"), row.getString("slug"), row.getString("title"), Kind.valueOf(row.getString("kind")),
                Content.State.valueOf(row.getString("state")),
                new DiscussionRow.Place(row.getLong("category_id"), row.getString("category_slug"), row.getString("category_name")),
                Audience.valueOf(row.getString("audience")), row.getObject("audience_group", Long.class), row.getLong("author_id"),
                Utc.instant(row, "created_at"), row.getInt("version"), row.getBoolean("locked"), row.getBoolean("pinned"),
                row.getObject("accepted_number", Integer.class), row.getInt("last_number"), row.getInt("last_post_number"),
                Utc.instant(row, "last_post_at"), row.getInt("reply_count"), row.getInt("facing_count"), consult(row),
                FacetText.facets(row.getString("facets")), FacetText.words(row.getString("tags")),
                ids(row.getString("authors")), mine(row));
    }

    private static @Nullable CaseConsult consult(ResultSet row) throws SQLException {
        var situation = row.getString("situation");
        return situation == null ? null : new CaseConsult(situation, row.getString("age_band"), row.getString("setting"),
                row.getString("tried"), row.getString("question"));
    }

    private static Thread.Mine mine(ResultSet row) throws SQLException {
        var unread = row.getString("unread");
        var numbers = unread == null ? new String[] {"0", "0"} : unread.split(" ");
        var follow = row.getString("follow");
        return new Thread.Mine(row.getObject("last_read", Integer.class), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]),
                follow == null ? null : FollowService.Mode.valueOf(follow), row.getBoolean("facing_mine"));
    }

    private static List<Long> ids(@Nullable String column) {
        return column == null ? List.of() : Arrays.stream(column.split(",")).map(Long::valueOf).toList();
    }

    private static ThreadPost.@Nullable Merged merged(ResultSet row) throws SQLException {
        var title = row.getString("merged_title");
        return title == null ? null : new ThreadPost.Merged(row.getLong("merged_id"), title, row.getLong("merged_by"), Utc.instant(row, "merged_at"),
                row.getString("merge_reason"), row.getObject("merged_accepted", Integer.class));
    }

    private static ThreadPost post(ResultSet row, int number) throws SQLException {
        var mine = row.getString("mine");
        return new ThreadPost(row.getLong("id"), row.getInt("number"), row.getObject("reply_to_number", Integer.class),
                row.getObject("reply_to_author", Long.class), row.getLong("author_id"), Content.State.valueOf(row.getString("state")),
                row.getInt("version"), row.getString("html"), row.getString("markdown"), Utc.instant(row, "created_at"),
                Utc.instantOrNull(row, "edited_at"), row.getInt("helpful_count"), row.getInt("thanks_count"),
                mine != null && mine.contains("HELPFUL"), mine != null && mine.contains("THANKS"), row.getObject("bookmark") != null,
                merged(row));
    }
}
