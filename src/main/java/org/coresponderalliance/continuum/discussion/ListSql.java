package org.coresponderalliance.continuum.discussion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/**
 * The statement behind a list. Parameters beside {@link #params()}: {@code me, since, size}, and for a further part
 * {@code at, id}.
 */
final class ListSql {

    private static final String UNREAD = """
            (f.mode is null or f.mode <> 'MUTE') and if(r.last_number is null, d.last_post_at > :since and d.author_id <> :me,
              d.last_post_number > r.last_number)""";

    /**
     * What the viewer follows: one by one, and all that stands in a category that they follow. Found from there, and not by
     * looking at each discussion. What is old in a category counts only where it is listed, not where unread is sought.
     */
    private static final String FOLLOWED = """
            (select x.discussion_id as id from discussion_follow x where x.member_id = :me and x.mode = 'FOLLOW'
             union select n.id from category_follow w join discussion n on n.category_id = w.category_id where w.member_id = :me%s) mine
            join discussion d on d.id = mine.id""";

    /** What has something new since the member counts it, and what they opened and did not read to its end. */
    private static final String OPEN = """
            (select n.id from discussion n where n.state = 'PUBLISHED' and n.pinned in (false, true) and n.last_post_at > :since
             union select q.discussion_id from reading_position q join discussion o on o.id = q.discussion_id
               where q.member_id = :me and o.last_post_number > q.last_number) mine
            join discussion d on d.id = mine.id""";

    /**
     * Not joined: the database would begin with the categories as soon as there are many discussions, or put few categories into
     * a buffer, and either way read and sort all discussions for a part of the list.
     */
    private static final String CATEGORY = """
            (select c.slug from category c where c.id = d.category_id) as category_slug,
              (select c.name from category c where c.id = d.category_id) as category_name""";

    private static final String MINE = """

              left join reading_position r on r.member_id = :me and r.discussion_id = d.id
              left join discussion_follow f on f.member_id = :me and f.discussion_id = d.id""";

    private static final String WAITS = "d.state = 'PUBLISHED' and d.kind in ('QUESTION', 'CASE_CONSULT') and d.answer_count = 0 "
            + "and d.accepted_number is null and d.locked = false";

    private final DiscussionFilter filter;
    private final Viewer viewer;
    private final Map<String, Object> params = new LinkedHashMap<>();
    private boolean onlyUnread;
    private String further = "";
    private String order;

    ListSql(DiscussionFilter filter, Viewer viewer) {
        this.filter = filter;
        this.viewer = viewer;
        this.order = filter.tab() == Tab.LATEST ? "d.pinned desc, " : "";
    }

    /** What the viewer follows and has not read. */
    static ListSql unreadFollowed(Viewer viewer) {
        var sql = new ListSql(DiscussionFilter.all(Tab.FOLLOWED), viewer);
        sql.onlyUnread = true;
        return sql;
    }

    /** Questions of others without an answer. @param fields what fits most of the first comes first, then of the second, and so on */
    static ListSql questionsFor(List<FacetSelection> fields, Collection<Long> without, Viewer viewer) {
        var sql = new ListSql(DiscussionFilter.all(Tab.UNANSWERED), viewer);
        sql.further = " and d.author_id <> :me and (f.mode is null or f.mode <> 'MUTE')";
        if (!without.isEmpty()) {
            sql.further += " and d.id not in (:without)";
            sql.params.put("without", without);
        }
        sql.order = fields.stream().filter(field -> !field.isEmpty()).map(sql::fits).collect(Collectors.joining());
        return sql;
    }

    private String fits(FacetSelection field) {
        var any = new ArrayList<String>();
        field.values().forEach((facet, values) -> {
            var at = params.size();
            params.put("facet" + at, facet);
            params.put("values" + at, values);
            any.add("t.facet = :facet%1$d and t.value in (:values%1$d)".formatted(at));
        });
        return "(select count(*) from discussion_facet t where t.discussion_id = d.id and (" + String.join(" or ", any) + ")) desc, ";
    }

    /** The first part. */
    String rows() {
        return rows("");
    }

    /** A part after another one. @param pinned whether that one ended among the pinned */
    String rowsAfter(boolean pinned) {
        return rows(" and " + after(pinned));
    }

    private String rows(String after) {
        return """
                select d.id, d.slug, d.title, d.kind, d.state, d.category_id, d.audience, d.author_id, d.created_at, d.reply_count, d.facing_count,
                  d.accepted_number, d.locked, d.pinned, d.last_post_number, d.last_post_at, d.last_author_id,
                  %s, left(p.text, 300) as last_text, %s, %s,
                  :me > 0 and %s as unread,
                  if(r.last_number is null, 0, (select count(*) from post n where n.discussion_id = d.id and n.state = 'PUBLISHED'
                    and n.number > r.last_number and n.author_id <> :me)) as new_count
                from %s
                  left join post p on p.discussion_id = d.id and p.number = d.last_post_number%s
                where %s%s
                order by %sd.last_post_at desc, d.id desc limit :size"""
                .formatted(CATEGORY, FacetText.FACETS, FacetText.TAGS, UNREAD, discussions(), MINE, seenAndWanted(), after, order);
    }

    /** How many there are, at most {@code size}. */
    String count() {
        return "select count(*) from (select 1 from " + discussions() + MINE
                + " where " + seenAndWanted() + " limit :size) as some";
    }

    /** Ids alone, for which it is enough to look at what may be among them. */
    String ids() {
        return "select d.id from " + (filter.tab() == Tab.UNREAD ? OPEN : discussions()) + MINE + " where " + seenAndWanted()
                + " order by d.last_post_at desc, d.id desc limit :size";
    }

    private String discussions() {
        return filter.tab() == Tab.FOLLOWED ? FOLLOWED.formatted(onlyUnread ? " and n.state = 'PUBLISHED' and n.last_post_at > :since" : "")
                : "discussion d";
    }

    private String seenAndWanted() {
        return AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d")) + " and " + wanted() + further;
    }

    Map<String, Object> params() {
        return params;
    }

    /** Begins in an index where the part before ended, however far down that is: so there is no {@code or} around the time. */
    private String after(boolean pinned) {
        var later = "d.last_post_at <= :at and (d.last_post_at < :at or d.id < :id)";
        if (filter.tab() != Tab.LATEST) {
            return later;
        }
        return pinned ? "(d.pinned = false or " + later + ")" : "d.pinned = false and " + later;
    }

    private String wanted() {
        var conditions = new StringBuilder(tab());
        if (filter.category() != null) {
            conditions.append(" and d.category_id = (select c.id from category c where c.slug = :category)");
            params.put("category", filter.category());
        }
        if (filter.kind() != null) {
            conditions.append(" and d.kind = :kind");
            params.put("kind", filter.kind().name());
        }
        if (filter.tag() != null && !StandardCharsets.US_ASCII.newEncoder().canEncode(filter.tag())) {
            // No tag has such letters, and the database does not compare them with one.
            conditions.append(" and 1 = 0");
        } else if (filter.tag() != null) {
            conditions.append(" and exists (select 1 from discussion_tag t where t.discussion_id = d.id and t.tag = :tag)");
            params.put("tag", filter.tag());
        }
        filter.facets().values().forEach((facet, values) -> conditions.append(facet(facet, values, params.size())));
        return conditions.toString();
    }

    private String facet(String facet, List<String> values, int at) {
        params.put("facet" + at, facet);
        params.put("values" + at, values);
        return " and exists (select 1 from discussion_facet t where t.discussion_id = d.id and t.facet = :facet%d and t.value in (:values%d))"
                .formatted(at, at);
    }

    private String tab() {
        return switch (filter.tab()) {
            case LATEST -> "d.state = 'PUBLISHED'";
            case UNANSWERED -> WAITS;
            case UNREAD -> "d.state = 'PUBLISHED' and " + UNREAD;
            case FOLLOWED -> "d.state = 'PUBLISHED' and " + (onlyUnread ? UNREAD : "(f.mode is null or f.mode <> 'MUTE')");
            case MINE -> "(d.author_id = :me or d.state = 'PUBLISHED' and exists (select 1 from post m "
                    + "where m.author_id = :me and m.discussion_id = d.id and m.state in ('PUBLISHED', 'HELD')))";
        };
    }
}
