package org.coresponderalliance.continuum.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.Arrivals;
import org.coresponderalliance.continuum.search.IndexRequests;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.search.Similar;
import org.coresponderalliance.continuum.search.Suggestions;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.OpenSearchNode;
import org.coresponderalliance.continuum.testing.OpenSearchTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An index in a cluster that may be away, lose it, or be shared with other copies of the site. */
@OpenSearchTest
class OpenSearchClusterTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    private ApplicationContext context;
    @Autowired
    private IndexWatch watch;
    @Autowired
    private IndexState state;
    @Autowired
    private BuildTurn turn;
    @Autowired
    private SearchHealthIndicator health;
    @Autowired
    private IndexRequests requests;
    @Autowired
    private Reindexing reindexing;
    @Autowired
    private SearchQueries search;
    @Autowired
    private Suggestions suggestions;
    @Autowired
    private Similar similar;
    @Autowired
    private Arrivals arrivals;
    @Autowired
    private Pages pages;
    @Autowired
    private IndexStore store;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private final String word = Persons.word();
    private Viewer reader;

    @BeforeEach
    void aReader() {
        awaitReady();
        reader = new Persons(context).member();
    }

    @AfterEach
    void theClusterIsThere() {
        OpenSearchNode.gate().open();
        awaitReady();
    }

    @Test
    void whileTheClusterIsAwayTheSearchSaysSoAndWhatIsWrittenWaits() {
        OpenSearchNode.gate().shut();

        assertThat(found().state()).isEqualTo(SearchResults.State.AWAY);
        assertThat(state.isAway()).as("who gets no answer tells the others").isTrue();
        assertThat(suggestions.suggest(word, reader)).isEmpty();
        assertThat(similar.similar("Nothing like " + word, "", "", reader, 5)).isEmpty();
        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        somebody(true);
        watch.look();
        assertThat(found().state()).isEqualTo(SearchResults.State.AWAY);
        // As after some vain attempts.
        await().atMost(LONG).until(() -> jdbc.sql("update hsearch_outbox_event set status = 'ABORTED' where retries > 0").update() > 0);

        OpenSearchNode.gate().open();
        awaitReady();
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        await().atMost(LONG).untilAsserted(() -> assertThat(found().total()).isEqualTo(1));
    }

    @Test
    void staffWhoAskWhyAHitStandsWhereItStandsAreToldThatTheSearchIsAway() {
        somebody(true);
        await().atMost(LONG).untilAsserted(() -> assertThat(found().total()).isEqualTo(1));
        var staff = new Persons(context).member(Role.STAFF);
        var asked = Map.of("q", List.of(word), "of", List.of("member/" + jdbc.sql("select id from member where handle = ?").param(word).query(Long.class).single()));
        assertThat(pages.page("/search/why", asked, staff).orElseThrow().html()).contains("<table").doesNotContain("does not answer");

        OpenSearchNode.gate().shut();

        assertThat(pages.page("/search/why", asked, staff).orElseThrow().html()).as("who notices it").contains("The search does not answer").doesNotContain("<table");
        assertThat(pages.page("/search/why", asked, staff).orElseThrow().html()).as("who comes after").contains("The search does not answer");
        assertThat(pages.page("/search", asked, staff).orElseThrow().html()).contains("The search does not answer");
    }

    @Test
    void aCopyThatWaitsForAnotherOneTellsHowFarThatIs() throws InterruptedException {
        var mine = turn.take(() -> {
            store.incomplete();
            store.building(42);
            await().atMost(LONG).untilAsserted(() -> {
                watch.look();
                assertThat(found().state()).isEqualTo(SearchResults.State.REBUILDING);
                assertThat(found().percent()).isEqualTo(42);
            });
        });

        assertThat(mine).isTrue();
        awaitReady();
    }

    @Test
    void whatWaitsForAnIndexThatIsBeingBuiltTellsIfTheClusterGoesAway() throws InterruptedException {
        turn.take(() -> {
            store.incomplete();
            await().atMost(LONG).untilAsserted(() -> {
                watch.look();
                assertThat(found().state()).isEqualTo(SearchResults.State.REBUILDING);
            });
            OpenSearchNode.gate().shut();
            await().atMost(LONG).untilAsserted(() -> assertThat(found().state()).isEqualTo(SearchResults.State.AWAY));
        });
    }

    @Test
    void anIndexThatANewerVersionBuiltIsLeftAlone() throws Exception {
        var noted = ask("GET", "/test-about/_source/index", "");
        ask("PUT", "/test-about/_doc/index", noted.replaceFirst("\"version\":\\d+", "\"version\":" + (IndexVersion.NUMBER + 1)));
        watch.look();
        assertThat(found().state()).isEqualTo(SearchResults.State.AWAY);
        assertThat(store.condition(List.of(), 0)).isEqualTo(IndexStore.Condition.NEWER);

        ask("PUT", "/test-about/_doc/index", noted);
        awaitReady();
        assertThat(found().state()).isEqualTo(SearchResults.State.READY);
    }

    @Test
    void anIndexThatTheClusterLostIsBuiltAgain() throws Exception {
        somebody(true);
        await().atMost(LONG).untilAsserted(() -> assertThat(found().total()).isEqualTo(1));

        assertThat(ask("DELETE", "/test-member", "")).contains("acknowledged");
        assertThat(found().state()).as("nothing is known, instead of nothing found").isEqualTo(SearchResults.State.AWAY);

        awaitReady();
        assertThat(found().total()).isEqualTo(1);
    }

    @Test
    void whatWasWrittenPastTheIndexIsFoundOnceItWasAskedForAnew() {
        somebody(false);
        transaction.executeWithoutResult(_ -> requests.rebuild());

        watch.look();
        awaitReady();
        assertThat(found().total()).isEqualTo(1);
    }

    @Test
    void whatHasMorePartsThanTheClusterAllowsIsAnsweredAllTheSame() throws Exception {
        somebody(true);
        await().atMost(LONG).untilAsserted(() -> assertThat(found().total()).isEqualTo(1));
        var question = SearchRequest.of("involuntary hold by the mobile crisis team at night " + word);
        try {
            allow("250");
            assertThat(search.search(question, reader).state()).isEqualTo(SearchResults.State.READY);
            assertThat(arrivals.mayFind(question, Instant.parse("2199-01-01T00:00:00Z"))).as("a saved search, of which nothing was published yet").isFalse();
            assertThatNoException().as("something similar").isThrownBy(() -> similar.certain(question.text(), "", "", reader, 5));
        } finally {
            allow(null);
        }
    }

    @Test
    void oneCopyOfTheSiteBuildsAtATime() throws InterruptedException {
        assertThat(turn.take(() -> assertThat(turn.take(() -> {})).isFalse())).isTrue();
        assertThat(turn.take(() -> {})).isTrue();
    }

    private void somebody(boolean announced) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("""
                    insert into member (email, handle, display_name, role, state, about, created_at)
                    values (concat(:word, '@example.org'), :word, 'Somebody', 'MEMBER', 'ACTIVE', concat('I know of ', :word), utc_timestamp(6))""").param("word", word).update();
            if (announced) {
                reindexing.changed(Content.MEMBER, jdbc.sql("select id from member where handle = ?").param(word).query(Long.class).list());
            }
        });
    }

    private SearchResults found() {
        return search.search(SearchRequest.of(word).withOnlyTyped(true), reader);
    }

    private void awaitReady() {
        await().atMost(LONG).until(() -> {
            watch.look();
            return state.isReady();
        });
    }

    /** @param parts that a query may have; null for as many as OpenSearch allows by itself */
    private static void allow(@Nullable String parts) throws IOException, InterruptedException {
        assertThat(ask("PUT", "/_cluster/settings", "{\"persistent\":{\"indices.query.bool.max_clause_count\":" + parts + "}}")).contains("\"acknowledged\":true");
    }

    private static String ask(String method, String path, String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(OpenSearchNode.uri() + path)).header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()).body();
        }
    }
}
