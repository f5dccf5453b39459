package org.coresponderalliance.continuum.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.attachment.Documents;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

class EnclosureApiTests extends ApiTests {

    private static final String ALL = "/api/v1/articles/{id}/enclosures";

    @Autowired
    private ApplicationContext context;
    @Autowired
    private AttachmentService uploads;

    @Test
    void aFileIsAddedReplacedAndTakenAway() {
        var curator = moderator();
        var article = new Ledger(context).article(curator.viewer, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        var added = curator.post(ALL, "{\"kind\": \"CHECKLIST\", \"title\": \"First shift\", \"file\": \"%s\"}".formatted(upload(curator.viewer)), article);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.at("/versions/0/name").asString()).isEqualTo("First shift.pdf");
        var id = added.at("/id").asLong();

        var replaced = curator.post(ALL + "/{enclosure}/versions", "{\"note\": \"Shorter\", \"file\": \"%s\"}".formatted(upload(curator.viewer)), article, id);
        assertThat(replaced.at("/versions/0/number").asInt()).as(replaced.text()).isEqualTo(2);
        assertThat(replaced.at("/versions/0/note").asString()).isEqualTo("Shorter");
        assertThat(guest().get(ALL, article).at("/items/0/versions").size()).isEqualTo(2);

        assertThat(member().delete(ALL + "/{enclosure}", article, id).status()).isEqualTo(403);
        assertThat(curator.delete(ALL + "/{enclosure}", article, id).status()).isEqualTo(204);
        assertThat(guest().get(ALL, article).at("/items").size()).isZero();
        assertThat(curator.delete(ALL + "/{enclosure}", article, id).status()).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsNamedAndWhatCouldIdentifyAClientIsShown() {
        var curator = moderator();
        var article = new Ledger(context).article(curator.viewer, ArticleKind.BEST_PRACTICE, Audience.MEMBERS);
        assertThat(curator.post(ALL, "{\"title\": \"x\", \"file\": \"nothing\"}", article).at("/fields/file").isMissingNode()).isFalse();
        assertThat(curator.post(ALL, "{\"file\": \"%s\"}".formatted(upload(curator.viewer)), article).at("/fields/title").isMissingNode()).isFalse();
        var refused = curator.post(ALL, "{\"title\": \"Plan for SSN 512-44-7093\", \"file\": \"%s\"}".formatted(upload(curator.viewer)), article);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/findings/0/field").asString()).isEqualTo("title");
        assertThat(guest().get(ALL, article).status()).as("an article for members").isEqualTo(404);
    }

    private String upload(Viewer by) {
        return uploads.upload("First shift.pdf", new ByteArrayResource(Documents.pdf("Where the keys are")), "", by).key();
    }
}
