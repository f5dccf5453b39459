package org.coresponderalliance.continuum.walk;

import java.util.List;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;

/** Through the directory, profiles, what is one's own, and people to be mentioned. */
final class MemberWalk {

    private static final String NOBODY = "zqnobodyatall";

    private final World world;
    private final Visits visits;
    private final Findings findings;

    MemberWalk(World world, Visits visits, Findings findings) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
    }

    void walk() {
        world.everybody((who, viewer) -> {
            for (var url : List.of("/api/v1/me", "/api/v1/me/profile", "/api/v1/tokens")) {
                findings.nothingElse(who, viewer, url, visits.get(viewer, url).words());
            }
            findings.nothingElse(who, viewer, "/members", visits.page(viewer, "/members").words());
            world.members.forEach(member -> member(who, viewer, member));
        });
    }

    private void member(String who, Viewer viewer, Thing member) {
        var active = member.facts().getFirst().state() == State.ACTIVE;
        var handle = member.word();
        for (var url : List.of("/api/v1/members?q=", "/api/v1/members/suggestions?q=", "/members?q=")) {
            // The page repeats what was asked, which then is no finding: the beginning of the word finds the whole.
            var answer = url.startsWith("/api/") ? visits.get(viewer, url + handle.substring(0, 9)) : visits.page(viewer, url + handle.substring(0, 9));
            findings.nothingElse(who, viewer, url, answer.words());
            if (active && url.startsWith("/api/")) {
                findings.exactly(who, viewer, url, answer.words(), List.of(member));
            }
        }
        profile(who, viewer, member, visits.get(viewer, "/api/v1/members/" + handle), visits.get(viewer, "/api/v1/members/" + NOBODY));
        profile(who, viewer, member, visits.page(viewer, "/members/" + handle), visits.page(viewer, "/members/" + NOBODY));
    }

    private void profile(String who, Viewer viewer, Thing member, Visits.Answer answer, Visits.Answer nobody) {
        if (member.seenBy(viewer)) {
            if (member.facts().getFirst().state() == State.ACTIVE) {
                findings.exactly(who, viewer, "profile", answer.words(), List.of(member));
            }
        } else {
            findings.same(who, "profile of " + member, new Visits.Answer(answer.status(), answer.text().replace(member.word(), NOBODY)), nobody);
        }
    }
}
