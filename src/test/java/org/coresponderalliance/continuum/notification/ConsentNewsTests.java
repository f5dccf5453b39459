package org.coresponderalliance.continuum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.Consent;
import org.coresponderalliance.continuum.library.ConsentQueries;
import org.coresponderalliance.continuum.library.ConsentService;
import org.coresponderalliance.continuum.library.Origin;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ConsentNewsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ConsentService consents;
    @Autowired
    private ConsentQueries queries;
    @Autowired
    private Inbox inbox;

    @Test
    void whoIsAskedIsLedToWhereTheyAnswerAndTheOwnerHearsOfANo() {
        var ledger = new Ledger(context);
        var author = ledger.worker(Map.of());
        var owner = ledger.person(Role.MODERATOR);
        var category = categories.create(ledger.person(Role.STAFF), new CategoryInput("Asked " + System.nanoTime(), "For a test", "", Audience.PUBLIC, null));
        var discussion = discussions.open(author, new NewDiscussion(category, Kind.QUESTION, Headline.of("Who calls back?"), "We do.", null)).id();
        var details = ArticleDetails.started(ArticleKind.BEST_PRACTICE, owner.id()).withOrigins(List.of(new Origin(discussion, 1)));
        var article = articles.start(owner, details, new ArticleContent("Calling back", "In short", "At length", List.of(), List.of()), "");

        consents.ask(owner, article);

        await().atMost(Duration.ofSeconds(30)).until(() -> !told(author, NotificationKind.CONSENT_ASKED).isEmpty());
        assertThat(told(author, NotificationKind.CONSENT_ASKED).getFirst().url()).isEqualTo("/library/yours#consents");
        consents.answer(author, queries.mine(author).getFirst().id(), Consent.NO);
        await().atMost(Duration.ofSeconds(30)).until(() -> !told(owner, NotificationKind.CONSENT_REFUSED).isEmpty());
    }

    private List<InboxEntry> told(Viewer viewer, NotificationKind kind) {
        return inbox.entries(viewer, null, true, 10).stream().filter(entry -> entry.kind() == kind).toList();
    }
}
