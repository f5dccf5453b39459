package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SignInTests extends DatabaseTests {

    @Autowired
    private MockMvcTester web;

    @Test
    void theFormIsShownWithoutASession() {
        var answer = web.get().uri("/sign-in").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("name=\"email\"").contains("name=\"_csrf\"");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void fourFailuresAreFreeAndTheOneAfterTheFifthHasToWait() {
        var email = Persons.word() + "@example.org";
        for (int i = 0; i < 5; i++) {
            assertThat(tryToSignIn(email)).hasStatus(401);
        }

        assertThat(tryToSignIn(email)).hasStatus(429).containsHeader("Retry-After");
    }

    @Test
    void whoWasSignedOutInTheMidstOfSomethingIsToldAndGoesBackThere() {
        var answer = web.get().uri("/sign-in").param("signed-out", "").header("Referer", "http://localhost/discussions/7/nights?page=2").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("You have been signed out.").contains("value=\"/discussions/7/nights?page=2\"");
    }

    @Test
    void nobodyIsLedBackToAnotherSite() {
        var answer = web.get().uri("/sign-in").param("signed-out", "").header("Referer", "https://elsewhere.example/discussions/7").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("name=\"next\" value=\"/\"");
    }

    private MvcTestResult tryToSignIn(String email) {
        return web.post().uri("/sign-in").cookie(new Cookie("XSRF-TOKEN", "a-token")).header("X-XSRF-TOKEN", "a-token").with(request -> {
            request.setRemoteAddr("203.0.113.7");
            return request;
        }).param("email", email).param("password", "not the password").exchange();
    }
}
