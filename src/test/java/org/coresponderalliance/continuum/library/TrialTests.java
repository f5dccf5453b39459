package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was tried and did not work is told by those who tried it, reviewed like best practice, and linked with it both ways. */
class TrialTests extends DatabaseTests {

    private static final Trials.Known KNOWN = new Trials.Known("Nights, two deputies", "Nobody called.", "The line was busy.");

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
    private ReviewQueries reviewing;
    @Autowired
    private Trials trials;

    private Viewer curator;
    private Viewer officer;
    private Viewer moderator;
    private Viewer staff;
    private Viewer teller;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbc);
        curator = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        moderator = cast.moderator("clinician");
        staff = cast.staff("researcher");
        teller = cast.member("patrol");
    }

    @Test
    void aMemberTellsOfItThoughTheyStartNoBestPractice() {
        assertThat(trials.mayTell(teller)).isTrue();
        assertThat(trials.mayTell(Viewer.guest())).isFalse();
        assertThat(trials.mayTell(new Viewer(teller.id(), Role.MEMBER, Set.of(), Viewer.Standing.SILENCED))).isFalse();
        assertThatThrownBy(() -> articles.start(teller, ArticleDetails.started(ArticleKind.BEST_PRACTICE, teller.id()), Cast.content("Mine", "Do it."), "")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void itBeginsWithWhatTheLedgerKnowsAndWaitsForTheRest() {
        var practice = practice();
        var id = trials.tell(teller, practice, KNOWN);

        var content = queries.content(id, 1, teller);
        assertThat(content.title()).startsWith("Tried, did not work here: ");
        assertThat(content.body()).contains("## Where, and with whom\n\nNights, two deputies", "## What happened\n\nNobody called.", "## Why we think it failed\n\nThe line was busy.");
        assertThat(reviewing.status(id, teller).notReady().toString()).contains("library.ready.sections", "What we tried", "What we would do instead").doesNotContain("What happened");
        assertThatThrownBy(() -> reviews.send(teller, id, 1, Set.of(officer.id()), true)).isInstanceOf(InvalidInput.class);
        assertThat(trials.practices(id, teller)).containsExactly(practice);
    }

    @Test
    void itIsApprovedByTwoSidesAsBestPracticeIs() {
        var id = told(practice());
        reviews.decide(officer, id, 2, Decision.APPROVE, "");
        assertThat(published(id)).isFalse();
        reviews.decide(moderator, id, 2, Decision.APPROVE, "");
        assertThat(published(id)).isTrue();
    }

    @Test
    void eachLeadsToTheOtherOnceReadersHaveIt() {
        var practice = practice();
        var id = told(practice);
        assertThat(trials.of(practice, teller).trials()).as("a draft is nobody's to read").isEmpty();
        reviews.decide(officer, id, 2, Decision.APPROVE, "");
        reviews.decide(moderator, id, 2, Decision.APPROVE, "");

        assertThat(trials.of(practice, officer).trials()).extracting(Trials.Linked::id).containsExactly(id);
        assertThat(trials.of(id, officer).practices()).extracting(Trials.Linked::id).containsExactly(practice);
        assertThat(queries.page(practice, officer).head().tried()).isTrue();
        assertThat(trials.of(practice, Viewer.guest()).trials()).as("it is for members").isEmpty();
        publishing.retire(staff, id, "Told twice");
        assertThat(trials.of(practice, officer).trials()).isEmpty();
    }

    @Test
    void onlyWhoeverWritesItSaysWhatItIsAboutAndOnlyOfPractices() {
        var practice = practice();
        var id = trials.tell(teller, practice, KNOWN);
        assertThatThrownBy(() -> trials.declare(officer, id, Set.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trials.declare(curator, practice, Set.of(id))).as("a practice tells of none").isInstanceOf(InvalidInput.class);
        var other = trials.tell(teller, practice, KNOWN);
        assertThatThrownBy(() -> trials.declare(teller, id, Set.of(other))).as("no practice").isInstanceOf(InvalidInput.class);
        trials.declare(teller, id, Set.of());
        assertThat(trials.practices(id, teller)).isEmpty();
    }

    @Test
    void aSectionThatHoldsNothingButItsHintIsNotWritten() {
        assertThat(Sections.unwritten("## One\n\n*Say it here.*\n\n## Two\n\n## Three\n\nSaid.\n\n## Four\n\n*One* thing.\n\n## Five\n\n*a*\n\nand b")).containsExactly("One", "Two");
        assertThat(Sections.unwritten("No headings at all")).isEmpty();
    }

    private long told(long practice) {
        var id = trials.tell(teller, practice, KNOWN);
        var content = queries.content(id, 1, teller);
        articles.revise(teller, id, 1, content.withSummary("It failed.").withBody(content.body().replaceAll("(?m)^\\*.*\\*$", "Said.")), "");
        reviews.send(teller, id, 2, Set.of(officer.id()), true);
        return id;
    }

    private boolean published(long id) {
        return jdbc.sql("select published_number is not null from article where id = ?").param(id).query(Boolean.class).single();
    }

    private long practice() {
        var id = articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withAudience(Audience.PUBLIC, null),
                Cast.content("A line at night", "Call it."), "");
        reviews.send(curator, id, 1, Set.of(officer.id()), true);
        reviews.decide(officer, id, 1, Decision.APPROVE, "");
        reviews.decide(moderator, id, 1, Decision.APPROVE, "");
        return id;
    }
}
