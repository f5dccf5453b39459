package org.coresponderalliance.continuum.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.QueryDiscretion;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.search.Understood;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.testing.StatementLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What is taken down of searches, and that nobody's name is among it. */
class SearchLogTests extends DatabaseTests {

    private static final AtomicLong MEMBERS = new AtomicLong(7_000_000);
    private static final AtomicLong DAYS = new AtomicLong();

    private final Viewer one = Viewer.member(MEMBERS.incrementAndGet(), Role.MEMBER);
    private final Viewer other = Viewer.member(MEMBERS.incrementAndGet(), Role.MEMBER);

    @Autowired
    private SearchLogTable table;
    @Autowired
    private QueryDiscretion discretion;
    @Autowired
    private JdbcClient jdbc;

    private Instant now;
    private SearchLog log;

    /** Each test has a day of its own, in a century that nothing else writes into. */
    @BeforeEach
    void aDay() {
        now = Instant.parse("2150-01-01T12:00:00Z").plus(Duration.ofDays(DAYS.incrementAndGet()));
        log = new SearchLog(table, discretion, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aSearchIsCountedOnceWhileSomebodyTypesOnAndTurnsPages() {
        ask("Narc", 0, one);
        ask("Narcan", 4, one);
        ask("Narcan storage", 2, one);
        log.asked(results(SearchRequest.of("narcan storage").withPage(2), 2), one);
        log.end();
        assertThat(rows()).containsOnlyKeys("narcan storage");
        assertThat(row("narcan storage")).containsEntry("times", 1).containsEntry("nothing", 0).containsEntry("hits", 2);
    }

    @Test
    void theSameWordsOfSeveralPeopleAreAddedUp() {
        ask("tribal police", 0, one);
        ask("Tribal Police", 0, other);
        log.end();
        assertThat(row("tribal police")).containsEntry("times", 2).containsEntry("nothing", 2);
    }

    @Test
    void otherWordsSoonAfterAreKeptAsARewording() {
        ask("pink slip", 0, one);
        now = now.plusSeconds(120);
        ask("emergency detention", 5, one);
        now = now.plus(Duration.ofMinutes(10));
        ask("vests", 3, one);
        log.end();
        assertThat(row("pink slip")).containsEntry("reworded", 1);
        assertThat(row("emergency detention")).containsEntry("reworded", 0);
        assertThat(jdbc.sql("select reworded_as from search_rewording where day = ? and query = 'pink slip'").param(day()).query(String.class).list())
                .containsExactly("emergency detention");
    }

    @Test
    void thePlaceOfTheFirstHitThatWasOpenedIsKept() {
        ask("vests", 30, one);
        log.opened("Vests", 24, one);
        log.opened("vests", 2, one);
        ask("radios", 3, other);
        log.opened("radios", 4, other); // there are three
        log.opened("something else", 1, other);
        log.end();
        assertThat(row("vests")).containsEntry("clicked", 1).containsEntry("ranks", 24);
        assertThat(row("radios")).containsEntry("clicked", 0);
    }

    @Test
    void guestsAreToldApartByNetworkWhileTheySearch() {
        from("10.1.1.1");
        ask("vest", 2, Viewer.guest());
        from("10.1.1.2");
        ask("vests for clinicians", 1, Viewer.guest());
        log.end();
        assertThat(rows()).containsOnlyKeys("vest", "vests for clinicians");
    }

    @Test
    void whatAGuestDoesNotFindIsNotMissing() {
        from("10.1.1.3");
        ask("members only", 0, Viewer.guest());
        log.end();
        assertThat(rows()).isEmpty();
    }

    @Test
    void oneQueryThatCannotBeStoredDoesNotStandInTheWayOfOthers() {
        ask("\u0130".repeat(150), 0, one);
        ask("vests", 0, other);
        log.end();
        assertThat(rows()).containsOnlyKeys("vests");
    }

    @Test
    void wordsThatCouldIdentifySomebodyAreNotKeptWhateverTheirCase() {
        var named = List.of("client Marlene Whitcomb", "marlene whitcomb overdose", "SSN 536-22-1874", "client phone 802-447-1938");
        for (var query : named) {
            ask(query, 0, Viewer.member(MEMBERS.incrementAndGet(), Role.MEMBER));
        }
        ask("someone like marlene whitcomb", 0, one);
        now = now.plusSeconds(90);
        ask("voluntary transport", 1, one);
        log.end();
        assertThat(rows()).containsOnlyKeys("", "voluntary transport");
        assertThat(row("")).containsEntry("times", 5).containsEntry("reworded", 1);
        assertThat(jdbc.sql("select count(*) from search_rewording where day = ?").param(day()).query(Integer.class).single()).isZero();
    }

    @Test
    void whatTheFieldSearchesForIsKept() {
        for (var query : List.of("narcan policy", "5150 hold", "mou with county", "body worn camera", "cit training hours", "988 transfer", "grant ends in june")) {
            ask(query, 0, Viewer.member(MEMBERS.incrementAndGet(), Role.MEMBER));
        }
        log.end();
        assertThat(rows()).hasSize(7).doesNotContainKey("");
    }

    @Test
    void whatIsNoQuestionIsNotTakenDown() {
        ask("x".repeat(201), 0, one);
        ask("lone \ud800 half", 0, one);
        log.asked(results(SearchRequest.of("vests").withFacets(Set.of("topic/safety")), 0), one);
        log.asked(results(SearchRequest.of("vests").withOnlyTyped(true), 0), one);
        var mine = new Understood("vests", List.of(new Understood.Part("author:me", "author", "Somebody", false, "vests")), List.of(), List.of());
        log.asked(new SearchResults(SearchRequest.of("vests author:me"), SearchResults.State.READY, 100, 0, 0, List.of(new SearchResults.Tab(null, 0)), List.of(), List.of(), null, null, List.of(), mine, false, List.of()), one);
        log.asked(new SearchResults(SearchRequest.of("vests"), SearchResults.State.REBUILDING, 40, 0, 0, List.of(new SearchResults.Tab(null, 0)), List.of(), List.of(), null, null, List.of(), Understood.words("vests"), false, List.of()), one);
        log.end();
        assertThat(rows()).isEmpty();
    }

    @Test
    void whoSearchesWaitsForNoStatement() throws Exception {
        var statements = StatementLog.during(() -> {
            ask("vests", 2, one);
            log.opened("vests", 1, one);
            now = now.plusSeconds(90);
            ask("radios", 2, one);
            return "";
        });
        assertThat(statements).isEmpty();
    }

    @Test
    void whatIsOverIsWrittenAndWhatGoesOnIsNot() {
        ask("vests", 2, one);
        now = now.plus(Duration.ofMinutes(4));
        ask("radios", 2, other);
        now = now.plus(Duration.ofMinutes(2));
        log.write();
        assertThat(rows()).containsOnlyKeys("vests");
    }

    @Test
    void nothingInTheTablesLeadsToAPersonOrToATimeOfDay() {
        var columns = jdbc.sql("select concat(column_name, ' ', data_type) from information_schema.columns where table_schema = database() and table_name in ('search_log', 'search_rewording')")
                .query(String.class).set();
        assertThat(columns).containsExactlyInAnyOrder("day date", "query varchar", "times int", "nothing int", "hits int", "clicked int", "ranks int", "reworded int", "reworded_as varchar");
    }

    @Test
    void afterHalfAYearItIsForgotten() {
        ask("vests", 2, one);
        log.end();
        now = now.plus(Duration.ofDays(180));
        log.forget();
        now = now.minus(Duration.ofDays(180));
        assertThat(rows()).isNotEmpty();
        now = now.plus(Duration.ofDays(181));
        log.forget();
        now = now.minus(Duration.ofDays(181));
        assertThat(rows()).isEmpty();
    }

    private void ask(String text, long hits, Viewer viewer) {
        log.asked(results(SearchRequest.of(text), hits), viewer);
    }

    private static SearchResults results(SearchRequest request, long hits) {
        return new SearchResults(request, SearchResults.State.READY, 100, hits, hits, List.of(new SearchResults.Tab(null, hits)), List.of(), List.of(), null, null, List.of(), Understood.words(request.text()), false, List.of());
    }

    private static void from(String network) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(network);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private Map<String, Map<String, Object>> rows() {
        return jdbc.sql("select * from search_log where day = ?").param(day()).query().listOfRows().stream()
                .collect(java.util.stream.Collectors.toMap(row -> (String) row.get("query"), row -> row));
    }

    private Map<String, Object> row(String query) {
        return rows().get(query);
    }
}
