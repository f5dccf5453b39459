package org.coresponderalliance.continuum.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.privacy.GuardOutcomes;
import org.coresponderalliance.continuum.privacy.GuardOutcomes.Outcome;
import org.coresponderalliance.continuum.privacy.guard.Guard;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GuardSettingsApiTests extends ApiTests {

    private static final String RULES = "/api/v1/guard/rules";
    private static final String WORDS = "/api/v1/guard/words";
    private static final String VIN = "{\"text\": \"They left in 1HGCM82633A004352 before we came.\"}";

    @Test
    void staffSwitchARuleOffAndOnForTheNextDraft() {
        var staff = staff();
        assertThat(rules(staff.post("/api/v1/guard/check", VIN))).contains("vehicle.vin");
        try {
            var off = staff.patch(RULES + "/vehicle.vin", "{\"enabled\": false}");
            assertThat(off.at("/enabled").asBoolean(true)).as(off.text()).isFalse();
            assertThat(off.at("/changedBy").asLong()).isEqualTo(staff.viewer.id());
            assertThat(rules(staff.post("/api/v1/guard/check", VIN))).doesNotContain("vehicle.vin");
        } finally {
            assertThat(staff.patch(RULES + "/vehicle.vin", "{\"enabled\": true}").at("/enabled").asBoolean()).isTrue();
        }
        assertThat(rules(staff.post("/api/v1/guard/check", VIN))).contains("vehicle.vin");
        assertThat(acts(staff)).containsExactly("guardRule.switched.off", "guardRule.switched.on");
    }

    @Test
    void allRulesAreListedInTheirOrder() {
        var listed = staff().get(RULES);
        assertThat(IntStream.range(0, listed.json().size()).mapToObj(i -> listed.json().get(i).path("id").asString()).toList())
                .isEqualTo(Guard.rules().stream().map(rule -> rule.id()).toList());
        assertThat(listed.at("/0/type").asString()).isEqualTo("safe");
    }

    @Test
    void aWordIsFoundFromThenOnUntilItIsTakenAway() {
        var staff = staff();
        var word = unique("Zedlock Corner").replaceAll("\\d", "x");
        var draft = "{\"text\": \"We met near " + word.toUpperCase() + " again.\"}";
        assertThat(rules(staff.post("/api/v1/guard/check", draft))).doesNotContain("words.listed");

        var added = staff.post(WORDS, "{\"word\": \"" + word + "\", \"purpose\": \"find\"}");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.at("/addedBy").asLong()).isEqualTo(staff.viewer.id());
        assertThat(added.at("/addedAt").asString()).isNotEmpty();
        assertThat(rules(staff.post("/api/v1/guard/check", draft))).contains("words.listed");
        assertThat(staff.post(WORDS, "{\"word\": \"" + word.toLowerCase() + "\", \"purpose\": \"ignore\"}").at("/fields/word").asString()).contains("already");

        assertThat(staff.delete(WORDS + "/{id}", added.at("/id").asLong()).status()).isEqualTo(204);
        assertThat(rules(staff.post("/api/v1/guard/check", draft))).doesNotContain("words.listed");
        assertThat(staff.delete(WORDS + "/{id}", added.at("/id").asLong()).status()).isEqualTo(404);
        assertThat(acts(staff)).containsExactly("guardWord.find.added", "guardWord.find.removed");
        assertThat(jdbc.sql("select concat(reason, details) from audit_entry where actor_id = ?").param(staff.viewer.id()).query(String.class).list())
                .as("the log does not say which word").noneMatch(text -> text.contains("Zedlock"));
    }

    @Test
    void inAnIgnoredPhraseNoNameIsFound() {
        var staff = staff();
        var draft = "{\"text\": \"Our client Rosalind Quennell called again.\"}";
        assertThat(rules(staff.post("/api/v1/guard/check", draft))).isNotEmpty();
        var id = staff.post(WORDS, "{\"word\": \"Rosalind Quennell\", \"purpose\": \"ignore\"}").at("/id").asLong();
        try {
            assertThat(rules(staff.post("/api/v1/guard/check", draft))).noneMatch(rule -> rule.startsWith("name."));
        } finally {
            staff.delete(WORDS + "/{id}", id);
        }
    }

    @Test
    void whatIsNoWordIsRefused() {
        var staff = staff();
        assertThat(staff.post(WORDS, "{\"word\": \"7\", \"purpose\": \"find\"}").at("/fields/word").asString()).contains("two letters");
        assertThat(staff.post(WORDS, "{\"word\": \"Somewhere\", \"purpose\": \"both\"}").at("/fields/purpose").isMissingNode()).isFalse();
        assertThat(staff.post(WORDS, "{\"purpose\": \"find\"}").at("/fields/word").isMissingNode()).isFalse();
        assertThat(staff.patch(RULES + "/vehicle.vin", "{}").at("/fields/enabled").isMissingNode()).isFalse();
        assertThat(staff.patch(RULES + "/no.rule", "{\"enabled\": false}").status()).isEqualTo(404);
        assertThat(staff.get(RULES + "/no.rule").status()).isEqualTo(404);
    }

    @Test
    void whatBecomesOfFindingsIsCountedByRuleAndWeek(@Autowired GuardOutcomes outcomes) {
        var staff = staff();
        jdbc.sql("delete from guard_outcome where rule = 'device.mac'").update();
        jdbc.sql("insert into guard_outcome (rule, day, outcome, times) values ('device.mac', utc_date() - interval 15 day, 'FIRED', 30), ('device.mac', utc_date() - interval 200 day, 'FIRED', 99)").update();
        IntStream.range(0, 3).forEach(_ -> outcomes.happened("device.mac", Outcome.FIRED));
        outcomes.happened("device.mac", Outcome.KEPT_BY_AUTHOR);
        outcomes.happened("device.mac", Outcome.OVERRULED_BY_MODERATOR);
        outcomes.happened("device.mac", Outcome.CONFIRMED_BY_MODERATOR);
        outcomes.happened("device.mac", Outcome.WRONG);
        outcomes.happened("what somebody typed", Outcome.WRONG);

        var page = staff.get(RULES + "/device.mac");
        assertThat(page.at("/rule/recent/fired").asLong()).as(page.text()).isEqualTo(33);
        assertThat(page.at("/weeks")).hasSize(12);
        assertThat(page.at("/weeks/0/counts").toString()).isEqualTo("{\"fired\":3,\"kept\":1,\"overruled\":1,\"confirmed\":1,\"wrong\":1}");
        assertThat(page.at("/weeks/2/counts/fired").asLong()).isEqualTo(30);
        assertThat(jdbc.sql("select count(*) from guard_outcome where rule like '%typed%'").query(Long.class).single()).isZero();
    }

    @Test
    void membersSayThatAFindingWasWrong() {
        var before = staff().get(RULES + "/contact.own-email").at("/rule/recent/wrong").asLong();
        assertThat(member().post(RULES + "/contact.own-email/wrong", null).status()).isEqualTo(204);
        assertThat(member().post(RULES + "/no.rule/wrong", null).status()).isEqualTo(404);
        assertThat(guest().post(RULES + "/contact.own-email/wrong", null).status()).isEqualTo(401);
        assertThat(staff().get(RULES + "/contact.own-email").at("/rule/recent/wrong").asLong()).isEqualTo(before + 1);
    }

    @Test
    void nothingOfItIsThereForOthers() {
        for (var caller : List.of(member(), moderator())) {
            assertThat(caller.get(RULES).status()).isEqualTo(404);
            assertThat(caller.get(WORDS).status()).isEqualTo(404);
            assertThat(caller.get(RULES + "/vehicle.vin").text()).isEqualTo(caller.get(RULES + "/no.rule").text().replace("no.rule", "vehicle.vin"));
            assertThat(caller.post(WORDS, "{\"word\": \"Mine\", \"purpose\": \"find\"}").status()).isIn(403, 404);
            assertThat(caller.patch(RULES + "/vehicle.vin", "{\"enabled\": false}").status()).isIn(403, 404);
        }
        var without = staff().with(Scope.READ, Scope.WRITE);
        assertThat(without.patch(RULES + "/vehicle.vin", "{\"enabled\": false}").status()).as("a token that is not for the work of staff").isIn(403, 404);
        assertThat(guest().get(RULES).status()).isEqualTo(404);
    }

    private List<String> acts(Caller staff) {
        return jdbc.sql("select action from audit_entry where actor_id = ? and action like 'guard%' order by number").param(staff.viewer.id()).query(String.class).list();
    }

    private static List<String> rules(Answer checked) {
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        return IntStream.range(0, checked.at("/findings").size()).mapToObj(i -> checked.at("/findings/" + i + "/rule").asString()).toList();
    }
}
