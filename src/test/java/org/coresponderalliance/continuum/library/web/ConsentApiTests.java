package org.coresponderalliance.continuum.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsentApiTests extends ApiTests {

    @Autowired
    private CategoryService categories;

    @Test
    void theAuthorOfADistilledAnswerIsAskedAndAnswers() {
        var author = member();
        var curator = moderator();
        var category = categories.create(staff().viewer, new CategoryInput(unique("Category"), "For a test", "", Audience.PUBLIC, null));
        var discussion = author.post("/api/v1/discussions", "{\"categoryId\": " + category + ", \"kind\": \"QUESTION\", \"title\": \"Who calls back?\", \"body\": \"We do.\"}").at("/id").asLong();
        var proposal = author.post("/api/v1/proposals", "{\"discussionId\": " + discussion + "}").at("/id").asLong();
        var article = curator.post("/api/v1/proposals/{id}/decision", "{\"takeUp\": true}", proposal).at("/articleId").asLong();

        assertThat(curator.post("/api/v1/articles/{id}/consents", null, article).at("/items")).as("the question is quoted in the draft").hasSize(1);
        var asked = author.get("/api/v1/me/consents").at("/items/0");
        assertThat(asked.at("/answer").asString()).isEqualTo("ASKED");
        var consent = asked.at("/id").asLong();

        assertThat(member().post("/api/v1/me/consents/{id}", "{\"answer\": \"NO\"}", consent).status()).isEqualTo(404);
        assertThat(author.post("/api/v1/me/consents/{id}", "{}", consent).at("/fields/answer").isMissingNode()).isFalse();
        assertThat(author.post("/api/v1/me/consents/{id}", "{\"answer\": \"ROLE_ONLY\"}", consent).at("/0/answer").asString()).isEqualTo("ROLE_ONLY");
        assertThat(curator.get("/api/v1/articles/{id}/consents", article).at("/items/0/answer").asString()).isEqualTo("ROLE_ONLY");
        assertThat(member().get("/api/v1/articles/{id}/consents", article).status()).isEqualTo(404);
        assertThat(curator.post("/api/v1/articles/{id}/consents/{consent}/settlement", null, article, consent).status()).as("nothing is to be settled").isEqualTo(404);
    }
}
