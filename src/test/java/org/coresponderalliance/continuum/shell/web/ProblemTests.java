package org.coresponderalliance.continuum.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class ProblemTests extends ApiTests {

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/status").asInt()).isEqualTo(status);
        assertThat(answer.at("/detail").asString()).isNotEmpty().doesNotContain("shell.api", "base.");
    }

    private Answer post(Caller caller, MediaType type, byte[] body) {
        return answer(web().post().uri("/api/v1/discussions").header(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token).contentType(type)
                .content(body).exchange());
    }

    @Test
    void pathsThatLeadNowhereAndIdsThatAreNoneAreNotFound() {
        isProblem(guest().get("/api/v1/nothing/here"), 404);
        isProblem(guest().get("/api"), 404);
        isProblem(guest().get("/api/v1/discussions/abc"), 404);
        isProblem(guest().get("/api/v1/discussions/99999999999999999999999"), 404);
    }

    @Test
    void aMethodThatThereIsNotIsNamedWithThoseThatThereAre() {
        var answer = member().delete("/api/v1/discussions");
        isProblem(answer, 405);
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void whatCannotBeAnsweredAsAskedForIsSaid() {
        isProblem(answer(web().get().uri("/api/v1/categories").accept("text/csv").exchange()), 406);
        isProblem(post(member(), MediaType.TEXT_PLAIN, "hello".getBytes(StandardCharsets.UTF_8)), 415);
    }

    @Test
    void aBodyThatIsNoJsonOrNotUtf8IsRefused() {
        var member = member();
        isProblem(post(member, MediaType.APPLICATION_JSON, "{\"title\": ".getBytes(StandardCharsets.UTF_8)), 400);
        isProblem(post(member, MediaType.APPLICATION_JSON, "{\"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)), 400);
        isProblem(post(member, MediaType.APPLICATION_JSON, "{\"title\": \"a\u0007b\"}".getBytes(StandardCharsets.UTF_8)), 400);
        isProblem(post(member, MediaType.APPLICATION_JSON, new byte[0]), 400);
    }

    @Test
    void aBodyThatIsFarTooLongIsNotReadToItsEnd() {
        isProblem(post(member(), MediaType.APPLICATION_JSON, ("{\"title\": \"" + "x".repeat(2_100_000) + "\"}").getBytes(StandardCharsets.UTF_8)), 413);
    }

    @Test
    void eachFieldThatCannotBeTakenIsNamed() {
        var member = member();
        var kind = member.post("/api/v1/discussions", "{\"kind\": \"RIDDLE\"}");
        isProblem(kind, 422);
        assertThat(kind.at("/fields/kind").asString()).contains("question", "case_consult");
        var number = member.post("/api/v1/discussions", "{\"categoryId\": \"first\"}");
        isProblem(number, 422);
        assertThat(number.at("/fields/categoryId").asString()).contains("number");
        isProblem(member.post("/api/v1/discussions", "{\"facets\": [1]}"), 422);
        assertThat(member.get("/api/v1/discussions?limit=many").at("/fields/limit").asString()).contains("number");
        assertThat(member.get("/api/v1/discussions/similar").at("/fields/title").isString()).isTrue();
        for (var title : new String[] {"a\\u0000b", "a\\u202eb", "a\\ud800b", "x".repeat(151), ""}) {
            var answer = member.post("/api/v1/discussions", "{\"categoryId\": 1, \"kind\": \"QUESTION\", \"body\": \"x\", \"title\": \"" + title + "\"}");
            isProblem(answer, 422);
            assertThat(answer.at("/fields/title").isString()).as(title).isTrue();
        }
    }

    @Test
    void whoeverShowsNoTokenOrAWrongOneIsTold() {
        var none = guest().post("/api/v1/discussions", "{}");
        isProblem(none, 401);
        assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer");
        isProblem(answer(web().get().uri("/api/v1/categories").header("Authorization", "Bearer ctm_nothing").exchange()), 401);
        isProblem(answer(web().get().uri("/api/v1/categories").header("Authorization", "Basic YTpi").exchange()), 401);
    }

    @Test
    void nothingOfTheApiIsKeptInACache() {
        assertThat(guest().get("/api/v1/categories").header("Cache-Control")).isEqualTo("no-store");
        assertThat(guest().get("/api/v1/nothing").header("Cache-Control")).isEqualTo("no-store");
        assertThat(guest().post("/api/v1/discussions", "{}").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToAskAgain() {
        var member = member();
        Answer last = member.get("/api/v1/drafts");
        for (int i = 0; i < 700 && last.status() == 200; i++) {
            last = member.get("/api/v1/drafts");
        }
        isProblem(last, 429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
    }
}
