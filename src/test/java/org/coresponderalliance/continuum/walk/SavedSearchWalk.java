package org.coresponderalliance.continuum.walk;

import static org.coresponderalliance.continuum.walk.DiscussionWalk.NEVER_USED;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.notification.ImportedEntry;
import org.coresponderalliance.continuum.notification.InboxImport;
import org.coresponderalliance.continuum.notification.NotificationKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To saved searches that have found everything, whatever their members see: what became hidden since is not shown. */
final class SavedSearchWalk {

    /** So many finds of one search are shown. */
    private static final int SHOWN = 50;

    private final World world;
    private final Visits visits;
    private final Findings findings;
    private final InboxImport inboxes;
    private final JdbcClient jdbc;

    SavedSearchWalk(World world, Visits visits, Findings findings, InboxImport inboxes, JdbcClient jdbc) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
        this.inboxes = inboxes;
        this.jdbc = jdbc;
    }

    void walk() {
        var others = saved(jdbc, world.people.reviewer);
        world.everybody((who, viewer) -> {
            for (var url : List.of("/searches/%d", "/api/v1/saved-searches/%d")) {
                Function<Long, Visits.Answer> ask = id -> url.startsWith("/api") ? visits.get(viewer, url.formatted(id)) : visits.page(viewer, url.formatted(id));
                if (!viewer.is(world.people.reviewer)) {
                    findings.same(who, url + " of somebody else", ask.apply(others).without(others), ask.apply(NEVER_USED).without(NEVER_USED));
                }
                if (!viewer.isGuest()) {
                    finds(who, viewer, "DISCUSSION", "select id from post where discussion_id = ? and number = 1", world.discussed.discussions, ask);
                    finds(who, viewer, "ARTICLE", "select id from article where id = ?", world.shelved.articles, ask);
                }
            }
            findings.nothingElse(who, viewer, "/searches", visits.page(viewer, "/searches").words());
            findings.nothingElse(who, viewer, "/api/v1/saved-searches", visits.get(viewer, "/api/v1/saved-searches").words());
            findings.nothingElse(who, viewer, "/inbox", visits.page(viewer, "/inbox").words());
        });
    }

    private void finds(String who, Viewer viewer, String kind, String ref, List<Thing> things, Function<Long, Visits.Answer> ask) {
        for (int at = 0; at < things.size(); at += SHOWN) {
            var some = things.subList(at, Math.min(things.size(), at + SHOWN));
            var id = saved(jdbc, viewer.id());
            some.forEach(thing -> jdbc.sql("insert into saved_search_find (saved_search_id, kind, ref, found_at) values (?, ?, ?, utc_timestamp(6))")
                    .params(id, kind, jdbc.sql(ref).param(thing.id()).query(Long.class).single()).update());
            jdbc.sql("update saved_search set told_at = utc_timestamp(6) - interval 1 minute where id = ?").param(id).update();
            inboxes.add(new ImportedEntry(viewer.id(), NotificationKind.SAVED_SEARCH_FOUND, Content.SAVED_SEARCH, id, null, "walk/" + id, Instant.now(), false));
            // As in the search: work on an article opens nothing here.
            findings.exactly(who, viewer, "finds of a saved search", ask.apply(id).words(), some.stream().filter(thing -> AccessRules.sees(viewer, thing.facts().getFirst())).toList());
        }
    }

    /** A search that a member keeps. @return its number */
    static long saved(JdbcClient jdbc, long member) {
        var asked = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into saved_search (member_id, name, words, kind, facets, sort, only_typed, asked, frequency, saved_at, since)
                        values (?, '', ?, null, '', 'RELEVANCE', false, ?, 'NEVER', utc_timestamp(6), utc_timestamp(6))""").params(member, World.SHARED, asked).update();
        return jdbc.sql("select id from saved_search where asked = ?").param(asked).query(Long.class).single();
    }
}
