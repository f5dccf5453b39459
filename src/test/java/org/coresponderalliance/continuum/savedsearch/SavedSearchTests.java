package org.coresponderalliance.continuum.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.mail.MailLog;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.discussion.RemovalService;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.notification.Inbox;
import org.coresponderalliance.continuum.notification.InboxEntry;
import org.coresponderalliance.continuum.notification.MailPreferences;
import org.coresponderalliance.continuum.privacy.RedactionTables;
import org.coresponderalliance.continuum.privacy.RemovedText;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From saving a search to being told of what it finds anew, and never of anything that one may not see. */
class SavedSearchTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private SavedSearches searches;
    @Autowired
    private SavedSearchWatch watch;
    @Autowired
    private SearchQueries search;
    @Autowired
    private Inbox inbox;
    @Autowired
    private MailLog mails;
    @Autowired
    private MailPreferences preferences;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private RemovalService removals;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    /** Letters alone: numbers could be a client's. */
    private final String word = "zx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xz";

    private Persons persons;
    private Viewer member;
    private Viewer other;
    private Viewer staff;
    private long open;
    private long closed;

    @BeforeEach
    void peopleAndTwoCategoriesOfWhichOneIsOfStaff() {
        persons = new Persons(context);
        member = persons.member();
        other = persons.member();
        staff = persons.member(Role.STAFF);
        open = categories.create(staff, new CategoryInput("Open " + word, "For a test", "", Audience.MEMBERS, null));
        closed = categories.create(staff, new CategoryInput("Closed " + word, "For a test", "", Audience.STAFF, null));
    }

    @Test
    void whatIsPublishedAfterItWasSavedIsToldAtOnce() {
        opened(other, open, "Before " + word);
        var saved = save(word, Frequency.AT_ONCE);
        var found = opened(other, open, "About " + word);
        posts.reply(staff, new NewPost(found.id(), null, "More about " + word, null));
        awaitIndex(3);
        watch.lookAtOnce();

        assertThat(titles(saved)).as("the discussion and the reply in it").containsExactly("About " + word, "About " + word);
        awaitTold(1);
        assertThat(told(member).getFirst()).satisfies(entry -> {
            assertThat(entry.title()).isEqualTo(word);
            assertThat(entry.url()).isEqualTo(saved.url());
        });
        watch.lookAtOnce();
        watch.lookDue();
        assertThat(told(member)).as("once").singleElement().satisfies(entry -> assertThat(entry.times()).isEqualTo(1));
    }

    @Test
    void onesOwnPostsAreNotTold() {
        var saved = save(word, Frequency.AT_ONCE);
        opened(member, open, "My own " + word);
        awaitIndex(1);
        watch.lookAtOnce();
        assertThat(searches.finds(saved.id(), member)).isEmpty();
        assertThat(finds(saved)).isZero();
    }

    /** The canary: planted where the member may not see it, before and after they were told. */
    @Test
    void whatSomebodyMayNotSeeIsNeitherFoundNorToldNorCounted() {
        var canary = save(word, Frequency.AT_ONCE);
        opened(staff, closed, "Canary " + word);
        var hidden = opened(other, open, "Something else");
        posts.reply(other, new NewPost(hidden.id(), null, "Hidden " + word, null));
        awaitIndex(2);
        // The index still has it as it was: the database decides.
        state(hidden, "HIDDEN");
        watch.lookAtOnce();
        assertThat(finds(canary)).isZero();
        assertThat(searches.finds(canary.id(), member)).isEmpty();
        assertThat(told(member)).isEmpty();
        assertThat(inbox.unread(member)).isZero();
        state(hidden, "PUBLISHED");
    }

    @Test
    void whatIsHiddenAfterItWasToldLeavesNothingInTheInbox() {
        var saved = save(word, Frequency.AT_ONCE);
        var found = opened(other, open, "Soon hidden " + word);
        awaitIndex(1);
        watch.lookAtOnce();
        awaitTold(1);
        assertThat(mailsTo(member)).singleElement().satisfies(mail -> assertThat(mail).contains("Soon hidden " + word, saved.url()));

        removals.hide(persons.member(Role.MODERATOR), found.id(), 1, "for a test");
        assertThat(told(member)).isEmpty();
        assertThat(inbox.unread(member)).isZero();
        assertThat(searches.finds(saved.id(), member)).isEmpty();
    }

    @Test
    void whoHasLeftTheGroupOfACategoryIsToldNothingOfIt() {
        var insider = persons.member(Role.STAFF);
        var saved = searches.save(insider, SearchRequest.of(word), "", Frequency.DAILY);
        opened(staff, closed, "For staff " + word);
        awaitIndex(1);
        jdbc.sql("update member set role = 'MEMBER' where id = ?").param(insider.id()).update();
        due(saved);
        watch.lookDue();
        assertThat(finds(saved)).isZero();
    }

    @Test
    void dailyIsToldWhenItIsDueAndDueTheNextDayAgain() {
        var saved = save(word, Frequency.DAILY);
        opened(other, open, "Today " + word);
        awaitIndex(1);
        watch.lookAtOnce();
        watch.lookDue();
        assertThat(finds(saved)).as("not yet").isZero();

        var at = due(saved);
        watch.lookDue();
        awaitTold(1);
        assertThat(jdbc.sql("select due_at > utc_timestamp(6) and due_at < utc_timestamp(6) + interval 1 day from saved_search where id = ?").param(saved.id())
                .query(Boolean.class).single()).as("a day after %s", at).isTrue();
        due(saved);
        watch.lookDue();
        assertThat(told(member).getFirst().times()).isEqualTo(1);
    }

    @Test
    void facetsKindsAndOperatorsNarrowWhatIsTold() {
        var request = new SearchRequest(word + " in:\"open " + word + "\"", org.coresponderalliance.continuum.search.Kind.POST, Set.of("category/" + open), SearchRequest.Sort.NEWEST, 3, false);
        var saved = searches.save(member, request, "", Frequency.AT_ONCE);
        assertThat(saved.limits()).containsExactly("Replies", "Open " + word);
        assertThat(saved.searchUrl()).contains("kind=post", "facet=category/" + open, "sort=newest").doesNotContain("page=");
        var elsewhere = categories.create(staff, new CategoryInput("Elsewhere " + word, "For a test", "", Audience.MEMBERS, null));
        posts.reply(other, new NewPost(opened(other, elsewhere, "Elsewhere " + word).id(), null, "Elsewhere too " + word, null));
        posts.reply(other, new NewPost(opened(other, open, "Here " + word).id(), null, "Here too " + word, null));
        awaitIndex(4);
        watch.lookAtOnce();
        assertThat(titles(saved)).containsExactly("Here " + word);
    }

    @Test
    void aNameOfOnesOwnIsKeptAndWithoutOneItIsCalledByWhatItLooksFor() {
        var saved = save("handoff " + word, Frequency.NEVER);
        assertThat(saved.name()).isEqualTo("handoff " + word);
        searches.rename(member, saved.id(), "  Night   shift ");
        assertThat(searches.one(saved.id(), member).name()).isEqualTo("Night shift");
        searches.rename(member, saved.id(), "");
        assertThat(searches.one(saved.id(), member).name()).isEqualTo("handoff " + word);
        assertThatThrownBy(() -> searches.rename(member, saved.id(), "x".repeat(121))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theSameSearchIsSavedOnceAndStaysAsItIs() {
        var first = searches.save(member, SearchRequest.of(word), "Mine", Frequency.WEEKLY);
        var again = searches.save(member, SearchRequest.of(" " + word).withPage(4), "", Frequency.AT_ONCE);
        assertThat(again).isEqualTo(first);
        assertThat(searches.of(member)).hasSize(1);
        assertThat(searches.asking(SearchRequest.of(word), member)).isPresent();
        assertThat(searches.asking(SearchRequest.of(word).withOnlyTyped(true), member)).isEmpty();
        assertThatThrownBy(() -> searches.save(member, SearchRequest.of("  "), "", Frequency.DAILY)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> searches.save(Viewer.guest(), SearchRequest.of(word), "", Frequency.DAILY)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyHasMoreThanAHundred() {
        for (int i = 0; i < SavedSearches.MOST; i++) {
            searches.save(member, SearchRequest.of(word + " " + i), "", Frequency.NEVER);
        }
        assertThatThrownBy(() -> save(word + " more", Frequency.NEVER)).isInstanceOf(NotAllowed.class);
        searches.save(member, SearchRequest.of(word + " 7"), "", Frequency.NEVER);
    }

    @Test
    void othersFindNothing() {
        var saved = save(word, Frequency.DAILY);
        for (var viewer : List.of(other, staff, Viewer.guest())) {
            assertThatThrownBy(() -> searches.one(saved.id(), viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> searches.finds(saved.id(), viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> searches.rename(viewer, saved.id(), "Mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> searches.tell(viewer, saved.id(), Frequency.NEVER)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> searches.delete(viewer, saved.id())).isInstanceOf(NotFound.class);
        }
        assertThat(searches.of(other)).isEmpty();
        searches.delete(member, saved.id());
        assertThatThrownBy(() -> searches.one(saved.id(), member)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsToldMoreOftenMissesNothingOfTheTimeBetween() {
        var saved = save(word, Frequency.WEEKLY);
        opened(other, open, "Between " + word);
        awaitIndex(1);
        searches.tell(member, saved.id(), Frequency.AT_ONCE);
        watch.lookDue();
        awaitTold(1);
        searches.tell(member, saved.id(), Frequency.NEVER);
        assertThat(jdbc.sql("select count(*) from saved_search where id = ? and due_at is null").param(saved.id()).query(Integer.class).single()).isOne();
    }

    @Test
    void whoWantsNoMailGetsNone() {
        preferences.choose(member, MailPreferences.Mail.NEVER);
        save(word, Frequency.AT_ONCE);
        opened(other, open, "No mail of " + word);
        awaitIndex(1);
        watch.lookAtOnce();
        awaitTold(1);
        assertThat(mailsTo(member)).isEmpty();
    }

    @Test
    void aSearchForWhatIsRedactedGoesAndOfANameOnlyTheWords(@Autowired RedactionTables tables) {
        var gone = save(word + " transport", Frequency.DAILY);
        var named = searches.save(member, SearchRequest.of("transport"), "About " + word, Frequency.DAILY);
        transaction.executeWithoutResult(_ -> tables.takeOut(RemovedText.of(word), staff.id()));
        assertThatThrownBy(() -> searches.one(gone.id(), member)).isInstanceOf(NotFound.class);
        assertThat(searches.one(named.id(), member).name()).startsWith("About ").doesNotContain(word);
    }

    private SavedSearch save(String text, Frequency frequency) {
        return searches.save(member, SearchRequest.of(text), "", frequency);
    }

    private DiscussionRef opened(Viewer author, long category, String title) {
        return discussions.open(author, new NewDiscussion(category, Kind.QUESTION, Headline.of(title), "Who knows?", null));
    }

    private void awaitIndex(int hits) {
        await().atMost(Duration.ofMinutes(1)).until(() -> search.search(SearchRequest.of(word).withOnlyTyped(true), staff).total() == hits);
    }

    private void awaitTold(int entries) {
        await().atMost(Duration.ofSeconds(30)).until(() -> told(member).size() == entries);
    }

    private List<InboxEntry> told(Viewer viewer) {
        return inbox.entries(viewer, null, false, 20);
    }

    private List<String> titles(SavedSearch saved) {
        return searches.finds(saved.id(), member).stream().map(HitDetails::title).toList();
    }

    private int finds(SavedSearch saved) {
        return jdbc.sql("select count(*) from saved_search_find where saved_search_id = ?").param(saved.id()).query(Integer.class).single();
    }

    private void state(DiscussionRef discussion, String state) {
        jdbc.sql("update post set state = ? where discussion_id = ? and number = 2").params(state, discussion.id()).update();
    }

    private Instant due(SavedSearch saved) {
        jdbc.sql("update saved_search set due_at = utc_timestamp(6) - interval 1 minute where id = ?").param(saved.id()).update();
        return Instant.now();
    }

    private List<String> mailsTo(Viewer viewer) {
        var address = persons.email(viewer);
        return mails.before(Long.MAX_VALUE, 200).stream().filter(mail -> mail.to().equals(address)).map(mail -> mail.subject() + "\n" + mail.text()).toList();
    }
}
