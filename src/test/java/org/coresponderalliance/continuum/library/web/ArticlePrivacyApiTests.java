package org.coresponderalliance.continuum.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;

class ArticlePrivacyApiTests extends ApiTests {

    private static final String TOLD = "Ask our client Marlene Whitcomb first.";

    @Test
    void aRevisionThatCouldIdentifySomebodyIsAnsweredBeforeOthersGetIt() {
        var curator = moderator();
        var started = curator.post("/api/v1/articles", """
                {"kind": "BEST_PRACTICE", "content": {"title": "Who to ask", "summary": "In short", "body": "At length."}}""");
        assertThat(started.status()).isEqualTo(201);
        var id = started.at("/id").asLong();

        var refused = curator.post("/api/v1/articles/{id}/revisions", revision(""), id);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/findings/0/field").asString()).isEqualTo("recommendations[0].text");
        var kept = refused.at("/findings").valueStream().map(one -> """
                {"field": "%s", "rule": "%s", "text": "%s"}""".formatted(one.path("field").asString(), one.path("rule").asString(),
                TOLD.substring(one.path("start").asInt(), one.path("end").asInt()))).collect(Collectors.joining(", "));
        assertThat(curator.post("/api/v1/articles/{id}/revisions", revision(", \"privacy\": {\"kept\": [" + kept + "]}"), id).status()).isEqualTo(201);
    }

    private static String revision(String answers) {
        return """
                {"base": 1, "note": "", "content": {"title": "Who to ask", "summary": "In short", "body": "At length.",
                 "recommendations": [{"text": "%s", "evidence": "e4", "strength": "STRONG"}]}%s}""".formatted(TOLD, answers);
    }
}
