package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.coresponderalliance.continuum.member.Passwords;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class TokenApiTests extends ApiTests {

    private static final String PASSWORD = "eleven green kettles";

    @Autowired
    private Passwords passwords;

    @Test
    void whoSignsInByTheApiGetsATokenThatReadsAndIsListed() {
        var email = person("MEMBER", false);
        var made = from("198.51.100.1", email, PASSWORD, "\"scopes\": [\"READ\"], \"days\": 30");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var bearer = tokens.bearer(made.at("/token").asString()).orElseThrow();
        assertThat(bearer.id()).isEqualTo(made.at("/id").asLong());
        assertThat(bearer.scopes()).containsExactly(Scope.READ);

        var list = answer(web().get().uri("/api/v1/tokens").header("Authorization", "Bearer " + made.at("/token").asString()).exchange());
        assertThat(list.at("/0/name").asString()).isEqualTo("Script");
        assertThat(list.at("/0/current").asBoolean()).isTrue();
        assertThat(list.at("/0/expiresAt").isString()).isTrue();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldTheSame() {
        var email = person("MEMBER", false);
        var wrong = from("198.51.100.2", email, "not the password", "\"scopes\": [\"READ\"]");
        var unknown = from("198.51.100.2", Persons.word() + "@example.org", "not the password", "\"scopes\": [\"READ\"]");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.type()).startsWith("application/problem+json");
        assertThat(wrong.at("/detail").asString()).isEqualTo("That email and password do not go together. Please check both and try again.");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(answer(web().post().uri("/api/v1/tokens").contentType(MediaType.APPLICATION_JSON).content("{}").exchange()).status()).isEqualTo(401);
        jdbc.sql("update member set state = 'LEFT' where email = ?").param(email).update();
        assertThat(from("198.51.100.2", email, PASSWORD, "\"scopes\": [\"READ\"]").text()).isEqualTo(wrong.text());
    }

    @Test
    void failuresOfTheFormCountInTheApiToo() {
        var email = Persons.word() + "@example.org";
        for (int i = 0; i < 4; i++) {
            assertThat(from("198.51.100.3", email, "not the password", "\"days\": 1").status()).isEqualTo(401);
        }
        var form = web().post().uri("/sign-in").cookie(new jakarta.servlet.http.Cookie("XSRF-TOKEN", "t")).header("X-XSRF-TOKEN", "t")
                .param("email", email).param("password", "not the password").exchange();
        assertThat(form).hasStatus(401);
        var waits = from("198.51.100.4", email, "not the password", "\"days\": 1");
        assertThat(waits.status()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isNotNull();
        assertThat(waits.at("/detail").asString()).startsWith("There were several tries that did not work. Please wait");
    }

    @Test
    void aSampleAccountWorksOnTheMachineAlone() {
        var email = person("MEMBER", true);
        assertThat(from("198.51.100.5", email, PASSWORD, "\"scopes\": [\"READ\"]").status()).isEqualTo(401);
        assertThat(from("127.0.0.1", email, PASSWORD, "\"scopes\": [\"READ\"]").status()).isEqualTo(201);
    }

    @Test
    void whatCannotBeAskedForIsNamedByItsField() {
        var email = person("MEMBER", false);
        assertThat(from("198.51.100.6", email, PASSWORD, "\"days\": 1").at("/fields/scopes").isMissingNode()).isFalse();
        assertThat(from("198.51.100.6", email, PASSWORD, "\"scopes\": [\"READ\"], \"days\": 0").at("/fields/days").isMissingNode()).isFalse();
        assertThat(from("198.51.100.6", email, PASSWORD, "\"scopes\": [\"MODERATE\"]").at("/fields/scopes").asString()).contains("moderators");
        assertThat(from("198.51.100.6", email, PASSWORD, "\"scopes\": [\"ALL\"]").at("/fields/scopes[0]").isMissingNode()).isFalse();
        assertThat(from("198.51.100.6", person("MODERATOR", false), PASSWORD, "\"scopes\": [\"MODERATE\"]").status()).isEqualTo(201);
    }

    @Test
    void nothingThatIsTypedMakesItFail() {
        for (var hostile : new String[] {"\\u0000", "\\ud800", "\\u202egpj", "x".repeat(100_000), "' or 1=1 --"}) {
            assertThat(from("198.51.100.7", hostile, hostile, "\"scopes\": [\"READ\"]").status()).isIn(401, 429);
        }
    }

    @Test
    void tokensAreListedWithoutTheirSecretAndRevoked() {
        var member = member();
        var other = tokens.create(member.viewer, "For the wiki", Set.of(Scope.READ), Duration.ofDays(3));
        var list = member.get("/api/v1/tokens");
        assertThat(list.json()).hasSize(2);
        assertThat(list.at("/0/name").asString()).isEqualTo("For the wiki");
        assertThat(list.at("/0/current").asBoolean()).isFalse();
        assertThat(list.at("/1/current").asBoolean()).isTrue();
        assertThat(list.text()).doesNotContain(other.secret());

        assertThat(member().delete("/api/v1/tokens/{id}", other.id()).status()).as("somebody else's").isEqualTo(404);
        assertThat(member.delete("/api/v1/tokens/{id}", other.id()).status()).isEqualTo(204);
        assertThat(tokens.bearer(other.secret())).isEmpty();
        assertThat(member.delete("/api/v1/tokens/{id}", list.at("/1/id").asLong()).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/me").status()).as("its own end").isEqualTo(401);
        assertThat(guest().get("/api/v1/tokens").status()).isEqualTo(401);
    }

    @Test
    void aTokenAloneMakesNoOtherOne() {
        var member = member();
        assertThat(member.post("/api/v1/tokens", "{\"name\": \"Another\", \"scopes\": [\"READ\"]}").status()).isEqualTo(401);
        assertThat(tokens.of(member.viewer)).hasSize(1);
    }

    private String person(String role, boolean sample) {
        var word = Persons.word();
        jdbc.sql("""
                        insert into member (email, handle, display_name, password_hash, role, state, sample, created_at)
                        values (?, ?, 'Sam', ?, ?, 'ACTIVE', ?, '2025-01-01')""")
                .params(word + "@example.org", word, passwords.hash(PASSWORD), role, sample).update();
        return word + "@example.org";
    }

    private Answer from(String network, String email, String password, String more) {
        return answer(web().post().uri("/api/v1/tokens").with(request -> {
            request.setRemoteAddr(network);
            return request;
        }).contentType(MediaType.APPLICATION_JSON).content("""
                {"email": "%s", "password": "%s", "name": "Script", %s}""".formatted(email, password, more)).exchange());
    }
}
