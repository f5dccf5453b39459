package org.coresponderalliance.continuum.library;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people and texts of the library's tests. */
final class Cast {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000);

    private final JdbcClient jdbc;

    Cast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Viewer member(String discipline) {
        return person(discipline, Role.MEMBER);
    }

    Viewer moderator(String discipline) {
        return person(discipline, Role.MODERATOR);
    }

    Viewer staff(String discipline) {
        return person(discipline, Role.STAFF);
    }

    /** When articles are approved until somebody changes it, as the migration has it. */
    static ApprovalSetting rule() {
        return new ApprovalSetting(List.of(Disciplines.POLICE, Disciplines.FIRE, Disciplines.EMS), List.of(Disciplines.BEHAVIORAL_HEALTH), true,
                List.of("topic/liability"), 7);
    }

    static ArticleContent content(String title, String... recommendations) {
        var all = java.util.Arrays.stream(recommendations)
                .map(text -> new ArticleContent.Recommendation(null, text, Strength.STRONG, "e4", "Peer practice")).toList();
        return new ArticleContent(title, "In short: " + title, "## How to do it\n\nDo it well.", all,
                List.of(new ArticleContent.Reference("A report", "https://example.org/report")));
    }

    private Viewer person(String discipline, Role role) {
        var handle = "cast" + NUMBER.incrementAndGet();
        jdbc.sql("insert into member (email, handle, display_name, role, state, discipline, created_at) values (?, ?, ?, ?, 'ACTIVE', ?, utc_timestamp(6))")
                .params(handle + "@example.org", handle, "Cast " + handle, role.name(), discipline).update();
        return Viewer.member(jdbc.sql("select id from member where handle = ?").param(handle).query(Long.class).single(), role);
    }
}
