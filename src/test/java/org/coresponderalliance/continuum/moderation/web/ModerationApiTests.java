package org.coresponderalliance.continuum.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ModerationApiTests extends ApiTests {

    @Autowired
    private CategoryService categories;

    private Caller author;
    private Caller reporter;
    private Caller moderator;

    @BeforeEach
    void people() {
        author = member();
        reporter = member();
        moderator = moderator();
    }

    private long question() {
        var category = categories.create(staff().viewer, new CategoryInput(unique("Category"), "For a test", "", Audience.MEMBERS, null));
        return author.post("/api/v1/discussions", """
                {"categoryId": %d, "kind": "QUESTION", "title": "%s", "body": "Buy my course"}""".formatted(category, unique("Course"))).at("/id").asLong();
    }

    private long flagged() {
        var id = question();
        assertThat(flag("DISCUSSION", id, "SPAM").status()).isEqualTo(204);
        return jdbc.sql("select id from review_item where subject_kind = 'DISCUSSION' and subject_id = ?").param(id).query(Long.class).single();
    }

    private Answer flag(String kind, long id, String reason) {
        return reporter.post("/api/v1/flags", """
                {"kind": "%s", "id": %d, "reason": "%s", "note": "Looks like it"}""".formatted(kind, id, reason));
    }

    @Test
    void whatAMemberReportsIsClaimedAndDecidedOnWithAReason() {
        var item = flagged();
        var one = moderator.get("/api/v1/moderation/queue/{id}", item);
        assertThat(one.at("/item/reasons/0").asString()).isEqualTo("SPAM");
        assertThat(one.at("/reports/0/note").asString()).isEqualTo("Looks like it");
        assertThat(one.at("/author/handle").asString()).isEqualTo(author.handle);
        assertThat(one.text()).as("who reported it is not shown").doesNotContain(reporter.handle);
        assertThat(one.at("/item/decisions").toString()).contains("KEEP", "HIDE");

        assertThat(moderator.put("/api/v1/moderation/queue/{id}/claim", null, item).at("/item/looker/handle").asString()).isEqualTo(moderator.handle);
        var second = moderator();
        var taken = second.put("/api/v1/moderation/queue/{id}/claim", null, item);
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("/detail").asString()).contains(moderator.handle);
        assertThat(second.post("/api/v1/moderation/queue/{id}/decision", "{\"decision\": \"KEEP\"}", item).status()).isEqualTo(409);

        assertThat(moderator.post("/api/v1/moderation/queue/{id}/decision", "{\"decision\": \"HIDE\"}", item).at("/fields/reason").isString()).isTrue();
        assertThat(moderator.post("/api/v1/moderation/queue/{id}/decision", "{\"decision\": \"APPROVE\"}", item).at("/fields/decision").isString()).isTrue();
        var decided = moderator.post("/api/v1/moderation/queue/{id}/decision", "{\"decision\": \"HIDE\", \"reason\": \"An offer\"}", item);
        assertThat(decided.at("/by/handle").asString()).isEqualTo(moderator.handle);
        assertThat(author.get("/api/v1/discussions/{id}", decided.at("/subject/id").asLong()).status()).isEqualTo(404);
        assertThat(moderator.get("/api/v1/moderation/decided/{id}", item).at("/reason").asString()).isEqualTo("An offer");
        assertThat(moderator.get("/api/v1/moderation/decided?limit=1").at("/items/0/id").asLong()).isEqualTo(item);
        assertThat(second.post("/api/v1/moderation/queue/{id}/decision", "{\"decision\": \"KEEP\"}", item).status()).isEqualTo(409);
    }

    @Test
    void aClaimIsGivenBack() {
        var item = flagged();
        moderator.put("/api/v1/moderation/queue/{id}/claim", null, item);
        assertThat(moderator.delete("/api/v1/moderation/queue/{id}/claim", item).status()).isEqualTo(204);
        assertThat(moderator().put("/api/v1/moderation/queue/{id}/claim", null, item).status()).isEqualTo(200);
    }

    @Test
    void theQueueIsPagedWithoutRepeatsOrGapsWhileMoreArrives() {
        var first = flagged();
        var second = flagged();
        var third = flagged();
        var seen = new ArrayList<Long>();
        String after = null;
        do {
            var part = moderator.get("/api/v1/moderation/queue?kind=FLAG&limit=1" + (after == null ? "" : "&after=" + after));
            assertThat(part.status()).as(part.text()).isEqualTo(200);
            part.at("/items").forEach(item -> seen.add(item.at("/id").asLong()));
            after = part.at("/next").isNull() ? null : part.at("/next").asString();
            if (seen.contains(first) && seen.getLast() == first) {
                flagged();
            }
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(first, second, third);
        assertThat(moderator.get("/api/v1/moderation/queue/status").at("/counts/FLAG").asInt()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void onlyWhatOneSeesIsReportedAndOnlyWhatCanBe() {
        assertThat(flag("POST", 999_999_999, "SPAM").status()).isEqualTo(404);
        assertThat(flag("APPLICATION", 1, "SPAM").at("/fields/kind").asString()).contains("article");
        assertThat(reporter.post("/api/v1/flags", "{\"kind\": \"POST\", \"id\": 1}").at("/fields").size()).isEqualTo(1);
        assertThat(guest().post("/api/v1/flags", "{}").status()).isEqualTo(401);
    }

    @Test
    void theQueueIsForTokensThatModerateOfMembersWhoDo() {
        assertThat(reporter.get("/api/v1/moderation/queue").status()).isEqualTo(403);
        assertThat(moderator.with(Scope.READ, Scope.WRITE).get("/api/v1/moderation/queue").status()).isEqualTo(403);
        assertThat(guest().get("/api/v1/moderation/queue").status()).isEqualTo(401);
        var former = moderator();
        jdbc.sql("update member set role = 'MEMBER' where id = ?").param(former.viewer.id()).update();
        assertThat(former.get("/api/v1/moderation/queue").status()).as("not a moderator any more").isEqualTo(404);
    }

    @Test
    void membersAreWarnedSilencedAndLetSpeakAgain() {
        var id = question();
        var silence = moderator.post("/api/v1/moderation/members/{id}/sanctions", """
                {"kind": "SILENCE", "reason": "Please read the rules", "until": "2099-01-01T00:00:00Z"}""", author.viewer.id());
        assertThat(silence.status()).isEqualTo(201);
        assertThat(author.get("/api/v1/me").at("/standing").asString()).isEqualTo("SILENCED");
        assertThat(author.post("/api/v1/discussions/{id}/posts", "{\"body\": \"But\"}", id).status()).isEqualTo(403);
        var lifted = moderator.post("/api/v1/moderation/sanctions/{id}/lifting", "{\"reason\": \"They did\"}", silence.at("/id").asLong());
        assertThat(lifted.at("/liftedReason").asString()).isEqualTo("They did");
        assertThat(author.post("/api/v1/discussions/{id}/posts", "{\"body\": \"Thank you\"}", id).status()).isEqualTo(201);

        assertThat(moderator.post("/api/v1/moderation/members/{id}/notes", "{\"text\": \"Was friendly about it\"}", author.viewer.id()).status()).isEqualTo(204);
        var history = moderator.get("/api/v1/moderation/members/{id}", author.viewer.id());
        assertThat(history.at("/sanctions/0/kind").asString()).isEqualTo("SILENCE");
        assertThat(history.at("/notes/0/by/handle").asString()).isEqualTo(moderator.handle);

        assertThat(moderator.post("/api/v1/moderation/members/{id}/sanctions", "{\"kind\": \"WARN\", \"reason\": \"x\"}", staff().viewer.id()).status())
                .as("somebody of a higher role").isEqualTo(403);
        assertThat(moderator.post("/api/v1/moderation/members/{id}/sanctions", "{\"kind\": \"WARN\"}", author.viewer.id()).at("/fields/reason").isString()).isTrue();
        assertThat(moderator.post("/api/v1/moderation/members/{id}/sanctions", "{\"kind\": \"BAN\"}", author.viewer.id()).at("/fields/kind").asString())
                .contains("suspend");
        assertThat(moderator.post("/api/v1/moderation/members/{id}/sanctions", """
                {"kind": "SILENCE", "reason": "x", "until": "2001-01-01T00:00:00Z"}""", author.viewer.id()).at("/fields/until").isString()).isTrue();
    }

    @Test
    void cannedTextsAreReadAndKept() {
        var title = unique("Thanks");
        var added = moderator.post("/api/v1/moderation/canned-texts", "{\"title\": \"" + title + "\", \"decision\": \"KEEP\", \"text\": \"Thank you\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(moderator.get("/api/v1/moderation/canned-texts?decision=keep").text()).contains(title);
        assertThat(moderator.get("/api/v1/moderation/canned-texts?decision=HIDE").text()).doesNotContain(title);
        var change = "{\"title\": \"" + title + "\", \"text\": \"Thanks a lot\", \"version\": %d}";
        var version = jdbc.sql("select version from canned_text where id = ?").param(added.at("/id").asLong()).query(Integer.class).single();
        assertThat(moderator.put("/api/v1/moderation/canned-texts/{id}", change.formatted(version), added.at("/id").asLong()).status()).isEqualTo(204);
        assertThat(moderator.put("/api/v1/moderation/canned-texts/{id}", change.formatted(version), added.at("/id").asLong()).at("/theirs").asString())
                .isEqualTo("Thanks a lot");
        assertThat(moderator.delete("/api/v1/moderation/canned-texts/{id}", added.at("/id").asLong()).status()).isEqualTo(204);
    }

    @Test
    void nobodyDecidesOnTheirOwnContent() {
        var own = someone(Role.MODERATOR, Scope.READ, Scope.WRITE, Scope.MODERATE);
        author = own;
        var item = flagged();
        assertThat(own.get("/api/v1/moderation/queue/{id}", item).at("/own").asBoolean()).isTrue();
        assertThat(own.post("/api/v1/moderation/queue/{id}/decision", "{\"decision\": \"KEEP\"}", item).status()).isEqualTo(403);
    }
}
