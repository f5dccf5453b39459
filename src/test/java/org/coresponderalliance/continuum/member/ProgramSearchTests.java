package org.coresponderalliance.continuum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults.SearchHit;
import org.coresponderalliance.continuum.search.Suggestion;
import org.coresponderalliance.continuum.search.Suggestions;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Programs are found by members, by name, place and how they work. */
class ProgramSearchTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Programs programs;
    @Autowired
    private SearchQueries search;
    @Autowired
    private Suggestions suggestions;

    private final String word = Persons.word();
    private final ProgramInput input = new ProgramInput("Team " + word, "US-CO", 2019, "We ride at night.",
            new FacetSelection(Map.of("lead_agency", List.of("fire"))));
    private Viewer worker;
    private Viewer member;
    private long id;

    @BeforeEach
    void aProgram() {
        var persons = new Persons(context);
        worker = persons.member();
        member = persons.member();
        id = programs.create(input, worker);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(found(word, member)).hasSize(1));
    }

    @Test
    void aHitSaysWhereItIsAndLeadsToWhoWorksThere() {
        assertThat(found("\"" + word + "\" colorado", member)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("Team " + word);
            assertThat(hit.meta()).containsExactly("Colorado", "one member works in it");
            assertThat(hit.url()).isEqualTo("/members?q=Team+" + word);
        });
        assertThat(found(word + " lead_agency:fire kind:program", member)).hasSize(1);
        assertThat(found(word + " lead_agency:police", member)).isEmpty();
        assertThat(suggestions.suggest("team " + word, member)).extracting(Suggestion::kind).contains("Program");
    }

    @Test
    void guestsKnowOfNone() {
        assertThat(found(word, Viewer.guest())).isEmpty();
        assertThat(search.search(SearchRequest.of(word), Viewer.guest()).tabs()).allMatch(tab -> tab.count() == 0);
        assertThat(suggestions.suggest("team " + word, Viewer.guest())).isEmpty();
    }

    @Test
    void itIsFoundAsItIsNow() {
        var other = Persons.word();
        programs.change(id, input, new ProgramInput("Team " + other, "US-OH", 2019, "", FacetSelection.none()), worker);

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(found(other, member)).hasSize(1));
        assertThat(found("\"" + word + "\"", member)).isEmpty();
    }

    private List<SearchHit> found(String text, Viewer viewer) {
        return search.search(SearchRequest.of(text).withKind(Kind.PROGRAM), viewer).hits();
    }
}
