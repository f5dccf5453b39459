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
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through the search: hits of each kind, files among them, totals, counts of facets, did-you-mean, suggestions. */
final class SearchWalk {

    private static final Set<String> FEW = Set.of("guest", "author");

    private static final int FEW_ARTICLES = 12;
    private static final Set<Kind> THINGS = Set.of(Kind.DISCUSSION, Kind.POST, Kind.ARTICLE);

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
            var results = search.search(SearchRequest.of(World.SHARED), world.people.administrator);
            assertThat(List.of(count(results, THINGS), count(results, Set.of(Kind.FILE)))).containsOnly(all);
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
        var results = search.search(SearchRequest.of(World.SHARED), viewer);
        for (var kinds : List.of(THINGS, Set.of(Kind.FILE))) {
            findings.exactly(who, viewer, "search for " + kinds, words(viewer, kinds, expected.size()), expected);
            findings.same(who, "count of " + kinds, count(results, kinds), (long) expected.size());
        }
        // A recommendation has the words of its article's title, too.
        var all = 2L * expected.size() + count(results, Set.of(Kind.RECOMMENDATION));
        findings.nothingElse(who, viewer, "search for recommendations", words(viewer, Set.of(Kind.RECOMMENDATION), expected.size()));
        findings.same(who, "total of a search", results.total(), all);
        findings.same(who, "sum of the kinds", results.tabs().getFirst().count(), all);
        var counted = results.facets().stream().flatMap(facet -> facet.values().stream()).filter(value -> value.facet().equals("topic/" + world.topic))
                .mapToLong(value -> value.count()).sum();
        findings.same(who, "count of a facet", counted, all);
    }

    /** Of all pages of these kinds, each for itself: where all are shown at once, the best of a discussion stands for the others. */
    private Set<String> words(Viewer viewer, Set<Kind> kinds, int most) {
        var words = new HashSet<String>();
        for (var kind : kinds) {
            for (int page = 1; page == 1 || (page - 1) * SearchRequest.PAGE_SIZE < most; page++) {
                words.addAll(visits.get(viewer, "/api/v1/search?words=typed&kind=" + kind.code() + "&q=" + World.SHARED + "&page=" + page).words());
            }
        }
        return words;
    }

    private static long count(SearchResults results, Set<Kind> kinds) {
        return results.tabs().stream().filter(tab -> tab.kind() != null && kinds.contains(tab.kind())).mapToLong(SearchResults.Tab::count).sum();
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
