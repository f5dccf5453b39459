package org.coresponderalliance.continuum.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LegalBasisApiTests extends ApiTests {

    private static final String LAWS = "/api/v1/legal-bases";
    private static final String OF_ARTICLE = "/api/v1/articles/{id}/legal-bases";

    @Autowired
    private ApplicationContext context;

    @Test
    void aLawIsAddedDeclaredMarkedAsChangedAndGuestsReadAtOnceThatTheArticleWasNotReviewedSince() {
        var owner = moderator();
        var article = new Ledger(context).article(owner.viewer, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        var slug = jdbc.sql("select slug from article where id = ?").param(article).query(String.class).single();
        var citation = "Rule " + article;
        assertThat(owner.post(LAWS, "{\"citation\": \"%s\", \"title\": \"A rule\"}".formatted(citation)).status()).as("for staff").isEqualTo(403);
        var staff = staff();
        var added = staff.post(LAWS, "{\"citation\": \"%s\", \"title\": \"A rule\", \"region\": \"US-CO\"}".formatted(citation));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.at("/regionLabel").asString()).isEqualTo("Colorado");
        var law = added.at("/id").asLong();

        assertThat(member().put(OF_ARTICLE, "{\"legalBases\": [%d]}".formatted(law), article).status()).isEqualTo(403);
        assertThat(owner.put(OF_ARTICLE, "{\"legalBases\": [%d]}".formatted(law), article).at("/items/0/legalBasis/citation").asString()).isEqualTo(citation);
        var page = "/library/" + article + "/" + slug;
        assertThat(answer(web().get().uri(page).exchange()).text()).contains(citation).doesNotContain("not been reviewed since");

        assertThat(staff.post(LAWS + "/{id}/change", "{\"on\": \"2026-02-16\"}", law).at("/fields/note").isMissingNode()).isFalse();
        assertThat(staff.post(LAWS + "/{id}/change", "{\"on\": \"2026-02-16\", \"note\": \"Consent holds longer.\"}", law).at("/due").asInt()).isOne();

        assertThat(answer(web().get().uri(page).exchange()).text()).contains(citation + " changed on February 16, 2026.", "Consent holds longer.", "not been reviewed since");
        assertThat(guest().get(OF_ARTICLE, article).at("/items/0/due").asBoolean()).isTrue();
        assertThat(guest().get(LAWS).status()).isEqualTo(404);
    }
}
