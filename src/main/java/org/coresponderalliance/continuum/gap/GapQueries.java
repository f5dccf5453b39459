package org.coresponderalliance.continuum.gap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.DiscussionHeadings;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads gaps for those who work on them; for others there is nothing here. Of a discussion that they do not see there is no gap. */
@Service
public class GapQueries {

    /** A part of the board. @param next cursor of the next part; null where there is none */
    public record Board(List<Gap> gaps, @Nullable String next) {}

    /** A gap by its title, to be chosen. */
    public record Named(long id, String title) {}

    private final GapTable table;
    private final DiscussionHeadings discussions;
    private final ArticleRefs articles;
    private final MemberDirectory members;
    private final JdbcClient jdbc;
    private final Clock clock;

    GapQueries(GapTable table, DiscussionHeadings discussions, ArticleRefs articles, MemberDirectory members, JdbcClient jdbc, Clock clock) {
        this.table = table;
        this.discussions = discussions;
        this.articles = articles;
        this.members = members;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the viewer works on gaps at all. */
    public boolean hasBoard(Viewer viewer) {
        return AccessRules.may(viewer, Action.CURATE, Content.GAP);
    }

    /**
     * The gaps in a state, those that matter most first; those that were merged stand with the others that they were merged into.
     *
     * @param after cursor of an earlier answer; null for the first part
     * @param size  how many at most
     * @throws NotFound to those who see no gaps
     */
    @Transactional(readOnly = true)
    public Board board(State state, @Nullable String after, int size, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.GAP);
        var cursor = Cursor.parse(after, 2).orElse(null);
        var further = cursor == null ? "" : " and (g.score < :score or g.score = :score and g.id > :id)";
        var sql = jdbc.sql(GapTable.FAMILY + "g.merged_into is null and g.state = :state and " + AccessRules.visible(Content.GAP, viewer, GapTable.COLUMNS) + further
                + " group by g.id order by g.score desc, g.id limit :size").param("state", state.name()).param("size", size + 1);
        var found = (cursor == null ? sql : sql.param("score", cursor.number(0)).param("id", cursor.number(1))).query(StoredGap::of).list();
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Board(full(shown, viewer), found.size() > size ? Cursor.of(List.of(shown.getLast().score(), shown.getLast().id())).text() : null);
    }

    /** How many gaps are in each state, without those that were merged. */
    public Map<State, Integer> counts(Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.GAP);
        record Count(String state, int gaps) {}
        return jdbc.sql("select g.state, count(*) as gaps from gap g where g.merged_into is null and " + AccessRules.visible(Content.GAP, viewer, GapTable.COLUMNS) + " group by g.state")
                .query(Count.class).list().stream().collect(Collectors.toMap(one -> State.valueOf(one.state()), Count::gaps));
    }

    /** One gap; one that was merged is found where it went. @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public Gap one(long id, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.GAP);
        var gap = table.family(id).orElseThrow(NotFound::new);
        var shown = gap.mergedInto() == null ? gap : table.family(gap.mergedInto()).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.SEE, shown.facts());
        return full(List.of(shown), viewer).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those into which this one can be merged, the ones with a title like its own first. */
    public List<Named> others(long id, Viewer viewer) {
        var gap = one(id, viewer);
        var names = table.open().stream().filter(one -> one.id() != id).sorted(java.util.Comparator.comparing(StoredGap::score).reversed())
                .map(one -> new Named(one.id(), one.title())).toList();
        return names.stream().sorted(java.util.Comparator.comparing(one -> -common(gap.title(), one.title()))).toList();
    }

    private static long common(String title, String other) {
        var words = TitleLikeness.words(title);
        return TitleLikeness.words(other).stream().filter(words::contains).count();
    }

    private List<Gap> full(List<StoredGap> gaps, Viewer viewer) {
        var merged = gaps.isEmpty() ? List.<StoredGap>of() : jdbc.sql("select * from gap where merged_into in (:ids) order by id").param("ids", gaps.stream().map(StoredGap::id).toList())
                .query(StoredGap::of).list();
        var all = new ArrayList<>(gaps);
        all.addAll(merged);
        var headings = discussions.of(ids(all, StoredGap::discussionId), viewer).stream().collect(Collectors.toMap(DiscussionHeadings.Heading::id, Function.identity()));
        var people = members.bylines(ids(gaps, StoredGap::claimedBy));
        var answers = articles.of(ids(gaps, StoredGap::articleId), viewer);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return gaps.stream().filter(gap -> gap.discussionId() == null || headings.containsKey(gap.discussionId())).map(gap -> {
            var sources = all.stream().filter(one -> one.id() == gap.id() || Objects.equals(one.mergedInto(), gap.id()))
                    .filter(one -> one.discussionId() == null || headings.containsKey(one.discussionId())).map(one -> source(one, headings, one.id() != gap.id())).toList();
            var answer = gap.articleId() == null ? null : answers.containsKey(gap.articleId())
                    ? new Gap.Answer(gap.articleId(), answers.get(gap.articleId()).title(), answers.get(gap.articleId()).url(), true)
                    : new Gap.Answer(gap.articleId(), "", ArticleLinks.edit(gap.articleId()), false);
            return new Gap(gap.id(), sources.getFirst().title(), gap.origin(), gap.state(), gap.rank(today), sources, gap.claimedBy() == null ? null : people.get(gap.claimedBy()),
                    gap.claimedAt(), answer, gap.reason(), gap.openedAt(), AccessRules.may(viewer, Action.EDIT, gap.facts()));
        }).toList();
    }

    private static Gap.Source source(StoredGap gap, Map<Long, DiscussionHeadings.Heading> headings, boolean merged) {
        var heading = gap.discussionId() == null ? null : headings.get(gap.discussionId());
        return heading == null
                ? new Gap.Source(gap.id(), gap.title(), gap.origin(), "/search?q=" + URLEncoder.encode(gap.query(), StandardCharsets.UTF_8), merged)
                : new Gap.Source(gap.id(), heading.title(), gap.origin(), heading.url(), merged);
    }

    private static List<Long> ids(Collection<StoredGap> gaps, Function<StoredGap, @Nullable Long> id) {
        return gaps.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
