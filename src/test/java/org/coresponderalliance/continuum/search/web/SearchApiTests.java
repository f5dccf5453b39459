package org.coresponderalliance.continuum.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchApiTests extends ApiTests {

    /** The first test of a run is there before the index is. */
    @BeforeEach
    void theSearchAnswers() {
        await().atMost(Duration.ofMinutes(1)).until(() -> guest().get("/api/v1/search?q=night").at("/state").stringValue().equals("READY"));
    }

    @Test
    void theApiTakesOperatorsAndSaysWhichItUnderstood() {
        var answer = member().get("/api/v1/search?q={q}", "night is:unanswered -kind:reply in:nowhere-at-all");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/operators/0/typed").stringValue()).isEqualTo("is:unanswered");
        assertThat(answer.at("/operators/0/value").stringValue()).isEqualTo("Questions without an answer");
        assertThat(answer.at("/operators/1/operator").stringValue()).isEqualTo("kind");
        assertThat(answer.at("/operators/1/not").booleanValue()).isTrue();
        assertThat(answer.at("/takenAsWords/0").stringValue()).isEqualTo("in:nowhere-at-all");
    }

    @Test
    void whatIsAMembersOwnMeansNothingToGuests() {
        var guest = guest().get("/api/v1/search?q={q}", "night is:mine is:followed is:unread author:me");

        assertThat(guest.at("/operators")).isEmpty();
        assertThat(guest.at("/takenAsWords")).hasSize(4);
        assertThat(guest().get("/search/suggestions?q={q}", "is:").text()).contains("is:unanswered").doesNotContain("is:mine");
        assertThat(member().get("/api/v1/search/suggestions?q={q}", "night is:mi").at("/0/fill").stringValue()).isEqualTo("night is:mine ");
    }

    @Test
    void aGuestsPageHasChipsHelpAndNoMembersOperators() {
        var page = guest().get("/search?q={q}", "night after:2026-03");

        assertThat(page.text()).contains("after: Mar 1, 2026").contains("How to search").doesNotContain("author:&quot;");
        assertThat(guest().get("/search").text()).contains("Past year").doesNotContain("What I follow");
        assertThat(guest().get("/search?q={q}", "night author:anyone").text()).contains("<b>author:anyone</b>");
    }
}
