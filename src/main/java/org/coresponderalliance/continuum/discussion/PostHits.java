package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.search.HitDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a search shows of posts, as the database has them for the viewer. */
@Component
class PostHits {

    private record Row(long id, int number, long authorId, Instant at, long discussion, String slug, String title, Kind kind, int replies,
                       boolean answered, boolean accepted, String category) {}

    private final JdbcClient jdbc;
    private final MemberDirectory members;
    private final Texts texts;

    PostHits(JdbcClient jdbc, MemberDirectory members, Texts texts) {
        this.jdbc = jdbc;
        this.members = members;
        this.texts = texts;
    }

    Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        var rows = jdbc.sql("""
                        select p.id, p.number, p.author_id, coalesce(p.published_at, p.created_at) as at, d.id as discussion, d.slug, d.title, d.kind,
                          d.reply_count, d.accepted_number is not null as answered, d.accepted_number = p.number as accepted, c.name as category
                        from post p join discussion d on d.id = p.discussion_id join category c on c.id = d.category_id
                        where p.id in (:ids) and\s""" + AccessRules.visible(Content.POST, viewer, Sql.columns("p", "d")))
                .param("ids", ids)
                .query((row, n) -> new Row(row.getLong("id"), row.getInt("number"), row.getLong("author_id"), Utc.instant(row, "at"),
                        row.getLong("discussion"), row.getString("slug"), row.getString("title"), Kind.valueOf(row.getString("kind")),
                        row.getInt("reply_count"), row.getBoolean("answered"), row.getBoolean("accepted"), row.getString("category")))
                .list();
        var bylines = members.bylines(rows.stream().map(Row::authorId).distinct().toList());
        return rows.stream().collect(Collectors.toMap(Row::id, row -> details(row, bylines)));
    }

    /** Asks the rules what is read once: a reply concerns many. */
    List<Viewer> seeing(long id, Collection<Viewer> viewers) {
        var facts = jdbc.sql("""
                        select p.state, p.author_id, d.state, d.audience, d.audience_group, d.author_id
                        from post p join discussion d on d.id = p.discussion_id where p.id = ?""").param(id)
                .query((row, n) -> Facts.post(State.valueOf(row.getString(1)), row.getLong(2), Facts.of(Content.DISCUSSION,
                        State.valueOf(row.getString(3)), Audience.valueOf(row.getString(4)), row.getObject(5, Long.class), row.getLong(6)))).optional();
        return facts.map(post -> viewers.stream().filter(viewer -> AccessRules.sees(viewer, post)).toList()).orElse(List.of());
    }

    private HitDetails details(Row row, Map<Long, Byline> bylines) {
        var meta = new ArrayList<String>();
        meta.add(row.category());
        if (row.number() == 1 && row.replies() > 0) {
            meta.add(texts.get("discussion.replies", row.replies()));
        }
        if (bylines.get(row.authorId()) instanceof Byline byline) {
            meta.add(byline.name());
        }
        return new HitDetails(row.title(), DiscussionLinks.post(row.discussion(), row.slug(), row.number()), label(row), meta, row.at());
    }

    private String label(Row row) {
        if (row.number() > 1) {
            return texts.get(row.accepted() ? "discussion.search.accepted" : "discussion.search.reply");
        }
        var kind = texts.get("discussion.kind." + row.kind());
        return row.answered() ? texts.get("discussion.search.answered", kind) : kind;
    }
}
