package org.coresponderalliance.continuum.challenge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.challenge.Dispute;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ChallengeApiTests extends ApiTests {

    private static final String ALL = "/api/v1/challenges";
    private static final String ONE = "/api/v1/challenges/{id}";
    private static final String FAILED = """
            {"recommendation": %d, "ground": "DID_NOT_WORK", "text": "%s"}""";

    @Autowired
    private ApplicationContext context;

    private Dispute dispute;
    private Caller opener;

    @BeforeEach
    void aPublicRecommendation() {
        dispute = new Dispute(context, Role.MEMBER, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        opener = member();
    }

    @Test
    void oneIsOpenedAssignedDecidedAndRead() {
        var opened = opener.post(ALL, FAILED.formatted(dispute.recommendation, "Nobody picked up."));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        var id = opened.at("/id").asLong();
        assertThat(opened.header("Location")).isEqualTo("/api/v1/challenges/" + id);
        assertThat(opened.at("/recommendation/id").asLong()).isEqualTo(dispute.recommendation);
        assertThat(opened.at("/state").asString()).isEqualTo("OPEN");

        var owner = member();
        var due = LocalDate.now(ZoneOffset.UTC).plusDays(9);
        assertThat(owner.put(ONE + "/owner", "{\"owner\": %d, \"due\": \"%s\"}".formatted(owner.viewer.id(), due), id).status()).isEqualTo(403);
        assertThat(moderator().put(ONE + "/owner", "{\"owner\": %d, \"due\": \"%s\"}".formatted(owner.viewer.id(), due), id).at("/due").asString()).isEqualTo(due.toString());

        assertThat(member().post(ONE + "/decision", "{\"resolution\": \"UPDATE\", \"reason\": \"Three days.\"}", id).status()).isEqualTo(403);
        assertThat(owner.post(ONE + "/decision", "{\"reason\": \"Three days.\"}", id).at("/fields/resolution").isMissingNode()).isFalse();
        var decided = owner.post(ONE + "/decision", "{\"resolution\": \"UPDATE\", \"reason\": \"Three days.\"}", id);
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);

        var read = member().get(ONE, id);
        assertThat(read.at("/state").asString()).isEqualTo("DECIDED");
        assertThat(read.at("/decision/reason").asString()).isEqualTo("Three days.");
        assertThat(read.at("/decision/takenUpBy").isNull()).isTrue();
        assertThat(member().get(ALL + "?state=DECIDED&recommendation={r}", dispute.recommendation).at("/items")).hasSize(1);
        assertThat(member().get(ALL + "?recommendation={r}", dispute.recommendation).at("/open").asInt()).isZero();
    }

    @Test
    void itIsTakenBackByWhoOpenedIt() {
        var id = opener.post(ALL, FAILED.formatted(dispute.recommendation, "Nobody picked up.")).at("/id").asLong();
        assertThat(member().delete(ONE, id).status()).isEqualTo(403);
        assertThat(opener.delete(ONE, id).status()).isEqualTo(204);
        assertThat(member().get(ONE, id).status()).isEqualTo(404);
        assertThat(opener.post(ONE + "/restoration", null, id).status()).isEqualTo(204);
        assertThat(member().get(ONE, id).status()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsToldByFieldAndWhatCouldIdentifySomebodyIsAnsweredFirst() {
        assertThat(opener.post(ALL, "{}").at("/fields/recommendation").isMissingNode()).isFalse();
        assertThat(opener.post(ALL, FAILED.formatted(dispute.recommendation, "")).at("/fields/text").isMissingNode()).isFalse();
        var refused = opener.post(ALL, FAILED.formatted(dispute.recommendation, "Client Marlene Whitcomb did not pick up."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/findings/0/field").asString()).isEqualTo("text");
    }

    @Test
    void aPageThatIsKeptForGuestsSaysAtOnceThatItIsUnderChallengeAndNotByWhom() {
        var slug = jdbc.sql("select slug from article where id = ?").param(dispute.article).query(String.class).single();
        for (var page : new String[] {"/library/" + dispute.article + "/" + slug, "/library/" + dispute.article + "/" + slug + "/recommendations/" + dispute.recommendation,
                "/library/" + dispute.article + "/" + slug + "/print"}) {
            assertThat(page(page)).doesNotContain("Under challenge");
            var id = opener.post(ALL, FAILED.formatted(dispute.recommendation, "Nobody picked up.")).at("/id").asLong();
            assertThat(page(page)).contains("Under challenge").doesNotContain("Nobody picked up.", "/challenges", opener.handle);
            opener.delete(ONE, id);
            assertThat(page(page)).doesNotContain("Under challenge");
        }
        assertThat(guest().get(ALL).status()).isEqualTo(404);
        assertThat(guest().post(ALL, FAILED.formatted(dispute.recommendation, "Mine.")).status()).isEqualTo(401);
    }

    private String page(String url) {
        return answer(web().get().uri(url).exchange()).text();
    }
}
