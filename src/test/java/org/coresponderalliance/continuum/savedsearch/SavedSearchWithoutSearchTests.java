package org.coresponderalliance.continuum.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.Arrivals;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.testing.OpenSearchNode;
import org.coresponderalliance.continuum.testing.OpenSearchTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Saved searches while the engine of the search does not answer. */
@OpenSearchTest
class SavedSearchWithoutSearchTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private SavedSearches searches;
    @Autowired
    private SavedSearchWatch watch;
    @Autowired
    private Arrivals arrivals;

    @AfterEach
    void theClusterIsThere() {
        OpenSearchNode.gate().open();
        await().atMost(LONG).until(arrivals::isReady);
    }

    @Test
    void theyWaitAndTellLaterWhatWasPublished() {
        await().atMost(LONG).until(arrivals::isReady);
        var persons = new Persons(context);
        var member = persons.member();
        var staff = persons.member(Role.STAFF);
        var word = Persons.word();
        var category = categories.create(staff, new CategoryInput("Open " + word, "For a test", "", Audience.MEMBERS, null));
        var saved = searches.save(member, SearchRequest.of(word), "", Frequency.AT_ONCE);

        OpenSearchNode.gate().shut();
        assertThatNoException().as("who notices it").isThrownBy(watch::lookAtOnce);
        discussions.open(staff, new NewDiscussion(category, Kind.QUESTION, Headline.of("About " + word), "Who knows?", null));

        assertThatNoException().as("who comes after").isThrownBy(() -> {
            watch.lookAtOnce();
            watch.lookDue();
        });
        assertThat(searches.finds(saved.id(), member)).isEmpty();

        OpenSearchNode.gate().open();
        await().atMost(LONG).untilAsserted(() -> {
            watch.lookAtOnce();
            assertThat(searches.finds(saved.id(), member)).extracting(HitDetails::title).containsExactly("About " + word);
        });
    }
}
