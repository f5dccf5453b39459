package org.coresponderalliance.continuum.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AdoptionApiTests extends ApiTests {

    private static final String ADAPTED = """
            {"base": %d, "uptake": "adapted", "since": "2026-02-01", "setting": "Evenings", "about": "%s", "outcome": "HELPED", "result": "Fewer repeat calls."}""";

    @Autowired
    private ApplicationContext context;

    private Ledger ledger;
    private Caller worker;
    private long article;

    @BeforeEach
    void anArticleAndAProgram() {
        ledger = new Ledger(context);
        worker = member();
        ledger.employ(worker.viewer, Map.of("lead_agency", List.of("police"), "population_served", List.of("p1"), "embedding", List.of("embedded")));
        article = ledger.article(moderator().viewer, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
    }

    @Test
    void whatAProgramDoesIsRecordedReadAndTakenBack() {
        assertThat(worker.get("/api/v1/articles/{id}/adoption", article).at("/base").asInt(-1)).isZero();
        var recorded = worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "By phone only."), article);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
        assertThat(recorded.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(recorded.at("/entry/revision").asInt()).as("the one that readers have").isEqualTo(2);

        var listed = member().get("/api/v1/articles/{id}/adoptions", article);
        assertThat(listed.at("/counts/adapted").asInt()).isOne();
        assertThat(listed.at("/counts/outcomes/HELPED").asInt()).isOne();
        assertThat(listed.at("/items/0/entry/about").asString()).isEqualTo("By phone only.");
        assertThat(listed.at("/items/0/program/facets/lead_agency/0").asString()).isEqualTo("police");
        assertThat(listed.at("/likeYours").isNull()).isTrue();

        var id = recorded.at("/id").asLong();
        worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(1, "By phone and by letter."), article);
        assertThat(member().get("/api/v1/adoptions/{id}", id).at("/entries")).hasSize(2);
        assertThat(member().delete("/api/v1/adoptions/{id}", id).status()).isEqualTo(403);
        assertThat(worker.delete("/api/v1/adoptions/{id}", id).status()).isEqualTo(204);
        assertThat(member().get("/api/v1/adoptions/{id}", id).status()).isEqualTo(404);
        assertThat(worker.post("/api/v1/adoptions/{id}/restoration", null, id).status()).isEqualTo(204);
        assertThat(member().get("/api/v1/articles/{id}/adoptions?uptake=adapted", article).at("/items")).hasSize(1);
    }

    @Test
    void whyAProgramIsLikeTheCallersIsToldFacetByFacet() {
        worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "By phone only."), article);
        var neighbor = member();
        ledger.employ(neighbor.viewer, Map.of("lead_agency", List.of("police"), "population_served", List.of("p2"), "embedding", List.of("embedded")));

        var fit = neighbor.get("/api/v1/articles/{id}/adoptions", article).at("/items/0/fit");

        assertThat(fit.at("/like").asBoolean()).isTrue();
        assertThat(fit.at("/parts/1/facet").asString()).isEqualTo("population_served");
        assertThat(fit.at("/parts/1/match").asString()).isEqualTo("NEAR");
        assertThat(fit.at("/parts/1/earned").asInt()).isEqualTo(9);
    }

    @Test
    void whatIsWrongIsToldByFieldAndWhatWasRecordedMeanwhileIsGiven() {
        var wrong = worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, ""), article);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/fields/about").asString()).contains("what you changed");
        assertThat(worker.put("/api/v1/articles/{id}/adoption", "{}", article).at("/fields/uptake").isMissingNode()).isFalse();
        worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "By phone only."), article);
        var late = worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "By letter only."), article);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/theirs").asString()).contains("By phone only.");
    }

    @Test
    void whatCouldIdentifySomebodyIsAnsweredFirst() {
        var refused = worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "Client Marlene Whitcomb asked for it."), article);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/findings/0/field").asString()).isEqualTo("about");
    }

    @Test
    void guestsReadTheArticleAndNotWhoUsesIt() {
        worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "By phone only."), article);
        assertThat(guest().get("/api/v1/articles/{id}", article).status()).isEqualTo(200);
        assertThat(guest().get("/api/v1/articles/{id}/adoptions", article).status()).isEqualTo(404);
        assertThat(guest().put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "Mine."), article).status()).isEqualTo(401);
    }

    @Test
    void aPageThatIsKeptForGuestsCountsItAtOnce() {
        var page = "/library/" + article + "/" + jdbc.sql("select slug from article where id = ?").param(article).query(String.class).single();
        assertThat(answer(web().get().uri(page).exchange()).text()).doesNotContain("Used by");
        var id = worker.put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "By phone only."), article).at("/id").asLong();
        assertThat(answer(web().get().uri(page).exchange()).text()).contains("Used by 1 program").doesNotContain("By phone only.");
        worker.delete("/api/v1/adoptions/{id}", id);
        assertThat(answer(web().get().uri(page).exchange()).text()).doesNotContain("Used by");
    }

    @Test
    void whoNamesNoProgramIsToldWhatToDo() {
        var refused = member().put("/api/v1/articles/{id}/adoption", ADAPTED.formatted(0, "By phone only."), article);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/detail").asString()).contains("which program you work in");
    }
}
