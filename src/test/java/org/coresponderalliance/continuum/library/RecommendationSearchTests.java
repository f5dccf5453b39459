package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.search.SearchResults.SearchHit;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single recommendations are found by whom their article is for, as long as readers have them. */
class RecommendationSearchTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private PublishingService publishing;
    @Autowired
    private RecommendationService service;
    @Autowired
    private SearchQueries search;

    private final String word = Persons.word();
    private Viewer staff;
    private Viewer member;

    @BeforeEach
    void people() {
        staff = new Cast(jdbc).staff("researcher");
        member = new Cast(jdbc).member("patrol");
    }

    @Test
    void aRecommendationIsFoundUnderItsOwnAddressBesideItsArticle() {
        var id = published(Audience.MEMBERS);

        awaitFound(2, member);
        assertThat(search.search(SearchRequest.of(word + " call"), member).hits().getFirst()).as("the best of an article stands for all of it")
                .satisfies(hit -> assertThat(hit.kind()).isIn(Kind.ARTICLE, Kind.RECOMMENDATION)).satisfies(hit -> assertThat(hit.more()).isEqualTo(2));
        assertThat(found("\"" + word + " within\"", member)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("On calls");
            assertThat(hit.label()).isEqualTo("Recommendation 1");
            assertThat(hit.url()).isEqualTo(ArticleLinks.recommendation(id, "on-calls", recommendation(id, 1)));
            assertThat(hit.excerptHtml()).contains("<mark>" + word + " within</mark>");
        });
        assertThat(found("kind:recommendation " + word, member)).hasSize(2);
        assertThat(found(word, Viewer.guest())).isEmpty();
        assertThat(tab(search.search(SearchRequest.of(word), Viewer.guest()))).isZero();
    }

    @Test
    void whatWasWithdrawnIsNotFoundUntilItHoldsAgain() {
        var id = published(Audience.PUBLIC);
        awaitFound(2, Viewer.guest());

        service.withdraw(staff, id, recommendation(id, 1), "A trial found harm.", Answers.NONE);
        awaitFound(1, Viewer.guest());
        service.reinstate(staff, id, recommendation(id, 1));
        awaitFound(2, Viewer.guest());
    }

    @Test
    void aDraftHasNoneToFindAndAnArticleThatIsRetiredKeepsThemForModerators() {
        var draft = articles.start(staff, ArticleDetails.started(ArticleKind.GUIDANCE, staff.id()).withAudience(Audience.PUBLIC, null), content(), "");
        var id = published(Audience.PUBLIC);
        awaitFound(2, staff);
        assertThat(found(word, staff)).extracting(SearchHit::url).noneMatch(url -> url.startsWith("/library/" + draft + "/"));

        publishing.retire(staff, id, "");
        awaitFound(0, member);
        assertThat(found(word, staff)).hasSize(2);
    }

    @Test
    void theyGoWithTheAudienceOfTheirArticle() {
        var id = published(Audience.PUBLIC);
        awaitFound(2, Viewer.guest());

        articles.describe(staff, id, ArticleDetails.started(ArticleKind.GUIDANCE, staff.id()).withAudience(Audience.MEMBERS, null));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(tab(search.search(SearchRequest.of(word), Viewer.guest()))).isZero());
        assertThat(found(word, member)).hasSize(2);
    }

    private ArticleContent content() {
        return Cast.content("On calls", "Call " + word + " within a day.", "Call " + word + " again next week.");
    }

    private long published(Audience audience) {
        var id = articles.start(staff, ArticleDetails.started(ArticleKind.GUIDANCE, staff.id()).withAudience(audience, null), content(), "");
        publishing.publish(staff, id, 1);
        return id;
    }

    private void awaitFound(int count, Viewer viewer) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(found(word, viewer)).hasSize(count));
    }

    private List<SearchHit> found(String text, Viewer viewer) {
        return search.search(SearchRequest.of(text).withKind(Kind.RECOMMENDATION), viewer).hits();
    }

    private static long tab(SearchResults results) {
        return results.tabs().stream().filter(tab -> tab.kind() == Kind.RECOMMENDATION).mapToLong(SearchResults.Tab::count).sum();
    }

    private long recommendation(long article, int position) {
        return jdbc.sql("select recommendation_id from recommendation_text t join article_revision r on r.id = t.revision_id where r.article_id = ? and t.position = ?")
                .params(article, position).query(Long.class).single();
    }
}
