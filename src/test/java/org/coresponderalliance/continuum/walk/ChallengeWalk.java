package org.coresponderalliance.continuum.walk;

import static org.coresponderalliance.continuum.walk.DiscussionWalk.NEVER_USED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;

/** Through challenges: all of them, those of each recommendation, and each by itself. */
final class ChallengeWalk {

    private final World world;
    private final Visits visits;
    private final Findings findings;
    private final Map<String, Visits.Answer> never = new ConcurrentHashMap<>();

    ChallengeWalk(World world, Visits visits, Findings findings) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
    }

    void walk() {
        world.everybody((who, viewer) -> {
            findings.nothingElse(who, viewer, "/challenges", visits.page(viewer, "/challenges").words());
            findings.nothingElse(who, viewer, "/api/v1/challenges", visits.get(viewer, "/api/v1/challenges?limit=100").words());
            world.challenged.recommendations.stream().distinct().forEach(recommendation -> list(who, viewer, recommendation));
            for (var challenge : world.challenged.challenges) {
                one(who, viewer, challenge, "/api/v1/challenges/%d", url -> visits.get(viewer, url));
                one(who, viewer, challenge, "/challenges/%d", url -> visits.page(viewer, url));
            }
        });
    }

    private void list(String who, Viewer viewer, long recommendation) {
        var open = "recommendation=" + recommendation;
        list(who, viewer, recommendation, open, Set.of(State.OPEN, State.HELD));
        list(who, viewer, recommendation, open + "&state=decided", Set.of(State.DECIDED));
    }

    private void list(String who, Viewer viewer, long recommendation, String query, Set<State> listed) {
        var expected = IntStream.range(0, world.challenged.challenges.size()).filter(i -> world.challenged.recommendations.get(i) == recommendation)
                .mapToObj(world.challenged.challenges::get).filter(one -> listed.contains(one.facts().getFirst().state())).toList();
        findings.exactly(who, viewer, "/challenges?" + query, visits.page(viewer, "/challenges?" + query).words(), expected);
        findings.exactly(who, viewer, "/api/v1/challenges?" + query, visits.get(viewer, "/api/v1/challenges?" + query).words(), expected);
    }

    private void one(String who, Viewer viewer, Thing challenge, String url, Function<String, Visits.Answer> ask) {
        var answer = ask.apply(url.formatted(challenge.id()));
        findings.exactly(who, viewer, url, answer.words(), List.of(challenge));
        if (!challenge.seenBy(viewer)) {
            findings.same(who, url + " of " + challenge, answer.without(challenge.id()), never.computeIfAbsent(who + url, key -> ask.apply(url.formatted(NEVER_USED)).without(NEVER_USED)));
        }
    }
}
