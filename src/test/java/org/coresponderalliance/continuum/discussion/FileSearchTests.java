package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.attachment.Documents;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.search.SearchResults.SearchHit;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files are found by their name and what they say, where they hang, by whom that is for. In all states of content: {@code walk.SearchWalk}. */
class FileSearchTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CategoryService categories;
    @Autowired
    private CategoryQueries known;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private ThreadQueries threads;
    @Autowired
    private AttachmentService files;
    @Autowired
    private SearchQueries search;

    private final String word = Persons.word();
    private Viewer asker;
    private Viewer other;
    private Viewer staff;
    private long category;

    @BeforeEach
    void people() {
        var persons = new Persons(context);
        asker = persons.member("Ask" + word + " Doe", Role.MEMBER);
        other = persons.member("Other" + word + " Doe", Role.MEMBER);
        staff = persons.member("Staff" + word + " Roe", Role.STAFF);
        category = categories.create(staff, "files-" + word, input(Audience.PUBLIC));
    }

    @Test
    void aFileIsFoundByWhatItSaysAndSaysWhereItHangs() {
        var discussion = open("See " + file());

        awaitFound(1, Viewer.guest());
        assertThat(found(Viewer.guest()).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(Kind.FILE);
            assertThat(hit.title()).isEqualTo("Intake " + word + ".pdf");
            assertThat(hit.label()).isEqualTo("File · PDF");
            assertThat(hit.meta()).contains("in “How do you take people in?”");
            assertThat(hit.excerptHtml()).contains("<mark>clipboard" + word + "</mark>");
            assertThat(hit.url()).startsWith("/discussions/" + discussion.id() + "/");
        });
        assertThat(search.search(SearchRequest.of("clipboard" + word + " kind:file"), other).total()).isOne();
        assertThat(search.search(SearchRequest.of("intake"), other).tabs()).filteredOn(tab -> tab.kind() == Kind.FILE).singleElement()
                .satisfies(tab -> assertThat(tab.count()).isPositive());
    }

    @Test
    void whatATextNoLongerRefersToIsNotFound() {
        var discussion = open("See " + file());
        awaitFound(1, other);

        posts.edit(asker, discussion.id(), 1, "It was the wrong one.", threads.post(discussion.id(), 1, asker).orElseThrow().version());
        awaitFound(0, other);
        assertThat(found(asker).total()).isZero();
    }

    @Test
    void filesGoWithTheAudienceOfTheirCategory() {
        open("See " + file());
        awaitFound(1, Viewer.guest());

        categories.edit(staff, category, input(Audience.MEMBERS), known.byId(category, staff).orElseThrow().version(), "");
        awaitFound(0, Viewer.guest());
        awaitFound(1, other);
    }

    @Test
    void twoPlacesAreTwoHits() {
        var file = file();
        var discussion = open("See " + file);
        posts.reply(asker, new NewPost(discussion.id(), null, "Once more " + file, null));

        awaitFound(2, other);
        assertThat(found(other).hits()).extracting(SearchHit::title).containsOnly("Intake " + word + ".pdf");
    }

    private String file() {
        var pdf = Documents.pdf("Bring the clipboard" + word + " along");
        return files.upload("Intake " + word + ".pdf", () -> new ByteArrayInputStream(pdf), "", asker).markdown();
    }

    private DiscussionRef open(String text) {
        var headline = new Headline("How do you take people in?", new FacetSelection(Map.of("topic", List.of("privacy"))), List.of(), null);
        return discussions.open(asker, new NewDiscussion(category, org.coresponderalliance.continuum.discussion.Kind.QUESTION, headline, text, null));
    }

    private CategoryInput input(Audience audience) {
        return new CategoryInput("Files " + word, "What people hand out", "", audience, null);
    }

    private void awaitFound(int count, Viewer viewer) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(found(viewer).total()).isEqualTo(count));
    }

    private SearchResults found(Viewer viewer) {
        return search.search(new SearchRequest("clipboard" + word, Kind.FILE, java.util.Set.of(), SearchRequest.Sort.RELEVANCE, 1, true), viewer);
    }
}
