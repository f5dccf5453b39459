package org.coresponderalliance.continuum.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.Continuum;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.adoption.AdoptionImport;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.attachment.Attachments;
import org.coresponderalliance.continuum.base.mail.MailLog;
import org.coresponderalliance.continuum.challenge.ChallengeImport;
import org.coresponderalliance.continuum.discussion.CareService;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.discussion.RemovalService;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.gap.GapImport;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.SanctionService;
import org.coresponderalliance.continuum.moderation.WatchedWords;
import org.coresponderalliance.continuum.notification.InboxImport;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Frames;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.taxonomy.TaxonomyEditing;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who meets what, everywhere. A failure names who went where, and the thing that they met or missed there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private List<PageSource> sources;

    private World world;
    private Visits visits;
    private Findings findings;

    @BeforeEach
    void nothingFoundYet() {
        findings = new Findings(world);
    }

    @BeforeAll
    void make(@Autowired ViewerSource viewers, @Autowired Groups groups, @Autowired SanctionService sanctions,
              @Autowired TransactionTemplate transaction, @Autowired Reindexing index, @Autowired CategoryService categories,
              @Autowired CategoryQueries seen, @Autowired DiscussionService discussions, @Autowired PostService posts,
              @Autowired RemovalService removals, @Autowired CareService care, @Autowired ThreadQueries threads,
              @Autowired AttachmentService files, @Autowired LibraryImport imports, @Autowired AdoptionImport adoptions, @Autowired ChallengeImport challenges, @Autowired GapImport gaps, @Autowired Attachments uses,
              @Autowired List<ModeratedContent> moderated, @Autowired WatchedWords words, @Autowired TaxonomyEditing taxonomy,
              @Autowired ReviewQueue queue, @Autowired MockMvcTester http, @Autowired Pages pages,
              @Autowired Chrome chrome, @Autowired Frames frames, @Autowired AccessTokens tokens) {
        var people = new People(jdbc, viewers, groups, sanctions, transaction, index);
        world = new World(people, new World.Services(
                new Discussed.Services(categories, seen, discussions, posts, removals, care, threads, files),
                new Shelved.Services(imports, files, uses, moderated, transaction, jdbc), adoptions, challenges, gaps, words, taxonomy, queue, jdbc));
        visits = new Visits(http, pages, sources, chrome, frames, tokens);
    }

    @Test
    void discussionsAreSeenAsTheRulesSay() {
        new DiscussionWalk(world, visits, findings).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void theLibraryIsSeenAsTheRulesSay() {
        new LibraryWalk(world, visits, findings).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void whatProgramsDoWithArticlesIsSeenAsTheRulesSay() {
        new AdoptionWalk(world, visits, findings).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void challengesAreSeenAsTheRulesSay() {
        new ChallengeWalk(world, visits, findings).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void gapsAreSeenAsTheRulesSay() {
        new GapWalk(world, visits, findings).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void savedSearchesAndWhatTheyFoundAreSeenAsTheRulesSay(@Autowired InboxImport inboxes) {
        new SavedSearchWalk(world, visits, findings, inboxes, jdbc).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void theSearchFindsWhatTheRulesSay(@Autowired SearchQueries search) {
        SearchWalk.awaitIndex(jdbc, world, search);
        new SearchWalk(world, visits, findings, search).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void filesAndScreensOfTheFewAreSeenAsTheRulesSay() {
        new OtherWalk(world, visits, findings).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void membersAreSeenAsTheRulesSay() {
        new MemberWalk(world, visits, findings).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void nothingCanBeDoneToWhatIsNotSeenNorIsItFoundOutByTrying() {
        new DeedWalk(world, visits, findings, ways()).walk();
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void whoMayNotSeeADiscussionAnyMoreHearsNothingOfItByMailOrInTheInbox(@Autowired PostService posts, @Autowired MailLog mails) {
        var insider = world.people.viewer(world.people.insider);
        var closed = published(Audience.GROUP);
        var open = published(Audience.PUBLIC);
        var before = mails.before(Long.MAX_VALUE, 1).stream().mapToLong(MailLog.Entry::id).max().orElse(0);
        posts.reply(insider, new NewPost(closed.id(), 1, "This goes to the group", null));
        posts.reply(insider, new NewPost(open.id(), 1, "This goes to everybody", null));

        await().atMost(Duration.ofMinutes(1)).until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION").query(Long.class).single() == 0);
        var texts = mails.before(Long.MAX_VALUE, 100).stream().filter(mail -> mail.id() > before).map(mail -> mail.subject() + mail.text()).toList();
        var inbox = visits.page(world.walkers.get("author"), "/inbox").words();
        assertThat(texts).anyMatch(text -> text.contains(open.word())).noneMatch(text -> text.contains(closed.word()));
        assertThat(inbox).contains(open.word()).doesNotContain(closed.word());
    }

    private Thing published(Audience audience) {
        return world.discussed.discussions.stream().filter(one -> one.facts().getFirst().audience() == audience
                && one.facts().getFirst().state() == State.PUBLISHED).findFirst().orElseThrow();
    }

    /** Runs last. A new page or endpoint needs a walk, or a reason why nobody can see anything there that others may not. */
    @Test
    @Order(Integer.MAX_VALUE)
    void everyWayThatThereIsWasGone() {
        var there = Stream.concat(ways().stream().map(Visits.Way::toString), sources.stream().flatMap(source -> source.paths().stream()).map(path -> "PAGE " + path));
        assertThat(there.filter(way -> !visits.gone().contains(way)).filter(way -> Harmless.WAYS.stream().noneMatch(way::matches)).sorted()).isEmpty();
    }

    /** All endpoints but Spring's and the documentation's own. */
    private List<Visits.Way> ways() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith(Continuum.class.getPackageName()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream().flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> new Visits.Way(method.asHttpMethod(), pattern)))).distinct().toList();
    }
}
