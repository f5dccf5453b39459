package org.coresponderalliance.continuum.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SearchLogApiTests extends ApiTests {

    @Autowired
    private SearchLog log;

    @Test
    void whatMembersSearchForInVainIsToldToStaffAlone() {
        var query = word();
        await().atMost(Duration.ofMinutes(1)).until(() -> member().get("/api/v1/search").at("/state").asString().equals("READY"));
        member().get("/api/v1/search?q={q}", query);
        member().get("/api/v1/search?q={q}", query);
        web().get().uri("/search?q={q}", query).exchange();
        log.end();

        var found = line(staff().get("/api/v1/searches?days=7"), query);
        assertThat(found.at("/times").asInt()).as("what a guest does not find says nothing").isEqualTo(2);
        assertThat(found.at("/nothing").asInt()).isEqualTo(found.at("/times").asInt());
        assertThat(member().get("/api/v1/searches").status()).isEqualTo(404);
        assertThat(moderator().get("/api/v1/searches").status()).isEqualTo(404);
        assertThat(guest().get("/api/v1/searches").status()).isIn(401, 404);
    }

    @Test
    void aPageOfItLeadsToTheNext() {
        var first = staff().get("/api/v1/searches?show=most&days=180");
        assertThat(first.status()).isEqualTo(200);
        assertThat(staff().get("/api/v1/searches?after=%21").status()).isEqualTo(422);
        for (int i = 0; i < 51; i++) {
            jdbc.sql("insert into search_log (day, query, times, nothing, hits, clicked, ranks, reworded) values (utc_date(), ?, 1, 1, 0, 0, 0, 0)").param(unique("paged")).update();
        }
        var page = staff().get("/api/v1/searches");
        assertThat(page.at("/queries")).hasSize(50);
        var next = staff().get("/api/v1/searches?after={after}", page.at("/next").asString());
        assertThat(next.at("/queries").size()).isPositive();
        var last = page.at("/queries/49/query").asString();
        assertThat(line(next, last)).isNull();
    }

    @Test
    void aHitThatIsOpenedIsCountedForItsQuery() {
        var member = member();
        var query = word();
        assertThat(member.post("/api/v1/search/hits", "{\"q\": \"" + query + "\", \"rank\": 1}").status()).isEqualTo(204);
        assertThat(member.post("/api/v1/search/hits", "{\"rank\": -1}").status()).isEqualTo(204);
        assertThat(web().post().uri("/search/hits").param("q", query).param("rank", "1").exchange()).hasStatus(204);
    }

    private static JsonNode line(Answer answer, String query) {
        return StreamSupport.stream(answer.at("/queries").spliterator(), false).filter(one -> one.at("/query").asString().equals(query)).findFirst().orElse(null);
    }

    /** Letters alone: numbers could be a client's. */
    private static String word() {
        return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zq";
    }
}
