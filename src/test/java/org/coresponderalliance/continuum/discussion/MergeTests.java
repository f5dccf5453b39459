package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Moved;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.FollowService.Mode;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** One discussion of two that ask the same, and two of one again. */
class MergeTests extends DatabaseTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private MergeService merges;
    @Autowired
    private ThreadQueries threads;
    @Autowired
    private DiscussionQueries lists;
    @Autowired
    private FollowService follows;
    @Autowired
    private MarkService marks;
    @Autowired
    private ReadingService reading;
    @Autowired
    private DraftService drafts;
    @Autowired
    private RemovalService removals;
    @Autowired
    private CounterProof proof;
    @Autowired
    private List<ModeratedContent> moderated;
    @Autowired
    private JdbcClient jdbc;

    private Community community;
    private Viewer moderator;
    private Viewer second;
    private long category;
    private DiscussionRef stays;
    private DiscussionRef goes;

    @BeforeEach
    void twoThatAskTheSame() {
        community = new Community(categories, discussions, posts);
        moderator = community.moderator;
        second = Community.someone(Role.MEMBER);
        category = community.category(Audience.PUBLIC);
        stays = community.question(category, "Who do you call after midnight?");
        community.reply(community.member, stays, "The county line.");
        community.reply(community.staff, stays, "The hospital.");
        goes = discussions.open(second, new NewDiscussion(category, Kind.QUESTION, Headline.of("After midnight, whom do you call?"), "We have nobody.", null));
        community.reply(community.member, goes, "A nurse on call.");
        community.reply(community.staff, goes, 2, "Ours is a medic.");
    }

    private PostRef merge() {
        return merges.merge(moderator, goes.id(), stays.id(), "Asked twice");
    }

    private ThreadPost post(DiscussionRef discussion, int number) {
        return threads.post(discussion.id(), number, community.member).orElseThrow();
    }

    @Test
    void thePostsOfTheOneStandTogetherBehindThoseOfTheOtherWithTheirReplies() {
        assertThat(merge()).matches(first -> first.discussionId() == stays.id() && first.number() == 4);
        assertThat(threads.after(stays.id(), 0, 20, community.member).items()).extracting(ThreadPost::number, ThreadPost::replyTo)
                .containsExactly(tuple(1, null), tuple(2, null), tuple(3, null), tuple(4, null), tuple(5, 4), tuple(6, 5));
        assertThat(post(stays, 4).html()).contains("We have nobody");
        var thread = threads.thread(stays.id(), community.member);
        assertThat(thread.replies()).isEqualTo(5);
        assertThat(thread.authors()).contains(second.id());
        assertThat(community.reply(community.asker, stays, "Thanks to both").number()).isEqualTo(7);
        assertThat(proof.prove()).as("counters are right").isZero();
    }

    @Test
    void aNoteSaysWhoMergedWhatAndWhy() {
        merge();
        var note = post(stays, 4).merged();
        assertThat(note).matches(one -> one.title().equals("After midnight, whom do you call?") && one.by() == moderator.id() && one.reason().equals("Asked twice"));
        assertThat(post(stays, 3).merged()).isNull();
        assertThat(jdbc.sql("select details from audit_entry where action = 'discussion.merged' and subject_id = ?").param(goes.id()).query(String.class).single())
                .contains(String.valueOf(stays.id()));
    }

    @Test
    void addressesOfTheOneThatIsGoneLeadOnAndNeverToWhatSomebodyMayNotSee() throws Exception {
        var url = DiscussionLinks.discussion(goes.id(), goes.slug());
        assertThat(read(url).getStatus()).isEqualTo(200);
        merge();
        var answer = read(url);
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo(DiscussionLinks.discussion(stays.id(), stays.slug()) + "?moved=3");
        assertThat(read(DiscussionLinks.discussion(stays.id(), stays.slug())).getContentAsString()).contains("Here begins what was the discussion", "Asked twice");
        assertThatExceptionOfType(Moved.class).isThrownBy(() -> threads.single(goes.id(), 2, community.member))
                .matches(moved -> moved.resource().equals("/api/v1/discussions/" + stays.id() + "/posts/5"));

        removals.hide(moderator, stays.id(), 1, "");
        var never = read("/discussions/999999998");
        assertThat(read(url).getStatus()).isEqualTo(404);
        assertThat(read(url).getContentAsByteArray()).isEqualTo(never.getContentAsByteArray());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.single(goes.id(), 2, community.member)).isExactlyInstanceOf(NotFound.class);
    }

    private MockHttpServletResponse read(String url) throws Exception {
        return mvc.perform(get(URI.create(url))).andReturn().getResponse();
    }

    @Test
    void theOneThatIsGoneStandsInNoListAndTakesNothingMore() {
        merge();
        assertThat(lists.list(new DiscussionFilter(DiscussionFilter.Tab.MINE, null, null, null, FacetSelection.none()), null, 50, second).items())
                .extracting(DiscussionRow::id).doesNotContain(goes.id()).contains(stays.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> community.reply(community.member, goes, "Too late"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merges.merge(moderator, goes.id(), stays.id(), ""));
    }

    @Test
    void onlyModeratorsMerge() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> merges.merge(second, goes.id(), stays.id(), ""));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> merges.merge(Viewer.guest(), goes.id(), stays.id(), ""));
        merge();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> merges.part(second, goes.id()));
    }

    @Test
    void nobodyReadsByItWhatTheyCouldNotReadBefore() {
        var closed = community.question(community.category(Audience.MEMBERS), "Whom do you call at night?");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> merges.merge(moderator, closed.id(), stays.id(), ""))
                .matches(refused -> refused.text().key().equals("discussion.merge.wider"));
        assertThat(merges.outlook(moderator, closed.id(), stays.id()).refusal()).isNotNull();
        assertThat(merges.outlook(moderator, stays.id(), closed.id())).matches(told -> told.refusal() == null && !told.undoable());

        merges.merge(moderator, stays.id(), closed.id(), "");
        assertThatExceptionOfType(NotAllowed.class).as("what is written there is not for guests").isThrownBy(() -> merges.part(moderator, stays.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.thread(stays.id(), Viewer.guest())).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    void aCaseConsultStandsForItself() {
        var members = community.category(Audience.MEMBERS);
        var consult = discussions.open(community.asker, new NewDiscussion(members, Kind.CASE_CONSULT, new Headline("Calls at night",
                FacetSelection.none(), List.of(), new CaseConsult("A composite", "", "", "", "What else?")), "Here it is.", null));
        var other = community.question(members, "What do you do about calls at night?");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> merges.merge(moderator, consult.id(), other.id(), ""));
    }

    @Test
    void theAcceptedAnswerGoesWithItWhereTheOtherHasNone() {
        discussions.accept(second, goes.id(), 2);
        merge();
        assertThat(threads.thread(stays.id(), community.member).accepted()).isEqualTo(5);
    }

    @Test
    void whereBothHaveAnAcceptedAnswerTheNoteLeadsToTheSecond() {
        discussions.accept(second, goes.id(), 3);
        discussions.accept(community.asker, stays.id(), 2);
        merge();
        assertThat(threads.thread(stays.id(), community.member).accepted()).isEqualTo(2);
        assertThat(post(stays, 4).merged()).matches(note -> note.accepted() == 6);
    }

    @Test
    void whoFollowsAndFacesTheOneDoesSoWithTheOther() {
        var follower = Community.someone(Role.MEMBER);
        var muted = Community.someone(Role.MEMBER);
        follows.set(follower, goes.id(), Mode.FOLLOW);
        follows.set(muted, goes.id(), Mode.FOLLOW);
        follows.set(muted, stays.id(), Mode.MUTE);
        marks.face(follower, goes.id(), true);
        marks.face(follower, stays.id(), true);
        marks.react(second, goes.id(), 2, Reaction.HELPFUL, true);
        marks.bookmark(follower, goes.id(), 2, true);
        merge();
        assertThat(follows.members(stays.id()).get(Mode.FOLLOW)).contains(follower.id(), second.id()).doesNotContain(muted.id());
        assertThat(threads.thread(stays.id(), follower).facing()).as("the follower, once, and who asked").isEqualTo(2);
        assertThat(threads.post(stays.id(), 5, follower)).hasValueSatisfying(post -> assertThat(post.helpful() == 1 && post.bookmarked()).isTrue());
    }

    @Test
    void whatWasReadOfBothIsRead() {
        reading.read(community.asker, stays.id(), 3);
        reading.read(community.asker, goes.id(), 2);
        reading.read(second, goes.id(), 3);
        reading.read(second, stays.id(), 1);
        merge();
        assertThat(threads.thread(stays.id(), community.asker).mine()).matches(mine -> mine.firstUnread() == 6 && mine.unread() == 1);
        assertThat(threads.thread(stays.id(), second).mine()).as("had not read all of the other one").matches(mine -> mine.firstUnread() == 2);
    }

    @Test
    void whatSomebodyIsWritingIsNotLost() {
        drafts.save(second, "reply/" + goes.id(), "I was about to say", Map.of());
        drafts.save(second, "reply/" + goes.id() + "/2", "To you", Map.of());
        drafts.save(community.member, "edit/" + goes.id() + "/2", "A nurse, on call", Map.of());
        drafts.save(community.asker, "reply/" + stays.id(), "Mine", Map.of());
        drafts.save(community.asker, "reply/" + goes.id(), "Yours", Map.of());
        merge();
        assertThat(keys(second)).containsExactlyInAnyOrder("reply/" + stays.id(), "reply/" + stays.id() + "/5");
        assertThat(keys(community.member)).containsExactly("edit/" + stays.id() + "/5");
        assertThat(keys(community.asker)).containsExactlyInAnyOrder("reply/" + stays.id(), "reply/" + stays.id() + "/4");
    }

    private List<String> keys(Viewer viewer) {
        return drafts.all(viewer).stream().map(Draft::key).toList();
    }

    @Test
    void whatWasReportedIsStillFound() {
        merge();
        var subject = new Subject(Subject.Kind.DISCUSSION, goes.id());
        var content = moderated.stream().filter(one -> one.kinds().contains(subject.kind())).findFirst().orElseThrow();
        assertThat(content.item(subject, moderator)).hasValueSatisfying(item -> assertThat(item.url()).endsWith("#post-4"));
        content.hide(subject, moderator);
        assertThat(threads.post(stays.id(), 4, community.member)).isEmpty();
        assertThat(threads.thread(stays.id(), community.member).replies()).isEqualTo(4);
    }

    @Test
    void theTwoAreTakenApartAgainAndWhatWasWrittenSinceStays() {
        discussions.accept(second, goes.id(), 2);
        marks.face(community.member, goes.id(), true);
        merge();
        reading.read(second, stays.id(), 6);
        community.reply(community.asker, stays, 5, "Which nurse?");
        assertThat(merges.part(moderator, goes.id()).id()).isEqualTo(goes.id());

        assertThat(threads.after(goes.id(), 0, 20, community.member).items()).extracting(ThreadPost::number, ThreadPost::replyTo)
                .containsExactly(tuple(1, null), tuple(2, null), tuple(3, 2));
        assertThat(threads.after(stays.id(), 0, 20, community.member).items()).extracting(ThreadPost::number, ThreadPost::replyTo)
                .containsExactly(tuple(1, null), tuple(2, null), tuple(3, null), tuple(7, null));
        assertThat(threads.thread(goes.id(), second)).matches(thread -> thread.accepted() == 2 && thread.replies() == 2 && thread.mine().unread() == 0 && thread.facing() == 1);
        assertThat(threads.thread(stays.id(), second)).matches(thread -> thread.accepted() == null && thread.facing() == 0 && thread.mine().follow() == null);
        assertThat(proof.prove()).as("counters are right").isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merges.part(moderator, goes.id()));
        assertThat(merge().number()).as("and merged anew").isEqualTo(8);
    }

    @Test
    void notAfterAMonth() {
        merge();
        jdbc.sql("update discussion_merge set merged_at = merged_at - interval 31 day where from_id = ?").param(goes.id()).update();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> merges.part(moderator, goes.id())).matches(refused -> refused.text().key().equals("discussion.part.late"));
    }

    @Test
    void whatWasMergedIntoTheOneThatGoesGoesWithItAndComesBackWithIt() {
        var third = community.question(category, "Midnight: whom?");
        merges.merge(moderator, third.id(), goes.id(), "");
        merge();
        assertThat(moved(third)).isEqualTo(DiscussionLinks.discussion(stays.id(), stays.slug()) + "?moved=6");
        merges.part(moderator, goes.id());
        assertThat(moved(third)).isEqualTo(DiscussionLinks.discussion(goes.id(), goes.slug()) + "?moved=3");
        merges.part(moderator, third.id());
        assertThat(threads.thread(third.id(), community.member).lastNumber()).isOne();
    }

    private String moved(DiscussionRef merged) {
        try {
            return threads.thread(merged.id(), community.member).url();
        } catch (Moved moved) {
            return moved.page();
        }
    }

    @Test
    void anOlderDiscussionDoesNotMakeTheOtherOneLookOld() {
        jdbc.sql("update post set created_at = '2020-01-01', published_at = '2020-01-01' where discussion_id = ?").param(goes.id()).update();
        var before = threads.thread(stays.id(), community.member).lastAt();
        merge();
        assertThat(threads.thread(stays.id(), community.member).lastAt()).isEqualTo(before);
        assertThat(threads.thread(stays.id(), community.member).lastPublished()).isEqualTo(6);
    }
}
