package org.coresponderalliance.continuum.gap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class GapApiTests extends ApiTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void aGapGoesFromAWishToAnArticle() {
        var member = member();
        var curator = moderator();
        var query = "transport " + word();
        assertThat(member.post("/api/v1/me/wishes", "{\"query\": \"" + query + "\"}").status()).isEqualTo(204);
        assertThat(member.get("/api/v1/me/wishes").at("/0/query").asString()).isEqualTo(query);

        var id = jdbc.sql("select id from gap where title = ?").param(query).query(Long.class).single();
        var gap = curator.get("/api/v1/gaps/{id}", id);
        assertThat(gap.at("/score").asInt()).isEqualTo(5);
        assertThat(gap.at("/reasons/0/reason").asString()).isEqualTo("WAITING");
        assertThat(gap.text()).as("curators do not learn who waits").doesNotContain(member.handle);

        assertThat(curator.post("/api/v1/gaps/{id}/claim", null, id).at("/claim/memberId").asLong()).isEqualTo(curator.viewer.id());
        assertThat(moderator().post("/api/v1/gaps/{id}/claim", null, id).status()).isEqualTo(403);
        assertThat(curator.get("/api/v1/gaps?state=claimed&limit=100").text()).contains(query);
        assertThat(curator.post("/api/v1/gaps/{id}/closure", "{\"articleId\": 999999998}", id).at("/fields/article").isMissingNode()).isFalse();
        var article = new Ledger(context).article(curator.viewer);
        var closed = curator.post("/api/v1/gaps/{id}/closure", "{\"articleId\": " + article + "}", id);
        assertThat(closed.at("/state").asString()).as(closed.text()).isEqualTo("CLOSED");
        assertThat(closed.at("/article/published").asBoolean()).isTrue();
        assertThat(member.get("/api/v1/me/wishes").at("/0/answer").asString()).startsWith("/library/" + article);
        assertThat(member.delete("/api/v1/me/wishes?query={query}", query).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/me/wishes").json()).isEmpty();
    }

    @Test
    void gapsAreOpenedByHandMergedDismissedAndStarted() {
        var curator = moderator();
        var first = curator.post("/api/v1/gaps", "{\"title\": \"" + "Opened by hand " + word() + "\"}");
        assertThat(first.status()).isEqualTo(201);
        var second = curator.post("/api/v1/gaps", "{\"title\": \"" + "Opened beside it " + word() + "\"}").at("/id").asLong();
        var id = first.at("/id").asLong();
        assertThat(curator.post("/api/v1/gaps/{id}/merge", "{\"into\": " + id + "}", second).at("/sources")).hasSize(2);
        assertThat(curator.delete("/api/v1/gaps/{id}/merge", second).at("/sources")).hasSize(1);
        assertThat(curator.post("/api/v1/gaps/{id}/dismissal", "{\"reason\": \"Too local.\"}", second).at("/dismissedBecause").asString()).isEqualTo("Too local.");
        assertThat(curator.post("/api/v1/gaps/{id}/opening", null, second).at("/state").asString()).isEqualTo("OPEN");
        var draft = curator.post("/api/v1/gaps/{id}/article", null, id).at("/articleId").asLong();
        assertThat(curator.get("/api/v1/gaps/{id}", id).at("/article/url").asString()).isEqualTo("/library/" + draft + "/edit");
        assertThat(curator.delete("/api/v1/gaps/{id}/claim", id).at("/state").asString()).isEqualTo("OPEN");
    }

    @Test
    void namesAreRefusedAndOthersFindNothing() {
        var refused = moderator().post("/api/v1/gaps", "{\"title\": \"What to do for client Marlene Whitcomb\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/findings/0/field").asString()).isEqualTo("title");
        assertThat(member().post("/api/v1/me/wishes", "{\"query\": \"marlene whitcomb overdose\"}").status()).isEqualTo(403);
        assertThat(member().get("/api/v1/gaps").status()).isEqualTo(404);
        assertThat(member().post("/api/v1/gaps", "{\"title\": \"x\"}").status()).isEqualTo(404);
    }

    /** Letters alone: numbers could be a client's. */
    private static String word() {
        return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zq";
    }
}
