package org.coresponderalliance.continuum.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.member.Programs;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever a value is kept, what it was merged into takes its place. */
class FacetMergeTests extends ApiTests {

    @Autowired
    private CategoryService categories;
    @Autowired
    private Programs programs;
    @Autowired
    private MemberDirectory directory;
    @Autowired
    private AuditQueries audit;

    private Caller staff;
    private Caller member;

    @BeforeEach
    void people() {
        staff = staff();
        member = member();
    }

    @Test
    void discussionsCarryTheOtherValueAndAreFoundByEither() {
        var old = value("topic");
        var kept = value("topic");
        var word = Persons.word();
        var one = discussion(word, "[\"%s\"]".formatted(old));
        var both = discussion(word, "[\"%s\", \"%s\"]".formatted(old, kept));

        var merged = merge("topic", old, kept);
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(merged.at("/carried").asInt()).isEqualTo(2);
        assertThat(member.get("/api/v1/discussions/{id}", one).at("/facets/topic").toString()).isEqualTo("[\"%s\"]".formatted(kept));
        assertThat(member.get("/api/v1/discussions/{id}", both).at("/facets/topic").toString()).isEqualTo("[\"%s\"]".formatted(kept));
        for (var code : new String[] {old, kept}) {
            assertThat(member.get("/api/v1/discussions?topic={code}", code).at("/items")).as("by " + code).hasSize(2);
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() ->
                    assertThat(member.get("/api/v1/search?q={word}&facet=topic/{code}", word, code).at("/total").asInt()).isEqualTo(2));
        }
        assertThat(member.get("/api/v1/search?q={word}", word).text()).contains("topic/" + kept).doesNotContain("topic/" + old + "\"");
        assertThat(discussion(word, "[\"%s\"]".formatted(old))).as("a form that was open meanwhile").isPositive();
        assertThat(jdbc.sql("select count(*) from discussion_facet where value = ?").param(old).query(Integer.class).single()).isZero();
    }

    @Test
    void articlesAndTheEvidenceOfTheirRecommendationsToo() {
        var old = value("evidence_level");
        var kept = value("evidence_level");
        var id = moderator().post("/api/v1/articles", """
                {"kind": "BEST_PRACTICE", "details": {"facets": {"evidence_level": ["%1$s"]}}, "content": {"title": "%2$s", "summary": "Short",
                "body": "Long", "recommendations": [{"text": "Do this", "evidence": "%1$s"}]}}""".formatted(old, unique("Merged"))).at("/id").asLong();
        assertThat(merge("evidence_level", old, kept).at("/carried").asInt()).isEqualTo(2);
        assertThat(jdbc.sql("select code from article_facet where article_id = ?").param(id).query(String.class).list()).containsExactly(kept);
        assertThat(jdbc.sql("select t.evidence from recommendation_text t join recommendation r on r.id = t.recommendation_id where r.article_id = ?")
                .param(id).query(String.class).list()).containsExactly(kept);
    }

    @Test
    void programsDisciplinesAndTopicsOfMembersToo() {
        var lead = value("lead_agency");
        var newLead = value("lead_agency");
        var discipline = value("discipline");
        var newDiscipline = value("discipline");
        var topic = value("topic");
        var newTopic = value("topic");
        programs.create(Persons.program("Team " + Persons.word(), "lead_agency", lead), member.viewer);
        member.patch("/api/v1/me/profile", "{\"discipline\": \"%s\", \"canHelpWith\": [\"%s\"]}".formatted(discipline, topic));
        var before = directory.byline(member.viewer.id()).line();

        merge("lead_agency", lead, newLead);
        merge("discipline", discipline, newDiscipline);
        merge("topic", topic, newTopic);
        assertThat(jdbc.sql("select value from program_facet f join member m on m.program_id = f.program_id where m.id = ?").param(member.viewer.id())
                .query(String.class).list()).containsExactly(newLead);
        assertThat(member.get("/api/v1/members?discipline={code}", discipline).at("/items/0/person/handle").asString()).isEqualTo(member.handle);
        assertThat(member.get("/api/v1/members?topic={code}&lead_agency={lead}", newTopic, lead).at("/items/0/person/handle").asString())
                .isEqualTo(member.handle);
        assertThat(directory.byline(member.viewer.id()).line()).isNotEqualTo(before);
        assertThat(member.patch("/api/v1/me/profile", "{\"discipline\": \"%s\"}".formatted(discipline)).status()).as("an old form").isEqualTo(200);
        assertThat(jdbc.sql("select discipline from member where id = ?").param(member.viewer.id()).query(String.class).single()).isEqualTo(newDiscipline);
    }

    @Test
    void aMergedValueIsRetiredAndPointsToTheOtherAlsoWhenThatIsMergedAgain() {
        var first = value("population");
        var second = value("population");
        var third = value("population");
        merge("population", first, second);
        var facet = merge("population", second, third).at("/facet");
        facet.at("/values").forEach(value -> {
            if (value.at("/code").asString().equals(first) || value.at("/code").asString().equals(second)) {
                assertThat(value.at("/retired").asBoolean()).isTrue();
                assertThat(value.at("/mergedInto").asString()).isEqualTo(third);
            }
        });
        assertThat(audit.entries(new AuditQueries.Filter("facet.", staff.viewer.memberId(), null), 1, staff.viewer)).singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("facet.value.merged"));
        staff.patch("/api/v1/settings/facets/population/values/{value}", "{\"retired\": false}", first);
        assertThat(discussionFacet(first)).as("put back, it is a value of its own").isEqualTo(first);
    }

    @Test
    void whatCannotTakeItsPlaceIsRefused() {
        var old = value("topic");
        var retired = value("topic");
        staff.patch("/api/v1/settings/facets/topic/values/{value}", "{\"retired\": true}", retired);
        for (var into : new String[] {old, retired, "no_such_value", ""}) {
            assertThat(merge("topic", old, into).at("/fields/into").isMissingNode()).as(into).isFalse();
        }
        assertThat(staff.post("/api/v1/settings/facets/topic/values/no_such_value/merge", "{\"into\": \"" + old + "\"}").status()).isEqualTo(404);
        assertThat(member.post("/api/v1/settings/facets/topic/values/{value}/merge", "{\"into\": \"wellness\"}", old).status()).isGreaterThanOrEqualTo(403);
    }

    private String discussionFacet(String code) {
        var id = member.post("/api/v1/discussions", """
                {"categoryId": %d, "kind": "QUESTION", "title": "%s", "body": "Who?", "facets": {"population": ["%s"]}}"""
                .formatted(category(), unique("Population"), code)).at("/id").asLong();
        return member.get("/api/v1/discussions/{id}", id).at("/facets/population/0").asString();
    }

    private Answer merge(String facet, String value, String into) {
        return staff.post("/api/v1/settings/facets/{facet}/values/{value}/merge", "{\"into\": \"" + into + "\"}", facet, value);
    }

    private String value(String facet) {
        var label = "Value " + Persons.word();
        var values = staff.post("/api/v1/settings/facets/{facet}/values", "{\"label\": \"" + label + "\"}", facet).at("/values");
        return values.get(values.size() - 1).at("/code").asString();
    }

    private long discussion(String word, String topics) {
        return member.post("/api/v1/discussions", """
                {"categoryId": %d, "kind": "QUESTION", "title": "%s", "body": "About %s", "facets": {"topic": %s}}"""
                .formatted(category(), unique("Merging " + word), word, topics)).at("/id").asLong();
    }

    private long category() {
        return categories.create(staff.viewer, new CategoryInput(unique("Category"), "For a test", "", Audience.MEMBERS, null));
    }
}
