package org.coresponderalliance.continuum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.library.DueReviews;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewDueNewsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Inbox inbox;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoeverOwnsAnArticleHearsOnceThatItIsDueForReview() {
        var ledger = new Ledger(context);
        var owner = ledger.person(Role.MODERATOR);
        var article = ledger.article(owner);
        jdbc.sql("update article set review_on = '2020-01-01' where id = ?").param(article).update();

        DueReviews.mark(context);
        await().atMost(Duration.ofSeconds(30)).until(() -> !told(owner).isEmpty());
        DueReviews.mark(context);

        assertThat(told(owner)).singleElement().satisfies(entry -> {
            assertThat(entry.url()).startsWith("/library/" + article + "/");
            assertThat(entry.times()).isEqualTo(1);
        });
    }

    private List<InboxEntry> told(Viewer viewer) {
        return inbox.entries(viewer, null, true, 10).stream().filter(entry -> entry.kind() == NotificationKind.REVIEW_DUE).toList();
    }
}
