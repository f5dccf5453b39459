package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewReminderTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private ReviewReminders reminders;

    @Test
    void whoLetsAReviewWaitIsRemindedOnceAndWhoDecidedIsNot() {
        var cast = new Cast(jdbc);
        var owner = cast.moderator("program_mgr");
        var slow = cast.member("patrol");
        var quick = cast.member("clinician");
        var id = articles.start(owner, ArticleDetails.started(ArticleKind.BEST_PRACTICE, owner.id()), Cast.content("Waiting", "Call back."), "");
        reviews.send(owner, id, 1, Set.of(slow.id(), quick.id()), true);
        reviews.decide(quick, id, 1, Decision.APPROVE, "");

        reminders.remind();
        assertThat(reminded(id)).isEmpty();

        jdbc.sql("update article set sent_to_review_at = sent_to_review_at - interval 8 day where id = ?").param(id).update();
        jdbc.sql("update article_revision set created_at = created_at - interval 8 day where article_id = ?").param(id).update();
        reminders.remind();
        reminders.remind();
        assertThat(reminded(id)).containsExactly(slow.id());
    }

    private List<Long> reminded(long id) {
        return jdbc.sql("select member_id from review_reminder where article_id = ?").param(id).query(Long.class).list();
    }
}
