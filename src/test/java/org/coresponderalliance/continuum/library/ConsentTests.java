package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.LedTo;
import org.coresponderalliance.continuum.discussion.MergeService;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.moderation.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is quoted or distilled is asked, and an article does not go on over a no. */
class ConsentTests extends DatabaseTests {

    @Autowired
    private ModeratedArticles moderated;
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
    private ConsentService service;
    @Autowired
    private ConsentQueries consents;
    @Autowired
    private LedTo ledTo;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private MergeService merges;

    private Viewer curator;
    private Viewer officer;
    private Viewer moderator;
    private Viewer asker;
    private Viewer answerer;
    private Viewer bystander;
    private long discussion;

    @BeforeEach
    void aDiscussion() {
        var cast = new Cast(jdbc);
        curator = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        moderator = cast.moderator("clinician");
        asker = cast.member("fire");
        answerer = cast.member("ems");
        bystander = cast.member("peer");
        var category = categories.create(cast.staff("researcher"), new CategoryInput("Consents " + System.nanoTime(), "For a test", "", Audience.PUBLIC, null));
        discussion = discussions.open(asker, new NewDiscussion(category, Kind.QUESTION, Headline.of("Who calls back?"), "We do not.", null)).id();
        posts.reply(answerer, new NewPost(discussion, null, "We do, within a day.", null));
    }

    @Test
    void whoeverWroteAPostThatItRestsOnIsAskedWhenItIsSentToReview() {
        var id = draft(new Origin(discussion, 0), new Origin(discussion, 1), new Origin(discussion, 2));
        assertThat(consents.mine(asker)).isEmpty();

        send(id);

        assertThat(consents.ofArticle(id, curator)).extracting(row -> row.by().memberId()).containsExactly(asker.id(), answerer.id());
        assertThat(consents.mine(asker)).singleElement().satisfies(row -> {
            assertThat(row.answer()).isEqualTo(Consent.ASKED);
            assertThat(row.postUrl()).endsWith("#post-1");
        });
        assertThat(service.ask(curator, id)).as("nobody twice").isZero();
        assertThatThrownBy(() -> consents.ofArticle(id, bystander)).isInstanceOf(NotFound.class);
        assertThat(consents.mine(Viewer.guest())).isEmpty();
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        var id = draft(new Origin(discussion, 2));
        send(id);
        var consent = consents.mine(answerer).getFirst().id();
        assertThatThrownBy(() -> service.answer(asker, consent, Consent.NAMED)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.answer(moderator, consent, Consent.NAMED)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.answer(Viewer.guest(), consent, Consent.NAMED)).isInstanceOf(NotFound.class);
    }

    @Test
    void anArticleNamesThoseWhoAllowedItAsTheyAllowedIt() {
        var id = draft(new Origin(discussion, 1), new Origin(discussion, 2));
        send(id);
        answer(asker, Consent.NAMED);
        answer(answerer, Consent.ROLE_ONLY);
        approve(id, 1);

        var voices = queries.page(id, bystander).sources().getFirst().voices();
        assertThat(voices.getFirst().by().memberId()).isEqualTo(asker.id());
        assertThat(voices.getLast().by()).isNull();
        assertThat(voices.getLast().line()).isEqualTo("Paramedic");
        assertThat(ledTo.became(discussion, bystander)).get().satisfies(outcome -> {
            assertThat(outcome.url()).startsWith("/library/" + id);
            assertThat(outcome.revision()).isOne();
        });
    }

    @Test
    void whereAnArticleComesFromStaysTrueWhenTheDiscussionIsMergedAndTakenApartAgain() {
        var category = jdbc.sql("select category_id from discussion where id = ?").param(discussion).query(Long.class).single();
        var other = discussions.open(bystander, new NewDiscussion(category, Kind.QUESTION, Headline.of("Does anybody call back?"), "Do you?", null)).id();
        var id = draft(new Origin(discussion, 0), new Origin(discussion, 2));
        send(id);
        answer(answerer, Consent.NAMED);
        approve(id, 1);

        merges.merge(moderator, discussion, other, "");
        assertThat(ledTo.became(other, bystander)).as("what the one became, the other became").isPresent();
        var source = queries.page(id, bystander).sources();
        assertThat(source).singleElement().satisfies(one -> assertThat(one.url()).contains("/discussions/" + other + "/"));
        assertThat(source.getFirst().voices()).singleElement().satisfies(voice -> assertThat(voice.by()).isNotNull());
        assertThat(consents.mine(answerer)).singleElement().satisfies(row -> assertThat(row.postUrl()).contains("/discussions/" + other + "/").endsWith("#post-3"));

        merges.part(moderator, discussion);
        assertThat(ledTo.became(other, bystander)).isEmpty();
        assertThat(ledTo.became(discussion, bystander)).isPresent();
        assertThat(consents.mine(answerer)).singleElement().satisfies(row -> assertThat(row.postUrl()).contains("/discussions/" + discussion + "/").endsWith("#post-2"));
    }

    @Test
    void aDiscussionSaysWhatItBecameAlsoWhenAnotherHasTakenThePlaceOfThat() {
        var id = draft(new Origin(discussion, 1));
        send(id);
        answer(asker, Consent.NAMED);
        approve(id, 1);
        jdbc.sql("update article set state = 'SUPERSEDED' where id = ?").param(id).update();
        assertThat(ledTo.became(discussion, bystander)).get().satisfies(outcome -> assertThat(outcome.url()).startsWith("/library/" + id));
    }

    @Test
    void itIsNotPublishedOverANo() {
        var id = draft(new Origin(discussion, 1), new Origin(discussion, 2));
        send(id);
        answer(answerer, Consent.NO);
        approve(id, 1);
        assertThat(state(id)).isEqualTo(State.IN_REVIEW);
        assertThatThrownBy(() -> publishing.publish(curator, id, 1)).isInstanceOf(NotAllowed.class);

        articles.describe(curator, id, details(new Origin(discussion, 1)));

        assertThat(state(id)).as("with their post out of the sources it goes on by itself").isEqualTo(State.PUBLISHED);
        assertThat(queries.page(id, bystander).sources().getFirst().voices()).isEmpty();
    }

    @Test
    void whoDoesNotAgreeToBeNamedIsNamedToModeratorsAlone() {
        var id = draft(new Origin(discussion, 1), new Origin(discussion, 2));
        send(id);
        answer(asker, Consent.NAMED);
        answer(answerer, Consent.NO);
        assertThat(consents.ofArticle(id, officer)).extracting(row -> row.by() == null ? null : row.by().memberId()).containsExactly(asker.id(), null);
        assertThat(consents.ofArticle(id, moderator)).extracting(row -> row.by().memberId()).containsExactly(asker.id(), answerer.id());
    }

    @Test
    void aNoHoldsWhatWaitsForAModeratorToo() {
        var id = draft(new Origin(discussion, 1), new Origin(discussion, 2));
        send(id);
        jdbc.sql("update article set guard_hold = 'Somebody may be known' where id = ?").param(id).update();
        approve(id, 1);
        answer(answerer, Consent.NO);
        var subject = new Subject(Subject.Kind.ARTICLE, id);
        assertThatThrownBy(() -> moderated.restore(subject, moderator)).isInstanceOf(NotAllowed.class).hasMessageContaining("library.missing.CONSENT");

        answer(answerer, Consent.ROLE_ONLY);
        moderated.restore(subject, moderator);
        assertThat(state(id)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aNoWhileItIsHiddenIsATaskWhenItIsThereAgain() {
        var id = draft(new Origin(discussion, 2));
        send(id);
        answer(answerer, Consent.NAMED);
        approve(id, 1);
        moderated.hide(new Subject(Subject.Kind.ARTICLE, id), moderator);
        answer(answerer, Consent.NO);
        moderated.restore(new Subject(Subject.Kind.ARTICLE, id), moderator);
        assertThat(tasks(id)).hasSize(1);
    }

    @Test
    void aNoThatBecomesAYesLetsItGoOn() {
        var id = draft(new Origin(discussion, 2));
        send(id);
        answer(answerer, Consent.NO);
        approve(id, 1);
        assertThat(state(id)).isEqualTo(State.IN_REVIEW);
        answer(answerer, Consent.ROLE_ONLY);
        assertThat(state(id)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aNoThatComesLaterOpensATaskUntilItIsTakenOut() {
        var id = draft(new Origin(discussion, 1), new Origin(discussion, 2));
        send(id);
        answer(answerer, Consent.NAMED);
        approve(id, 1);

        answer(answerer, Consent.NO);

        assertThat(tasks(id)).hasSize(1);
        assertThat(consents.tasks(bystander)).isEmpty();
        assertThat(queries.page(id, bystander).sources().getFirst().voices()).as("their name goes at once").isEmpty();
        articles.save(curator, id, 1, details(new Origin(discussion, 1)), Cast.content("Rests on another", "Call within a day."), "");
        reviews.send(curator, id, 2, Set.of(officer.id()), true);
        approve(id, 2);
        assertThat(tasks(id)).isEmpty();
    }

    @Test
    void aTaskEndsWithAChangeOfMindAndWhenACuratorSaysSo() {
        var id = draft(new Origin(discussion, 1), new Origin(discussion, 2));
        send(id);
        answer(answerer, Consent.NAMED);
        approve(id, 1);
        answer(answerer, Consent.NO);
        answer(answerer, Consent.ROLE_ONLY);
        assertThat(tasks(id)).isEmpty();
        answer(answerer, Consent.NO);
        var task = tasks(id).getFirst();
        assertThatThrownBy(() -> service.settle(bystander, id, task.id())).isInstanceOf(NotAllowed.class);
        service.settle(moderator, id, task.id());
        assertThat(tasks(id)).isEmpty();
        assertThatThrownBy(() -> service.settle(moderator, id, task.id())).isInstanceOf(NotFound.class);
    }

    private List<ConsentRow> tasks(long id) {
        return consents.tasks(moderator).stream().filter(row -> row.articleId() == id).toList();
    }

    private void answer(Viewer author, Consent answer) {
        service.answer(author, consents.mine(author).getFirst().id(), answer);
    }

    private State state(long id) {
        return queries.page(id, curator).head().state();
    }

    private ArticleDetails details(Origin... origins) {
        return ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withOrigins(List.of(origins));
    }

    private long draft(Origin... origins) {
        return articles.start(curator, details(origins), Cast.content("Rests on others", "Call within a day."), "");
    }

    private void send(long id) {
        reviews.send(curator, id, 1, Set.of(officer.id()), true);
    }

    private void approve(long id, int number) {
        reviews.decide(officer, id, number, Decision.APPROVE, "");
        reviews.decide(moderator, id, number, Decision.APPROVE, "");
    }
}
