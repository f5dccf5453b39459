package org.coresponderalliance.continuum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.MergeService;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.discussion.ReadingService;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CategoryNewsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private FollowService follows;
    @Autowired
    private MergeService merges;
    @Autowired
    private ReadingService reading;
    @Autowired
    private Inbox inbox;

    private Persons persons;
    private Viewer staff;
    private Viewer asker;
    private Viewer follower;
    private long category;

    @BeforeEach
    void people() {
        persons = new Persons(context);
        staff = persons.member(Role.STAFF);
        asker = persons.member();
        follower = persons.member();
        category = categories.create(staff, new CategoryInput("Category " + Persons.word(), "For a test", "", Audience.MEMBERS, null));
        follows.setCategory(follower, category, true);
    }

    private DiscussionRef ask(String body) {
        return discussions.open(asker, new NewDiscussion(category, Kind.QUESTION, Headline.of("What is new?"), body, null));
    }

    private List<NotificationKind> told(Viewer viewer) {
        return inbox.entries(viewer, null, false, 100).stream().map(InboxEntry::kind).toList();
    }

    @Test
    void whoFollowsACategoryHearsOfWhatIsOpenedThereAndNotOfEachReply() {
        follows.setCategory(asker, category, true);
        var question = ask("Something is.");
        await().untilAsserted(() -> assertThat(told(follower)).containsExactly(NotificationKind.OPENED));
        posts.reply(staff, new NewPost(question.id(), null, "So it is.", null));
        await().untilAsserted(() -> assertThat(told(asker)).as("of the reply, and not of their own question").containsExactly(NotificationKind.REPLY));
        assertThat(told(follower)).containsExactly(NotificationKind.OPENED);
    }

    @Test
    void whoIsNamedInWhatIsOpenedIsToldOnce() {
        ask("Something is, @" + persons.handle(follower) + ".");
        await().untilAsserted(() -> assertThat(told(follower)).containsExactly(NotificationKind.MENTION));
    }

    @Test
    void whoMayNotSeeTheCategoryAnyMoreHearsNothing() {
        var moderator = persons.member(Role.MODERATOR);
        follows.setCategory(moderator, category, true);
        categories.edit(staff, category, new CategoryInput("Category " + Persons.word(), "For a test", "", Audience.MODERATORS, null), 1, "");
        discussions.open(staff, new NewDiscussion(category, Kind.QUESTION, Headline.of("Among us?"), "It is.", null));
        await().untilAsserted(() -> assertThat(told(moderator)).containsExactly(NotificationKind.OPENED));
        assertThat(told(follower)).isEmpty();
    }

    @Test
    void repliesInOneDiscussionAreOneEntryThatLeadsToTheFirstUnread() {
        var question = ask("Something is.");
        for (var text : List.of("One", "Two", "Three")) {
            posts.reply(staff, new NewPost(question.id(), null, text, null));
        }
        await().untilAsserted(() -> assertThat(inbox.entries(asker, null, true, 100)).singleElement().extracting(InboxEntry::times).isEqualTo(3));
        var entry = inbox.entries(asker, null, true, 100).getFirst();
        reading.read(asker, question.id(), 2);
        assertThat(inbox.open(asker, entry.id())).endsWith("#post-3");
        assertThat(inbox.unread(asker)).isZero();
    }

    @Test
    void whoFollowsADiscussionThatIsMergedHearsOnceWhereItIs() {
        var stays = ask("Here.");
        var goes = ask("There.");
        var reader = persons.member();
        follows.set(reader, goes.id(), FollowService.Mode.FOLLOW);
        follows.set(reader, stays.id(), FollowService.Mode.FOLLOW);
        merges.merge(staff, goes.id(), stays.id(), "");
        await().untilAsserted(() -> assertThat(inbox.entries(reader, null, false, 100)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(NotificationKind.DISCUSSION_MERGED);
            assertThat(entry.url()).contains("/discussions/" + stays.id() + "/").endsWith("#post-2");
        }));
    }
}
