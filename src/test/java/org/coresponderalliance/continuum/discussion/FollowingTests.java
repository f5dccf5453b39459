package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.discussion.FollowService.Mode;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FollowingTests extends DatabaseTests {

    @Autowired
    private CategoryService categories;
    @Autowired
    private CategoryQueries shown;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private FollowService follows;
    @Autowired
    private ReadingService reading;
    @Autowired
    private DiscussionQueries lists;
    @Autowired
    private ThreadQueries threads;
    @Autowired
    private Chrome chrome;

    private Community community;
    private Viewer me;

    @BeforeEach
    void people() {
        community = new Community(categories, discussions, posts);
        me = community.member;
    }

    private List<Long> followed() {
        return lists.list(DiscussionFilter.all(Tab.FOLLOWED), null, 100, me).items().stream().map(DiscussionRow::id).toList();
    }

    private List<Long> unread() {
        return lists.unreadFollowed(5, me).stream().map(DiscussionRow::id).toList();
    }

    @Test
    void theFrameCountsItFromTheNextPageOn() {
        var discussion = community.question();
        assertThat(counted()).isZero();
        follows.set(me, discussion.id(), Mode.FOLLOW);
        assertThat(counted()).isOne();
        reading.read(me, discussion.id(), 1);
        assertThat(counted()).isZero();
        var reply = community.reply(community.asker, discussion, "And at the weekend?");
        assertThat(counted()).isOne();
        follows.set(me, discussion.id(), Mode.MUTE);
        assertThat(counted()).isZero();
        follows.set(me, discussion.id(), Mode.FOLLOW);
        assertThat(counted()).isOne();
        reading.read(me, discussion.id(), reply.number());
        assertThat(counted()).isZero();
    }

    private int counted() {
        return chrome.model(me, "home").items().stream().filter(item -> item.key().equals("discussions")).findFirst().orElseThrow().count();
    }

    @Test
    void onlyWhatIsFollowedAndNotReadIsUnreadThere() {
        var followed = community.question();
        var read = community.question();
        community.question();
        follows.set(me, followed.id(), Mode.FOLLOW);
        follows.set(me, read.id(), Mode.FOLLOW);
        reading.read(me, read.id(), 1);

        assertThat(unread()).containsExactly(followed.id());
        assertThat(lists.unreadFollowed(me)).isEqualTo(1);
        community.reply(community.asker, read, "One thing more");
        assertThat(unread()).containsExactly(read.id(), followed.id());
    }

    @Test
    void theCountIsTrueAlsoWhereTheListEnds() {
        IntStream.range(0, 7).forEach(i -> follows.set(me, community.question().id(), Mode.FOLLOW));
        assertThat(unread()).hasSize(5);
        assertThat(lists.unreadFollowed(me)).isEqualTo(7);
        assertThat(lists.unreadFollowed(Viewer.guest())).isZero();
    }

    @Test
    void allInAFollowedCategoryIsFollowedButWhatIsMuted() {
        var category = community.category(Audience.MEMBERS);
        var before = community.question(category, "Who was there before?");
        follows.setCategory(me, category, true);
        var after = community.question(category, "Who came after?");
        var muted = community.question(category, "Who cares?");
        follows.set(me, muted.id(), Mode.MUTE);

        assertThat(followed()).containsExactly(after.id(), before.id());
        assertThat(unread()).containsExactly(after.id(), before.id());
        assertThat(follows.membersOfCategory(after.id())).containsExactly(me.id());
        assertThat(follows.membersOfCategory(muted.id())).isEmpty();
        follows.setCategory(me, category, false);
        assertThat(followed()).isEmpty();
        assertThat(lists.unreadFollowed(me)).isZero();
    }

    @Test
    void aDiscussionFollowedTwiceOverIsListedOnce() {
        var category = community.category(Audience.PUBLIC);
        var question = community.question(category, "Once?");
        follows.setCategory(me, category, true);
        follows.setCategory(me, category, true);
        follows.set(me, question.id(), Mode.FOLLOW);
        assertThat(followed()).containsExactly(question.id());
        assertThat(lists.unreadFollowed(me)).isEqualTo(1);
    }

    @Test
    void whatCannotBeSeenCannotBeFollowedAndIsNotListedWhereItWas() {
        var closed = community.category(Audience.MODERATORS);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> follows.setCategory(me, closed, true));
        var open = community.category(Audience.PUBLIC);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> follows.setCategory(Viewer.guest(), open, true));
        follows.setCategory(me, open, true);
        community.question(open, "Who reads this?");
        var now = shown.byId(open, community.staff).orElseThrow();
        categories.edit(community.staff, open, new CategoryInput(now.name(), now.description(), "", Audience.MODERATORS, null), now.version(), "");
        assertThat(followed()).isEmpty();
        assertThat(lists.unreadFollowed(me)).isZero();
    }

    @Test
    void anArchivedCategoryCanOnlyBeLeft() {
        var category = community.category(Audience.MEMBERS);
        follows.setCategory(me, category, true);
        categories.archive(community.staff, category, true, "");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> follows.setCategory(community.asker, category, true));
        assertThat(shown.byId(category, me).orElseThrow()).matches(row -> row.following() && !row.mayFollow());
        follows.setCategory(me, category, false);
        assertThat(shown.byId(category, me).orElseThrow().following()).isFalse();
    }

    @Test
    void questionsInOnesFieldComeFirstAndOnesOwnNever() {
        var category = community.category(Audience.MEMBERS);
        var mine = question(community.member, category, Map.of("topic", List.of("dispatch")));
        var topic = question(community.asker, category, Map.of("topic", List.of("dispatch")));
        var program = question(community.asker, category, Map.of("lead_agency", List.of("fire")));
        var other = question(community.asker, category, Map.of());
        var answered = question(community.asker, category, Map.of("topic", List.of("dispatch")));
        community.reply(community.staff, answered, "A button.");
        var muted = question(community.asker, category, Map.of("topic", List.of("dispatch")));
        follows.set(me, muted.id(), Mode.MUTE);
        var field = List.of(new FacetSelection(Map.of("topic", List.of("dispatch", "safety"))), new FacetSelection(Map.of("lead_agency", List.of("fire"))));

        assertThat(questionsFor(field, List.of()).indexOf(topic.id())).isNotNegative().isLessThan(questionsFor(field, List.of()).indexOf(program.id()));
        assertThat(questionsFor(field, List.of())).containsSubsequence(topic.id(), program.id(), other.id())
                .doesNotContain(mine.id(), answered.id(), muted.id());
        assertThat(questionsFor(field, List.of(topic.id()))).doesNotContain(topic.id());
        assertThat(questionsFor(List.of(FacetSelection.none()), List.of())).as("the latest").startsWith(other.id());
    }

    private List<Long> questionsFor(List<FacetSelection> field, List<Long> without) {
        return lists.questionsFor(field, without, 1_000, me).stream().map(DiscussionRow::id).toList();
    }

    private DiscussionRef question(Viewer asker, long category, Map<String, List<String>> facets) {
        return discussions.open(asker, new NewDiscussion(category, Kind.QUESTION,
                new Headline("Who knows?", new FacetSelection(facets), List.of(), null), "Does anybody know?", null));
    }

    @Test
    void aDiscussionGoesOnAtTheFirstPostOfOthersThatWasNotRead() {
        var question = community.question();
        community.reply(community.staff, question, "One");
        var second = threads.post(question.id(), 2, me).orElseThrow();
        assertThat(threads.firstUnread(second.id(), me)).as("never opened").isEmpty();
        reading.read(me, question.id(), 2);
        assertThat(threads.firstUnread(second.id(), me)).isEmpty();
        community.reply(community.staff, question, "Two");
        community.reply(community.asker, question, "Three");
        assertThat(threads.firstUnread(second.id(), me)).hasValueSatisfying(url -> assertThat(url).endsWith("#post-3"));
    }
}
