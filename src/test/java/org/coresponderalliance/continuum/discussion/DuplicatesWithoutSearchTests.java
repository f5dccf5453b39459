package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.IndexAway;
import org.coresponderalliance.continuum.search.Similar;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.OpenSearchNode;
import org.coresponderalliance.continuum.testing.OpenSearchTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What asks the search what is alike, while its engine does not answer. */
@OpenSearchTest
class DuplicatesWithoutSearchTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private DuplicateFinder finder;
    @Autowired
    private DuplicateTable table;
    @Autowired
    private DuplicateQueries duplicates;
    @Autowired
    private Similar similar;
    @Autowired
    private SimilarContent content;
    @Autowired
    private Pages pages;

    @AfterEach
    void theClusterIsThere() {
        OpenSearchNode.gate().open();
        await().atMost(LONG).until(similar::isReady);
    }

    @Test
    void whatWasOpenedMeanwhileIsComparedOnceTheSearchIsBack() {
        await().atMost(LONG).until(similar::isReady);
        var community = new Community(categories, discussions, posts);
        var category = community.category(Audience.PUBLIC);
        var title = "Which " + Persons.word() + " lanyard breaks away under load?";
        var first = community.question(category, title);
        await().atMost(LONG).until(() -> !similar.similar(title, "", "", community.member, 5).isEmpty());
        while (finder.goOn() > 0) {
            assertThat(similar.isReady()).isTrue();
        }

        OpenSearchNode.gate().shut();
        var second = community.question(category, title.replace("breaks", "break"));

        assertThatExceptionOfType(IndexAway.class).as("nothing is known, instead of nothing alike").isThrownBy(() -> table.asked(List.of(second.id())).forEach(finder::compare));
        assertThat(finder.goOn()).isZero();
        assertThat(table.next(100)).as("it is compared later").contains(second.id());
        assertThat(content.similar(title, community.member)).as("by their titles").isNotEmpty();
        assertThat(pages.page(DiscussionLinks.discussion(second.id(), second.slug()), Map.of(), community.member).orElseThrow().html()).contains(title.replace("breaks", "break"));

        OpenSearchNode.gate().open();
        await().atMost(LONG).untilAsserted(() -> {
            finder.goOn();
            assertThat(table.next(100)).doesNotContain(second.id());
        });
        assertThat(duplicates.of(second.id(), community.moderator)).extracting(pair -> List.of(pair.older().id(), pair.newer().id())).contains(List.of(first.id(), second.id()));
    }
}
