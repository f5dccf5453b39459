package org.coresponderalliance.continuum.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.library.Trials;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class VariationApiTests extends ApiTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private LibraryImport library;
    @Autowired
    private Trials trials;

    @Test
    void whatSomeDoOtherwiseIsWrittenAndReadBack() {
        var curator = moderator();
        var started = curator.post("/api/v1/articles", """
                {"kind": "BEST_PRACTICE", "content": {"title": "Knocking", "summary": "In short", "body": "At length.", "recommendations": [{"text": "Knock once.", "evidence": "e4"}],
                 "variations": [{"name": "Rural", "text": "They knock *twice*.", "varies": 1, "applies": {"setting": ["rural"]}, "sources": [{"text": "A report"}]}]}}""");
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        var one = started.at("/variations/0");
        assertThat(one.at("/name").asString()).isEqualTo("Rural");
        assertThat(one.at("/html").asString()).contains("<em>twice</em>");
        assertThat(one.at("/varies").asInt()).isOne();
        assertThat(one.at("/url").asString()).endsWith("#v" + one.at("/id").asLong());
        assertThat(started.at("/content/variations/0/text").asString()).isEqualTo("They knock *twice*.");

        var id = started.at("/id").asLong();
        var revised = curator.post("/api/v1/articles/{id}/revisions", """
                {"base": 1, "content": {"title": "Knocking", "summary": "In short", "body": "At length.", "recommendations": [{"id": %d, "text": "Knock once.", "evidence": "e4"}],
                 "variations": [{"id": %d, "name": "Rural", "text": "They knock *three times*.", "varies": 1}]}}"""
                .formatted(started.at("/recommendations/0/id").asLong(), one.at("/id").asLong()), id);
        assertThat(revised.status()).as(revised.text()).isEqualTo(201);
        var change = curator.get("/api/v1/articles/{id}/comparison?from=1&to=2", id).at("/variations/0");
        assertThat(change.at("/change").asString()).isEqualTo("CHANGED");
        assertThat(change.at("/details/0/what").asString()).isEqualTo("applies");
        assertThat(curator.post("/api/v1/articles/{id}/revisions", "{\"base\": 2, \"content\": {\"title\": \"Knocking\", \"variations\": [{\"name\": \"Rural\"}]}}", id)
                .at("/fields").propertyNames()).containsExactly("variations[0].text");
    }

    @Test
    void aMemberTellsWhatDidNotWorkAndSaysWhatItIsAbout() {
        var teller = member();
        var practice = new Ledger(context).article(moderator().viewer, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        assertThat(teller.post("/api/v1/articles", "{\"kind\": \"BEST_PRACTICE\", \"content\": {\"title\": \"Mine\"}}").status()).isEqualTo(403);
        var started = teller.post("/api/v1/articles", "{\"kind\": \"TRIED_AND_DID_NOT_WORK\", \"content\": {\"title\": \"What failed\"}}");
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        var id = started.at("/id").asLong();
        var declared = teller.put("/api/v1/articles/{id}/trials", "{\"practices\": [%d]}".formatted(practice), id);
        assertThat(declared.at("/practices/0/id").asLong()).isEqualTo(practice);
        assertThat(guest().get("/api/v1/articles/{id}/trials", practice).at("/trials").size()).as("a draft").isZero();
        assertThat(member().get("/api/v1/articles/{id}/trials", id).status()).isEqualTo(404);
        assertThat(teller.put("/api/v1/articles/{id}/trials", "{\"practices\": [%d]}".formatted(id), id).status()).isEqualTo(422);
    }

    @Test
    void guestsReadBesideAnArticleWhoDoesOtherwiseAndWhereItFailed() {
        var owner = moderator().viewer;
        var varied = List.of(new ArticleContent.Variation(null, "Rural districts", "They knock twice.", 1, new FacetSelection(Map.of("setting", List.of("rural"))), List.of(), List.of()));
        var practice = published(owner, ArticleKind.BEST_PRACTICE, varied);
        var page = "/library/" + practice + "/" + jdbc.sql("select slug from article where id = ?").param(practice).query(String.class).single();
        assertThat(answer(web().get().uri(page).exchange()).text()).contains("Rural districts", "They knock twice.", "Instead of recommendation 1").doesNotContain("Tried elsewhere");
        assertThat(answer(web().get().uri(page + "/print").exchange()).text()).contains("They knock twice.");
        for (int places = 1; places <= 2; places++) {
            trials.declare(owner, published(owner, ArticleKind.TRIED_AND_DID_NOT_WORK, List.of()), Set.of(practice));
            assertThat(answer(web().get().uri(page).exchange()).text()).contains(places == 1 ? "did not work in 1 place." : "did not work in 2 places.");
        }
    }

    private long published(Viewer owner, ArticleKind kind, List<ArticleContent.Variation> variations) {
        var statement = new ArticleContent.Recommendation(null, "Knock once.", Strength.STRONG, "e4", "");
        var content = new ArticleContent("On knocking " + System.nanoTime(), "In short", "At length", List.of(statement), variations, List.of());
        var at = Instant.parse("2025-06-01T10:00:00Z");
        return library.add(new ImportedArticle(ArticleDetails.started(kind, owner.id()).withAudience(Audience.PUBLIC, null), State.PUBLISHED,
                List.of(new ImportedArticle.Revision(content, "", owner.id(), at, at, List.of())), Set.of(), false));
    }
}
