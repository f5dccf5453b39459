package org.coresponderalliance.continuum.walk;

import static org.coresponderalliance.continuum.walk.DiscussionWalk.NEVER_USED;

import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;

/** Through files, the inbox, the moderators' screens and the administration. */
final class OtherWalk {

    private static final List<String> OF_MODERATORS = List.of("/moderation", "/moderation/decided", "/moderation/canned", "/moderation/words", "/moderation/duplicates");
    private static final List<String> OF_MODERATORS_BY_API = List.of("/api/v1/moderation/queue", "/api/v1/moderation/queue/status",
            "/api/v1/moderation/queue/%d", "/api/v1/moderation/decided", "/api/v1/moderation/decided/%d", "/api/v1/moderation/members/%d",
            "/api/v1/moderation/sanctions/%d", "/api/v1/moderation/canned-texts", "/api/v1/moderation/applications/%d", "/api/v1/moderation/duplicates?limit=%d");
    private static final List<String> OF_STAFF = List.of("/api/v1/settings", "/api/v1/settings/approval", "/api/v1/settings/facets", "/api/v1/settings/members", "/api/v1/synonyms", "/api/v1/searches", "/api/v1/synonyms/preview?q=team",
            "/api/v1/guard/rules", "/api/v1/guard/rules/contact.phone", "/api/v1/guard/words");

    private final World world;
    private final Visits visits;
    private final Findings findings;

    OtherWalk(World world, Visits visits, Findings findings) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
    }

    void walk() {
        world.everybody((who, viewer) -> {
            world.all().filter(thing -> !thing.file().isEmpty()).forEach(thing -> file(who, viewer, thing));
            findings.nothingElse(who, viewer, "/inbox", visits.page(viewer, "/inbox").words());
            findings.nothingElse(who, viewer, "/api/v1/inbox", visits.get(viewer, "/api/v1/inbox?limit=100").words());
            moderation(who, viewer);
            mails(who, viewer);
            OF_STAFF.forEach(url -> findings.same(who, url, visits.get(viewer, url).status(), viewer.isStaff() ? 200 : 404));
        });
    }

    private void file(String who, Viewer viewer, Thing thing) {
        var key = thing.file().split("/")[2];
        for (var url : List.of(thing.file(), "/api/v1/attachments/" + key)) {
            var answer = visits.get(viewer, url);
            findings.same(who, url + " of " + thing, answer.status(), thing.seenBy(viewer) ? 200 : 404);
            findings.exactly(who, viewer, url, answer.words(), List.of(thing));
            if (!thing.seenBy(viewer)) {
                var never = "a".repeat(key.length());
                var other = visits.get(viewer, url.replace(key, never));
                findings.same(who, url, answer.text().replace(key, never), other.text());
            }
        }
    }

    private void mails(String who, Viewer viewer) {
        var may = viewer.role() == Role.ADMINISTRATOR;
        var refused = viewer.isGuest() ? 401 : viewer.isModerator() ? 404 : 403;
        for (var url : List.of("/api/v1/mails", "/api/v1/mails/" + world.mail.id())) {
            var answer = visits.get(viewer, url);
            findings.same(who, url, answer.status(), may ? 200 : refused);
            findings.same(who, url, answer.words().contains(world.mail.word()), may);
        }
        if (!may) {
            findings.same(who, "the mail", visits.get(viewer, "/api/v1/mails/" + world.mail.id()).without(world.mail.id()),
                    visits.get(viewer, "/api/v1/mails/" + NEVER_USED).without(NEVER_USED));
        }
    }

    private void moderation(String who, Viewer viewer) {
        for (var url : OF_MODERATORS_BY_API) {
            var answer = visits.get(viewer, url.formatted(world.report.id()));
            findings.nothingElse(who, viewer, url, answer.words());
            if (!viewer.isModerator()) {
                findings.same(who, url, answer.status() == 401 || answer.status() == 403 || answer.status() == 404, true);
                findings.same(who, url, answer.without(world.report.id()), visits.get(viewer, url.formatted(NEVER_USED)).without(NEVER_USED));
            }
        }
        for (var url : OF_MODERATORS) {
            var answer = visits.page(viewer, url);
            findings.nothingElse(who, viewer, url, answer.words());
            findings.same(who, url, answer.status(), viewer.isStaff() || viewer.isModerator() && !url.endsWith("/words") ? 200 : 404);
        }
        var redaction = "/moderation/redaction?kind=discussion&id=%d";
        world.discussed.discussions.forEach(one -> {
            var answer = visits.page(viewer, redaction.formatted(one.id()));
            findings.same(who, redaction.formatted(one.id()), answer.status(), viewer.isModerator() && one.seenBy(viewer) ? 200 : 404);
            findings.nothingElse(who, viewer, redaction, answer.words());
        });
        findings.same(who, "/moderation/" + NEVER_USED, visits.page(viewer, "/moderation/" + NEVER_USED).status(), 404);
        findings.same(who, "the report", visits.page(viewer, "/moderation/" + world.report.id()).words().contains(world.report.word()),
                world.report.seenBy(viewer));
    }
}
