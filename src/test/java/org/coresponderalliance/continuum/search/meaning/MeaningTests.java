package org.coresponderalliance.continuum.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostRef;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.Explanations;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.search.SearchResults.SearchHit;
import org.coresponderalliance.continuum.search.Similar;
import org.coresponderalliance.continuum.search.SimilarThing;
import org.coresponderalliance.continuum.search.Why;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.coresponderalliance.continuum.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is near in meaning comes first. Followed by hand, so that a test knows when all is encoded. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeaningTests {

    /** All that is written here has this word, and so has each query. */
    private static final String WORD = "wimmelthorpe";
    private static final String ASKED = WORD + " who minds the pets while somebody is in hospital";
    private static final String NEAR = "Looking after a dog when its owner is taken to hospital " + WORD;
    private static final String LIKE_THE_WORDS = "Hospital staff and charts " + WORD;

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Meaning meaning;
    @Autowired
    private MeaningTexts texts;
    @Autowired
    private SearchQueries search;
    @Autowired
    private Similar similar;
    @Autowired
    private Explanations explanations;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private JdbcTemplate batches;
    @Autowired
    private IndexState state;
    @Autowired
    private Clock clock;

    private SentenceEncoder encoder;
    private MeaningIndex index;
    private MeaningChanges changes;
    private MeaningFollowing following;
    private Viewer author;
    private Viewer reader;
    private Viewer staff;
    private long open;
    private DiscussionRef near;

    @BeforeAll
    void encode(@TempDir Path folder) throws Exception {
        var persons = new Persons(context);
        author = persons.member();
        reader = persons.member();
        staff = persons.member(Role.STAFF);
        open = categories.create(staff, new CategoryInput("Open " + WORD, "For a test", "", Audience.MEMBERS, null));
        ask(open, LIKE_THE_WORDS, "Somebody at the hospital minds the new chart form.");
        near = ask(open, NEAR, "Animals are left alone at home while somebody is away in hospital.");
        var closed = categories.create(staff, new CategoryInput("Closed " + WORD, "For a test", "", Audience.STAFF, null));
        discussions.open(staff, new NewDiscussion(closed, Kind.QUESTION, Headline.of("Who minds the pets " + WORD), "Somebody is in hospital, and who minds the pets?", null));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(find(WORD, staff).total()).isEqualTo(3));

        encoder = SentenceEncoder.load(folder.resolve("libraries"));
        index = MeaningIndex.open(folder.resolve("index"));
        changes = new MeaningChanges(jdbc, batches, state, new MeaningSettings(true, 100, folder, false), clock);
        var loaded = new Meaning.Loaded(encoder, index);
        following = new MeaningFollowing(loaded, changes, texts, 100, () -> 0);
        following.follow();
        meaning.use(loaded);
    }

    @AfterAll
    void close() throws Exception {
        meaning.use(null);
        index.close();
        encoder.close();
    }

    private DiscussionRef ask(long category, String title, String text) {
        return discussions.open(author, new NewDiscussion(category, Kind.QUESTION, Headline.of(title), text, null));
    }

    private SearchResults find(String text, Viewer viewer) {
        return search.search(SearchRequest.of(text), viewer);
    }

    private static List<String> titles(SearchResults found) {
        return found.hits().stream().map(SearchHit::title).toList();
    }

    @Test
    void whatIsNearInMeaningComesBeforeWhatOnlyHasTheWords() {
        meaning.use(null);
        var byWords = find(ASKED, reader);
        meaning.use(new Meaning.Loaded(encoder, index));
        var found = find(ASKED, reader);

        assertThat(titles(byWords)).containsSubsequence(LIKE_THE_WORDS, NEAR);
        assertThat(titles(found)).containsSubsequence(NEAR, LIKE_THE_WORDS);
        assertThat(found.total()).isEqualTo(byWords.total());
        assertThat(found.tabs()).isEqualTo(byWords.tabs());
    }

    @Test
    void whatTheViewerMayNotSeeIsNotFoundByItsMeaning() {
        assertThat(titles(find(ASKED, staff))).startsWith("Who minds the pets " + WORD);
        assertThat(titles(find(ASKED, reader))).doesNotContain("Who minds the pets " + WORD);
        assertThat(titles(find(ASKED, Viewer.guest()))).as("texts of others are found").noneMatch(title -> title.contains(WORD));
    }

    @Test
    void whatIsNearToAQuestionIsOfferedWhileItIsAskedToThoseWhoMaySeeIt() {
        assertThat(similar("caring for pets of hospitalized clients", reader)).contains(NEAR).doesNotContain("Who minds the pets " + WORD, LIKE_THE_WORDS);
        assertThat(similar("caring for pets of hospitalized clients", staff)).contains(NEAR, "Who minds the pets " + WORD);
        assertThat(similar("caring for pets of hospitalized clients", Viewer.guest())).doesNotContain(NEAR);
        meaning.use(null);
        assertThat(similar("caring for pets of hospitalized clients", reader)).doesNotContain(NEAR);
        meaning.use(new Meaning.Loaded(encoder, index));
    }

    private List<String> similar(String title, Viewer viewer) {
        return similar.similar(title, "", "", viewer, 6).stream().map(SimilarThing::title).toList();
    }

    @Test
    void staffAreToldThatItIsNear() {
        var hit = find(ASKED, staff).hits().stream().filter(one -> one.title().equals(NEAR)).findFirst().orElseThrow();
        var why = explanations.why(SearchRequest.of(ASKED), hit.kind(), hit.ref(), staff);

        assertThat(why.reasons()).extracting(Why.Reason::text).anyMatch(reason -> reason.matches(".*near in meaning, by \\d+ of 100"));
        assertThat(why.missing()).noneMatch(missing -> missing.contains("near in meaning"));
    }

    @Test
    void whatIsWrittenAnewIsEncodedAnewAndWhatIsHiddenIsNot() throws Exception {
        var thread = "discussion/" + near.id();
        var before = index.hash(thread);
        changes.note(thread);
        changes.write();
        following.follow();
        assertThat(index.hash(thread)).as("the same text").isEqualTo(before);

        var reply = posts.reply(author, new NewPost(near.id(), null, "A neighbor with a key, " + WORD + ".", null));
        changes.note(thread);
        changes.write();
        following.follow();
        assertThat(index.hash(thread)).isNotEqualTo(before);
        assertThat(texts.of(thread)).hasSize(2).last().asString().contains("neighbor").startsWith(NEAR);

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(find(WORD, reader).total()).as("another test counts what is found").isEqualTo(3));

        state(reply, "HIDDEN");
        assertThat(texts.of(thread)).hasSize(1);
        state(reply, "PUBLISHED");
    }

    private void state(PostRef post, String state) {
        jdbc.sql("update post set state = ? where discussion_id = ? and number = ?").params(state, post.discussionId(), post.number()).update();
    }

    @Test
    void afterTheIndexWasBuiltAnewAllIsLookedAtAndWhatIsGoneIsForgotten() throws Exception {
        index.put("discussion/999999999", "gone", List.of(encoder.vector("Nobody has this any more")));
        index.put("discussion/" + near.id(), "another text", List.of(encoder.vector("Another text")));
        index.commit(index.position());

        changes.noteAll();
        changes.write();
        var reached = following.follow();

        assertThat(index.hash("discussion/999999999")).isEmpty();
        assertThat(index.hash("discussion/" + near.id())).isNotEmpty().isNotEqualTo("another text");
        assertThat(reached).isEqualTo(changes.last()).isEqualTo(index.position());
    }

    @Test
    void whatIsOpenedWhileAllIsLookedAtIsNotForgotten() throws Exception {
        var noneIsPassed = new MeaningTexts() {
            @Override
            public List<String> of(String thread) {
                return texts.of(thread);
            }

            @Override
            public void each(Told told) {}
        };
        changes.noteAll();
        changes.write();
        new MeaningFollowing(new Meaning.Loaded(encoder, index), changes, noneIsPassed, 100, () -> 0).follow();

        assertThat(index.hash("discussion/" + near.id())).isNotEmpty();
    }

    @Test
    void changesThatWereThrownAwayAreKnownToBeLost() {
        changes.note("discussion/" + near.id());
        changes.write();

        assertThat(changes.isLost(changes.last())).isFalse();
        assertThat(changes.isLost(-2)).isTrue();
    }

    @Test
    void whatDoesNotSayEnoughIsFoundByItsWordsAlone() {
        assertThat(titles(find("minds hospital \"" + WORD + "\"", reader))).startsWith(LIKE_THE_WORDS);
    }
}
