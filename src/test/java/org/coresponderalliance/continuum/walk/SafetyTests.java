package org.coresponderalliance.continuum.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.servlet.http.Cookie;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.member.MemberAuthentication;
import org.coresponderalliance.continuum.member.Passwords;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Headers, sessions and forged requests. */
class SafetyTests extends DatabaseTests {

    private static final String PASSWORD = "eleven green kettles";

    @Autowired
    private MockMvcTester web;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Passwords passwords;

    @BeforeEach
    void nobodyIsSignedIn() {
        TestSecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/discussions", "/library", "/guidance", "/search?q=x", "/sign-in", "/join", "/reset", "/nothing-here", "/moderation",
            "/discussions/999999998", "/library/999999998/x/print", "/attachments/aaaaaaaaaaaaaaaaaaaaaaaaaa/x.pdf", "/attachments/a/b/c", "/join/anything",
            "/sign-in/anything", "/site.css", "/search/suggestions?q=xy", "/api/v1/categories", "/api/v1/nothing", "/api/v1/inbox", "/v3/api-docs"})
    void everyAnswerToAGuestIsGuardedByHeadersAndStartsNoSession(String address) {
        var answer = web.get().uri(address).exchange();

        var headers = answer.getResponse();
        assertThat(headers.getStatus()).isLessThan(500);
        assertThat(headers.getHeader("Content-Security-Policy")).contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'", "form-action 'self'");
        assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(headers.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(headers.getHeader("Strict-Transport-Security")).isNull();
        assertThat(headers.getHeader("Server")).isNull();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(headers.getHeaders("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/discussions", "/library", "/search?q=x", "/sign-in", "/nothing-here"})
    void guestsPagesAllowNoScriptAndNoStyleOfTheirOwn(String address) {
        assertThat(web.get().uri(address).exchange().getResponse().getHeader("Content-Security-Policy")).contains("script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void overAnEncryptedConnectionBrowsersAreToldToComeBackSo() {
        var answer = web.get().uri("/about").secure(true).exchange();
        assertThat(answer.getResponse().getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/discussions", "/library", "/search?q=x", "/about"})
    void whoOnlyReadsGetsNoCookieAtAll(String address) {
        assertThat(web.get().uri(address).exchange().getResponse().getHeaders("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/join", "/join/confirm", "/reset", "/reset/new", "/attachments", "/sign-out"})
    void aFormThatAnotherSiteSendsIsRefused(String address) {
        var member = new MemberAuthentication(new MemberAuthentication.Principal(member(), 0, Role.MEMBER));
        assertThat(web.post().uri(address).with(authentication(member)).exchange()).hasStatus(403);
    }

    @Test
    void theApiKnowsNoCookiesSoThatAnotherSiteCannotUseThem() {
        var session = signedIn().getRequest().getSession(false);
        TestSecurityContextHolder.clearContext();
        var answer = web.post().uri("/api/v1/drafts").session((MockHttpSession) session).contentType("application/json").content("{}").exchange();
        assertThat(answer.getResponse().getStatus()).isIn(401, 405);
        assertThat(web.get().uri("/api/v1/drafts").session((MockHttpSession) session).exchange()).hasStatus(401);
    }

    @Test
    void signingInChangesTheSession() {
        var before = new MockHttpSession();
        var id = before.getId();
        var handle = handle(member());
        var answer = web.post().uri("/sign-in").cookie(new Cookie("XSRF-TOKEN", "t")).header("X-XSRF-TOKEN", "t").session(before).param("email", handle + "@example.org").param("password", PASSWORD)
                .with(request -> {
                    request.setRequestedSessionId(id);
                    request.setRequestedSessionIdValid(true);
                    return request;
                }).exchange();
        assertThat(answer).hasStatus(303);
        assertThat(answer.getRequest().getSession(false)).isNotNull().satisfies(session -> assertThat(session.getId()).isNotEqualTo(id));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult signedIn() {
        var answer = web.post().uri("/sign-in").cookie(new Cookie("XSRF-TOKEN", "t")).header("X-XSRF-TOKEN", "t").param("email", handle(member()) + "@example.org").param("password", PASSWORD).exchange();
        assertThat(answer).hasStatus(303);
        return answer;
    }

    private long member() {
        var handle = Thing.newWord();
        jdbc.sql("insert into member (email, handle, display_name, password_hash, role, state, created_at) values (?, ?, 'Sam', ?, 'MEMBER', 'ACTIVE', '2025-01-01')")
                .params(handle + "@example.org", handle, passwords.hash(PASSWORD)).update();
        return jdbc.sql("select id from member where handle = ?").param(handle).query(Long.class).single();
    }

    private String handle(long member) {
        return jdbc.sql("select handle from member where id = ?").param(member).query(String.class).single();
    }

}
