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
        assertThat(profile.at("/text/name").asString()).isEqualTo("Caller " + other.handle);
        assertThat(profile.text()).doesNotContain("@example.org");
        var unseen = guest().get("/api/v1/members/{handle}", other.handle);
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.text()).isEqualTo(guest().get("/api/v1/members/nobody-of-this-name").text());
    }

    @Test
    void theDirectoryIsSearchedAndPagedByName() {
        var one = member();
        var agency = unique("Agency").replace(' ', '-');
        var handles = new java.util.ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var member = member();
            handles.add(member.handle);
            assertThat(member.patch("/api/v1/me/profile", "{\"agency\": \"" + agency + "\"}").at("/text/agency").asString()).isEqualTo(agency);
        }
        var seen = new java.util.ArrayList<String>();
        String after = null;
        do {
            var part = one.get("/api/v1/members?limit=2&q={q}" + (after == null ? "" : "&after=" + after), agency);
            assertThat(part.status()).as(part.text()).isEqualTo(200);
            part.at("/items").forEach(row -> seen.add(row.at("/person/handle").asString()));
            after = part.at("/next").isNull() ? null : part.at("/next").asString();
        } while (after != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(handles);
        assertThat(one.get("/api/v1/members?q={q}&region=nowhere", agency).at("/items")).isEmpty();
        assertThat(guest().get("/api/v1/members?q={q}", agency).at("/items")).isEmpty();
    }

    @Test
    void oneChangesWhatOneSaysAboutOneself() {
        var member = member();
        var changed = member.patch("/api/v1/me/profile", "{\"about\": \"Nights, mostly\"}");
        assertThat(changed.at("/text/about").asString()).isEqualTo("Nights, mostly");
        assertThat(changed.at("/text/name").asString()).as("what is absent stays").isEqualTo("Caller " + member.handle);
        assertThat(member.patch("/api/v1/me/profile", "{\"name\": \"\", \"pronouns\": \"" + "x".repeat(41) + "\"}").at("/fields").size()).isEqualTo(2);
        assertThat(guest().get("/api/v1/me/profile").status()).isEqualTo(401);
    }

    @Test
    void mentionsAreOfferedToMembers() {
        var one = member();
        assertThat(one.get("/api/v1/members/suggestions?q={q}", one.handle).at("/0/handle").asString()).isEqualTo(one.handle);
        assertThat(guest().get("/api/v1/members/suggestions?q={q}", one.handle).json()).isEmpty();
    }
}
