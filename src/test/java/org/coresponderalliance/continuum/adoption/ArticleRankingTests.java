package org.coresponderalliance.continuum.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.search.Explanations;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults.SearchHit;
import org.coresponderalliance.continuum.search.Why;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Articles with the same words: which of them comes first is decided by what is known of them. */
class ArticleRankingTests extends DatabaseTests {

    private static final Instant PUBLISHED = Instant.parse("2021-06-01T10:00:00Z");

    @Autowired
    private ApplicationContext context;
    @Autowired
    private LibraryImport library;
    @Autowired
    private AdoptionService adoptions;
    @Autowired
    private SearchQueries search;
    @Autowired
    private Explanations explanations;

    private final String word = "r" + UUID.randomUUID().toString().substring(0, 8);
    private Ledger ledger;
    private Viewer staff;

    @BeforeEach
    void people() {
        ledger = new Ledger(context);
        staff = ledger.person(Role.STAFF);
    }

    @Test
    void whatHoldsComesBeforeWhatIsDueForReviewAndThatBeforeWhatWasReplaced() {
        var replaced = article(State.SUPERSEDED, "e4");
        var due = article(State.REVIEW_DUE, "e4");
        var holds = article(State.PUBLISHED, "e4");

        awaitOrder(SearchRequest.Sort.RELEVANCE, holds, due, replaced);
        assertThat(why(due).times()).extracting(Why.Times::text).contains("Due for review");
        assertThat(why(due).score()).isLessThan(why(holds).score());
    }

    @Test
    void amongEqualsTheOneWithBetterEvidenceComesFirst() {
        var experience = article(State.PUBLISHED, "e5");
        var studies = article(State.PUBLISHED, "e1");
        var promising = article(State.PUBLISHED, "e2");

        awaitOrder(SearchRequest.Sort.RELEVANCE, studies, promising, experience);
        assertThat(why(studies).times()).extracting(Why.Times::text).contains("Supported by rigorous studies, or required by law");
    }

    @Test
    void amongEqualsTheOneThatProgramsUseComesFirstAndNoLongerWhenTheyStopped() {
        var used = article(State.PUBLISHED, "e4");
        var other = article(State.PUBLISHED, "e4");
        awaitFound(2);

        var worker = ledger.worker(Map.of("lead_agency", List.of("police")));
        adoptions.record(worker, used, 0, using());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(why(used).times()).extracting(Why.Times::text).contains("One or two programs use it"));
        awaitOrder(SearchRequest.Sort.RELEVANCE, used, other);

        adoptions.record(worker, used, 1, new AdoptionText(Uptake.STOPPED, 1, using().since(), "", "The grant ended.", Outcome.NO_DIFFERENCE, ""));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(why(used).score()).isEqualTo(why(other).score()));
    }

    @Test
    void theMostAdoptedComeFirstWhereThatIsAskedFor() {
        var none = article(State.PUBLISHED, "e1");
        var one = article(State.PUBLISHED, "e5");
        var two = article(State.PUBLISHED, "e5");
        for (var article : List.of(one, two, two)) {
            adoptions.record(ledger.worker(Map.of("lead_agency", List.of("fire"))), article, 0, using());
        }

        awaitOrder(SearchRequest.Sort.ADOPTED, two, one, none);
    }

    private static AdoptionText using() {
        return new AdoptionText(Uptake.USING, 1, java.time.LocalDate.of(2026, 3, 1), "Evenings", "", Outcome.HELPED, "");
    }

    private void awaitOrder(SearchRequest.Sort sort, Long... articles) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                search.search(SearchRequest.of(word).withKind(Kind.ARTICLE).withSort(sort), staff).hits()).extracting(SearchHit::ref).containsExactly(articles));
    }

    private void awaitFound(int articles) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(search.search(SearchRequest.of(word).withKind(Kind.ARTICLE), staff).total()).isEqualTo(articles));
    }

    private Why why(long article) {
        return explanations.why(SearchRequest.of(word), Kind.ARTICLE, article, staff);
    }

    /** All alike but for these; a later one is as old as the others. */
    private long article(State state, String evidence) {
        var content = new ArticleContent("On " + word, "In short", "At length", List.of(new ArticleContent.Recommendation(null, "Do it.", Strength.CONDITIONAL, "e4", "")),
                List.of());
        var revision = new ImportedArticle.Revision(content, "", staff.id(), PUBLISHED, PUBLISHED, List.of());
        var details = ArticleDetails.started(ArticleKind.BEST_PRACTICE, staff.id()).withFacets(new FacetSelection(Map.of("evidence_level", List.of(evidence))));
        return library.add(new ImportedArticle(details, state, List.of(revision), Set.of(), false));
    }
}
