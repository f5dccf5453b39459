package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewTests extends DatabaseTests {

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
    private HistoryQueries histories;
    @Autowired
    private LibraryQueries library;
    @Autowired
    private Chrome chrome;

    private Viewer curator;
    private Viewer officer;
    private Viewer clinician;
    private Viewer moderator;
    private Viewer staff;
    private Viewer bystander;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbc);
        curator = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        clinician = cast.member("clinician");
        moderator = cast.moderator("ems");
        staff = cast.staff("researcher");
        bystander = cast.member("fire");
    }

    @Test
    void theFrameOfAReviewerCountsWhatWaitsForThem() {
        var id = draft("Night desk");
        assertThat(waiting(officer)).isZero();
        reviews.send(curator, id, 1, Set.of(officer.id(), clinician.id()), true);
        assertThat(waiting(officer)).isOne();
        assertThat(waiting(clinician)).isOne();

        reviews.ask(curator, id, Set.of(clinician.id()));
        assertThat(waiting(officer)).isZero();
        reviews.withdraw(curator, id);
        assertThat(waiting(clinician)).isZero();
    }

    private int waiting(Viewer viewer) {
        return chrome.model(viewer, "library").items().stream().filter(item -> item.key().equals("library")).findFirst().orElseThrow().count();
    }

    @Test
    void aDraftIsPublishedByItselfWhenTwoDisciplinesHaveApprovedIt() {
        var id = draft("Night phone");
        reviews.send(curator, id, 1, Set.of(officer.id(), clinician.id()), true);
        reviews.decide(officer, id, 1, Decision.APPROVE, "");
        reviews.decide(clinician, id, 1, Decision.APPROVE, "Good.");
        assertThat(queries.page(id, curator).head().state()).isEqualTo(State.IN_REVIEW);

        reviews.decide(moderator, id, 1, Decision.APPROVE, "");

        var page = queries.page(id, bystander);
        assertThat(page.head().state()).isEqualTo(State.PUBLISHED);
        assertThat(page.disciplines()).containsExactly("police", "behavioral health", "EMS");
        assertThat(page.head().reviewOn()).isNotNull();
        assertThat(library.list(LibraryFilter.all(), bystander, null, 100).items()).extracting(ArticleRow::id).contains(id);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = 'article' and subject_id = ? and action = 'article.published'")
                .param(id).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void theOwnerAndWhoeverWroteOnItCannotApprove() {
        var id = draft("Own praise");
        articles.revise(moderator, id, 1, content("Own praise, better"), "");
        reviews.send(curator, id, 2, Set.of(officer.id()), true);

        assertThatThrownBy(() -> reviews.decide(curator, id, 2, Decision.APPROVE, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.decide(moderator, id, 2, Decision.APPROVE, "")).isInstanceOf(NotAllowed.class)
                .hasMessageContaining("library.review.own");
    }

    @Test
    void aLaterChangeVoidsApprovals() {
        var id = draft("Changing ground");
        reviews.send(curator, id, 1, Set.of(officer.id(), clinician.id()), false);
        reviews.decide(clinician, id, 1, Decision.APPROVE, "");
        reviews.decide(moderator, id, 1, Decision.APPROVE, "");
        assertThat(queries.page(id, curator).head().state()).isEqualTo(State.APPROVED);

        articles.revise(curator, id, 1, content("Changing ground, again"), "One word more");

        assertThat(queries.page(id, curator).head().state()).isEqualTo(State.IN_REVIEW);
        assertThatThrownBy(() -> publishing.publish(curator, id, 2)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.decide(clinician, id, 1, Decision.APPROVE, "")).isInstanceOf(Conflict.class);
        reviews.decide(clinician, id, 2, Decision.APPROVE, "");
        assertThat(queries.page(id, curator).head().state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void readersKeepThePublishedRevisionWhileTheNextOneIsWorkedOn() {
        var id = published("Steady text");
        var number = articles.revise(curator, id, 1, content("Steady text, revised"), "Better words");

        assertThat(number).isEqualTo(2);
        assertThat(queries.page(id, bystander).title()).isEqualTo("Steady text");
        assertThat(queries.page(id, bystander).next()).isNull();
        assertThat(queries.page(id, curator).next()).extracting(ArticlePage.Next::number).isEqualTo(2);
        assertThatThrownBy(() -> queries.revision(id, 2, bystander)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.work(id, bystander)).isInstanceOf(NotFound.class);
        assertThat(histories.history(id, bystander).revisions()).extracting(ArticleHistory.Revision::number).containsExactly(1);

        approveAndPublish(id, 2);

        assertThat(queries.page(id, bystander).title()).isEqualTo("Steady text, revised");
        assertThat(histories.history(id, bystander).revisions()).extracting(ArticleHistory.Revision::number).containsExactly(2, 1);
        assertThat(queries.revision(id, 1, bystander).title()).isEqualTo("Steady text");
    }

    @Test
    void whatIsNotPublishedDoesNotExistForOthers() {
        var id = draft("Secret canary");
        for (var viewer : List.of(Viewer.guest(), bystander, officer)) {
            assertThatThrownBy(() -> queries.page(id, viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> articles.revise(viewer, id, 1, content("Mine now"), "")).isInstanceOf(NotFound.class);
            assertThat(library.list(LibraryFilter.all(), viewer, null, 200).items()).extracting(ArticleRow::id).doesNotContain(id);
        }
        reviews.send(curator, id, 1, Set.of(officer.id()), true);

        assertThat(queries.page(id, officer).title()).isEqualTo("Secret canary");
        assertThatThrownBy(() -> queries.page(id, clinician)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.decide(clinician, id, 1, Decision.APPROVE, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void membersReadWhatIsForMembersAndGuestsOnlyWhatIsPublic() {
        var id = published("For members");
        assertThatThrownBy(() -> queries.page(id, Viewer.guest())).isInstanceOf(NotFound.class);

        articles.describe(moderator, id, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withAudience(Audience.PUBLIC, null));

        assertThat(queries.page(id, Viewer.guest()).title()).isEqualTo("For members");
        assertThat(library.counts(LibraryFilter.of(ArticleKind.BEST_PRACTICE), Viewer.guest()).total()).isPositive();
    }

    @Test
    void anOwnerWhoIsAMemberRevisesButDoesNotChooseTheAudience() {
        var id = draft("Owned by a medic");
        articles.describe(curator, id, ArticleDetails.started(ArticleKind.BEST_PRACTICE, bystander.id()));

        assertThat(articles.revise(bystander, id, 1, content("Owned by a firefighter"), "")).isEqualTo(2);
        assertThatThrownBy(() -> articles.describe(bystander, id,
                ArticleDetails.started(ArticleKind.BEST_PRACTICE, bystander.id()).withAudience(Audience.PUBLIC, null))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoeverComesSecondIsToldWhatStandsThereNow() {
        var id = draft("Two pens");
        articles.revise(moderator, id, 1, content("Two pens, by the moderator"), "");

        assertThatThrownBy(() -> articles.revise(curator, id, 1, content("Two pens, by the curator"), ""))
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.theirs()).contains("Two pens, by the moderator"));
        assertThat(articles.revise(moderator, id, 1, content("Two pens, by the moderator"), "")).as("the same text sent twice").isEqualTo(2);
    }

    @Test
    void aReviewNeedsAFinishedTextAndReviewers() {
        var id = articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()),
                new ArticleContent("Bare", "", "", List.of(), List.of()), "");

        assertThatThrownBy(() -> reviews.send(curator, id, 1, Set.of(officer.id()), true)).isInstanceOfSatisfying(InvalidInput.class,
                invalid -> assertThat(invalid.fields()).containsOnlyKeys("summary", "body", "recommendations"));
        articles.revise(curator, id, 1, content("Bare no more"), "");
        assertThatThrownBy(() -> reviews.send(curator, id, 2, Set.of(), true)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reviews.send(curator, id, 2, Set.of(curator.id()), true)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void askingForChangesNeedsAReasonAndHoldsTheRevision() {
        var id = draft("Held back");
        reviews.send(curator, id, 1, Set.of(clinician.id(), bystander.id()), true);

        assertThatThrownBy(() -> reviews.decide(bystander, id, 1, Decision.CHANGES, " ")).isInstanceOf(InvalidInput.class);
        reviews.decide(bystander, id, 1, Decision.CHANGES, "Say what it costs.");
        reviews.decide(clinician, id, 1, Decision.APPROVE, "");
        reviews.decide(moderator, id, 1, Decision.APPROVE, "");
        assertThat(queries.page(id, curator).head().state()).isEqualTo(State.IN_REVIEW);

        reviews.decide(bystander, id, 1, Decision.APPROVE, "");
        assertThat(queries.page(id, bystander).head().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void staffPublishGuidanceAndModeratorsDoNotTouchIt() {
        assertThatThrownBy(() -> articles.start(curator, ArticleDetails.started(ArticleKind.GUIDANCE, curator.id()), content("No"), ""))
                .isInstanceOf(NotAllowed.class);
        var id = articles.start(staff, ArticleDetails.started(ArticleKind.GUIDANCE, staff.id()), content("Where we stand"), "");

        publishing.publish(staff, id, 1);

        assertThat(queries.page(id, bystander).head().form()).isEqualTo(GuidanceForm.GUIDANCE_DOCUMENT);
        assertThatThrownBy(() -> articles.revise(curator, id, 1, content("Where I stand"), "")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aSupersededArticlePointsToItsSuccessorAndARetiredOneIsGone() {
        var old = published("Old way");
        var now = published("New way");
        publishing.supersede(staff, old, now, "Better evidence");

        assertThat(queries.page(old, bystander).head().successor()).extracting(ArticlePage.Successor::title).isEqualTo("New way");
        assertThat(queries.page(now, bystander).head().replaced()).extracting(ArticlePage.Successor::title).containsExactly("Old way");
        assertThat(library.list(LibraryFilter.all(), bystander, null, 200).items()).extracting(ArticleRow::id).contains(now).doesNotContain(old);
        assertThatThrownBy(() -> publishing.supersede(staff, now, old, "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> publishing.retire(curator, now, "")).isInstanceOf(NotAllowed.class);

        publishing.retire(staff, now, "Nobody does this any more");
        assertThatThrownBy(() -> queries.page(now, bystander)).isInstanceOf(NotFound.class);
        assertThat(queries.page(now, curator).head().state()).isEqualTo(State.RETIRED);
    }

    @Test
    void recommendationsKeepTheirIdsAndAreComparedByThem() {
        var id = published("Numbered");
        var before = queries.page(id, curator).recommendations();
        var changed = new ArticleContent("Numbered", "In short: Numbered", "## How to do it\n\nDo it well.", List.of(
                new ArticleContent.Recommendation(null, "Brief the sergeants first.", Strength.GOOD_PRACTICE, "e5", ""),
                new ArticleContent.Recommendation(before.get(1).id(), "Answer within 90 seconds.", Strength.CONDITIONAL, "e4", "Peer practice")), List.of());
        articles.revise(curator, id, 1, changed, "");

        var comparison = histories.compare(id, 1, 2, curator);

        assertThat(comparison.title()).isNull();
        assertThat(comparison.recommendations()).extracting(Comparison.Recommendation::change)
                .containsExactly(Comparison.Change.ADDED, Comparison.Change.CHANGED, Comparison.Change.REMOVED);
        assertThat(comparison.recommendations().get(1).id()).isEqualTo(before.get(1).id());
        assertThat(ComparerTests.marked(comparison.recommendations().get(1).text())).isEqualTo("Answer within [-60 -]{+90 +}seconds.");
        assertThat(comparison.recommendations().get(1).details()).extracting(Comparison.Detail::before, Comparison.Detail::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Strong", "Conditional"));
        assertThat(comparison.references()).hasSize(1);
        assertThatThrownBy(() -> histories.compare(id, 1, 2, bystander)).isInstanceOf(NotFound.class);
    }

    private long draft(String title) {
        return articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()), content(title), "First version");
    }

    private long published(String title) {
        var id = draft(title);
        approveAndPublish(id, 1);
        return id;
    }

    private void approveAndPublish(long id, int number) {
        reviews.send(curator, id, number, Set.of(clinician.id()), true);
        reviews.decide(clinician, id, number, Decision.APPROVE, "");
        reviews.decide(moderator, id, number, Decision.APPROVE, "");
    }

    private static ArticleContent content(String title) {
        return Cast.content(title, "Put a known clinician on the phone.", "Answer within 60 seconds.");
    }
}
