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
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.library.ArticleContent.Source;
import org.coresponderalliance.continuum.library.RecommendationPage.Step;
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

/** A recommendation is a thing of its own: with outcomes, sources, an address, a history, and an end. */
class RecommendationTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private PublishingService publishing;
    @Autowired
    private ArticleQueries queries;
    @Autowired
    private LibraryQueries library;
    @Autowired
    private HistoryQueries histories;
    @Autowired
    private RecommendationQueries recommendations;
    @Autowired
    private RecommendationService service;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private TaxonomyEditing taxonomy;

    private Viewer curator;
    private Viewer officer;
    private Viewer moderator;
    private Viewer staff;
    private Viewer bystander;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbc);
        curator = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        moderator = cast.moderator("clinician");
        staff = cast.staff("researcher");
        bystander = cast.member("fire");
    }

    @Test
    void whatItSpeaksAboutWhereItAppliesAndWhatItRestsOnIsKeptWithItsRevision() {
        var full = full(null, List.of(Source.outside("A trial of 2018", "10.1001/jamapsychiatry.2018.1776"), Source.outside("Heard at a conference", "")));
        var id = published(Audience.MEMBERS, content("Full", full));

        var shown = queries.page(id, bystander).recommendations().getFirst();

        assertThat(shown.outcomes()).containsExactly("repeat calls", "arrests");
        assertThat(shown.applies()).extracting(ArticlePage.Applies::label).containsExactly("Lead agency", "Setting", "Applies in");
        assertThat(shown.applies().getLast().values()).containsExactly("Colorado", "Ohio");
        assertThat(shown.sources()).extracting(ArticlePage.RecommendationSource::url).containsExactly("https://doi.org/10.1001/jamapsychiatry.2018.1776", "");
        assertThat(queries.page(id, bystander).references()).as("those of the article are its own").hasSize(1);
        assertThat(queries.content(id, 1, curator).recommendations().getFirst().regions()).containsExactly("US-CO", "US-OH");
    }

    @Test
    void theSameSavedTwiceMakesNoOtherRevision() {
        var id = published(Audience.MEMBERS, content("Same", full(null, List.of(Source.outside("A report", "https://example.org/a")))));
        var stored = queries.content(id, 1, curator);
        assertThat(articles.revise(curator, id, 1, stored, "")).isOne();
        assertThat(articles.revise(curator, id, 1, content("Same", full(null, List.of(Source.outside("A report", "https://example.org/a")))), "")).isOne();
    }

    @Test
    void eachFieldThatCannotBeTakenIsNamed() {
        var wrong = new ArticleContent.Recommendation(null, "Do it.", Strength.STRONG, "e4", "", List.of("x".repeat(81)),
                new FacetSelection(Map.of("setting", List.of("moon"))), List.of("XX-YY"), List.of(Source.outside("", "nowhere")));
        var id = draft(Audience.MEMBERS, content("Wrong"));
        var refused = catchThrowableOfType(InvalidInput.class, () -> articles.revise(curator, id, 1, content("Wrong", wrong), ""));
        assertThat(refused.fields()).containsOnlyKeys("recommendations[0].outcomes", "recommendations[0].applies", "recommendations[0].regions",
                "recommendations[0].sources[0].text", "recommendations[0].sources[0].url");
    }

    @Test
    void aDiscussionIsASourceForThoseWhoSeeIt() {
        var closed = discussion(Audience.STAFF);
        var open = discussion(Audience.PUBLIC);
        var id = draft(Audience.PUBLIC, content("Sourced"));
        articles.describe(curator, id, ArticleDetails.started(ArticleKind.BEST_PRACTICE, bystander.id()).withAudience(Audience.PUBLIC, null));
        assertThatThrownBy(() -> articles.revise(bystander, id, 1, content("Sourced", full(null, List.of(Source.inside(closed, 0)))), "")).isInstanceOf(InvalidInput.class);
        articles.revise(staff, id, 1, content("Sourced", full(null, List.of(Source.inside(closed, 0), Source.inside(open, 1)))), "");
        articles.revise(bystander, id, 2, content("Sourced, again", full(null, List.of(Source.inside(closed, 0), Source.inside(open, 1)))), "");
        publish(id, 3);

        assertThat(sources(id, staff)).hasSize(2);
        assertThat(sources(id, Viewer.guest())).hasSize(1).first().satisfies(source -> assertThat(source.url()).endsWith("#post-1"));
        var stands = queries.page(id, Viewer.guest()).recommendations().getFirst().id();
        assertThat(recommendations.page(id, stands, Viewer.guest()).recommendation().sources()).hasSize(1);
    }

    @Test
    void itsAddressAnswersWhoeverReadsItsArticle() {
        var open = published(Audience.PUBLIC, content("Open"));
        var closed = published(Audience.MEMBERS, content("Closed"));
        assertThat(recommendations.page(open, first(open), Viewer.guest()).url()).isEqualTo("/library/" + open + "/open/recommendations/" + first(open));
        assertThat(recommendations.page(closed, first(closed), bystander).current()).isTrue();
        assertThatThrownBy(() -> recommendations.page(closed, first(closed), Viewer.guest())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recommendations.page(open, first(closed), bystander)).as("of another article").isInstanceOf(NotFound.class);
        var draft = draft(Audience.PUBLIC, content("Draft"));
        assertThatThrownBy(() -> recommendations.page(draft, first(draft), curator)).as("readers never had it").isInstanceOf(NotFound.class);
    }

    @Test
    void itsHistorySaysWhatBecameOfItAtWhichRevision() {
        var id = published(Audience.MEMBERS, content("Told", plain("Call within a day."), plain("Knock twice.")));
        var both = queries.content(id, 1, curator).recommendations();
        revise(id, 1, content("Told", reworded(both.get(0), "Call within two days."), both.get(1)));
        revise(id, 2, content("Told", queries.content(id, 2, curator).recommendations().getFirst()));
        articles.revise(curator, id, 3, content("Told", reworded(queries.content(id, 3, curator).recommendations().getFirst(), "Call within a week.")), "");

        var call = recommendations.page(id, both.get(0).id(), bystander);
        assertThat(call.recommendation().text()).as("what is worked on is not told").isEqualTo("Call within two days.");
        assertThat(call.changes()).extracting(RecommendationPage.Change::step).containsExactly(Step.CHANGED, Step.ADDED);
        assertThat(ComparerTests.marked(call.changes().getFirst().comparison().text())).isEqualTo("Call within [-a day-]{+two days+}.");
        var knock = recommendations.page(id, both.get(1).id(), bystander);
        assertThat(knock.current()).isFalse();
        assertThat(knock.revision()).isEqualTo(2);
        assertThat(knock.changes()).extracting(RecommendationPage.Change::step).containsExactly(Step.TAKEN_OUT, Step.ADDED);
    }

    @Test
    void whatItSpeaksAboutIsComparedToo() {
        var id = published(Audience.MEMBERS, content("Compared", plain("Call within a day.")));
        var now = queries.content(id, 1, curator).recommendations().getFirst();
        articles.revise(curator, id, 1, content("Compared", new ArticleContent.Recommendation(now.id(), now.text(), now.strength(), now.evidence(), now.basis(),
                List.of("arrests"), new FacetSelection(Map.of("setting", List.of("rural"))), List.of(), List.of(Source.outside("A report", "")))), "");
        var change = histories.compare(id, 1, 2, curator).recommendations().getFirst();
        assertThat(change.change()).isEqualTo(Comparison.Change.CHANGED);
        assertThat(change.details()).extracting(Comparison.Detail::what).containsExactly("outcomes", "applies", "sources");
    }

    @Test
    void oneIsWithdrawnWhileItsArticleStays() {
        var id = published(Audience.PUBLIC, content("Withdrawn", plain("Call within a day."), plain("Knock twice.")));
        var first = first(id);
        service.withdraw(moderator, id, first, "It woke people up.", Answers.NONE);

        var shown = queries.page(id, Viewer.guest()).recommendations();
        assertThat(shown.getFirst().withdrawal().reason()).isEqualTo("It woke people up.");
        assertThat(shown.getFirst().withdrawal().by().memberId()).isEqualTo(moderator.id());
        assertThat(shown.getLast().isWithdrawn()).isFalse();
        assertThat(recommendations.page(id, first, Viewer.guest()).recommendation().isWithdrawn()).isTrue();
        assertThat(library.of(List.of(id), bystander).getFirst().recommendations()).as("in lists only what holds counts").isOne();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'article.recommendation_withdrawn' and subject_id = ?").param(id).query(Long.class).single()).isOne();
        assertThatThrownBy(() -> service.withdraw(staff, id, first, "Again", Answers.NONE)).isInstanceOf(NotAllowed.class);

        service.reinstate(moderator, id, first);
        assertThat(queries.page(id, Viewer.guest()).recommendations()).noneMatch(ArticlePage.Recommendation::isWithdrawn);
    }

    @Test
    void onlyThoseInCareWithdrawAndTheySayWhy() {
        var id = published(Audience.MEMBERS, content("Kept", plain("Call within a day.")));
        var first = first(id);
        assertThatThrownBy(() -> service.withdraw(bystander, id, first, "I do not like it", Answers.NONE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.withdraw(Viewer.guest(), id, first, "Nor I", Answers.NONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.withdraw(moderator, id, first, " ", Answers.NONE)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> service.withdraw(moderator, id, first + 1_000_000, "Not there", Answers.NONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.withdraw(moderator, id, first, "Client Marlene Whitcomb was hurt by it.", Answers.NONE)).isInstanceOf(PrivacyConcern.class);
        var guidance = articles.start(staff, ArticleDetails.started(ArticleKind.GUIDANCE, staff.id()), content("Ours", plain("Be kind.")), "");
        publishing.publish(staff, guidance, 1);
        assertThatThrownBy(() -> service.withdraw(moderator, guidance, first(guidance), "No", Answers.NONE)).as("what the association says is its staff's").isInstanceOf(NotAllowed.class);
        service.withdraw(staff, guidance, first(guidance), "We were wrong.", Answers.NONE);
    }

    @Test
    void anotherRevisionDoesNotSetItInForceAgain() {
        var id = published(Audience.MEMBERS, content("Carried", plain("Call within a day.")));
        service.withdraw(moderator, id, first(id), "It woke people up.", Answers.NONE);
        revise(id, 1, content("Carried", reworded(queries.content(id, 1, curator).recommendations().getFirst(), "Call within two days.")));
        assertThat(queries.page(id, bystander).recommendations().getFirst().isWithdrawn()).isTrue();
    }

    @Test
    void aMergeOfTwoValuesReachesWhereItApplies() {
        var setting = taxonomy.addValue("setting", "Island " + System.nanoTime(), staff);
        var id = published(Audience.MEMBERS, content("Merged", new ArticleContent.Recommendation(null, "Take the ferry.", Strength.STRONG, "e4", "", List.of(),
                new FacetSelection(Map.of("setting", List.of(setting))), List.of(), List.of())));
        taxonomy.mergeValue("setting", setting, "rural", staff);
        assertThat(queries.content(id, 1, curator).recommendations().getFirst().applies().of("setting")).containsExactly("rural");
    }

    private long discussion(Audience audience) {
        var category = categories.create(staff, new CategoryInput("Sources " + System.nanoTime(), "For a test", "", audience, null));
        return discussions.open(staff, new NewDiscussion(category, Kind.QUESTION, Headline.of("Who calls back?"), "We do.", null)).id();
    }

    private List<ArticlePage.RecommendationSource> sources(long id, Viewer viewer) {
        return queries.page(id, viewer).recommendations().getFirst().sources();
    }

    private long first(long articleId) {
        return jdbc.sql("select min(id) from recommendation where article_id = ?").param(articleId).query(Long.class).single();
    }

    private static ArticleContent.Recommendation plain(String text) {
        return new ArticleContent.Recommendation(null, text, Strength.STRONG, "e4", "Peer practice");
    }

    private static ArticleContent.Recommendation reworded(ArticleContent.Recommendation before, String text) {
        return new ArticleContent.Recommendation(before.id(), text, before.strength(), before.evidence(), before.basis());
    }

    private static ArticleContent.Recommendation full(@Nullable Long id, List<Source> sources) {
        return new ArticleContent.Recommendation(id, "Call within a day.", Strength.STRONG, "e4", "Peer practice", List.of("repeat calls", "arrests"),
                new FacetSelection(Map.of("setting", List.of("rural", "frontier"), "lead_agency", List.of("police"))), List.of("US-OH", "US-CO"), sources);
    }

    private static ArticleContent content(String title, ArticleContent.Recommendation... all) {
        var plain = Cast.content(title, "Call within a day.");
        return new ArticleContent(title, plain.summary(), plain.body(), all.length == 0 ? plain.recommendations() : List.of(all), plain.references());
    }

    private long draft(Audience audience, ArticleContent content) {
        return articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withAudience(audience, null), content, "");
    }

    private long published(Audience audience, ArticleContent content) {
        var id = draft(audience, content);
        publish(id, 1);
        return id;
    }

    private void revise(long id, int base, ArticleContent content) {
        publish(id, articles.revise(curator, id, base, content, ""));
    }

    private void publish(long id, int number) {
        reviews.send(curator, id, number, Set.of(officer.id()), true);
        reviews.decide(officer, id, number, Decision.APPROVE, "");
        reviews.decide(moderator, id, number, Decision.APPROVE, "");
        assertThat(jdbc.sql("select published_number from article where id = ?").param(id).query(Integer.class).single()).isEqualTo(number);
    }
}
