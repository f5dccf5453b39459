package org.coresponderalliance.continuum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.Decision;
import org.coresponderalliance.continuum.library.Origin;
import org.coresponderalliance.continuum.library.ReviewService;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewNewsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private Inbox inbox;

    private Viewer owner;
    private Viewer officer;
    private Viewer clinician;
    private Viewer medic;

    @BeforeEach
    void people() {
        owner = person(Role.MODERATOR, "program_mgr");
        officer = person(Role.MEMBER, "patrol");
        clinician = person(Role.MEMBER, "clinician");
        medic = person(Role.MODERATOR, "ems");
    }

    @Test
    void theOwnerHearsWhenAReviewerAsksForChangesOrApproves() {
        var id = draft(List.of());
        reviews.send(owner, id, 1, Set.of(officer.id(), clinician.id()), false);
        reviews.decide(officer, id, 1, Decision.CHANGES, "Say who calls.");
        awaitTold(owner, NotificationKind.CHANGES_ASKED);
        reviews.decide(clinician, id, 1, Decision.APPROVE, "");
        awaitTold(owner, NotificationKind.ARTICLE_APPROVED);
        assertThat(told(officer, NotificationKind.CHANGES_ASKED)).isEmpty();
    }

    @Test
    void whoWroteInADiscussionHearsOnceThatItBecameAnArticle() {
        var asker = person(Role.MEMBER, "fire");
        var answerer = person(Role.MEMBER, "dispatch");
        var category = categories.create(person(Role.STAFF, ""), new CategoryInput("News " + Persons.word(), "For a test", "", Audience.MEMBERS, null));
        var opened = discussions.open(asker, new NewDiscussion(category, Kind.QUESTION, Headline.of("Who calls back, " + Persons.word() + "?"), "We do not know.", null));
        posts.reply(answerer, new NewPost(opened.id(), null, "The night desk does.", null));
        var id = draft(List.of(new Origin(opened.id(), 0)));
        publish(id, 1);
        awaitTold(asker, NotificationKind.BECAME_PRACTICE);
        awaitTold(answerer, NotificationKind.BECAME_PRACTICE);
        assertThat(told(officer, NotificationKind.BECAME_PRACTICE)).as("wrote nothing in it").isEmpty();

        articles.revise(owner, id, 1, content("Call back within an hour."), "");
        publish(id, 2);
        // Told in the order of what happened: with the approvals of the second revision the publication of it is over.
        await().atMost(Duration.ofSeconds(30)).until(() -> told(owner, NotificationKind.ARTICLE_APPROVED).stream().mapToInt(InboxEntry::times).sum() >= 6);
        assertThat(told(asker, NotificationKind.BECAME_PRACTICE)).singleElement().satisfies(entry -> assertThat(entry.times()).isEqualTo(1));
    }

    private long draft(List<Origin> origins) {
        return articles.start(owner, ArticleDetails.started(ArticleKind.BEST_PRACTICE, owner.id()).withOrigins(origins), content("Call back."), "");
    }

    private static ArticleContent content(String recommendation) {
        var statement = new ArticleContent.Recommendation(null, recommendation, Strength.STRONG, "e4", "Peer practice");
        return new ArticleContent("On calling back", "In short", "At length, for all who do it.", List.of(statement), List.of());
    }

    private void publish(long id, int number) {
        reviews.send(owner, id, number, Set.of(officer.id(), clinician.id(), medic.id()), true);
        for (var reviewer : List.of(officer, clinician, medic)) {
            reviews.decide(reviewer, id, number, Decision.APPROVE, "");
        }
    }

    private Viewer person(Role role, String discipline) {
        var viewer = new Persons(context).member(role);
        jdbc.sql("update member set discipline = ? where id = ?").params(discipline, viewer.id()).update();
        return viewer;
    }

    private void awaitTold(Viewer viewer, NotificationKind kind) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !told(viewer, kind).isEmpty());
    }

    private List<InboxEntry> told(Viewer viewer, NotificationKind kind) {
        return inbox.entries(viewer, null, true, 20).stream().filter(entry -> entry.kind() == kind).toList();
    }
}
