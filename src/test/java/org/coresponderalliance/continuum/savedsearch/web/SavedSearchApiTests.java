package org.coresponderalliance.continuum.savedsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;

class SavedSearchApiTests extends ApiTests {

    @Test
    void aSearchIsSavedChangedAndDeleted() {
        var member = member();
        var saved = member.post("/api/v1/saved-searches", """
                {"q": "warm handoff", "kind": "discussion", "facet": ["topic/privacy"], "sort": "newest", "words": "typed", "frequency": "at_once", "name": "Handoffs"}""");
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        assertThat(saved.at("/url").asString()).isEqualTo("/search?q=warm+handoff&kind=discussion&facet=topic/privacy&sort=newest&words=typed");
        assertThat(saved.at("/frequency").asString()).isEqualTo("AT_ONCE");
        var id = saved.at("/id").asLong();

        var changed = member.patch("/api/v1/saved-searches/{id}", "{\"frequency\": \"weekly\", \"name\": \"\"}", id);
        assertThat(changed.at("/name").asString()).isEqualTo("warm handoff");
        assertThat(changed.at("/frequency").asString()).isEqualTo("WEEKLY");
        assertThat(member.get("/api/v1/saved-searches").json()).hasSize(1);
        assertThat(member.get("/api/v1/saved-searches/{id}", id).at("/finds")).isEmpty();
        assertThat(member.delete("/api/v1/saved-searches/{id}", id).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/saved-searches/{id}", id).status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeSavedIsRefusedWithTheFieldNamed() {
        var member = member();
        assertThat(member.post("/api/v1/saved-searches", "{\"q\": \" \"}").at("/fields/query").isMissingNode()).isFalse();
        assertThat(member.post("/api/v1/saved-searches", "{\"q\": \"x\", \"frequency\": \"hourly\"}").at("/fields/frequency").isMissingNode()).isFalse();
        assertThat(member.post("/api/v1/saved-searches", "{\"q\": \"x\", \"name\": \"" + "n".repeat(121) + "\"}").at("/fields/name").isMissingNode()).isFalse();
    }

    @Test
    void everybodyHasTheirOwnAlone() {
        var id = member().post("/api/v1/saved-searches", "{\"q\": \"warm handoff\"}").at("/id").asLong();
        var other = staff();
        assertThat(other.get("/api/v1/saved-searches/{id}", id).status()).isEqualTo(404);
        assertThat(other.patch("/api/v1/saved-searches/{id}", "{\"name\": \"Mine\"}", id).status()).isEqualTo(404);
        assertThat(other.delete("/api/v1/saved-searches/{id}", id).status()).isEqualTo(404);
        assertThat(other.get("/api/v1/saved-searches").json()).isEmpty();
    }
}
