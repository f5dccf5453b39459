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

/** Through the ledger: the list of each article, and each record with its history. */
final class AdoptionWalk {

    private static final Set<State> LISTED = Set.of(State.PUBLISHED, State.HELD);

    private final World world;
    private final Visits visits;
    private final Findings findings;
    private final Map<String, Visits.Answer> never = new ConcurrentHashMap<>();

    AdoptionWalk(World world, Visits visits, Findings findings) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
    }

    void walk() {
        world.everybody((who, viewer) -> {
            world.adopted.articles.stream().distinct().forEach(article -> list(who, viewer, article));
            for (int i = 0; i < world.adopted.adoptions.size(); i++) {
                var adoption = world.adopted.adoptions.get(i);
                one(who, viewer, adoption, "/api/v1/adoptions/%d", url -> visits.get(viewer, url));
                one(who, viewer, adoption, "/library/" + world.adopted.articles.get(i).id() + "/anything/adoptions/%d", url -> visits.page(viewer, url));
            }
        });
    }

    private void list(String who, Viewer viewer, Thing article) {
        var expected = IntStream.range(0, world.adopted.adoptions.size()).filter(i -> world.adopted.articles.get(i).equals(article))
                .mapToObj(world.adopted.adoptions::get).filter(one -> LISTED.contains(one.facts().getFirst().state())).toList();
        var url = "/api/v1/articles/" + article.id() + "/adoptions?limit=100";
        findings.exactly(who, viewer, url, visits.get(viewer, url).words(), expected);
        var page = "/library/" + article.id() + "/anything/adoptions";
        findings.exactly(who, viewer, page, visits.page(viewer, page).words(), expected);
    }

    private void one(String who, Viewer viewer, Thing adoption, String url, Function<String, Visits.Answer> ask) {
        var answer = ask.apply(url.formatted(adoption.id()));
        findings.exactly(who, viewer, url, answer.words(), List.of(adoption));
        if (!adoption.seenBy(viewer)) {
            findings.same(who, url + " of " + adoption, answer.without(adoption.id()), never.computeIfAbsent(who + url, key -> ask.apply(url.formatted(NEVER_USED)).without(NEVER_USED)));
        }
    }
}
