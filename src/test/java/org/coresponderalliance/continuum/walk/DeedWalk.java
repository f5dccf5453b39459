package org.coresponderalliance.continuum.walk;

import static org.coresponderalliance.continuum.walk.DiscussionWalk.NEVER_USED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.http.HttpMethod;

/**
 * What the API can do to a category, a discussion, a post, an article or what is said about it, tried on those that somebody does not see: each such attempt must
 * be answered as one on a number that was never used. The endpoints are those that there are, whichever they are.
 */
final class DeedWalk {

    private static final Set<String> FEW = Set.of("guest", "outsider", "author");
    private static final int NO_POST = 9_998;

    /** Something for whatever an endpoint may want to know. */
    private static final String BODY = """
            {"version": 1, "base": 1, "revision": 1, "number": 1, "into": 1, "body": "x", "title": "x", "content": {"title": "x"}, "reason": "OTHER", "note": "x",
             "mode": "FOLLOW", "categoryId": 1, "reviewers": [], "decision": "APPROVE", "reviewOn": "2030-01-01", "audience": "PUBLIC",
             "uptake": "USING", "frequency": "DAILY", "since": "2026-01-01", "outcome": "HELPED",
             "resolution": "NO_CHANGE", "owner": 1, "legalBases": [], "practices": [], "file": "x", "due": "2030-01-01"}""";

    private final World world;
    private final Visits visits;
    private final Findings findings;
    private final List<Visits.Way> ways;
    private final Map<String, Visits.Answer> never = new ConcurrentHashMap<>();

    DeedWalk(World world, Visits visits, Findings findings, List<Visits.Way> ways) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
        this.ways = ways;
    }

    void walk() {
        world.everybody((who, viewer) -> {
            if (!FEW.contains(who)) {
                return;
            }
            ways("/api/v1/discussions/{id}").filter(way -> !way.pattern().contains("{number}")).forEach(way ->
                    world.discussed.discussions.forEach(thing -> deed(who, viewer, way, thing)));
            ways("/api/v1/categories/{id}").forEach(way -> world.discussed.categories.forEach(thing -> deed(who, viewer, way, thing)));
            ways("/api/v1/discussions/{id}/posts/{number}").forEach(way ->
                    world.discussed.posts.forEach(thing -> deed(who, viewer, way, thing)));
            ways("/api/v1/moderation/").filter(way -> way.pattern().contains("{")).forEach(way -> deed(who, viewer, way, world.report));
            ways("/api/v1/adoptions/{id}").forEach(way -> world.adopted.adoptions.forEach(thing -> deed(who, viewer, way, thing)));
            ways("/api/v1/challenges/{id}").forEach(way -> world.challenged.challenges.forEach(thing -> deed(who, viewer, way, thing)));
            ways("/api/v1/gaps/{id}").forEach(way -> world.lacking.gaps.forEach(thing -> deed(who, viewer, way, thing)));
            ways("/api/v1/saved-searches/{id}").forEach(way -> deed(who, viewer, way, world.saved));
            ways("/api/v1/articles/{id}").forEach(way ->
                    world.shelved.articles.forEach(thing -> deed(who, viewer, way, thing)));
        });
    }

    private Stream<Visits.Way> ways(String beginning) {
        return ways.stream().filter(way -> !way.method().equals(HttpMethod.GET) && way.pattern().startsWith(beginning));
    }

    private void deed(String who, Viewer viewer, Visits.Way way, Thing thing) {
        if (thing.seenBy(viewer)) {
            return;
        }
        var answer = visits.ask(viewer, way.method(), way.url(thing.id(), thing.number()), BODY);
        var unknown = never.computeIfAbsent(who + way, key -> without(visits.ask(viewer, way.method(), way.url(NEVER_USED, NO_POST), BODY), NEVER_USED, NO_POST));
        findings.same(who, way + " of " + thing, without(answer, thing.id(), thing.number()), unknown);
    }

    private static Visits.Answer without(Visits.Answer answer, long id, long number) {
        return new Visits.Answer(answer.status(), answer.text().replace("/posts/" + number, "/posts/#")).without(id);
    }
}
