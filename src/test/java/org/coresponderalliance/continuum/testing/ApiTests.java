package org.coresponderalliance.continuum.testing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of the tests of the HTTP API: members of their own with real tokens, and what they are answered as JSON. */
public abstract class ApiTests extends DatabaseTests {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000);

    @Autowired
    private MockMvcTester web;
    @Autowired
    protected JdbcClient jdbc;
    @Autowired
    protected AccessTokens tokens;
    @Autowired
    private JsonMapper json;

    /** What came back. */
    public record Answer(int status, String type, String text, MvcTestResult result, JsonNode json) {

        public @Nullable String header(String name) {
            return result.getResponse().getHeader(name);
        }

        public JsonNode at(String pointer) {
            return json.at(pointer);
        }
    }

    /** Somebody who uses the API; a guest has no token. */
    public final class Caller {

        public final Viewer viewer;
        public final String handle;
        public final @Nullable String token;

        private Caller(Viewer viewer, String handle, @Nullable String token) {
            this.viewer = viewer;
            this.handle = handle;
            this.token = token;
        }

        public Answer get(String uri, Object... values) {
            return ask(HttpMethod.GET, uri, null, null, values);
        }

        public Answer post(String uri, @Nullable String body, Object... values) {
            return ask(HttpMethod.POST, uri, body, null, values);
        }

        public Answer postOnce(String key, String uri, String body, Object... values) {
            return ask(HttpMethod.POST, uri, body, key, values);
        }

        public Answer put(String uri, @Nullable String body, Object... values) {
            return ask(HttpMethod.PUT, uri, body, null, values);
        }

        public Answer patch(String uri, String body, Object... values) {
            return ask(HttpMethod.PATCH, uri, body, null, values);
        }

        public Answer delete(String uri, Object... values) {
            return ask(HttpMethod.DELETE, uri, null, null, values);
        }

        /** Another token of the same member. */
        public Caller with(Scope... scopes) {
            return new Caller(viewer, handle, tokens.create(viewer, "Test", Set.of(scopes), null).secret());
        }

        private Answer ask(HttpMethod method, String uri, @Nullable String body, @Nullable String key, Object... values) {
            var request = web.method(method).uri(uri, values);
            if (token != null) {
                request = request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            }
            if (key != null) {
                request = request.header("Idempotency-Key", key);
            }
            return answer((body == null ? request : request.contentType(MediaType.APPLICATION_JSON).content(body)).exchange());
        }
    }

    protected Answer answer(MvcTestResult result) {
        try {
            var response = result.getResponse();
            var text = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            var type = String.valueOf(response.getContentType());
            return new Answer(response.getStatus(), type, text, result, type.contains("json") && !text.isEmpty() ? json.readTree(text) : json.nullNode());
        } catch (java.io.UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
    }

    protected MockMvcTester web() {
        return web;
    }

    protected Caller guest() {
        return new Caller(Viewer.guest(), "", null);
    }

    /** A member for some years, with a token that reads and writes. */
    protected Caller member() {
        return someone(Role.MEMBER, Scope.READ, Scope.WRITE);
    }

    protected Caller moderator() {
        return someone(Role.MODERATOR, Scope.READ, Scope.WRITE, Scope.MODERATE);
    }

    protected Caller staff() {
        return someone(Role.STAFF, Scope.READ, Scope.WRITE, Scope.MODERATE);
    }

    protected Caller someone(Role role, Scope... scopes) {
        var handle = "caller" + NUMBER.incrementAndGet();
        jdbc.sql("""
                        insert into member (email, handle, display_name, role, state, discipline, created_at)
                        values (?, ?, ?, ?, 'ACTIVE', '', utc_timestamp(6) - interval 2 year)""")
                .params(handle + "@example.org", handle, "Caller " + handle, role.name()).update();
        var viewer = Viewer.member(jdbc.sql("select id from member where handle = ?").param(handle).query(Long.class).single(), role);
        return new Caller(viewer, handle, tokens.create(viewer, "Test", Set.of(scopes), null).secret());
    }

    /** Something that no other test has. */
    protected static String unique(String beginning) {
        return beginning + " " + NUMBER.incrementAndGet();
    }
}
