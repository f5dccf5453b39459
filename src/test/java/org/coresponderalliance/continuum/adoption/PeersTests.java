package org.coresponderalliance.continuum.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.taxonomy.TaxonomyEditing;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Programs like one's own, in a kind of lead agency that no other test has. */
class PeersTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private AdoptionService adoptions;
    @Autowired
    private AdoptionQueries queries;
    @Autowired
    private TaxonomyEditing taxonomy;

    private Ledger ledger;
    private String lead;
    private Viewer mine;
    private long article;

    @BeforeEach
    void aProgram() {
        ledger = new Ledger(context);
        var staff = ledger.person(Role.STAFF);
        lead = taxonomy.addValue("lead_agency", "Harbor patrol " + System.nanoTime(), staff);
        article = ledger.article(staff);
        mine = ledger.worker(facets("p1"));
    }

    @Test
    void itIsSaidHowManyProgramsLikeOnesOwnUseIt() {
        adoptions.record(ledger.worker(facets("p1")), article, 0, Ledger.using());
        adoptions.record(ledger.worker(facets("p2")), article, 0, Ledger.adapted("By phone only."));
        adoptions.record(ledger.worker(facets("p0")), article, 0, Ledger.stopped("Too few calls."));
        ledger.worker(facets("p1"));
        adoptions.record(ledger.worker(ledger.facets("hospital", "p7", "urban")), article, 0, Ledger.using());
        adoptions.record(mine, article, 0, Ledger.using());

        var likeness = queries.digest(article, mine).likeness();

        assertThat(likeness.like()).as("without one's own, and without the hospital").isEqualTo(4);
        assertThat(likeness.use()).isEqualTo(2);
        assertThat(likeness.stopped()).isOne();
        assertThat(likeness.shared()).hasSize(3).contains("under 50,000 people", "embedded").anyMatch(words -> words.startsWith("harbor patrol"));
    }

    @Test
    void thoseMostLikeItComeFirstAndWhyIsToldFacetByFacet() {
        adoptions.record(ledger.worker(facets("p2")), article, 0, Ledger.using());
        adoptions.record(ledger.worker(facets("p1")), article, 0, Ledger.using());
        adoptions.record(ledger.worker(ledger.facets("hospital", "p7", "urban")), article, 0, Ledger.using());

        var items = queries.list(article, null, false, mine, null, 10).adoptions().items();

        assertThat(items).extracting(Adoption::isLike).containsExactly(true, true, false);
        assertThat(items).extracting(one -> one.fit().score()).containsExactly(100, 89, 18);
        assertThat(items.get(1).fit().on("population_served")).isEqualTo(Fit.Match.NEAR);
        assertThat(queries.list(article, null, true, mine, null, 10).adoptions().items()).hasSize(2);
    }

    @Test
    void whatAProgramSaysOfItselfCountsAtOnce() {
        adoptions.record(ledger.worker(facets("p1")), article, 0, Ledger.using());
        assertThat(queries.digest(article, mine).likeness().like()).isOne();

        ledger.worker(facets("p1"));
        assertThat(queries.digest(article, mine).likeness().like()).isEqualTo(2);
        ledger.employ(mine, ledger.facets("hospital", "p7", "urban"));
        assertThat(queries.digest(article, mine).likeness().shared()).doesNotContain("under 50,000 people");
    }

    @Test
    void whoTellsLittleOfTheirProgramIsToldSo() {
        assertThat(queries.digest(article, ledger.worker(Map.of("lead_agency", List.of(lead)))).likeness().known()).isFalse();
        assertThat(queries.digest(article, ledger.member()).likeness()).isNull();
    }

    private Map<String, List<String>> facets(String size) {
        return ledger.facets(lead, size, "small_town");
    }
}
