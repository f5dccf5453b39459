package org.coresponderalliance.continuum.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionService;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.testing.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How many statements a page takes, however much stands on it. A page that needs one more fails here and wants a reason. */
class StatementCountTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private AdoptionService adoptions;
    @Autowired
    private Pages pages;
    @Autowired
    private Chrome chrome;
    @Autowired
    private PageChanges changes;

    private Viewer member;
    private String discussion;
    private DiscussionRef opened;

    @BeforeEach
    void aDiscussionWithReplies() {
        var persons = new Persons(context);
        member = persons.member();
        var word = Persons.word();
        var category = categories.create(persons.member(Role.STAFF), new CategoryInput("Counted " + word, "For a test", "", Audience.PUBLIC, null));
        opened = discussions.open(persons.member(), new NewDiscussion(category, Kind.QUESTION, Headline.of("How many calls a night, " + word + "?"), "We have nine.", null));
        for (int i = 0; i < 12; i++) {
            posts.reply(i % 3 == 0 ? member : persons.member(), new NewPost(opened.id(), null, "We have " + i + ".", null));
        }
        discussion = DiscussionLinks.discussion(opened.id(), "how-many");
    }

    @Test
    void aDiscussionTakesTheSameFewStatementsForEverybody() throws Exception {
        assertThat(statements(discussion, Viewer.guest())).hasSizeBetween(3, 5); // two of them for what is similar, if anything has changed meanwhile
        assertThat(statements(discussion, member)).hasSizeBetween(3, 5);
    }

    /**
     * Article, facets, reviewers, revision, recommendations, all sources, approvals, origins, challenges of its recommendations, laws, what programs do with it. For members also which revision
     * they read last, and the stories of programs.
     */
    @Test
    void anArticleTakesFewStatementsAndForMembersOneMoreForWhatTheyReadAndOneWhereProgramsTell() throws Exception {
        var ledger = new Ledger(context);
        var id = ledger.article(ledger.person(Role.STAFF), ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        var article = "/library/" + id + "/x";
        assertThat(statements(article, Viewer.guest())).hasSizeBetween(11, 13); // as with discussions, two of them for what is similar
        assertThat(statements(article, member)).hasSizeBetween(12, 14);
        adoptions.record(ledger.worker(Map.of()), id, 0, Ledger.using());
        assertThat(statements(article, Viewer.guest())).hasSizeBetween(11, 13);
        assertThat(statements(article, member)).hasSizeBetween(13, 15);
    }

    @Test
    void aListTakesOneForItsRowsAndOneForTheCategories() throws Exception {
        assertThat(statements("/discussions", Viewer.guest())).hasSize(2);
        assertThat(statements("/discussions", member)).hasSize(2);
    }

    @Test
    void theFrameAsksForThreeCountsAndTheColorsWhereSomethingHasChanged() throws Exception {
        pages.page("/discussions", Map.of(), member);
        changes.changedFor(member.id());
        var taken = StatementLog.during(() -> chrome.model(member, "home")).stream().filter(statement -> !isOfTheSite(statement)).toList();
        assertThat(taken).hasSizeBetween(4, 6); // two of them where something is unread
    }

    @Test
    void theFrameAsksForNothingWhereNothingHasChanged() throws Exception {
        List<String> taken;
        long moment;
        do {
            moment = changes.moment();
            chrome.model(member, "home");
            taken = StatementLog.during(() -> chrome.model(member, "library"));
        } while (changes.moment() != moment); // something happened meanwhile on another thread
        assertThat(taken).isEmpty();
    }

    /** Who follows is told on another thread, all of them by one statement: see the tests of notifications. */
    @Test
    void aReplyTakesTheSameFewStatementsHoweverManyFollow() throws Exception {
        posts.reply(member, new NewPost(opened.id(), null, "Once, so that what is kept in memory is there.", null));
        var taken = StatementLog.during(() -> posts.reply(member, new NewPost(opened.id(), null, "And what do you do then?", null)));
        assertThat(taken).hasSize(8); // its discussion, watched words, post, follow, position, event, counters, index
    }

    /** The site's own settings are read again whenever a while has passed since, whoever asks. */
    private static boolean isOfTheSite(String statement) {
        return statement.contains("from setting") || statement.contains("where sample");
    }

    /** Of the second time, without the bylines, which are kept in memory until their members change. */
    private List<String> statements(String path, Viewer viewer) throws Exception {
        pages.page(path, Map.of(), viewer);
        return StatementLog.during(() -> pages.page(path, Map.of(), viewer)).stream().filter(statement -> !statement.contains("from member where id in") && !isOfTheSite(statement)).toList();
    }
}
