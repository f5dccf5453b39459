package org.coresponderalliance.continuum.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through the search: hits, totals, counts of facets, did-you-mean, suggestions. */
final class SearchWalk {

    private static final Set<String> FEW = Set.of("guest", "author");

    private static final int FEW_ARTICLES = 12;

    private final World world;
    private final Visits visits;
    private final Findings findings;
    private final SearchQueries search;

    SearchWalk(World world, Visits visits, Findings findings, SearchQueries search) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
        this.search = search;
    }

    /** Until the index knows all that was made. */
    static void awaitIndex(JdbcClient jdbc, World world, SearchQueries search) {
        var all = world.indexed().count();
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION").query(Long.class).single()).isZero();
            assertThat(jdbc.sql("select count(*) from hsearch_outbox_event").query(Long.class).single()).isZero();
            assertThat(search.search(SearchRequest.of(World.SHARED), world.people.administrator).total()).isEqualTo(all);
        });
    }

    void walk() {
        world.everybody((who, viewer) -> {
            all(who, viewer);
            suggestions(who, viewer);
            if (FEW.contains(who)) {
                Stream.concat(world.discussed.discussions.stream(), world.shelved.articles.stream()).forEach(thing -> mistyped(who, viewer, thing));
                world.discussed.discussions.forEach(thing -> page(who, viewer, thing));
            }
            world.shelved.articles.stream().limit(FEW_ARTICLES).forEach(thing -> why(who, viewer, thing));
        });
    }

    private void all(String who, Viewer viewer) {
        var expected = world.indexed().filter(thing -> isFound(thing, viewer)).toList();
        var words = new HashSet<String>();
        for (int page = 1; page == 1 || (page - 1) * SearchRequest.PAGE_SIZE < expected.size(); page++) {
            var answer = visits.get(viewer, "/api/v1/search?words=typed&q=" + World.SHARED + "&page=" + page);
            words.addAll(answer.words());
        }
        findings.exactly(who, viewer, "search", words, expected);
        var results = search.search(SearchRequest.of(World.SHARED), viewer);
        findings.same(who, "total of a search", results.total(), (long) expected.size());
        findings.same(who, "sum of the kinds", results.tabs().getFirst().count(), (long) expected.size());
        var counted = results.facets().stream().flatMap(facet -> facet.values().stream()).filter(value -> value.facet().equals("topic/" + world.topic))
                .mapToLong(value -> value.count()).sum();
        findings.same(who, "count of a facet", counted, (long) expected.size());
    }

    /** The index holds articles as their readers get them, so that work on them opens nothing here. */
    private static boolean isFound(Thing thing, Viewer viewer) {
        return AccessRules.sees(viewer, thing.facts().getFirst());
    }

    private void page(String who, Viewer viewer, Thing thing) {
        var url = "/search?q=" + thing.word();
        var answer = visits.page(viewer, url);
        // The page says what was asked; the tag among the facets is written with the word, too.
        var hit = answer.text().contains("/discussions/" + thing.id() + "/");
        findings.same(who, url + " of " + thing, hit, isFound(thing, viewer));
    }

    /** Why a search has a hit is told to staff alone, and of what they see. */
    private void why(String who, Viewer viewer, Thing thing) {
        var answer = visits.page(viewer, "/search/why?q=" + World.SHARED + "&of=article/" + thing.id());
        findings.same(who, "why " + thing, answer.words().contains(thing.word()),
                isFound(thing, viewer) && AccessRules.may(viewer, Action.CONFIGURE, Content.SETTING));
    }

    private void mistyped(String who, Viewer viewer, Thing thing) {
        var mistyped = thing.word().substring(0, 7) + (thing.word().charAt(7) == 'x' ? 'y' : 'x') + thing.word().substring(8);
        var words = visits.get(viewer, "/api/v1/search?q=" + mistyped).words();
        words.remove(mistyped);
        findings.same(who, "did you mean " + thing, words.contains(thing.word()), isFound(thing, viewer));
        findings.nothingElse(who, viewer, "did you mean", words);
    }

    private void suggestions(String who, Viewer viewer) {
        Stream.of(world.discussed.discussions, world.shelved.articles, world.members).flatMap(List::stream).forEach(thing -> {
            var beginning = thing.word().substring(0, 9);
            for (var url : List.of("/search/suggestions?q=", "/api/v1/search/suggestions?q=")) {
                var words = visits.get(viewer, url + beginning).words();
                findings.nothingElse(who, viewer, "suggestions", words);
                var left = thing.content() == Content.MEMBER && thing.facts().getFirst().state() == State.LEFT;
                findings.same(who, "suggestion of " + thing, words.contains(thing.word()), isFound(thing, viewer) && !left);
            }
        });
    }
}
