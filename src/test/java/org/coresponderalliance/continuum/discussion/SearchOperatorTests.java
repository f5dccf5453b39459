package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.FollowService.Mode;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.search.Suggestion;
import org.coresponderalliance.continuum.search.Suggestions;
import org.coresponderalliance.continuum.search.Understood;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.testing.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What each operator of a search finds and what it does not, for whom; discussions with a word of their own in two categories. */
class SearchOperatorTests extends DatabaseTests {

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
    private ReadingService reading;
    @Autowired
    private SearchQueries search;
    @Autowired
    private Suggestions suggestions;
    @Autowired
    private Clock clock;

    private final String word = Persons.word();
    private Persons persons;
    private Viewer asker;
    private Viewer other;
    private Viewer staff;
    private long open;
    private long closed;
    private DiscussionRef answered;
    private DiscussionRef waiting;
    private DiscussionRef hidden;

    @BeforeEach
    void twoCategoriesOfWhichOneIsOfStaff() {
        persons = new Persons(context);
        asker = persons.member("Ask" + word + " Doe", Role.MEMBER);
        other = persons.member("Other" + word + " Doe", Role.MEMBER);
        staff = persons.member("Staff" + word + " Roe", Role.STAFF);
        open = category("Open " + word, Audience.PUBLIC);
        closed = category("Vault " + word, Audience.MODERATORS);
        answered = open(asker, open, "Answered " + word, "privacy");
        waiting = open(asker, open, "Waiting " + word, "dispatch");
        hidden = open(staff, closed, "Hidden " + word, "privacy");
        var answer = posts.reply(other, new NewPost(answered.id(), null, "The answer is " + word, null));
        discussions.accept(asker, answered.id(), answer.number());
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            assertThat(search.search(SearchRequest.of(word + " kind:reply is:accepted"), staff).total()).isEqualTo(1);
            assertThat(found("kind:discussion", staff)).hasSize(3);
            assertThat(search.search(SearchRequest.of("Staff" + word), staff).total()).isPositive();
        });
    }

    @Test
    void inIsACategoryByItsNameOrAddress() {
        assertThat(found("in:\"open " + word + "\" kind:discussion", other)).containsExactlyInAnyOrder("Answered " + word, "Waiting " + word);
        assertThat(found("in:open-" + word + " kind:discussion", Viewer.guest())).hasSize(2);
        assertThat(found("in:\"vault " + word + "\"", staff)).containsExactly("Hidden " + word);
        assertThat(found("-in:\"vault " + word + "\" kind:discussion", staff)).hasSize(2);
        assertThat(found("in:\"open " + word + "\" in:\"vault " + word + "\" kind:discussion", staff)).hasSize(3);
    }

    @Test
    void authorIsAMemberByNameHandleOrMe() {
        assertThat(found("author:\"other" + word + " doe\"", asker)).containsExactly("Answered " + word);
        assertThat(found("author:@" + persons.handle(other) + " kind:reply", asker)).hasSize(1);
        assertThat(found("author:ask" + word + " kind:discussion", other)).hasSize(2);
        assertThat(found("author:ask" + word + " author:staff" + word + " kind:discussion", staff)).hasSize(3);
        assertThat(found("author:me kind:discussion", asker)).hasSize(2);
        assertThat(found("is:mine kind:discussion", asker)).hasSize(2);
        assertThat(found("is:mine kind:discussion", other)).isEmpty();
        assertThat(found("-author:me kind:discussion", asker)).isEmpty();
        assertThat(results(word + " author:" + word, asker).understood().parts()).isEmpty();
    }

    @Test
    void kindIsWhatTheTabsTellApart() {
        assertThat(results(word + " kind:replies", other).hits()).extracting(hit -> hit.kind().code()).containsExactly("post");
        assertThat(results(word + " kind:member", other).total()).isZero();
        assertThat(results(word + " kind:guidance", other).total()).isZero();
        assertThat(results(word + " kind:discussion kind:reply", other).total()).isEqualTo(3);
        assertThat(results(word + " -kind:reply", other).total()).isEqualTo(2);
    }

    @Test
    void statesAreThoseOfNow() {
        assertThat(found("is:unanswered", Viewer.guest())).containsExactly("Waiting " + word);
        assertThat(results(word + " is:accepted", Viewer.guest()).hits()).extracting(hit -> hit.kind().code()).containsExactly("post");

        posts.reply(other, new NewPost(waiting.id(), null, "Here is one", null));
        assertThat(found("is:unanswered", Viewer.guest())).isEmpty();
    }

    @Test
    void whatIsFollowedAndUnreadDependsOnWhoAsks() {
        var reader = persons.member();
        follows.set(reader, waiting.id(), Mode.FOLLOW);
        reading.read(reader, answered.id(), 2);

        assertThat(found("is:followed", reader)).containsExactly("Waiting " + word);
        assertThat(found("is:unread", reader)).containsExactly("Waiting " + word);
        assertThat(found("-is:unread kind:discussion", reader)).containsExactly("Answered " + word);
        assertThat(found("is:followed is:unread is:unanswered", reader)).containsExactly("Waiting " + word);
        posts.reply(asker, new NewPost(answered.id(), null, "One more", null));
        assertThat(found("is:unread kind:discussion", reader)).containsExactlyInAnyOrder("Waiting " + word, "Answered " + word);
        follows.set(reader, waiting.id(), Mode.MUTE);
        assertThat(found("is:followed", reader)).isEmpty();
        assertThat(found("is:unread kind:discussion", reader)).containsExactly("Answered " + word);
    }

    @Test
    void aFacetGoesByItsCodesAndItsLabels() {
        assertThat(found("topic:privacy kind:discussion", staff)).containsExactlyInAnyOrder("Answered " + word, "Hidden " + word);
        assertThat(found("Topic:\"Dispatch, call triage\"", other)).containsExactly("Waiting " + word);
        assertThat(found("topic:privacy topic:dispatch kind:discussion", other)).hasSize(2);
        assertThat(found("-topic:privacy", other)).containsExactly("Waiting " + word);
    }

    @Test
    void afterAndBeforeAreTheWholeTogether() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        assertThat(found("after:" + today + " kind:discussion", other)).hasSize(2);
        assertThat(found("before:" + today, other)).isEmpty();
        assertThat(found("before:" + today.plusDays(1) + " after:1d kind:discussion", other)).hasSize(2);
        assertThat(results("Ask" + word + " after:1y", other).total()).as("members are not published").isZero();
    }

    @Test
    void aloneTheyFindAllThatTheyLeaveTheNewestFirst() {
        assertThat(titles(results("in:\"open " + word + "\" kind:discussion", other))).containsExactly("Waiting " + word, "Answered " + word);
        assertThat(titles(results("in:\"open " + word + "\" kind:discussion -waiting", other))).containsExactly("Answered " + word);
    }

    @Test
    void whatIsNotUnderstoodIsWordsAndSaysSo() {
        var results = results("nobody:knows in:nowhere before:soon " + word, other);

        assertThat(results.understood().parts()).isEmpty();
        assertThat(results.understood().plain()).containsExactly("nobody:knows", "in:nowhere", "before:soon");
        assertThat(results.understood().words()).isEqualTo("nobody:knows nowhere soon " + word);
        assertThat(results("http://example.org 10:30 " + word, other).understood().plain()).isEmpty();
        assertThat(found("in:" + "Waiting", other)).as("its value is looked for").first().isEqualTo("Waiting " + word);
    }

    @Test
    void eachCanBeTakenAwayAgain() {
        var parts = results("topic:privacy " + word + " -kind:reply", other).understood().parts();

        assertThat(parts).extracting(Understood.Part::typed).containsExactly("topic:privacy", "-kind:reply");
        assertThat(parts).extracting(Understood.Part::without).containsExactly(word + " -kind:reply", "topic:privacy " + word);
        assertThat(parts).extracting(Understood.Part::not).containsExactly(false, true);
    }

    @Test
    void mistypedWordsAreMendedAndTheOperatorsStay() {
        var mistyped = "answerred in:\"open " + word + "\"";

        assertThat(results(mistyped, other)).satisfiesAnyOf(
                results -> assertThat(results.corrected()).isEqualTo("answered in:\"open " + word + "\""),
                results -> assertThat(results.suggestion()).isEqualTo("answered in:\"open " + word + "\""));
    }

    /** The canary: for whoever may not see a category or a member, their names are those of nothing. */
    @Test
    void whatSomebodyMayNotSeeIsAnsweredAsWhatIsNotThere() {
        for (var viewer : List.of(Viewer.guest(), other)) {
            assertSame(viewer, "in:\"vault " + word + "\"", "in:\"vaunt " + word + "\"");
            assertThat(suggestions.suggest("in:\"vault " + word, viewer)).extracting(Suggestion::label).noneMatch(label -> label.contains(word));
        }
        assertSame(Viewer.guest(), "author:@" + persons.handle(asker), "author:@" + persons.handle(asker) + "x");
        assertSame(Viewer.guest(), "author:\"Ask" + word + " Doe\"", "author:\"Axk" + word + " Doe\"");
        assertThat(suggestions.suggest("author:ask" + word, Viewer.guest())).isEmpty();
        assertThat(found("author:staff" + word, other)).as("whose posts are elsewhere").isEmpty();
        assertThat(suggestions.suggest("in:\"vault " + word, staff)).extracting(Suggestion::label).contains("in:\"Vault " + word + "\"");
    }

    @Test
    void theNameOfACategoryIsNotToldToWhoeverGuessesItsNumber() {
        var request = new SearchRequest(word, null, Set.of("category/" + closed), SearchRequest.Sort.RELEVANCE, 1, false);

        assertThat(search.search(request, other).facets().toString()).doesNotContain("Vault");
        assertThat(search.search(request, staff).facets().toString()).contains("Vault " + word);
    }

    @Test
    void anOperatorIsCompletedWhileItIsTyped() {
        assertThat(labels("night in:open " + word.substring(0, 3))).isEmpty();
        assertThat(suggestions.suggest("night in:\"open " + word, other)).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("in:\"Open " + word + "\"");
            assertThat(one.fill()).isEqualTo("night in:\"Open " + word + "\" ");
            assertThat(one.url()).isEqualTo("/search?q=night+in%3A%22Open+" + word + "%22");
        });
        assertThat(labels("author:other" + word)).containsExactly("author:\"Other" + word + " Doe\"");
        assertThat(labels("-author:@" + persons.handle(other).substring(0, 8))).contains("-author:@" + persons.handle(other));
        assertThat(labels("is:")).containsExactlyInAnyOrder("is:accepted", "is:mine", "is:unanswered", "is:followed", "is:unread");
        assertThat(suggestions.suggest("is:", Viewer.guest())).extracting(Suggestion::label).containsExactlyInAnyOrder("is:accepted", "is:unanswered");
        assertThat(labels("kind:re")).containsExactly("kind:reply", "kind:recommendation");
        assertThat(labels("topic:dispatch")).containsExactly("topic:\"Dispatch, call triage & 911-988 interoperability\"");
        assertThat(labels("is:unread")).as("there is nothing to complete").isEmpty();
        assertThat(labels("in:\"Open " + word + "\"")).isEmpty();
    }

    @Test
    void aTitleIsStillFoundBehindAnOperator() {
        assertThat(labels("is:unanswered waiting " + word)).containsExactly("Waiting " + word);
    }

    @Test
    void onlyNamesAndWhatChangesWithTheViewerAreAskedOfTheDatabase() throws Exception {
        search.search(SearchRequest.of(word + " is:unanswered"), other);
        // Without an operator, what is related to the few hits is asked for, too.
        var plain = statements(word + " kind:discussion");

        assertThat(statements(word + " kind:discussion after:1y -tag:nothing")).isEqualTo(plain);
        assertThat(statements(word + " author:me")).isEqualTo(plain);
        assertThat(statements(word + " in:\"open " + word + "\"")).isEqualTo(plain + 1);
        assertThat(statements(word + " is:unanswered")).isEqualTo(plain + 1);
    }

    private int statements(String text) throws Exception {
        return StatementLog.during(() -> search.search(SearchRequest.of(text), other)).size();
    }

    private void assertSame(Viewer viewer, String there, String nowhere) {
        var one = results(word + " " + there, viewer);
        var none = results(word + " " + nowhere, viewer);

        assertThat(one.understood().parts()).isEmpty();
        assertThat(none.understood().parts()).isEmpty();
        assertThat(one.understood().plain()).containsExactly(there);
        assertThat(titles(one)).as("just the words of its value").isEqualTo(titles(results(one.understood().words(), viewer)));
        assertThat(titles(none)).isEqualTo(titles(results(none.understood().words(), viewer)));
    }

    private List<String> labels(String typed) {
        return suggestions.suggest(typed, other).stream().map(Suggestion::label).toList();
    }

    private List<String> found(String operators, Viewer viewer) {
        return titles(results(word + " " + operators, viewer));
    }

    private static List<String> titles(SearchResults results) {
        return results.hits().stream().map(SearchResults.SearchHit::title).toList();
    }

    private SearchResults results(String text, Viewer viewer) {
        return search.search(SearchRequest.of(text), viewer);
    }

    private long category(String name, Audience audience) {
        return categories.create(staff, new CategoryInput(name, "For a test", "", audience, null));
    }

    private DiscussionRef open(Viewer viewer, long category, String title, String topic) {
        return discussions.open(viewer, new NewDiscussion(category, Kind.QUESTION,
                new Headline(title, new FacetSelection(Map.of("topic", List.of(topic))), List.of(), null), "About " + word + ".", null));
    }
}
