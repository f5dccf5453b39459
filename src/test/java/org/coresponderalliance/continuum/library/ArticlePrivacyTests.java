package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.ReviewService;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.Verdict;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An article passes the privacy guard where it is written, before others get it, and again before everybody does. */
class ArticlePrivacyTests extends DatabaseTests {

    /** Nothing in it is an identifier; together it tells everybody of one person. */
    private static final String STORY = "Last Tuesday night we met a 43 year old veteran on the water tower in Ashford. He had lost his dairy farm in March, "
            + "was the only man there with a prosthetic arm, and was flown to the hospital in Burlington.";
    /** Too much of one person only where everybody reads it. */
    private static final String STORY_AMONG_MEMBERS = "We met a 43 year old woman at the school in Ashford last Tuesday.";

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private org.coresponderalliance.continuum.library.ReviewService reviews;
    @Autowired
    private PublishingService publishing;
    @Autowired
    private ArticleQueries queries;
    @Autowired
    private ReviewQueries queue;
    @Autowired
    private ReviewService moderation;

    private Viewer curator;
    private Viewer officer;
    private Viewer moderator;
    private Viewer bystander;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbc);
        curator = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        moderator = cast.moderator("clinician");
        bystander = cast.member("fire");
    }

    @Test
    void everyFieldOfARevisionPassesTheGuardWhereItIsWritten() {
        var id = draft("Quiet");
        var told = new ArticleContent("Client Marlene Whitcomb", "Client Marlene Whitcomb", "Client Marlene Whitcomb", List.of(
                new ArticleContent.Recommendation(null, "Ask client Marlene Whitcomb.", Strength.STRONG, "e4", "Client Marlene Whitcomb")),
                List.of(new ArticleContent.Reference("Her SSN is 536-22-1874", "https://example.org/report")));
        var concern = concern(() -> articles.revise(curator, id, 1, told, "Client Marlene Whitcomb asked", Answers.NONE));
        assertThat(concern.findings()).extracting(FoundPlace::field)
                .contains("title", "summary", "body", "recommendations[0].text", "recommendations[0].basis", "references[0].text", "note");
        assertThat(queries.page(id, curator).title()).isEqualTo("Quiet");
    }

    @Test
    void whatStaysWaitsForAnotherModeratorWhenItIsToBePublished() {
        var id = draft("Waiting", Audience.PUBLIC);
        tell(id, STORY);
        var item = approvedAndHeld(id);
        assertThat(item.why()).contains("It was in the papers").doesNotContain("Ashford");
        assertThat(item.content().html()).contains("water tower");
        assertThatThrownBy(() -> queries.page(id, bystander)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moderation.decide(item.id(), Verdict.of(RELEASE), curator)).isInstanceOf(NotAllowed.class);

        moderation.decide(item.id(), Verdict.of(RELEASE), moderator);

        assertThat(queries.page(id, bystander).head().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void anotherRevisionDoesNotAskAgainAboutWhatReadersHave() {
        var id = draft("Known", Audience.PUBLIC);
        tell(id, STORY);
        concern(() -> articles.revise(curator, id, 2, told("Told", STORY + " Thanks."), ""));
        moderation.decide(approvedAndHeld(id).id(), Verdict.of(RELEASE), moderator);
        assertThat(articles.answered(curator, id)).isNotEmpty();

        articles.revise(curator, id, 2, told("Told", STORY + " Thanks to all of you."), "");
        approve(id, 3);

        assertThat(waiting(id)).isEmpty();
        assertThat(queries.page(id, bystander).body().html()).contains("Thanks to all of you.");
        concern(() -> articles.revise(curator, id, 3, told("Told", STORY + " Client Marlene Whitcomb asked."), ""));
    }

    @Test
    void whatAModeratorDoesNotReleaseIsADraftAgain() {
        var id = draft("Given back", Audience.PUBLIC);
        tell(id, STORY);
        var item = approvedAndHeld(id);
        moderation.decide(item.id(), new Verdict(org.coresponderalliance.continuum.moderation.Decision.REJECT, "It tells of one person", ""), moderator);
        assertThat(queries.page(id, curator).head().state()).isEqualTo(State.DRAFT);
        assertThatThrownBy(() -> queries.page(id, bystander)).isInstanceOf(NotFound.class);
    }

    @Test
    void aRevisionThatIsWrittenAnewWaitsNoMore() {
        var id = draft("Mended", Audience.PUBLIC);
        tell(id, STORY);
        approvedAndHeld(id);
        articles.revise(curator, id, 2, Cast.content("Mended", "Ask without the story."), "");
        assertThat(waiting(id)).isEmpty();
        decided(id, 3);
        assertThat(queries.page(id, bystander).title()).isEqualTo("Mended");
    }

    @Test
    void whatNobodyAskedTheGuardYetIsAskedBeforeReviewersGetIt() {
        var id = articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()), told("Started", STORY), "");
        concern(() -> reviews.send(curator, id, 1, Set.of(officer.id()), true));
        assertThatThrownBy(() -> queries.page(id, officer)).isInstanceOf(NotFound.class);
    }

    @Test
    void anArticlePassesTheGuardAgainBeforeEverybodyReadsIt() {
        var id = draft("Opened");
        articles.revise(curator, id, 1, told("Opened", STORY_AMONG_MEMBERS), "");
        approve(id, 2);
        assertThat(queries.page(id, bystander).head().state()).isEqualTo(State.PUBLISHED);

        var opened = ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withAudience(Audience.PUBLIC, null);
        var concern = concern(() -> articles.describe(curator, id, opened));

        assertThat(concern.findings()).extracting(FoundPlace::field).contains("body");
        assertThatThrownBy(() -> queries.page(id, Viewer.guest())).isInstanceOf(NotFound.class);
    }

    private static final org.coresponderalliance.continuum.moderation.Decision RELEASE = org.coresponderalliance.continuum.moderation.Decision.RELEASE;

    private void tell(long id, String story) {
        var content = told("Told", story);
        var concern = concern(() -> articles.revise(curator, id, 1, content, ""));
        articles.revise(curator, id, 1, content, "", new Answers(concern.findings().stream().map(place -> new Answers.Kept(place.field(), place.rule(),
                content.body().substring(place.start(), place.end()), "It was in the papers")).toList()));
    }

    private WaitingItem approvedAndHeld(long id) {
        approve(id, 2);
        return waiting(id).getFirst();
    }

    private void approve(long id, int number) {
        reviews.send(curator, id, number, Set.of(officer.id()), true);
        decided(id, number);
    }

    private void decided(long id, int number) {
        reviews.decide(officer, id, number, Decision.APPROVE, "");
        reviews.decide(moderator, id, number, Decision.APPROVE, "");
    }

    private List<WaitingItem> waiting(long id) {
        return queue.waiting(ItemKind.HELD, 1000, moderator).stream().filter(item -> item.subject().equals(new Subject(Subject.Kind.ARTICLE, id))).toList();
    }

    private long draft(String title) {
        return draft(title, Audience.MEMBERS);
    }

    private long draft(String title, Audience audience) {
        return articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withAudience(audience, null), Cast.content(title, "Ask without the story."), "");
    }

    private static ArticleContent told(String title, String story) {
        return new ArticleContent(title, "In short", story, Cast.content(title, "Ask without the story.").recommendations(), List.of());
    }

    private static PrivacyConcern concern(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var concern = catchThrowableOfType(PrivacyConcern.class, act);
        assertThat(concern).as("what the guard says").isNotNull();
        return concern;
    }
}
