package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.ProfileSection.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a member asked and answered lately, as far as the viewer may read it. */
@Component
public class MemberParticipation {

    private static final int LATELY = 5;
    private static final int EXCERPT = 160;

    private final JdbcClient jdbc;

    MemberParticipation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Discussions that they opened, newest first. */
    public List<Entry> asked(long memberId, Viewer viewer) {
        return jdbc.sql("""
                        select d.id, d.slug, d.title, c.name, d.created_at from discussion d join category c on c.id = d.category_id
                        where d.author_id = ? and d.state = 'PUBLISHED' and %s order by d.created_at desc, d.id desc limit %d"""
                        .formatted(AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d")), LATELY))
                .param(memberId)
                .query((row, number) -> new Entry(row.getString("title"), DiscussionLinks.discussion(row.getLong("id"), row.getString("slug")),
                        row.getString("name"), Utc.instant(row, "created_at"))).list();
    }

    /** Replies that they wrote, newest first. */
    public List<Entry> answered(long memberId, Viewer viewer) {
        return jdbc.sql("""
                        select d.id, d.slug, d.title, p.number, left(p.text, %1$d) as words, char_length(p.text) > %1$d as cut, p.created_at
                        from post p join discussion d on d.id = p.discussion_id
                        where p.author_id = ? and p.number > 1 and p.state = 'PUBLISHED' and d.state = 'PUBLISHED' and %2$s
                        order by p.created_at desc, p.id desc limit %3$d"""
                        .formatted(EXCERPT, AccessRules.visible(Content.POST, viewer, Sql.columns("p", "d")), LATELY))
                .param(memberId)
                .query((row, number) -> new Entry(row.getString("title"),
                        DiscussionLinks.post(row.getLong("id"), row.getString("slug"), row.getInt("number")),
                        row.getString("words").strip() + (row.getBoolean("cut") ? "…" : ""), Utc.instant(row, "created_at"))).list();
    }
}
