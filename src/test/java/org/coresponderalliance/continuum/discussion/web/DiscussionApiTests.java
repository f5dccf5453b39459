package org.coresponderalliance.continuum.discussion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DiscussionApiTests extends ApiTests {

    @Autowired
    private CategoryService categories;

    private Caller asker;
    private Caller member;
    private Caller moderator;

    @BeforeEach
    void people() {
        asker = member();
        member = member();
        moderator = moderator();
    }

    private long category(Audience audience) {
        return categories.create(staff().viewer, new CategoryInput(unique("Category"), "For a test", "", audience, null));
    }

    private String slug(long category) {
        return jdbc.sql("select slug from category where id = ?").param(category).query(String.class).single();
    }

    private Answer open(long category, String title) {
        return asker.post("/api/v1/discussions", """
                {"categoryId": %d, "kind": "QUESTION", "title": "%s", "tags": ["night"], "body": "What do you *use*?"}""".formatted(category, title));
    }

    private long question(Audience audience) {
        return open(category(audience), unique("Who answers at night?")).at("/id").asLong();
    }

    private int reply(Caller who, long id, String text) {
        var made = who.post("/api/v1/discussions/{id}/posts", "{\"body\": \"" + text + "\"}", id);
        assertThat(made.status()).isEqualTo(201);
        return made.at("/number").asInt();
    }

    @Test
    void aQuestionIsAskedAnsweredAndAccepted() {
        var opened = open(category(Audience.PUBLIC), unique("Who answers at night?"));
        assertThat(opened.status()).isEqualTo(201);
        var id = opened.at("/id").asLong();
        assertThat(opened.header("Location")).isEqualTo("/api/v1/discussions/" + id);
        assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
        assertThat(opened.at("/opening/html").asString()).contains("<em>use</em>");
        assertThat(opened.at("/tags/0").asString()).isEqualTo("night");

        var number = reply(member, id, "We have an on-call phone.");
        assertThat(member.put("/api/v1/discussions/{id}/answer", "{\"number\": 2}", id).status()).as("not the asker").isEqualTo(403);
        assertThat(asker.put("/api/v1/discussions/{id}/answer", "{\"number\": 2}", id).at("/answer").asInt()).isEqualTo(number);
        assertThat(guest().get("/api/v1/discussions/{id}/posts/2", id).at("/answer").asBoolean()).isTrue();
        assertThat(asker.delete("/api/v1/discussions/{id}/answer", id).status()).isEqualTo(204);
        assertThat(guest().get("/api/v1/discussions/{id}", id).at("/answer").isNull()).isTrue();
    }

    @Test
    void aCaseConsultHasFieldsOfItsOwn() {
        var body = """
                {"categoryId": %d, "kind": "case_consult", "title": "Calls again and again", "body": "Here it is.",
                 "caseConsult": {"situation": "A composite", "ageBand": "60-74", "question": "What else?"}}""";
        assertThat(asker.post("/api/v1/discussions", body.formatted(category(Audience.PUBLIC))).at("/fields/categoryId").asString())
                .as("never where guests read").isNotEmpty();
        var opened = asker.post("/api/v1/discussions", body.formatted(category(Audience.MEMBERS)));
        assertThat(opened.at("/caseConsult/situation").asString()).isEqualTo("A composite");
        var edited = asker.patch("/api/v1/discussions/{id}", """
                {"version": 1, "caseConsult": {"tried": "A visit each week"}}""", opened.at("/id").asLong());
        assertThat(edited.at("/caseConsult/situation").asString()).as("what is absent stays").isEqualTo("A composite");
        assertThat(edited.at("/caseConsult/tried").asString()).isEqualTo("A visit each week");
    }

    @Test
    void aSubmitWithTheSameKeyMakesOneThing() {
        var category = category(Audience.MEMBERS);
        var body = """
                {"categoryId": %d, "kind": "QUESTION", "title": "Twice?", "body": "Once is enough."}""".formatted(category);
        var key = unique("key").replace(' ', '-');
        var first = asker.postOnce(key, "/api/v1/discussions", body);
        var second = asker.postOnce(key, "/api/v1/discussions", body);
        assertThat(second.at("/id").asLong()).isEqualTo(first.at("/id").asLong());
        var id = first.at("/id").asLong();
        var reply = unique("reply").replace(' ', '-');
        assertThat(member.postOnce(reply, "/api/v1/discussions/{id}/posts", "{\"body\": \"Yes\"}", id).at("/number").asInt()).isEqualTo(2);
        assertThat(member.postOnce(reply, "/api/v1/discussions/{id}/posts", "{\"body\": \"Yes\"}", id).at("/number").asInt()).isEqualTo(2);
        assertThat(member.get("/api/v1/discussions/{id}", id).at("/replies").asInt()).isEqualTo(1);
    }

    @Test
    void postsArePagedWithoutRepeatsOrGapsWhileOthersWrite() {
        var id = question(Audience.PUBLIC);
        for (int i = 2; i <= 8; i++) {
            reply(member, id, "Reply " + i);
        }
        member.delete("/api/v1/discussions/{id}/posts/4", id);
        var seen = new ArrayList<Integer>();
        String after = "0";
        do {
            var part = guest().get("/api/v1/discussions/{id}/posts?after={after}&limit=3", id, after);
            part.at("/items").forEach(post -> seen.add(post.at("/number").asInt()));
            after = part.at("/next").isNull() ? null : part.at("/next").asString();
            if (seen.size() == 3) {
                reply(member, id, "One more, meanwhile");
            }
        } while (after != null);
        assertThat(seen).containsExactly(1, 2, 3, 5, 6, 7, 8, 9);
        assertThat(guest().get("/api/v1/discussions/{id}/posts?after=9", id).at("/items")).isEmpty();
    }

    @Test
    void listsArePagedByCursorAndFiltered() {
        var category = category(Audience.PUBLIC);
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            ids.add(open(category, unique("Listed")).at("/id").asLong());
        }
        moderator.put("/api/v1/discussions/{id}/pin", null, ids.get(1));
        var seen = new ArrayList<Long>();
        var first = guest().get("/api/v1/discussions?category={slug}&limit=2", slug(category));
        first.at("/items").forEach(row -> seen.add(row.at("/id").asLong()));
        reply(member, ids.get(4), "It goes to the head meanwhile");
        var next = first.at("/next").asString();
        while (next != null) {
            var part = guest().get("/api/v1/discussions?category={slug}&limit=2&after={next}", slug(category), next);
            part.at("/items").forEach(row -> seen.add(row.at("/id").asLong()));
            next = part.at("/next").isNull() ? null : part.at("/next").asString();
        }
        assertThat(seen).containsExactly(ids.get(1), ids.get(4), ids.get(3), ids.get(2), ids.get(0));

        var list = "/api/v1/discussions?category={slug}&show={show}";
        assertThat(ids(member.get(list, slug(category), "unanswered"))).containsExactlyInAnyOrder(ids.get(0), ids.get(1), ids.get(2), ids.get(3));
        assertThat(ids(asker.get(list, slug(category), "mine"))).hasSize(5);
        assertThat(ids(member.get(list, slug(category), "followed"))).containsExactly(ids.get(4));
        assertThat(ids(guest().get(list, slug(category), "followed"))).isEmpty();
        assertThat(ids(guest().get("/api/v1/discussions?category={slug}&tag=night", slug(category)))).hasSize(5);
        assertThat(ids(guest().get("/api/v1/discussions?category={slug}&topic=nothing-has-this", slug(category)))).isEmpty();
        assertThat(guest().get(list, slug(category), "all").at("/fields/show").asString()).contains("latest");
        assertThat(guest().get(list + "&after=nonsense", slug(category), "latest").at("/fields/after").isString()).isTrue();
    }

    private static List<Long> ids(Answer list) {
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        var ids = new ArrayList<Long>();
        list.at("/items").forEach(row -> ids.add(row.at("/id").asLong()));
        return ids;
    }

    @Test
    void aStaleEditOfAPostIsRefusedWithTheirTextAndName() {
        var id = question(Audience.PUBLIC);
        reply(member, id, "First words");
        assertThat(moderator.patch("/api/v1/discussions/{id}/posts/2", "{\"version\": 1, \"body\": \"Without a name\"}", id).at("/version").asInt()).isEqualTo(2);
        var stale = member.patch("/api/v1/discussions/{id}/posts/2", "{\"version\": 1, \"body\": \"My second words\"}", id);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/theirs").asString()).isEqualTo("Without a name");
        assertThat(stale.at("/detail").asString()).contains(moderator.handle);
        var history = member.get("/api/v1/discussions/{id}/posts/2/history", id);
        assertThat(history.at("/0/markdown").asString()).isEqualTo("First words");
        assertThat(history.at("/1/by/handle").asString()).isEqualTo(moderator.handle);
        assertThat(guest().get("/api/v1/discussions/{id}/posts/2/history", id).status()).isEqualTo(401);
    }

    @Test
    void aStaleEditOfAHeadlineSaysWhoChangedIt() {
        var id = question(Audience.PUBLIC);
        assertThat(moderator.patch("/api/v1/discussions/{id}", "{\"version\": 1, \"title\": \"Who answers after midnight?\"}", id).status()).isEqualTo(200);
        var stale = asker.patch("/api/v1/discussions/{id}", "{\"version\": 1, \"title\": \"Mine\"}", id);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/theirs").asString()).isEqualTo("Who answers after midnight?");
        assertThat(stale.at("/detail").asString()).contains(moderator.handle);
        assertThat(asker.patch("/api/v1/discussions/{id}", "{\"title\": \"Mine\"}", id).at("/fields/version").isString()).isTrue();
    }

    @Test
    void marksAreSetTwiceWithoutHarmAndTakenBack() {
        var id = question(Audience.PUBLIC);
        assertThat(member.put("/api/v1/discussions/{id}/facing", null, id).at("/programs").asInt()).isEqualTo(1);
        assertThat(member.put("/api/v1/discussions/{id}/facing", null, id).at("/programs").asInt()).isEqualTo(1);
        assertThat(asker.put("/api/v1/discussions/{id}/facing", null, id).status()).as("one's own").isEqualTo(403);
        assertThat(member.delete("/api/v1/discussions/{id}/facing", id).at("/programs").asInt()).isZero();
        assertThat(member.put("/api/v1/discussions/{id}/posts/1/reactions/helpful", null, id).at("/count").asInt()).isEqualTo(1);
        assertThat(member.get("/api/v1/discussions/{id}", id).at("/opening/mine/helpful").asBoolean()).isTrue();
        assertThat(member.delete("/api/v1/discussions/{id}/posts/1/reactions/HELPFUL", id).at("/count").asInt()).isZero();
        assertThat(member.put("/api/v1/discussions/{id}/posts/1/reactions/wow", null, id).at("/fields/kind").asString()).contains("thanks");

        assertThat(member.put("/api/v1/discussions/{id}/following", "{\"mode\": \"MUTE\"}", id).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/discussions/{id}", id).at("/mine/following").asString()).isEqualTo("MUTE");
        member.delete("/api/v1/discussions/{id}/following", id);
        assertThat(member.get("/api/v1/discussions/{id}", id).at("/mine/following").isNull()).isTrue();

        assertThat(member.put("/api/v1/discussions/{id}/posts/1/bookmark", null, id).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/bookmarks").at("/items/0/discussionId").asLong()).isEqualTo(id);
        member.delete("/api/v1/discussions/{id}/posts/1/bookmark", id);
        assertThat(member.get("/api/v1/bookmarks").at("/items")).isEmpty();
    }

    @Test
    void whatWasReadIsNotUnreadAnyMore() {
        var id = question(Audience.PUBLIC);
        reply(asker, id, "A thought of my own");
        assertThat(member.put("/api/v1/discussions/{id}/reading", "{\"number\": 1}", id).at("/firstUnread").asInt()).isEqualTo(2);
        assertThat(member.put("/api/v1/discussions/{id}/reading", "{\"number\": 2}", id).at("/firstUnread").isNull()).isTrue();
        reply(asker, id, "Another one");
        assertThat(member.get("/api/v1/discussions/{id}", id).at("/mine/unread").asInt()).isEqualTo(1);
        assertThat(member.put("/api/v1/discussions/reading", null).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/discussions/{id}", id).at("/mine/unread").asInt()).isZero();
        assertThat(ids(member.get("/api/v1/discussions?show=unread"))).doesNotContain(id);
    }

    @Test
    void moderatorsLockPinMoveAndHide() {
        var id = question(Audience.PUBLIC);
        assertThat(member.put("/api/v1/discussions/{id}/lock", null, id).status()).isEqualTo(403);
        assertThat(moderator.put("/api/v1/discussions/{id}/lock", "{\"reason\": \"In circles\"}", id).at("/locked").asBoolean()).isTrue();
        assertThat(member.post("/api/v1/discussions/{id}/posts", "{\"body\": \"But\"}", id).status()).isEqualTo(403);
        assertThat(member.get("/api/v1/discussions/{id}", id).at("/actions").toString()).doesNotContain("REPLY");
        assertThat(moderator.delete("/api/v1/discussions/{id}/lock?reason=Calm", id).at("/locked").asBoolean()).isFalse();
        assertThat(moderator.put("/api/v1/discussions/{id}/pin", null, id).at("/pinned").asBoolean()).isTrue();
        assertThat(moderator.delete("/api/v1/discussions/{id}/pin", id).at("/pinned").asBoolean()).isFalse();
        var inside = category(Audience.MEMBERS);
        assertThat(moderator.post("/api/v1/discussions/{id}/move", "{\"categoryId\": " + inside + "}", id).at("/audience").asString()).isEqualTo("MEMBERS");
        assertThat(guest().get("/api/v1/discussions/{id}", id).status()).isEqualTo(404);
        assertThat(moderator.post("/api/v1/discussions/{id}/hiding", null, id).status()).isEqualTo(204);
        assertThat(asker.get("/api/v1/discussions/{id}", id).status()).isEqualTo(404);
        assertThat(asker.post("/api/v1/discussions/{id}/restoration", null, id).status()).isEqualTo(404);
        assertThat(moderator.post("/api/v1/discussions/{id}/restoration", null, id).at("/state").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void itsAuthorDeletesAPostAndBringsItBack() {
        var id = question(Audience.PUBLIC);
        reply(member, id, "Wrong");
        assertThat(asker.delete("/api/v1/discussions/{id}/posts/2", id).status()).isEqualTo(403);
        assertThat(member.delete("/api/v1/discussions/{id}/posts/2", id).status()).isEqualTo(204);
        assertThat(asker.get("/api/v1/discussions/{id}/posts/2", id).status()).isEqualTo(404);
        assertThat(member.post("/api/v1/discussions/{id}/posts/2/restoration", null, id).at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(asker.delete("/api/v1/discussions/{id}", id).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/discussions/{id}", id).status()).isEqualTo(404);
        assertThat(asker.post("/api/v1/discussions/{id}/restoration", null, id).at("/state").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void aReportOfPrivacyHidesAPostAtOnce() {
        var id = question(Audience.PUBLIC);
        reply(asker, id, "The one on Elm Street");
        assertThat(member.post("/api/v1/discussions/{id}/posts/2/flags", "{\"reason\": \"PRIVACY\", \"note\": \"A street\"}", id).status()).isEqualTo(204);
        assertThat(asker.get("/api/v1/discussions/{id}/posts/2", id).status()).isEqualTo(404);
        assertThat(member.post("/api/v1/discussions/{id}/posts/1/flags", "{\"note\": \"?\"}", id).at("/fields/reason").isString()).isTrue();
        assertThat(guest().post("/api/v1/discussions/{id}/posts/1/flags", "{\"reason\": \"SPAM\"}", id).status()).isEqualTo(401);
    }

    @Test
    void aTextThatCouldIdentifySomebodyIsAnsweredBeforeOthersReadIt() {
        var id = question(Audience.PUBLIC);
        var text = "Our client Marlene Whitcomb asked for the same unit again.";
        var refused = member.post("/api/v1/discussions/{id}/posts", "{\"body\": \"" + text + "\"}", id);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).contains("application/problem+json");
        var place = refused.at("/findings/0");
        assertThat(place.path("field").asString()).isEqualTo("body");
        assertThat(place.path("action").asString()).isEqualTo("warn");
        var kept = refused.at("/findings").valueStream().map(one -> """
                {"field": "%s", "rule": "%s", "text": "%s", "reason": "She is an author"}""".formatted(one.path("field").asString(), one.path("rule").asString(),
                text.substring(one.path("start").asInt(), one.path("end").asInt()))).collect(java.util.stream.Collectors.joining(", "));
        var made = member.post("/api/v1/discussions/{id}/posts", "{\"body\": \"" + text + "\", \"privacy\": {\"kept\": [" + kept + "]}}", id);
        assertThat(made.status()).isEqualTo(201);
        var number = made.at("/number").asInt();
        assertThat(member.patch("/api/v1/discussions/{id}/posts/{number}", "{\"version\": 1, \"body\": \"Her number is 536-22-1874\"}", id, number).at("/findings/0/action")
                .asString()).isEqualTo("block");
        assertThat(asker.patch("/api/v1/discussions/{id}", "{\"version\": 1, \"title\": \"Her number is 536-22-1874\"}", id).at("/findings/0/field").asString())
                .isEqualTo("title");
        assertThat(asker.post("/api/v1/discussions", "{\"kind\": \"QUESTION\", \"categoryId\": " + category(Audience.PUBLIC)
                + ", \"title\": \"Who?\", \"body\": \"Her number is 536-22-1874\", \"privacy\": {\"kept\": [null, {}]}}").status()).isEqualTo(422);
    }

    @Test
    void aCategoryIsFollowedAndLeft() {
        var category = category(Audience.MEMBERS);
        assertThat(member.put("/api/v1/categories/{id}/following", null, category).status()).isEqualTo(204);
        assertThat(member.put("/api/v1/categories/{id}/following", null, category).status()).isEqualTo(204);
        assertThat(member.get("/api/v1/categories/{id}", category).at("/following").asBoolean()).isTrue();
        assertThat(asker.get("/api/v1/categories/{id}", category).at("/following").asBoolean()).isFalse();
        var id = open(category, unique("What is new?")).at("/id").asLong();
        assertThat(ids(member.get("/api/v1/discussions?show=followed"))).containsExactly(id);
        assertThat(member.with(Scope.READ).delete("/api/v1/categories/{id}/following", category).status()).as("a token that only reads").isEqualTo(403);
        assertThat(member.delete("/api/v1/categories/{id}/following", category).status()).isEqualTo(204);
        assertThat(ids(member.get("/api/v1/discussions?show=followed"))).isEmpty();
        assertThat(guest().put("/api/v1/categories/{id}/following", null, category).status()).isEqualTo(401);
        assertThat(member.put("/api/v1/categories/{id}/following", null, category(Audience.MODERATORS)).status()).isEqualTo(404);
    }

    @Test
    void draftsAreKeptReplacedAndDiscarded() {
        assertThat(member.put("/api/v1/drafts", "{\"key\": \"reply/12\", \"body\": \"So far\"}").at("/body").asString()).isEqualTo("So far");
        member.put("/api/v1/drafts", "{\"key\": \"reply/12\", \"body\": \"So far, and on\"}");
        assertThat(member.get("/api/v1/drafts").at("/0/body").asString()).isEqualTo("So far, and on");
        assertThat(asker.get("/api/v1/drafts").json()).isEmpty();
        assertThat(member.put("/api/v1/drafts", "{\"key\": \"Not a key\", \"body\": \"x\"}").at("/fields/key").isString()).isTrue();
        assertThat(member.delete("/api/v1/drafts?key=reply/12").status()).isEqualTo(204);
        assertThat(member.get("/api/v1/drafts").json()).isEmpty();
    }

    @Test
    void aTextIsPreviewedSanitizedAndSimilarTitlesAreOffered() {
        assertThat(member.post("/api/v1/markdown", "{\"markdown\": \"**so** <script>x</script>\"}").at("/html").asString())
                .contains("<strong>so</strong>").doesNotContain("script>");
        assertThat(member.get("/api/v1/discussions/similar?title=night").status()).isEqualTo(200);
    }

    @Test
    void whatOneMayNotSeeAnswersWithTheSameBytesAsWhatNeverWas() {
        var inside = question(Audience.MEMBERS);
        reply(member, inside, "Among us");
        var never = guest().get("/api/v1/discussions/999999999");
        for (var path : List.of("", "/posts", "/posts/2", "/posts/1")) {
            var unseen = guest().get("/api/v1/discussions/{id}" + path, inside);
            assertThat(unseen.status()).isEqualTo(404);
            assertThat(unseen.text()).isEqualTo(never.text());
            assertThat(unseen.type()).isEqualTo("application/problem+json");
        }
        var category = jdbc.sql("select category_id from discussion where id = ?").param(inside).query(Long.class).single();
        assertThat(guest().get("/api/v1/categories/{id}", category).text()).isEqualTo(never.text());
        assertThat(member.get("/api/v1/categories/{id}", category).at("/mayAsk").asBoolean()).isTrue();
        assertThat(member.get("/api/v1/categories").json().toString()).contains(slug(category));
        assertThat(guest().get("/api/v1/categories").json().toString()).doesNotContain(slug(category));
    }

    @Test
    void aTokenDoesNoMoreThanItsScopesSay() {
        var id = question(Audience.PUBLIC);
        var reader = member.with(Scope.READ);
        assertThat(reader.get("/api/v1/discussions/{id}", id).status()).isEqualTo(200);
        var refused = reader.post("/api/v1/discussions/{id}/posts", "{\"body\": \"Hello\"}", id);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        var writer = moderator.with(Scope.READ, Scope.WRITE);
        assertThat(writer.put("/api/v1/discussions/{id}/lock", null, id).status()).as("a moderator's token that does not moderate").isEqualTo(403);
        assertThat(writer.patch("/api/v1/discussions/{id}/posts/1", "{\"version\": 1, \"body\": \"Mine now\"}", id).status()).isEqualTo(403);
        assertThat(someone(Role.MEMBER, Scope.WRITE).get("/api/v1/discussions/{id}", id).status()).as("cannot read").isEqualTo(403);
    }

    @Test
    void aRevokedTokenIsNobodys() {
        var id = question(Audience.PUBLIC);
        tokens.revoke(member.viewer, tokens.of(member.viewer).getFirst().id());
        var answer = member.get("/api/v1/discussions/{id}", id);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.at("/detail").asString()).contains("revoked");
    }

    @Test
    void twoDiscussionsAreMergedAndTheOneThatIsGoneSaysWhereItIs() {
        var goes = question(Audience.PUBLIC);
        var stays = question(Audience.PUBLIC);
        reply(member, goes, "Ours.");
        var body = "{\"into\": %d, \"reason\": \"Asked twice\"}".formatted(stays);
        assertThat(asker.post("/api/v1/discussions/{id}/merging", body, goes).status()).isEqualTo(403);
        assertThat(moderator.post("/api/v1/discussions/{id}/merging", "{}", goes).at("/fields/into").asString()).isNotEmpty();
        assertThat(moderator.post("/api/v1/discussions/{id}/merging", body, goes).at("/id").asLong()).isEqualTo(stays);

        var gone = guest().get("/api/v1/discussions/{id}", goes);
        assertThat(gone.status()).isEqualTo(301);
        assertThat(gone.header("Location")).isEqualTo("/api/v1/discussions/" + stays);
        assertThat(guest().get("/api/v1/discussions/{id}/posts/2", goes).header("Location")).isEqualTo("/api/v1/discussions/" + stays + "/posts/3");
        assertThat(member.patch("/api/v1/discussions/{id}", "{\"title\": \"x\", \"version\": 1}", goes).status()).as("nothing is done to the other one").isEqualTo(404);
        assertThat(guest().get("/api/v1/discussions/{id}", stays).at("/replies").asInt()).isEqualTo(2);

        assertThat(moderator.delete("/api/v1/discussions/{id}/merging", goes).at("/id").asLong()).isEqualTo(goes);
        assertThat(guest().get("/api/v1/discussions/{id}", goes).status()).isEqualTo(200);
    }

    @Test
    void likelyDuplicatesAreForModerators() {
        assertThat(moderator.get("/api/v1/moderation/duplicates").at("/items").isArray()).isTrue();
        assertThat(member.get("/api/v1/moderation/duplicates").status()).isEqualTo(403);
        assertThat(moderator.delete("/api/v1/moderation/duplicates/999999998").status()).isEqualTo(404);
    }
}
