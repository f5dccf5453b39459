package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What could identify a client does not leave its author's hands unanswered, whichever way it takes into a discussion. */
class PrivacyTests extends DatabaseTests {

    private static final String BLOCKED = "Her number is 536-22-1874, in case you look her up.";
    private static final String WARNED = "Our client Marlene Whitcomb asked for the same unit again.";
    /** Nothing in it is an identifier; together it tells of one person. */
    private static final String STORY = "Last Tuesday night we met a 43 year old veteran on the water tower in Ashford. He had lost his dairy farm in March, "
            + "was the only man there with a prosthetic arm, and was flown to the hospital in Burlington.";

    private static final String SHORT_STORY = "Last Tuesday we met a 43 year old veteran with a prosthetic arm on the water tower in Ashford; he lost his dairy farm, flown to Burlington";

    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private ThreadQueries threads;
    @Autowired
    private ReviewQueries queue;

    private Community community;

    @BeforeEach
    void people() {
        community = new Community(categories, discussions, posts);
    }

    @Test
    void aReplyThatBlocksIsNotWrittenWhateverItsAuthorSays() {
        var question = community.question();
        var concern = concern(community.member, question, BLOCKED, Answers.NONE);
        assertThat(concern.findings()).anySatisfy(place -> {
            assertThat(place.field()).isEqualTo("body");
            assertThat(place.action()).isEqualTo("block");
        });
        concern(community.member, question, BLOCKED, kept(concern, BLOCKED, "It is mine"));
        assertThat(threads.thread(question.id(), community.member).replies()).isZero();
    }

    @Test
    void whatWarnsIsPublishedAfterALook() {
        var question = community.question();
        var concern = concern(community.member, question, WARNED, Answers.NONE);
        assertThat(concern.findings()).isNotEmpty().allMatch(FoundPlace::mayStay);
        assertThat(reply(community.member, question, WARNED, kept(concern, WARNED, "")).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aStoryThatStaysWaitsForAModeratorWhoReadsWhy() {
        var question = community.question();
        var concern = concern(community.member, question, STORY, Answers.NONE);
        assertThat(concern.findings()).extracting(FoundPlace::action).contains("hold").doesNotContain("block");
        concern(community.member, question, STORY, kept(concern, STORY, " "));
        var held = reply(community.member, question, STORY, kept(concern, STORY, "He told it on TV himself"));
        assertThat(held.state()).isEqualTo(State.HELD);
        var waiting = waiting(community.moderator, question, held.number()).orElseThrow();
        assertThat(waiting.why()).contains("He told it on TV himself").doesNotContain("Ashford").doesNotContain("prosthetic");
        assertThat(threads.thread(question.id(), community.asker).replies()).isZero();
    }

    @Test
    void moderatorsPassTheSameGuardAndAnotherOneDecides() {
        var question = community.question();
        var concern = concern(community.moderator, question, STORY, Answers.NONE);
        assertThat(reply(community.moderator, question, STORY, kept(concern, STORY, "A composite of three")).state()).isEqualTo(State.HELD);
    }

    @Test
    void anEditPassesTheGuardAndIsHeldWithItsReason() {
        var question = community.question();
        var reply = community.reply(community.member, question, "We had one like that.");
        var concern = catchThrowableOfType(PrivacyConcern.class,
                () -> posts.edit(community.member, question.id(), reply.number(), STORY, 1));
        assertThat(threads.post(question.id(), reply.number(), community.member).orElseThrow().markdown()).isEqualTo("We had one like that.");
        var edited = posts.edit(community.member, question.id(), reply.number(), STORY, 1, kept(concern, STORY, "He told it himself"));
        assertThat(edited.state()).isEqualTo(State.HELD);
        assertThat(threads.thread(question.id(), community.asker).replies()).isZero();
    }

    @Test
    void titleTagsAndFieldsOfACaseConsultPassTheGuard() {
        var inside = community.category(Audience.MEMBERS);
        var consult = new CaseConsult("Client Marlene Whitcomb calls every night", "60-74", "Urban", "Her SSN is 536-22-1874", "What else?");
        var headline = new Headline("Client Marlene Whitcomb again", FacetSelection.none(), List.of("536-22-1874"), consult);
        assertThatExceptionOfType(PrivacyConcern.class)
                .isThrownBy(() -> discussions.open(community.asker, new NewDiscussion(inside, Kind.CASE_CONSULT, headline, "What else could we do?", null)))
                .satisfies(concern -> assertThat(concern.findings()).extracting(FoundPlace::field)
                        .contains("title", "caseConsult.situation", "caseConsult.tried", "tags").doesNotContain("body"));
    }

    @Test
    void aChangedTitlePassesTheGuard() {
        var question = community.question();
        var title = "Who has met Marlene Whitcomb, a client of ours?";
        var concern = catchThrowableOfType(PrivacyConcern.class,
                () -> discussions.edit(community.asker, question.id(), Headline.of(title), 1));
        assertThat(concern.findings()).extracting(FoundPlace::field).containsOnly("title");
        assertThat(threads.thread(question.id(), community.asker).title()).isEqualTo("Who do you call after midnight?");
        discussions.edit(community.asker, question.id(), Headline.of(title), 1, kept(concern, title, "She is a vendor"));
        assertThat(threads.thread(question.id(), community.asker).title()).isEqualTo(title);
    }

    @Test
    void aHeldTitleTakesItsDiscussionBackFromItsReaders() {
        var question = community.question();
        var concern = catchThrowableOfType(PrivacyConcern.class,
                () -> discussions.edit(community.asker, question.id(), Headline.of(SHORT_STORY), 1));
        var edited = discussions.edit(community.asker, question.id(), Headline.of(SHORT_STORY), 1, kept(concern, SHORT_STORY, "It was in the papers"));
        assertThat(edited.isHeld()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.thread(question.id(), community.member));
    }

    @Test
    void whoDoesNotSeeADiscussionHearsNothingOfTheGuard() {
        var inside = community.question(community.category(Audience.MEMBERS), "Among us");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> community.reply(Viewer.guest(), inside, BLOCKED));
    }

    @Test
    void aPublicStoryIsReadMoreStrictlyThanOneAmongMembers() {
        var story = "We met a 43 year old woman at the school in Ashford last Tuesday.";
        var open = community.question(community.category(Audience.PUBLIC), "In the open");
        var inside = community.question(community.category(Audience.MEMBERS), "Inside");
        concern(community.member, open, story, Answers.NONE);
        assertThat(community.reply(community.member, inside, story).state()).isEqualTo(State.PUBLISHED);
    }

    private PrivacyConcern concern(Viewer author, DiscussionRef discussion, String text, Answers answers) {
        return catchThrowableOfType(PrivacyConcern.class, () -> reply(author, discussion, text, answers));
    }

    private PostRef reply(Viewer author, DiscussionRef discussion, String text, Answers answers) {
        return posts.reply(author, new NewPost(discussion.id(), null, text, null, answers));
    }

    private static Answers kept(PrivacyConcern concern, String text, String reason) {
        return new Answers(concern.findings().stream().map(place -> new Answers.Kept(place.field(), place.rule(), text.substring(place.start(), place.end()), reason))
                .toList());
    }

    private Optional<WaitingItem> waiting(Viewer moderator, DiscussionRef discussion, int number) {
        return queue.waiting(ItemKind.HELD, 1000, moderator).stream()
                .filter(item -> item.content().url().startsWith(DiscussionLinks.discussion(discussion.id(), discussion.slug())) && item.content().url().endsWith("-" + number))
                .findFirst();
    }
}
