package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.IndexAway;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Discussions that are likely about the same question are found and offered, until somebody decides. */
class DuplicateTests extends DatabaseTests {

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
    private DuplicateService decisions;
    @Autowired
    private MergeService merges;

    private Community community;
    private String word;
    private DiscussionRef first;
    private DiscussionRef second;

    @BeforeEach
    void twoThatAskTheSame() {
        community = new Community(categories, discussions, posts);
        word = Persons.word();
        var category = community.category(Audience.MEMBERS);
        first = community.question(category, "Which " + word + " lanyard breaks away under load?");
        second = community.question(category, "Does your " + word + " lanyard break away under load?");
        community.question(category, "Which " + word + " boots do you wear in snow?");
        await().atMost(Duration.ofMinutes(1)).ignoreException(IndexAway.class).untilAsserted(() -> {
            table.asked(List.of(second.id())).forEach(finder::compare);
            assertThat(of(second)).hasSize(1);
        });
    }

    private List<DuplicateQueries.Pair> of(DiscussionRef discussion) {
        return duplicates.of(discussion.id(), community.moderator).stream().filter(pair -> Set.of(pair.older().id(), pair.newer().id()).equals(Set.of(first.id(), second.id()))).toList();
    }

    @Test
    void thePairSaysHowAlikeTheyAreAndIsForModeratorsAlone() {
        var pair = of(second).getFirst();
        assertThat(pair.older().id()).isEqualTo(first.id());
        assertThat(pair.newer().title()).contains(word);
        assertThat(pair.titleLikeness()).isGreaterThanOrEqualTo(Likeness.SAME_TITLE);
        assertThat(pair.other(first.id()).id()).isEqualTo(second.id());
        assertThat(duplicates.open(0, 100, community.moderator).items()).extracting(DuplicateQueries.Pair::id).contains(pair.id());
        assertThat(duplicates.count(community.moderator)).isPositive();
        assertThat(duplicates.count(community.member)).isZero();
        assertThat(duplicates.of(second.id(), community.member)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> duplicates.open(0, 100, community.member));
    }

    @Test
    void whatIsNotTheSameIsNeverOfferedAgain() {
        var pair = of(second).getFirst().id();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> decisions.notTheSame(community.member, pair));
        decisions.notTheSame(community.moderator, pair);
        table.asked(List.of(first.id(), second.id())).forEach(finder::compare);
        assertThat(of(second)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decisions.notTheSame(community.moderator, pair));
    }

    @Test
    void whatWasMergedIsNotOfferedNorIsWhatWasTakenApart() {
        merges.merge(community.moderator, second.id(), first.id(), "");
        assertThat(of(first)).isEmpty();
        merges.part(community.moderator, second.id());
        assertThat(of(first)).isEmpty();
    }

    @Test
    void whatWasThereBeforeIsGoneThroughLittleByLittle() {
        while (finder.goOn() > 0) {
            assertThat(table.next(1_000)).doesNotContain(0L);
        }
        assertThat(table.next(10)).isEmpty();
    }
}
