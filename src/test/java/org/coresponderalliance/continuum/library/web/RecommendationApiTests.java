package org.coresponderalliance.continuum.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class RecommendationApiTests extends ApiTests {

    private static final String ONE = "/api/v1/articles/{id}/recommendations/{recommendation}";

    @Autowired
    private ApplicationContext context;

    @Test
    void oneIsReadWithdrawnAndSetInForceAgain() {
        var curator = moderator();
        var article = new Ledger(context).article(curator.viewer, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        var one = guest().get("/api/v1/articles/{id}", article).at("/recommendations/0");
        var id = one.at("/id").asLong();
        assertThat(one.at("/url").asString()).endsWith("/recommendations/" + id);

        var read = guest().get(ONE, article, id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.at("/current").asBoolean()).isTrue();
        assertThat(read.at("/changes/0/step").asString()).isEqualTo("ADDED");

        assertThat(member().post(ONE + "/withdrawal", "{\"reason\": \"No\"}", article, id).status()).isEqualTo(403);
        assertThat(curator.post(ONE + "/withdrawal", "{}", article, id).at("/fields/reason").isMissingNode()).isFalse();
        var withdrawn = curator.post(ONE + "/withdrawal", "{\"reason\": \"It woke people up.\"}", article, id);
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(guest().get(ONE, article, id).at("/recommendation/withdrawal/reason").asString()).isEqualTo("It woke people up.");
        assertThat(curator.delete(ONE + "/withdrawal", article, id).at("/recommendation/withdrawal").isNull()).isTrue();
    }

    @Test
    void aPageThatIsKeptForGuestsSaysAtOnceThatOneIsWithdrawn() {
        var curator = moderator();
        var article = new Ledger(context).article(curator.viewer, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        var id = guest().get("/api/v1/articles/{id}", article).at("/recommendations/0/id").asLong();
        var slug = jdbc.sql("select slug from article where id = ?").param(article).query(String.class).single();
        for (var page : List.of("/library/" + article + "/" + slug, "/library/" + article + "/" + slug + "/recommendations/" + id)) {
            assertThat(answer(web().get().uri(page).exchange()).text()).contains("Call back within a day.").doesNotContain("It woke people up.");
            curator.post(ONE + "/withdrawal", "{\"reason\": \"It woke people up.\"}", article, id);
            assertThat(answer(web().get().uri(page).exchange()).text()).contains("It woke people up.", "<s ");
            curator.delete(ONE + "/withdrawal", article, id);
        }
    }

    @Test
    void whatItRestsOnIsWrittenAndReadBack() {
        var curator = moderator();
        var started = curator.post("/api/v1/articles", """
                {"kind": "BEST_PRACTICE", "content": {"title": "Calling back", "summary": "In short", "body": "At length.", "recommendations": [{
                 "text": "Call within a day.", "evidence": "e4", "strength": "STRONG", "outcomes": ["repeat calls"], "applies": {"setting": ["rural"]},
                 "regions": ["US-CO"], "sources": [{"text": "A study", "url": "10.1001/jamapsychiatry.2018.1776"}]}]}}""");
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        assertThat(started.at("/recommendations/0/outcomes/0").asString()).isEqualTo("repeat calls");
        assertThat(started.at("/recommendations/0/applies/0/values/0").asString()).isEqualTo("Rural");
        assertThat(started.at("/recommendations/0/sources/0/url").asString()).isEqualTo("https://doi.org/10.1001/jamapsychiatry.2018.1776");
        assertThat(started.at("/content/recommendations/0/regions/0").asString()).isEqualTo("US-CO");
    }
}
