package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;

class MeApiTests extends ApiTests {

    @Test
    void theCallerIsToldWhoTheyAreAndWhatTheirTokenIsFor() {
        var moderator = someone(Role.MODERATOR, Scope.READ);
        var me = moderator.get("/api/v1/me");
        assertThat(me.at("/person/handle").asString()).isEqualTo(moderator.handle);
        assertThat(me.at("/person/role").asString()).isEqualTo("MODERATOR");
        assertThat(me.at("/standing").asString()).isEqualTo("GOOD");
        assertThat(me.at("/scopes").toString()).isEqualTo("[\"READ\"]");
        assertThat(guest().get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aSuspendedMembersTokenIsNobodys() {
        var member = member();
        assertThat(member.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(moderator().post("/api/v1/moderation/members/{id}/sanctions", "{\"kind\": \"SUSPEND\", \"reason\": \"Selling\"}", member.viewer.id()).status())
                .isEqualTo(201);
        assertThat(member.get("/api/v1/me").status()).isEqualTo(401);
    }
}
