package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WritingTests extends DatabaseTests {

    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private RemovalService removals;
    @Autowired
    private CareService care;
    @Autowired
    private ThreadQueries threads;

    private Community community;

    @BeforeEach
    void people() {
        community = new Community(categories, discussions, posts);
    }

    @Test
    void repliesAtTheSameTimeGetNumbersWithoutGaps() throws Exception {
        var question = community.question();
        var writers = community.members(8);
        var work = new ArrayList<Callable<Integer>>();
        IntStream.range(0, 40).forEach(i -> work.add(() -> community.reply(writers.get(i % 8), question, "Reply " + i).number()));
        var numbers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                numbers.add(done.get());
            }
        }
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 41).boxed().toList());
        var thread = threads.thread(question.id(), community.member);
        assertThat(thread.replies()).isEqualTo(40);
        assertThat(thread.lastPublished()).isEqualTo(41);
    }

    @Test
    void aDoubleSubmitGivesTheSamePost() throws Exception {
        var question = community.question();
        var reply = new NewPost(question.id(), null, "We have an on-call phone.", "one-key");
        List<PostRef> made = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<PostRef> submit = () -> posts.reply(community.member, reply);
            for (var done : threads.invokeAll(Collections.nCopies(8, submit))) {
                made.add(done.get());
            }
        }
        assertThat(made).containsOnly(made.getFirst());
        assertThat(threads.thread(question.id(), community.member).replies()).isEqualTo(1);
    }

    @Test
    void aDoubleSubmitOfAQuestionOpensOneDiscussion() throws Exception {
        var category = community.category(Audience.MEMBERS);
        var question = new NewDiscussion(category, Kind.QUESTION, Headline.of("Twice?"), "Once is enough.", "the-key");
        var made = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<DiscussionRef> submit = () -> discussions.open(community.asker, question);
            for (var done : threads.invokeAll(Collections.nCopies(6, submit))) {
                made.add(done.get().id());
            }
        }
        assertThat(made).containsOnly(made.getFirst());
    }

    @Test
    void aReplyToALockedDiscussionIsRefused() {
        var question = community.question();
        care.lock(community.moderator, question.id(), true, "It went in circles");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> community.reply(community.member, question, "One more thing"))
                .satisfies(refused -> assertThat(refused.text().key()).isEqualTo("discussion.reply.locked"));
        assertThat(community.reply(community.moderator, question, "Closed, thank you all").number()).isEqualTo(2);
    }

    @Test
    void aStaleEditIsRefusedAndCarriesTheirText() {
        var question = community.question();
        var reply = community.reply(community.member, question, "First words");
        posts.edit(community.moderator, question.id(), reply.number(), "Words without a name", 1);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> posts.edit(community.member, question.id(), reply.number(), "My second words", 1))
                .satisfies(conflict -> assertThat(conflict.theirs()).isEqualTo("Words without a name"));
        var edited = posts.edit(community.member, question.id(), reply.number(), "My second words", 2);
        assertThat(edited.version()).isEqualTo(3);
    }

    @Test
    void aGuestIsAskedToSignIn() {
        var question = community.question();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> community.reply(Viewer.guest(), question, "Hello"))
                .satisfies(refused -> assertThat(refused.text().key()).isEqualTo("access.signInFirst"));
        var inside = community.question(community.category(Audience.MEMBERS), "Inside");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> community.reply(Viewer.guest(), inside, "Hello"));
    }

    @Test
    void aReplyToADeletedPostIsRefusedWithAWayOn() {
        var question = community.question();
        var reply = community.reply(community.member, question, "Wrong");
        removals.delete(community.member, question.id(), reply.number(), "");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> community.reply(community.asker, question, reply.number(), "But"))
                .satisfies(refused -> assertThat(refused.text().key()).isEqualTo("discussion.reply.gone"));
    }

    @Test
    void eachFieldThatCannotBeTakenIsNamed() {
        var category = community.category(Audience.MEMBERS);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> community.question(category, " "))
                .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys("title"));
        var headline = new Headline("Tags", FacetSelection.none(), List.of("a", "b", "c", "d", "e", "f"), null);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> discussions.open(community.asker, new NewDiscussion(category, Kind.QUESTION, headline, "x", null)))
                .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys("tags"));
    }

    @Test
    void aCaseConsultIsNotTakenWhereGuestsRead() {
        var consult = new CaseConsult("A composite", "60-74", "Urban", "Twice", "What else?");
        var headline = new Headline("Night caller", FacetSelection.none(), List.of(), consult);
        var category = community.category(Audience.PUBLIC);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> discussions.open(community.asker, new NewDiscussion(category, Kind.CASE_CONSULT, headline, "x", null)))
                .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys("categoryId"));
        var inside = discussions.open(community.asker,
                new NewDiscussion(community.category(Audience.MEMBERS), Kind.CASE_CONSULT, headline, "x", null));
        assertThat(threads.thread(inside.id(), community.member).caseConsult()).isEqualTo(consult);
    }

    @Test
    void anAnnouncementIsForStaffToMake() {
        var category = community.category(Audience.PUBLIC);
        var news = new NewDiscussion(category, Kind.ANNOUNCEMENT, Headline.of("News"), "Today", null);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> discussions.open(Community.someone(Role.MODERATOR), news));
        assertThat(discussions.open(community.staff, news).isHeld()).isFalse();
    }
}
