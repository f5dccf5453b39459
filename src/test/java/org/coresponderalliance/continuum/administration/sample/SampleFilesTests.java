package org.coresponderalliance.continuum.administration.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.Mentions;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one file of the sample community names is in the others, so that the loader finds it. */
class SampleFilesTests extends DatabaseTests {

    private static final SampleFiles FILES = SampleFiles.read();
    private static final Set<String> HANDLES = FILES.people().members().stream().map(SampleMembers.Person::key).collect(Collectors.toSet());

    @Autowired
    private Taxonomy taxonomy;

    @Test
    void theCommunityHasWhatItPromises() {
        assertThat(FILES.people().programs()).hasSize(25);
        assertThat(HANDLES).hasSize(60).hasSameSizeAs(FILES.people().members());
        assertThat(FILES.discussions()).hasSizeGreaterThanOrEqualTo(40).anyMatch(discussion -> discussion.posts().size() >= 120);
        assertThat(FILES.articles()).filteredOn(article -> article.kind().equals("best_practice")).hasSize(15);
        assertThat(FILES.people().members()).filteredOn(person -> person.email() != null).extracting(SampleMembers.Person::roleOf)
                .containsExactlyInAnyOrder(Role.MEMBER, Role.MEMBER, Role.MEMBER, Role.MODERATOR, Role.MODERATOR, Role.MODERATOR, Role.STAFF, Role.ADMINISTRATOR);
    }

    @Test
    void everybodyWhoIsNamedIsThere() {
        var named = new HashSet<String>();
        for (var discussion : FILES.discussions()) {
            named.add(discussion.by());
            named.addAll(discussion.facing());
            discussion.posts().stream().map(SampleDiscussion.Post::by).filter(Objects::nonNull).forEach(named::add);
            discussion.posts().forEach(post -> named.addAll(Mentions.in(post.body())));
        }
        for (var article : FILES.articles()) {
            named.add(article.owner());
            article.revisions().forEach(revision -> named.add(revision.by()));
            article.revisions().forEach(revision -> named.addAll(revision.approvedBy()));
        }
        FILES.queue().flags().forEach(flag -> named.add(flag.by()));
        FILES.queue().held().forEach(held -> named.add(held.by()));
        FILES.queue().proposals().forEach(proposal -> named.add(proposal.by()));
        assertThat(HANDLES).containsAll(named);
    }

    @Test
    void everyFacetValueIsInTheTaxonomy() {
        var selections = Stream.of(
                FILES.people().programs().stream().map(SampleMembers.Program::facets),
                FILES.discussions().stream().map(SampleDiscussion::facets),
                FILES.articles().stream().map(SampleArticle::facets),
                FILES.people().members().stream().map(person -> Map.of("topic", person.canHelpWith(), "discipline", List.of(person.discipline()))),
                FILES.queue().applications().stream().map(one -> Map.of("discipline", List.of(one.discipline()))),
                FILES.articles().stream().flatMap(article -> article.revisions().stream()).flatMap(revision -> revision.recommendations().stream())
                        .map(one -> Map.of("evidence_level", List.of(one.evidence()))));
        assertThat(selections.flatMap(all -> all)).allSatisfy(facets -> taxonomy.checked(new FacetSelection(facets)));
    }

    @Test
    void everyPlaceThatIsNamedIsThere() {
        var programs = FILES.people().programs().stream().map(SampleMembers.Program::key).toList();
        var categories = FILES.categories().stream().map(SampleCategory::slug).toList();
        assertThat(FILES.people().members()).extracting(SampleMembers.Person::program).filteredOn(Objects::nonNull).allMatch(programs::contains);
        assertThat(FILES.discussions()).extracting(SampleDiscussion::category).allMatch(categories::contains);
        assertThat(FILES.categories()).extracting(SampleCategory::audience).allMatch(name -> Audience.valueOf(name.toUpperCase()) != Audience.GROUP);
        assertThat(FILES.articles()).flatExtracting(SampleArticle::discussions).allMatch(this::isDiscussion);
        assertThat(FILES.queue().flags()).allMatch(flag -> isPost(flag.discussion(), flag.post()));
        assertThat(FILES.queue().held()).allMatch(held -> isDiscussion(held.discussion()));
        assertThat(FILES.queue().proposals()).allMatch(proposal -> isDiscussion(proposal.discussion()));
    }

    @Test
    void postsAnswerEarlierOnesAndNobodyWritesInTheFuture() {
        for (var discussion : FILES.discussions()) {
            var posts = discussion.posts();
            var age = discussion.age().span();
            for (int number = 1; number <= posts.size(); number++) {
                var post = posts.get(number - 1);
                assertThat(post.by() == null).as(discussion.title() + " " + number).isEqualTo(number == 1);
                assertThat(Objects.requireNonNullElse(post.replyTo(), 1)).isBetween(1, Math.max(1, number - 1));
                age = post.after() == null ? age : age.minus(post.after().span());
            }
            assertThat(age).as(discussion.title()).isPositive();
            assertThat(discussion.accepted()).satisfiesAnyOf(none -> assertThat(none).isNull(), number -> assertThat(number).isBetween(2, posts.size()));
        }
    }

    @Test
    void revisionsFollowEachOtherAndABestPracticeHasApprovalsOfTwoDisciplines() {
        var disciplines = FILES.people().members().stream().collect(Collectors.toMap(SampleMembers.Person::key, SampleMembers.Person::discipline));
        for (var article : FILES.articles()) {
            assertThat(article.revisions()).extracting(revision -> revision.age().span()).isSortedAccordingTo((one, other) -> other.compareTo(one));
            if (article.kind().equals("best_practice") && article.state().equals("published")) {
                assertThat(article.revisions().getLast().approvedBy().stream().map(disciplines::get).distinct()).as(article.title()).hasSizeGreaterThan(1);
            }
        }
    }

    private boolean isDiscussion(int number) {
        return number >= 1 && number <= FILES.discussions().size();
    }

    private boolean isPost(int discussion, int number) {
        return isDiscussion(discussion) && number >= 1 && number <= FILES.discussions().get(discussion - 1).posts().size();
    }
}
