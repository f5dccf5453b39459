package org.coresponderalliance.continuum.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What does not get as far as a page or an endpoint is told in words all the same. */
class RefusalTests extends ApiTests {

    private MvcTestResult get(String address) {
        return web().get().uri(URI.create(address)).exchange();
    }

    private void isProblem(MvcTestResult result, int status) {
        var answer = answer(result);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail").asString()).isNotEmpty().doesNotContain("shell.", "base.");
    }

    private void isPage(MvcTestResult result, int status, String words) {
        var answer = answer(result);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.text()).contains("<h1", words, "href=\"/\"", "</html>").doesNotContain("Whitelabel", "shell.refused");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self'; style-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/..;/x", "/api//v1", "/api/v1/a%2fb", "/api/v1/a%5cb", "/api/v1/a;b=c"})
    void addressesOfTheApiThatTheFirewallRefusesAreProblems(String address) {
        isProblem(get(address), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/library//x", "/%2e%2e/", "/discussions/1;x=y", "/a%2fb", "/a%00b"})
    void otherAddressesThatTheFirewallRefusesAreAPage(String address) {
        isPage(get(address), 400, "This address cannot be read");
    }

    @Test
    void aParameterOfTheApiThatIsNotUtf8IsNamed() {
        var answer = answer(get("/api/v1/search?q=%ff&limit=2"));
        isProblem(answer.result(), 400);
        assertThat(answer.at("/fields/q").asString()).contains("could not be read");
        assertThat(answer.at("/fields/limit").isMissingNode()).isTrue();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aParameterOfAPageThatIsNotUtf8IsToldOnAPage() {
        isPage(get("/search?q=caf%e9"), 400, "This address cannot be read");
        assertThat(get("/search?q=caf%c3%a9")).hasStatusOk();
    }

    @Test
    void aFormThatIsFarTooLongIsToldOnAPage() {
        isPage(web().post().uri("/join").contentType(MediaType.APPLICATION_FORM_URLENCODED).content("why=" + "x".repeat(300_000)).exchange(), 413,
                "more than is taken");
    }

    @Test
    void aFormFromAPageThatWasOpenForTooLongIsToldAboutAndLeadsBack() {
        var answer = web().post().uri("/join").header("Accept", "text/html,application/xhtml+xml,*/*").header("Sec-Fetch-Mode", "navigate")
                .header("Referer", "http://localhost/join?x=1").param("name", "Somebody").exchange();
        isPage(answer, 403, "open for too long");
        assertThat(answer).bodyText().contains("Nothing was saved", "href=\"/join?x=1\"").doesNotContain("Somebody");
    }

    @Test
    void aScriptIsToldTheSameAsAProblem() {
        isProblem(web().post().uri("/attachments").header("Sec-Fetch-Mode", "cors").header("Accept", "*/*").exchange(), 403);
        isProblem(web().post().uri("/attachments").header("Accept", "application/json").exchange(), 403);
    }

    @Test
    void anotherSiteIsNotLedBackTo() {
        assertThat(web().post().uri("/join").header("Referer", "https://elsewhere.example/join").exchange()).hasStatus(403).bodyText().doesNotContain("elsewhere");
    }

    @Test
    void whatNobodyAnswersIsToldByTheSite() {
        isPage(error("/join", 500), 500, "Something went wrong on our side");
        isPage(error("/join", 405), 405, "could not be understood");
        isPage(error("/nothing", 404), 404, "There is nothing here");
        isProblem(error("/api/v1/categories", 500), 500);
        isProblem(error("/api/v1/nothing", 404), 404);
    }

    private MvcTestResult error(String address, int status) {
        return web().get().uri("/error").accept(MediaType.TEXT_HTML).requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status).exchange();
    }
}
