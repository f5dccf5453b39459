package org.coresponderalliance.continuum.gap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.search.QueryDiscretion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members want to be told of. Each sees their own alone; curators learn how many wait, and not who. */
@Service
public class Wishes {

    static final int MOST = 50;
    private static final InputText QUERY = InputText.field("query", 200);

    private record Row(String query, Instant since, @Nullable Instant toldAt, @Nullable Long articleId) {}

    private final GapTable gaps;
    private final ArticleRefs articles;
    private final QueryDiscretion discretion;
    private final JdbcClient jdbc;
    private final Clock clock;

    Wishes(GapTable gaps, ArticleRefs articles, QueryDiscretion discretion, JdbcClient jdbc, Clock clock) {
        this.gaps = gaps;
        this.articles = articles;
        this.discretion = discretion;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the viewer can want to be told of anything. */
    public boolean mayWish(Viewer viewer) {
        return AccessRules.may(viewer, Action.FOLLOW, Content.WISH);
    }

    /**
     * The viewer wants to be told when there is an answer to what they searched for. That makes it a gap, if it is none yet. Done twice
     * it changes nothing.
     *
     * @throws NotAllowed if the words could identify somebody, since curators read them, or the viewer waits for {@value #MOST} things already
     */
    @RetriedTransaction
    public void wish(Viewer viewer, String typed) {
        if (viewer.isGuest()) {
            throw new NotAllowed("access.signInFirst");
        }
        Permit.require(viewer, Action.FOLLOW, Content.WISH);
        var query = words(QUERY.requiredLine(typed));
        if (query.length() > QUERY.longest()) {
            // Some letters become two in lower case.
            throw new InvalidInput("query", "base.input.tooLong", QUERY.longest(), query.length());
        }
        if (!discretion.mayBeKept(typed)) {
            throw new NotAllowed("gap.wish.names");
        }
        if (!waits(viewer, query) && count(viewer) >= MOST) {
            throw new NotAllowed("gap.wish.tooMany", MOST);
        }
        var now = clock.instant();
        var gap = gap(query, now);
        jdbc.sql("insert into gap_wish (member_id, query, gap_id, since) values (?, ?, ?, ?) on duplicate key update since = if(told_at is null, since, value(since)), told_at = null")
                .params(viewer.id(), query, gap, Utc.timestamp(now)).update();
        gaps.countWishes(gap);
        rank(gap);
    }

    /** The viewer does not want to be told any more; nothing of it is kept. */
    @RetriedTransaction
    public void takeBack(Viewer viewer, String typed) {
        if (viewer.isGuest()) {
            throw new NotAllowed("access.signInFirst");
        }
        var query = known(typed);
        var gap = jdbc.sql("select gap_id from gap_wish where member_id = ? and query = ?").params(viewer.id(), query).query(Long.class).optional();
        jdbc.sql("delete from gap_wish where member_id = ? and query = ?").params(viewer.id(), query).update();
        gap.ifPresent(id -> {
            gaps.countWishes(id);
            rank(id);
        });
    }

    /** Whether the viewer waits for an answer to this. */
    public boolean waits(Viewer viewer, String typed) {
        return !viewer.isGuest() && jdbc.sql("select count(*) from gap_wish where member_id = ? and query = ? and told_at is null")
                .params(viewer.id(), known(typed)).query(Integer.class).single() > 0;
    }

    /** What the viewer wants to be told of, and was, the last first. None for guests. */
    @Transactional(readOnly = true)
    public List<Wish> of(Viewer viewer) {
        if (!mayWish(viewer)) {
            return List.of();
        }
        var rows = jdbc.sql("""
                        select w.query, w.since, w.told_at, coalesce(p.article_id, g.article_id) as article_id from gap_wish w join gap g on g.id = w.gap_id
                          left join gap p on p.id = g.merged_into where w.member_id = ? order by w.since desc, w.query""").param(viewer.id())
                .query((row, n) -> new Row(row.getString("query"), Utc.instant(row, "since"), Utc.instantOrNull(row, "told_at"), row.getObject("article_id", Long.class))).list();
        var answers = articles.of(rows.stream().filter(row -> row.toldAt() != null).map(Row::articleId).filter(Objects::nonNull).distinct().toList(), viewer);
        return rows.stream().map(row -> new Wish(row.query(), row.since(), row.toldAt(), row.toldAt() == null ? null : answers.get(row.articleId()))).toList();
    }

    /** What nothing was found for is a gap, once more if an article closed it: whoever searches does not find that. */
    private long gap(String query, Instant now) {
        var known = gaps.lockedBy(GapTable.bySearch(query));
        if (known.isEmpty()) {
            return gaps.add(query, GapOrigin.SEARCH, GapTable.bySearch(query), LocalDate.ofInstant(now, ZoneOffset.UTC), now);
        }
        var into = known.get().mergedInto();
        var shown = into == null ? known : gaps.locked(into);
        shown.filter(one -> one.state() == State.CLOSED).ifPresent(one -> gaps.becomes(one.id(), State.OPEN, null, null, "", now));
        return known.get().id();
    }

    private int count(Viewer viewer) {
        return jdbc.sql("select count(*) from gap_wish where member_id = ? and told_at is null").param(viewer.id()).query(Integer.class).single();
    }

    private void rank(long gap) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        gaps.family(gap).ifPresent(one -> {
            gaps.score(gap, one.rank(today).score());
            if (one.mergedInto() != null) {
                rank(one.mergedInto());
            }
        });
    }

    /** As it is compared; empty for what nobody can have wished for. */
    private static String known(String typed) {
        try {
            return words(QUERY.optionalLine(typed));
        } catch (InvalidInput never) {
            return "";
        }
    }

    private static String words(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }
}
