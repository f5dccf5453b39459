package org.coresponderalliance.continuum.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;

class AdministrationApiTests extends ApiTests {

    @Test
    void staffMakeChangeAndArchiveACategory() {
        var staff = staff();
        var name = unique("Radio rooms");
        var made = staff.post("/api/v1/settings/categories", "{\"name\": \"" + name + "\", \"description\": \"What dispatch needs\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("/audience").asString()).isEqualTo("MEMBERS");
        var id = made.at("/id").asLong();
        assertThat(guest().get("/api/v1/categories/{id}", id).status()).isEqualTo(404);

        var open = staff.patch("/api/v1/settings/categories/{id}", "{\"audience\": \"PUBLIC\", \"reason\": \"Chiefs ask for it\"}", id);
        assertThat(open.at("/description").asString()).as("what is absent stays").isEqualTo("What dispatch needs");
        assertThat(guest().get("/api/v1/categories/{id}", id).at("/name").asString()).isEqualTo(name);
        assertThat(staff.patch("/api/v1/settings/categories/{id}", "{\"name\": \"Late\", \"version\": " + made.at("/version").asInt() + "}", id).status())
                .isEqualTo(409);

        assertThat(staff.put("/api/v1/settings/categories/{id}/archived", "{\"archived\": true}", id).at("/archived").asBoolean()).isTrue();
        assertThat(staff.post("/api/v1/settings/categories", "{\"name\": \"" + name + "\"}").at("/fields/name").isMissingNode()).isFalse();
    }

    @Test
    void onlyStaffSetUp() {
        var member = member();
        assertThat(member.post("/api/v1/settings/categories", "{\"name\": \"Mine\"}").status()).isEqualTo(403);
        assertThat(member.get("/api/v1/settings/members").status()).isEqualTo(404);
        assertThat(member.put("/api/v1/settings/members/{id}/role", "{\"role\": \"STAFF\"}", member.viewer.id()).status()).isEqualTo(422);
        assertThat(member.get("/api/v1/settings/groups").json()).as("groups of others").isEmpty();
        assertThat(guest().post("/api/v1/settings/groups", "{\"name\": \"Mine\"}").status()).isEqualTo(401);
    }

    @Test
    void aRoleIsGivenUpToOnesOwn() {
        var staff = staff();
        var member = member();
        var changed = staff.put("/api/v1/settings/members/{id}/role", "{\"role\": \"MODERATOR\", \"reason\": \"Asked by the board\"}", member.viewer.id());
        assertThat(changed.at("/role").asString()).as(changed.text()).isEqualTo("MODERATOR");
        assertThat(staff.put("/api/v1/settings/members/{id}/role", "{\"role\": \"ADMINISTRATOR\"}", member.viewer.id()).status()).isEqualTo(422);
        assertThat(staff.put("/api/v1/settings/members/{id}/role", "{}", member.viewer.id()).at("/fields/role").isMissingNode()).isFalse();
        assertThat(staff.get("/api/v1/settings/members?q={q}", member.handle).at("/items/0/role").asString()).isEqualTo("MODERATOR");
    }

    @Test
    void aGroupGetsItsMembers() {
        var staff = staff();
        var member = member();
        var group = staff.post("/api/v1/settings/groups", "{\"name\": \"" + unique("Board") + "\", \"about\": \"Decides\"}").at("/id").asLong();
        assertThat(staff.put("/api/v1/settings/groups/{id}/members/{member}", null, group, member.viewer.id()).status()).isEqualTo(204);
        assertThat(staff.get("/api/v1/settings/members?group={id}", group).at("/items/0/handle").asString()).isEqualTo(member.handle);
        var renamed = staff.patch("/api/v1/settings/groups/{id}", "{\"name\": \"" + unique("Council") + "\"}", group);
        assertThat(renamed.at("/about").asString()).isEqualTo("Decides");
        assertThat(staff.delete("/api/v1/settings/groups/{id}/members/{member}", group, member.viewer.id()).status()).isEqualTo(204);
        assertThat(staff.get("/api/v1/settings/members?group={id}", group).at("/items")).isEmpty();
    }
}
