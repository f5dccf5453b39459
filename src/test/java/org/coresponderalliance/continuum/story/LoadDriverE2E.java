package org.coresponderalliance.continuum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.bench.load.Answer;
import org.coresponderalliance.continuum.bench.load.Browser;
import org.coresponderalliance.continuum.bench.load.Bytes;
import org.coresponderalliance.continuum.bench.load.Load;
import org.coresponderalliance.continuum.bench.load.Processes;
import org.coresponderalliance.continuum.bench.load.Refused;
import org.coresponderalliance.continuum.bench.load.Web;
import org.coresponderalliance.continuum.bench.run.Marks;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The driver of the benchmark really receives the posts that it counts. */
class LoadDriverE2E extends Story {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A discussion whose posts have a word each that stands nowhere else. */
    private record Canaries(String url, List<String> words) {

        String posts() {
            return "/api/v1/discussions/" + url.split("/")[2] + "/posts";
        }

        void allIn(Answer answer) {
            assertThat(answer.text()).contains(words);
        }
    }

    @Autowired
    private AccessTokens tokens;
    @Autowired
    private JdbcClient jdbc;

    private Web web;
    private String token;

    @BeforeEach
    void connect() {
        web = new Web(URI.create(address()));
        var member = jdbc.sql("select id from member where email = 'member@example.org'").query(Long.class).single();
        token = tokens.create(Viewer.member(member, Role.MEMBER), "Canaries", Set.of(Scope.READ, Scope.WRITE), null).secret();
    }

    @AfterEach
    void disconnect() {
        web.close();
    }

    @Test
    void whatAGuestReceivesHasTheTextOfEachPost() throws Exception {
        var discussion = discussion(4);

        var answer = web.get(discussion.url());

        discussion.allIn(answer);
        assertThat(Marks.posts(answer)).isEqualTo(4);
    }

    @Test
    void openingAndMovingOnInsideTheApplicationBringThePosts() throws Exception {
        var discussion = discussion(3);
        var next = discussion(5);
        var browser = Browser.signIn(web, "member@example.org", "try-continuum");

        var page = browser.open(discussion.url());
        discussion.allIn(page.first());
        assertThat(Marks.posts(page.first())).isEqualTo(3);
        assertThat(page.adoptsFirst()).isTrue();
        assertThat(page.last().text()).doesNotContain(discussion.words());
        Marks.opened(page, 3);
        assertThatThrownBy(() -> Marks.opened(page, 4)).isInstanceOf(Refused.class);

        var sent = page.navigate(next.url());
        next.allIn(sent);
        assertThat(Marks.posts(sent)).isEqualTo(5);
        assertThat(sent.text()).doesNotContain(discussion.words());
        page.close();
    }

    @Test
    void aPageThatChangedWhileItWasOpenedIsSentAgain() throws Exception {
        var discussion = discussion(2);
        var browser = Browser.signIn(web, "member@example.org", "try-continuum");

        var page = browser.open(discussion.url(), () -> post(discussion.posts(), "{\"body\":\"canary-late\"}"));

        assertThat(page.adoptsFirst()).isFalse();
        assertThat(page.last().text()).contains(discussion.words()).contains("canary-late");
        assertThatThrownBy(() -> Marks.opened(page, 2)).isInstanceOf(Refused.class);
        page.close();
    }

    @Test
    void aPageThatIsMadeAnewEachTimeIsNotSentAgainWhereNothingOnItIsNew() throws Exception {
        var browser = Browser.signIn(web, "member@example.org", "try-continuum");

        var page = browser.open("/members");

        assertThat(page.adoptsFirst()).isTrue();
        page.close();
    }

    @Test
    void anOpenPageHearsOfAReply() throws Exception {
        var discussion = discussion(2);
        var page = Browser.signIn(web, "moderator@example.org", "try-continuum").open(discussion.url());
        var channel = page.listen();
        var arrival = channel.waitFor("arrived");

        post(discussion.posts(), "{\"body\":\"One more.\"}");

        assertThat(arrival.get(20, TimeUnit.SECONDS)).isPositive();
        channel.close();
        page.close();
    }

    @Test
    void aPageWithAnotherNumberOfPostsIsAnErrorAndSoIsOneThatIsMissing() throws Exception {
        var discussion = discussion(2);

        assertThatThrownBy(() -> Marks.posts(web.get(discussion.url()), 3)).isInstanceOf(Refused.class).hasMessageContaining("2 posts instead of 3");
        try (var load = new Load(number -> () -> web.get("/discussions/999999999/none").expect(200), new Processes(0, 0), 2)) {
            var round = load.round(Duration.ofMillis(200));
            assertThat(round.failed()).isPositive();
            assertThat(round.times()).isZero();
            assertThat(round.samples()).containsExactly("404 for GET /discussions/999999999/none");
        }
    }

    private Canaries discussion(int posts) throws Exception {
        var words = IntStream.range(0, posts).mapToObj(number -> "canary" + UUID.randomUUID().toString().substring(0, 8)).toList();
        var category = jdbc.sql("select id from category where slug = 'operations'").query(Long.class).single();
        var made = post("/api/v1/discussions", "{\"categoryId\":%d,\"kind\":\"QUESTION\",\"title\":\"Birds %s\",\"body\":\"%s\"}"
                .formatted(category, UUID.randomUUID(), words.getFirst()));
        for (var word : words.subList(1, posts)) {
            post("/api/v1/discussions/" + made.path("id").asLong() + "/posts", "{\"body\":\"%s\"}".formatted(word));
        }
        return new Canaries(made.path("url").asString(), words);
    }

    private JsonNode post(String path, String body) throws Exception {
        return JSON.readTree(web.post(path, "application/json", Bytes.of(body), "Authorization", "Bearer " + token).expect(201).body());
    }
}
