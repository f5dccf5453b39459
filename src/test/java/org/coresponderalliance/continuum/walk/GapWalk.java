package org.coresponderalliance.continuum.walk;

import static org.coresponderalliance.continuum.walk.DiscussionWalk.NEVER_USED;

import java.util.List;
import java.util.function.Function;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;

/** Through the gap board and each gap, and to what members want to be told of. */
final class GapWalk {

    private final World world;
    private final Visits visits;
    private final Findings findings;

    GapWalk(World world, Visits visits, Findings findings) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
    }

    void walk() {
        world.everybody((who, viewer) -> {
            for (var state : Content.GAP.states()) {
                list(who, viewer, visits.get(viewer, "/api/v1/gaps?limit=100&state=" + state), "the gaps by API");
                list(who, viewer, visits.page(viewer, "/gaps?show=" + state), "the gap board");
            }
            world.lacking.gaps.forEach(gap -> {
                one(who, viewer, gap, "/api/v1/gaps/%d", url -> visits.get(viewer, url));
                one(who, viewer, gap, "/gaps/%d", url -> visits.page(viewer, url));
            });
            wanted(who, viewer);
        });
    }

    private void list(String who, Viewer viewer, Visits.Answer answer, String where) {
        findings.nothingElse(who, viewer, where, answer.words());
        findings.same(who, where, answer.status(), viewer.isModerator() ? 200 : 404);
    }

    private void one(String who, Viewer viewer, Thing gap, String url, Function<String, Visits.Answer> ask) {
        var answer = ask.apply(url.formatted(gap.id()));
        findings.exactly(who, viewer, url, answer.words(), List.of(gap));
        if (!gap.seenBy(viewer)) {
            findings.same(who, url + " of " + gap, answer.without(gap.id()), ask.apply(url.formatted(NEVER_USED)).without(NEVER_USED));
        }
    }

    /** Each gets what they wait for themselves, whatever they see of the gaps. */
    private void wanted(String who, Viewer viewer) {
        var waits = viewer.is(world.people.reviewer);
        for (var answer : List.of(visits.get(viewer, "/api/v1/me/wishes"), visits.page(viewer, "/gaps/wanted"))) {
            findings.same(who, "what they want to be told of", world.lacking.gaps.stream().anyMatch(gap -> answer.words().contains(gap.word())), waits);
        }
    }
}
