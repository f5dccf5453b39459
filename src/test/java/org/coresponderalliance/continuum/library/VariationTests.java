package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.library.ArticleContent.Source;
import org.coresponderalliance.continuum.library.ArticleContent.Variation;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.TaxonomyEditing;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What some programs do otherwise stands beside what is recommended, as part of the revision. */
class VariationTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private ArticleQueries queries;
    @Autowired
    private HistoryQueries histories;
    @Autowired
    private PassageNoteService notes;
    @Autowired
    private PassageNoteQueries talk;
    @Autowired
    private ArticleSearch search;
    @Autowired
    private TaxonomyEditing taxonomy;

    private Viewer curator;
    private Viewer officer;
    private Viewer moderator;
    private Viewer staff;
    private Viewer reader;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbc);
        curator = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        moderator = cast.moderator("clinician");
        staff = cast.staff("researcher");
        reader = cast.member("fire");
    }

    @Test
    void whoDoesOtherwiseWhatAndInPlaceOfWhatIsKeptWithItsRevision() {
        var id = published(content("Kept", rural(null, 2, Source.outside("A report of 2024", "https://example.org/r"))));

        var shown = queries.page(id, reader);
        var one = shown.variations().getFirst();
        assertThat(one.name()).isEqualTo("Rural fire districts");
        assertThat(one.html()).contains("<strong>two</strong>");
        assertThat(one.recommendation()).isEqualTo(shown.recommendations().get(1).id());
        assertThat(one.varies()).isEqualTo(2);
        assertThat(one.applies()).extracting(ArticlePage.Applies::label).containsExactly("Lead agency", "Setting", "Applies in");
        assertThat(one.sources()).extracting(ArticlePage.RecommendationSource::url).containsExactly("https://example.org/r");
        assertThat(shown.references()).as("those of the article are its own").hasSize(1);
        assertThat(queries.content(id, 1, curator).variations()).singleElement().satisfies(typed -> {
            assertThat(typed.varies()).isEqualTo(2);
            assertThat(typed.regions()).containsExactly("US-CO");
            assertThat(typed.sources()).hasSize(1);
        });
    }

    @Test
    void theSameSavedTwiceMakesNoOtherRevision() {
        var id = published(content("Same", rural(null, 1)));
        assertThat(articles.revise(curator, id, 1, queries.content(id, 1, curator), "")).isOne();
        assertThat(articles.revise(curator, id, 1, content("Same", rural(null, 1)), "")).as("without ids").isOne();
    }

    @Test
    void itStaysTheSameUnderAnotherNameAndBesideARecommendationThatMoved() {
        var id = published(content("Followed", rural(null, 1)));
        var before = queries.content(id, 1, curator);
        var one = before.variations().getFirst();
        var turned = List.of(before.recommendations().get(1), before.recommendations().get(0));
        articles.revise(curator, id, 1, before.withRecommendations(turned).withVariations(List.of(new Variation(one.id(), "Rural districts", one.text(), 2, one.applies(),
                one.regions(), one.sources()))), "");

        var change = histories.compare(id, 1, 2, curator).variations();
        assertThat(change).singleElement().satisfies(varied -> {
            assertThat(varied.change()).isEqualTo(Comparison.Change.CHANGED);
            assertThat(ComparerTests.marked(varied.name())).isEqualTo("Rural [-fire -]districts");
            assertThat(varied.details()).as("it stands in place of the same recommendation as before").isEmpty();
        });
    }

    @Test
    void oneInsteadOfNoRecommendationThatIsThereIsRefusedAsIsWhatBelongsElsewhere() {
        var id = published(content("Refused", rural(null, 0)));
        var wrong = new Variation(null, " ", "", 9, new FacetSelection(Map.of("setting", List.of("moon"))), List.of("XX"), List.of(Source.outside("", "nowhere")));
        var refused = catchThrowableOfType(InvalidInput.class, () -> articles.revise(curator, id, 1, content("Refused", wrong), ""));
        assertThat(refused.fields()).containsOnlyKeys("variations[0].name", "variations[0].text", "variations[0].varies", "variations[0].applies", "variations[0].regions",
                "variations[0].sources[0].text", "variations[0].sources[0].url");
        var other = published(content("Other", rural(null, 0)));
        var theirs = queries.content(other, 1, curator).variations().getFirst().id();
        assertThatThrownBy(() -> articles.revise(curator, id, 1, content("Refused", rural(theirs, 0)), "")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatCouldIdentifyAClientIsFoundInItsNameItsTextAndItsSources() {
        var id = draft(content("Guarded", rural(null, 0)));
        for (var hidden : List.of(named("Client Marlene Whitcomb", "They wait.", "A report"), named("Rural", "Client Marlene Whitcomb waited.", "A report"), named("Rural", "They wait.", "Told by client Marlene Whitcomb"))) {
            assertThatThrownBy(() -> articles.revise(curator, id, 1, content("Guarded", hidden), "")).isInstanceOf(PrivacyConcern.class);
        }
    }

    @Test
    void itIsFoundByWhatItSays() {
        var id = published(content("Found", named("Rural", "They send a snowplow ahead.", "A report")));
        assertThat(search.documents(List.of(id)).get(id).body()).contains("Rural", "snowplow");
        assertThat(jdbc.sql("select text from article where id = ?").param(id).query(String.class).single()).contains("snowplow");
    }

    @Test
    void reviewersSuggestAnotherWordingOfIt() {
        var id = draft(content("Talked about", rural(null, 1)));
        reviews.send(curator, id, 1, Set.of(officer.id()), true);
        var passage = talk.text(id, officer).passages().stream().filter(ReviewedText.Noted::isVariation).findFirst().orElseThrow();
        var note = notes.begin(officer, id, new PassageNoteService.Remark(1, passage.passage().part(), passage.passage().markdown(), "", "", "They knock three times."), Answers.NONE);
        notes.accept(curator, id, note, Answers.NONE);
        assertThat(queries.content(id, 2, curator).variations().getFirst().text()).isEqualTo("They knock three times.");
    }

    @Test
    void aMergeOfTwoValuesReachesWhoDoesOtherwise() {
        var setting = taxonomy.addValue("setting", "Island " + System.nanoTime(), staff);
        var id = published(content("Merged", new Variation(null, "On islands", "They take the ferry.", 0, new FacetSelection(Map.of("setting", List.of(setting))), List.of(), List.of())));
        taxonomy.mergeValue("setting", setting, "rural", staff);
        assertThat(queries.content(id, 1, curator).variations().getFirst().applies().of("setting")).containsExactly("rural");
    }

    @Test
    void itIsForAProgramOfEveryKindThatItNames() {
        var rural = new FacetSelection(Map.of("setting", List.of("rural", "frontier"), "lead_agency", List.of("fire"), "topic", List.of("followup")));
        assertThat(fits(rural, List.of(), Map.of("setting", List.of("rural"), "lead_agency", List.of("fire", "ems")))).isTrue();
        assertThat(fits(rural, List.of(), Map.of("setting", List.of("urban"), "lead_agency", List.of("fire")))).as("another setting").isFalse();
        assertThat(fits(rural, List.of(), Map.of("setting", List.of("rural")))).as("nobody knows who leads it").isFalse();
        assertThat(fits(rural, List.of("US-CO"), Map.of("setting", List.of("rural"), "lead_agency", List.of("fire")))).as("perhaps not there").isFalse();
        assertThat(fits(new FacetSelection(Map.of("topic", List.of("followup"))), List.of(), Map.of("setting", List.of("rural")))).as("it names no kind of program").isFalse();
    }

    private static boolean fits(FacetSelection named, List<String> regions, Map<String, List<String>> program) {
        return new ArticlePage.Variation(1, 1, "", "", "", null, 0, named, regions, List.of(), List.of()).fits(new FacetSelection(program), facet -> !facet.equals("topic"));
    }

    private static Variation rural(@Nullable Long id, int varies, Source... sources) {
        return new Variation(id, "Rural fire districts", "They knock **two** times and wait.", varies,
                new FacetSelection(Map.of("setting", List.of("rural", "frontier"), "lead_agency", List.of("fire"))), List.of("US-CO"), List.of(sources));
    }

    private static Variation named(String name, String text, String source) {
        return new Variation(null, name, text, 0, FacetSelection.none(), List.of(), List.of(Source.outside(source, "")));
    }

    private static ArticleContent content(String title, Variation... variations) {
        return Cast.content(title, "Call within a day.", "Knock once.").withVariations(List.of(variations));
    }

    private long draft(ArticleContent content) {
        return articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withAudience(Audience.MEMBERS, null), content, "");
    }

    private long published(ArticleContent content) {
        var id = draft(content);
        reviews.send(curator, id, 1, Set.of(officer.id()), true);
        reviews.decide(officer, id, 1, Decision.APPROVE, "");
        reviews.decide(moderator, id, 1, Decision.APPROVE, "");
        return id;
    }
}
