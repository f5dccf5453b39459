package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.member.Origin;
import org.coresponderalliance.continuum.member.PasswordSignIn;
import org.coresponderalliance.continuum.member.Passwords;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.member.SignInRefused;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SignInTests extends DatabaseTests {

    @Autowired
    private MockMvcTester web;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Passwords passwords;
    @Autowired
    private PasswordSignIn signIn;

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

    @Test
    void theFormLeadsBackToThePageThatHadTheLink() {
        assertThat(form("http://localhost/discussions/7/secret?page=2")).contains("value=\"/discussions/7/secret?page=2\"");
        assertThat(form("https://elsewhere.example/discussions/7")).contains("name=\"next\" value=\"/\"");
        assertThat(form("http://localhost//elsewhere.example")).contains("name=\"next\" value=\"/\"");
        assertThat(form("http://localhost/reset/new?token=x")).contains("name=\"next\" value=\"/\"");
        assertThat(form("no address")).contains("name=\"next\" value=\"/\"");
    }

    private String form(String referer) {
        try {
            return web.get().uri("/sign-in").header("Referer", referer).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
    }

    @Test
    void anUnknownAddressTakesAsLongAsAKnownOne() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        var members = Stream.generate(this::person).limit(20).toList();
        for (int i = 0; i < 20; i++) {
            known.add(time(members.get(i) + "@example.org", i));
            unknown.add(time(Persons.word() + "@example.org", 100 + i));
        }
        // Without the work for nobody's password it is far less than a tenth; anything nearer depends on the machine.
        assertThat(median(unknown)).isGreaterThan(median(known) / 2).isLessThan(median(known) * 2);
    }

    private String person() {
        var word = Persons.word();
        jdbc.sql("insert into member (email, handle, display_name, password_hash, role, state, created_at) values (?, ?, 'Sam', ?, 'MEMBER', 'ACTIVE', '2025-01-01')")
                .params(word + "@example.org", word, passwords.hash("eleven green kettles")).update();
        return word;
    }

    private long time(String email, int network) {
        var begin = System.nanoTime();
        assertThatThrownBy(() -> signIn.authenticate(attempt(email, network))).isInstanceOf(SignInRefused.class);
        return System.nanoTime() - begin;
    }

    private static UsernamePasswordAuthenticationToken attempt(String email, int network) {
        var attempt = new UsernamePasswordAuthenticationToken(email, "not the password");
        attempt.setDetails(new Origin("192.0.2." + network, false));
        return attempt;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private MvcTestResult tryToSignIn(String email) {
        return web.post().uri("/sign-in").cookie(new Cookie("XSRF-TOKEN", "a-token")).header("X-XSRF-TOKEN", "a-token").with(request -> {
            request.setRemoteAddr("203.0.113.7");
            return request;
        }).param("email", email).param("password", "not the password").exchange();
    }
}
