package org.coresponderalliance.continuum.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;

class GuardApiTests extends ApiTests {

    private static final String CHECK = "/api/v1/guard/check";

    @Test
    void aDraftIsAnsweredWithItsFindingsAndTheScoreOfItsStory() {
        var answer = member().post(CHECK, "{\"text\": \"His SSN is 512-44-7093.\", \"audience\": \"public\", \"authorPopulation\": 8000}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/findings").size()).isEqualTo(1);
        assertThat(answer.at("/findings/0/start").asInt()).isEqualTo(11);
        assertThat(answer.at("/findings/0/end").asInt()).isEqualTo(22);
        assertThat(answer.at("/findings/0/type").asString()).isEqualTo("structured.ssn");
        assertThat(answer.at("/findings/0/rule").asString()).isEqualTo("person.ssn");
        assertThat(answer.at("/findings/0/action").asString()).isEqualTo("block");
        assertThat(answer.at("/findings/0/message").asString()).endsWith(".").doesNotContain("512");
        assertThat(answer.at("/storyScore").isInt()).isTrue();
    }

    @Test
    void theAudienceIsMembersAndThePlaceUnknownWhereNothingIsSaidOfThem() {
        var text = "We met a 34-year-old schizophrenic man near the Mill Creek Bridge on Tuesday night. He jumped off the bridge.";
        var caller = member();
        var plain = caller.post(CHECK, "{\"text\": \"" + text + "\"}").at("/storyScore").asInt();

        assertThat(caller.post(CHECK, "{\"text\": \"" + text + "\", \"audience\": \"members\"}").at("/storyScore").asInt()).isEqualTo(plain);
        assertThat(caller.post(CHECK, "{\"text\": \"" + text + "\", \"audience\": \"public\"}").at("/storyScore").asInt()).isEqualTo(plain + 2);
    }

    @Test
    void whatIsNoDraftIsRefusedInWords() {
        var caller = member();

        refused(caller.post(CHECK, "{\"audience\": \"members\"}"), "Send the text to be checked.");
        refused(caller.post(CHECK, "{\"text\": \"a\", \"audience\": \"friends\"}"), "The audience is members or public.");
        refused(caller.post(CHECK, "{\"text\": \"a\", \"authorPopulation\": -1}"), "A population cannot be negative.");
        refused(caller.post(CHECK, "{\"text\": \"" + "a ".repeat(GuardApi.LONGEST / 2 + 1) + "\"}"), "");
    }

    @Test
    void guestsAndTokensThatOnlyReadAreRefused() {
        assertThat(guest().post(CHECK, "{\"text\": \"a\"}").status()).isEqualTo(401);
        assertThat(someone(Role.MEMBER, Scope.READ).post(CHECK, "{\"text\": \"a\"}").status()).isEqualTo(403);
    }

    private static void refused(Answer answer, String why) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.text()).contains(why).doesNotContain("a a a a a");
    }
}
