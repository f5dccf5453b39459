package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults.SearchHit;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who knows about a thing stands below what is said about it, but whoever is looked for by name comes first. */
class MembersAmongHitsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private SearchQueries search;
    @Autowired
    private Reindexing index;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private final String word = Persons.word();

    @Test
    void membersStandBelowDiscussionsUnlessTheyAreLookedForByName() {
        var persons = new Persons(context);
        var expert = persons.member("Zoe" + word + " Doe", Role.MEMBER);
        var asker = persons.member("Ask" + word + " Doe", Role.MEMBER);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update member set about = ? where id = ?").params("Ask me about " + word, expert.id()).update();
            index.changed(Content.MEMBER, List.of(expert.id()));
        });
        open(asker, "A thing that came up", "The " + word + " is old. Zoe" + word + " may know.");

        await().atMost(Duration.ofMinutes(2)).untilAsserted(() ->
                assertThat(found(word, asker)).containsExactly("A thing that came up", "Zoe" + word + " Doe"));
        assertThat(found("Zoe" + word, asker)).containsExactly("Zoe" + word + " Doe", "A thing that came up");
    }

    private void open(Viewer asker, String title, String text) {
        var staff = new Persons(context).member(Role.STAFF);
        var category = categories.create(staff, new CategoryInput("Members " + word, "For a test", "", Audience.MEMBERS, null));
        discussions.open(asker, new NewDiscussion(category, Kind.QUESTION, new Headline(title, new FacetSelection(Map.of("topic", List.of("privacy"))), List.of(), null),
                text, null));
    }

    private List<String> found(String text, Viewer viewer) {
        return search.search(SearchRequest.of(text), viewer).hits().stream().map(SearchHit::title).toList();
    }
}
