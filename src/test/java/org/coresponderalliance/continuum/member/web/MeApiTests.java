package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
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
    void tokensAreListedWithoutTheirSecretAndRevoked() {
        var member = member();
        var other = tokens.create(member.viewer, "For the wiki", Set.of(Scope.READ), Duration.ofDays(3));
        var list = member.get("/api/v1/me/tokens");
        assertThat(list.json()).hasSize(2);
        assertThat(list.at("/0/name").asString()).isEqualTo("For the wiki");
        assertThat(list.at("/0/expiresAt").isString()).isTrue();
        assertThat(list.at("/0/current").asBoolean()).isFalse();
        assertThat(list.at("/1/current").asBoolean()).isTrue();
        assertThat(list.text()).doesNotContain(other.secret());

        assertThat(member().delete("/api/v1/me/tokens/{id}", other.id()).status()).as("somebody else's").isEqualTo(404);
        assertThat(member.delete("/api/v1/me/tokens/{id}", other.id()).status()).isEqualTo(204);
        assertThat(tokens.bearer(other.secret())).isEmpty();
        assertThat(member.delete("/api/v1/me/tokens/{id}", list.at("/1/id").asLong()).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/me").status()).as("its own end").isEqualTo(401);
    }

    @Test
    void aTokenCannotMakeAnotherOne() {
        var member = member();
        var refused = member.post("/api/v1/me/tokens", "{\"name\": \"Another\", \"scopes\": [\"READ\"]}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/detail").asString()).contains("Settings");
        assertThat(tokens.of(member.viewer)).hasSize(1);
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
