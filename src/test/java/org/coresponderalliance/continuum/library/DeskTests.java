package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.testing.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits, part by part, what waits longest first. */
class DeskTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private DeskQueries desk;
    @Autowired
    private Pages pages;

    private Viewer curator;
    private Viewer reviewer;
    private Viewer moderator;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbc);
        curator = cast.moderator("program_mgr");
        reviewer = cast.member("patrol");
        moderator = cast.moderator("clinician");
    }

    @Test
    void whatWasLeftLongestStandsFirstAndAllOfItIsCounted() {
        var first = draft("First");
        var second = draft("Second");
        var third = draft("Third");
        aged(second, 90);
        aged(third, 10);
        var part = desk.part(DeskPart.MINE, curator, 0, 2);
        assertThat(part.rows()).extracting(WorkRow::id).containsExactly(second, third);
        assertThat(part.count()).isEqualTo(3);
        assertThat(part.next()).isEqualTo(2);
        assertThat(desk.part(DeskPart.MINE, curator, 2, 2).rows()).extracting(WorkRow::id).containsExactly(first);
        assertThat(desk.part(DeskPart.MINE, curator, 2, 2).next()).isZero();
    }

    @Test
    void aReviewWaitsForWhoeverWasAskedUntilTheyDecide() {
        var id = draft("Waiting");
        reviews.send(curator, id, 1, Set.of(reviewer.id()), true);
        assertThat(ids(DeskPart.WAITING, reviewer)).containsExactly(id);
        assertThat(ids(DeskPart.WAITING, Viewer.guest())).isEmpty();
        reviews.decide(reviewer, id, 1, Decision.APPROVE, "");
        assertThat(ids(DeskPart.WAITING, reviewer)).isEmpty();
    }

    @Test
    void aDraftIsForgottenAfterSixtyDaysAndAReviewIsLongAfterTwoWeeks() {
        var draft = draft("Untouched");
        var sent = draft("Long in review");
        reviews.send(curator, sent, 1, Set.of(reviewer.id()), true);
        assertThat(ids(DeskPart.UNTOUCHED, moderator)).doesNotContain(draft);
        assertThat(ids(DeskPart.LONG_IN_REVIEW, moderator)).doesNotContain(sent);
        aged(draft, DeskQueries.UNTOUCHED + 1);
        aged(sent, DeskQueries.LONG_IN_REVIEW + 1);
        assertThat(ids(DeskPart.UNTOUCHED, moderator)).contains(draft).doesNotContain(sent);
        assertThat(ids(DeskPart.LONG_IN_REVIEW, moderator)).contains(sent).doesNotContain(draft);
    }

    @Test
    void aPublishedArticleIsStaleWhenItsDayIsPastItsOwnerIsGoneOrALawHasChanged() {
        var fresh = published("Fresh");
        var overdue = published("Overdue");
        var ownerless = published("Ownerless");
        jdbc.sql("update article set review_on = current_date - interval 3 day where id = ?").param(overdue).update();
        jdbc.sql("update member set state = 'LEFT' where id = (select author_id from article where id = ?)").param(ownerless).update();
        assertThat(ids(DeskPart.OVERDUE, moderator)).contains(overdue).doesNotContain(fresh);
        assertThat(ids(DeskPart.OWNER_GONE, moderator)).contains(ownerless).doesNotContain(fresh, overdue);
        assertThat(ids(DeskPart.LAW_CHANGED, moderator)).doesNotContain(fresh);
    }

    @Test
    void theDeskTakesTheSameStatementsHoweverMuchStandsOnIt() throws Exception {
        draft("One");
        var few = statements();
        for (int i = 0; i < 6; i++) {
            reviews.send(curator, draft("Another " + i), 1, Set.of(reviewer.id()), true);
            draft("And another " + i);
        }
        assertThat(statements()).isLessThanOrEqualTo(few + 6); // a part that was empty before asks for votes and writers of its rows
        var many = statements();
        for (int i = 0; i < 6; i++) {
            reviews.send(curator, draft("One more " + i), 1, Set.of(reviewer.id()), true);
        }
        assertThat(statements()).isEqualTo(many);
    }

    private int statements() throws Exception {
        pages.page("/curation", Map.of(), curator);
        return (int) StatementLog.during(() -> pages.page("/curation", Map.of(), curator)).stream().filter(statement -> !statement.contains("from member where id in")).count();
    }

    private List<Long> ids(DeskPart part, Viewer viewer) {
        return desk.part(part, viewer, 0, 10_000).rows().stream().map(WorkRow::id).toList();
    }

    private long draft(String title) {
        return articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()), Cast.content(title, "Do it."), "");
    }

    private long published(String title) {
        var owner = new Cast(jdbc).moderator("program_mgr");
        var id = articles.start(owner, ArticleDetails.started(ArticleKind.BEST_PRACTICE, owner.id()), Cast.content(title, "Do it."), "");
        reviews.send(owner, id, 1, Set.of(reviewer.id()), true);
        reviews.decide(reviewer, id, 1, Decision.APPROVE, "");
        reviews.decide(moderator, id, 1, Decision.APPROVE, "");
        return id;
    }

    private void aged(long id, int days) {
        jdbc.sql("update article set changed_at = changed_at - interval ? day, sent_to_review_at = sent_to_review_at - interval ? day where id = ?").params(days, days, id).update();
    }
}
