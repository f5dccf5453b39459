package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;

class MemberApiTests extends ApiTests {

    @Test
    void membersSeeEachOtherAndGuestsNobody() {
        var one = member();
        var other = member();
        var profile = one.get("/api/v1/members/{handle}", other.handle);
        assertThat(profile.at("/person/name").asString()).isEqualTo("Caller " + other.handle);
        assertThat(profile.text()).doesNotContain("@example.org");
        var unseen = guest().get("/api/v1/members/{handle}", other.handle);
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.text()).isEqualTo(guest().get("/api/v1/members/nobody-of-this-name").text());
    }

    @Test
    void mentionsAreOfferedToMembers() {
        var one = member();
        assertThat(one.get("/api/v1/members/suggestions?q={q}", one.handle).at("/0/handle").asString()).isEqualTo(one.handle);
        assertThat(guest().get("/api/v1/members/suggestions?q={q}", one.handle).json()).isEmpty();
    }
}
