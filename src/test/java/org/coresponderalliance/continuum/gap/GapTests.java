package org.coresponderalliance.continuum.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.MarkService;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.notification.Inbox;
import org.coresponderalliance.continuum.notification.InboxEntry;
import org.coresponderalliance.continuum.notification.NotificationKind;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.privacy.RedactionTables;
import org.coresponderalliance.continuum.privacy.RemovedText;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From what was looked for in vain to an article of which all are told who waited. */
class GapTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private GapService gaps;
    @Autowired
    private GapQueries queries;
    @Autowired
    private GapGathering gathering;
    @Autowired
    private GapImport imports;
    @Autowired
    private Wishes wishes;
    @Autowired
    private Inbox inbox;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private MarkService marks;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zq";

    private Ledger ledger;
    private Viewer curator;
    private Viewer member;

    @BeforeEach
    void people() {
        ledger = new Ledger(context);
        curator = ledger.person(Role.MODERATOR);
        member = ledger.member();
    }

    @Test
    void whatIsSearchedForInVainOftenEnoughIsAGapHoweverOftenItIsGathered() {
        searched(word + " twice", 2);
        searched(word + " often", 5);
        gathering.gather();
        gathering.gather();
        assertThat(titles(State.OPEN)).contains(word + " often").doesNotContain(word + " twice");
        assertThat(titles(State.OPEN)).containsOnlyOnce(word + " often");
        var gap = gap(word + " often");
        assertThat(gap.rank().parts()).extracting(GapRank.Part::reason).contains(GapRank.Reason.SEARCHED);
        assertThat(gap.rank().parts().getFirst()).isEqualTo(new GapRank.Part(GapRank.Reason.SEARCHED, 5, 15, 30));
        assertThat(gap.sources()).extracting(Gap.Source::url).containsExactly("/search?q=" + word + "+often");
    }

    @Test
    void whatIsSearchedForNoMoreAndNobodyHasTouchedGoes() {
        searched(word + " gone", 5);
        searched(word + " claimed", 5);
        gathering.gather();
        gaps.claim(curator, gap(word + " claimed").id());
        jdbc.sql("delete from search_log where query like ?").param(word + "%").update();
        gathering.gather();
        assertThat(titles(State.OPEN)).doesNotContain(word + " gone");
        assertThat(titles(State.CLAIMED)).contains(word + " claimed");
    }

    @Test
    void whoAsksToBeToldMakesAGapAndIsToldWhenItIsClosed() {
        wishes.wish(member, "Transport for " + word);
        wishes.wish(member, "transport FOR " + word);
        assertThat(wishes.waits(member, "Transport for " + word)).isTrue();
        var gap = gap("transport for " + word);
        assertThat(gap.rank().parts()).contains(new GapRank.Part(GapRank.Reason.WAITING, 1, 5, 30));

        gaps.claim(curator, gap.id());
        var article = ledger.article(curator);
        gaps.close(curator, gap.id(), article);

        await().atMost(Duration.ofSeconds(30)).until(() -> !told(member).isEmpty());
        assertThat(told(member).getFirst().url()).startsWith("/library/" + article + "/");
        assertThat(wishes.of(member)).singleElement().satisfies(wish -> assertThat(wish.answer().id()).isEqualTo(article));
        assertThat(wishes.waits(member, "transport for " + word)).isFalse();
        assertThat(one(gap.id()).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void aWishIsTakenBackAndNothingOfItIsKept() {
        wishes.wish(member, word + " wished");
        var gap = gap(word + " wished").id();
        wishes.takeBack(member, word + " wished");
        assertThat(jdbc.sql("select count(*) from gap_wish where member_id = ?").param(member.id()).query(Integer.class).single()).isZero();
        assertThat(one(gap).rank().parts()).extracting(GapRank.Part::reason).doesNotContain(GapRank.Reason.WAITING);
        gathering.gather();
        assertThatThrownBy(() -> queries.one(gap, curator)).as("nobody ever searched for it otherwise").isInstanceOf(NotFound.class);
    }

    @Test
    void wordsThatCouldIdentifySomebodyAreNeitherWishedForNorOpened() {
        assertThatThrownBy(() -> wishes.wish(member, "marlene whitcomb overdose")).isInstanceOf(NotAllowed.class).hasMessageContaining("gap.wish.names");
        assertThatThrownBy(() -> gaps.open(curator, "What to do for client Marlene Whitcomb")).isInstanceOf(PrivacyConcern.class);
        assertThatThrownBy(() -> wishes.wish(Viewer.guest(), word)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aQuestionWithoutAnAnswerIsAGapAfterTwoWeeksAndItsAskerAndWhoFacesItAreTold() {
        var asker = ledger.member();
        var id = question(asker, "Which " + word + " forms travel with somebody?");
        gathering.gather();
        assertThat(titles(State.OPEN)).noneMatch(title -> title.contains(word));
        jdbc.sql("update discussion set created_at = created_at - interval 15 day where id = ?").param(id).update();
        marks.face(member, id, true);
        gathering.gather();
        var gap = gap("Which " + word + " forms travel with somebody?");
        assertThat(gap.rank().parts()).containsExactly(new GapRank.Part(GapRank.Reason.WAITING, 1, 5, 30), new GapRank.Part(GapRank.Reason.UNANSWERED, 15, 5, 20));
        assertThat(gap.sources().getFirst().url()).startsWith("/discussions/" + id);

        gaps.close(curator, gap.id(), ledger.article(curator));

        await().atMost(Duration.ofSeconds(30)).until(() -> !told(member).isEmpty() && !told(asker).isEmpty());
    }

    @Test
    void whatIsAskedAgainAndAgainIsOneGap() {
        question(ledger.member(), "Does " + word + " drydock paperwork follow the patient?");
        question(ledger.member(), "Do " + word + " drydock paperworks follow patients");
        question(ledger.member(), "Does the " + word + " drydock paperwork follow any patient");
        gathering.gather();
        var found = queries.board(State.OPEN, null, 1000, curator).gaps().stream().filter(gap -> gap.title().contains(word)).toList();
        assertThat(found).singleElement().satisfies(gap -> assertThat(gap.rank().parts()).contains(new GapRank.Part(GapRank.Reason.ASKED_AGAIN, 2, 14, 20)));
    }

    @Test
    void gapsAreMergedCountTogetherAndAreTakenApartAgain() {
        wishes.wish(member, word + " one");
        wishes.wish(ledger.member(), word + " other");
        var one = gap(word + " one").id();
        var other = gap(word + " other").id();
        gaps.merge(curator, other, one);
        assertThat(titles(State.OPEN)).contains(word + " one").doesNotContain(word + " other");
        assertThat(one(one).rank().parts()).contains(new GapRank.Part(GapRank.Reason.WAITING, 2, 10, 30));
        assertThat(queries.one(other, curator).id()).as("it is found where it went").isEqualTo(one);
        assertThatThrownBy(() -> gaps.claim(curator, other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> gaps.merge(curator, one, other)).isInstanceOf(NotAllowed.class);

        gaps.split(curator, other);
        assertThat(titles(State.OPEN)).contains(word + " one", word + " other");

        gaps.merge(curator, other, one);
        var article = ledger.article(curator);
        gaps.close(curator, one, article);
        await().atMost(Duration.ofSeconds(30)).until(() -> !told(member).isEmpty());
        assertThat(jdbc.sql("select count(*) from gap_wish where query = ? and told_at is not null").param(word + " other").query(Integer.class).single()).isOne();
    }

    @Test
    void aGapHasOneWhoWorksOnIt() {
        var id = gaps.open(curator, "What about " + word + "?");
        assertThat(gaps.open(curator, "What about " + word.toUpperCase() + "?")).as("it is known").isEqualTo(id);
        gaps.claim(curator, id);
        gaps.claim(curator, id);
        var colleague = ledger.person(Role.MODERATOR);
        assertThatThrownBy(() -> gaps.claim(colleague, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> gaps.giveUp(colleague, id)).isInstanceOf(NotAllowed.class);
        gaps.giveUp(ledger.person(Role.STAFF), id);
        gaps.claim(colleague, id);
        assertThat(one(id).claimedBy().memberId()).isEqualTo(colleague.id());
    }

    @Test
    void aGapIsDismissedForAReasonAndOpenedAgain() {
        var id = gaps.open(curator, "Dismiss " + word);
        assertThatThrownBy(() -> gaps.dismiss(curator, id, " ")).isInstanceOf(InvalidInput.class);
        gaps.dismiss(curator, id, "It differs from place to place.");
        assertThat(one(id).reason()).isEqualTo("It differs from place to place.");
        gathering.gather();
        assertThat(one(id).state()).isEqualTo(State.DISMISSED);
        gaps.reopen(curator, id);
        assertThat(one(id).state()).isEqualTo(State.OPEN);
        assertThat(jdbc.sql("select action from audit_entry where subject = 'gap' and subject_id = ? order by number").param(id).query(String.class).list())
                .containsExactly("gap.opened", "gap.dismissed", "gap.reopened");
    }

    @Test
    void whoGivesAGapUpLeavesTheDraftToTheNextOne() {
        var id = gaps.open(curator, "Draft " + word);
        var draft = gaps.startArticle(curator, id);
        gaps.giveUp(curator, id);
        var colleague = ledger.person(Role.MODERATOR);
        assertThat(gaps.startArticle(colleague, id)).isEqualTo(draft);
        assertThat(one(id).claimedBy().memberId()).isEqualTo(colleague.id());
    }

    @Test
    void whatSomeMembersCannotReadIsNoAnswer() {
        var id = gaps.open(curator, "Hidden " + word);
        var article = ledger.article(curator);
        jdbc.sql("update article set state = 'HIDDEN' where id = ?").param(article).update();
        assertThatThrownBy(() -> gaps.close(curator, id, article)).isInstanceOf(InvalidInput.class);
        assertThat(one(id).state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatIsMergedIntoAClosedGapOpensItForWhoeverWantsIt() {
        var stays = gaps.open(curator, "Stays " + word);
        var goes = gaps.open(curator, "goes " + word);
        gaps.merge(curator, goes, stays);
        assertThatThrownBy(() -> gaps.close(curator, goes, ledger.article(curator))).as("only with the other").isInstanceOf(NotAllowed.class);
        gaps.close(curator, stays, ledger.article(curator));
        wishes.wish(member, "goes " + word);
        assertThat(one(stays).state()).isEqualTo(State.OPEN);
    }

    @Test
    void theArticleThatWasStartedFromAGapClosesItWhenItIsPublished() {
        var id = gaps.open(curator, "Start " + word);
        var draft = gaps.startArticle(curator, id);
        assertThat(gaps.startArticle(curator, id)).isEqualTo(draft);
        assertThat(one(id).article().published()).isFalse();
        assertThatThrownBy(() -> gaps.close(curator, id, draft)).as("nobody has it yet").isInstanceOf(InvalidInput.class);

        var article = ledger.article(curator);
        var waiting = transaction.execute(status -> imports.add(new ImportedGap("Waiting " + word, null, true, State.CLAIMED, curator.id(), article, "", Instant.now(), Set.of(member.id()))));
        gaps.published(article);
        gaps.published(article);
        assertThat(one(waiting).state()).isEqualTo(State.CLOSED);
        await().atMost(Duration.ofSeconds(30)).until(() -> !told(member).isEmpty());
        assertThat(told(member)).singleElement().extracting(InboxEntry::times).isEqualTo(1);
    }

    @Test
    void aTextThatIdentifiesSomebodyIsTakenOutOfGapsWishesAndTheSearchLog(@Autowired RedactionTables tables) {
        searched(word + " nearby", 4);
        wishes.wish(member, word + "-nearby");
        gathering.gather();
        var id = gaps.open(curator, "Plans for " + word + " nearby");
        gaps.dismiss(curator, id, "Because " + word + " nearby said so");

        transaction.executeWithoutResult(status -> tables.takeOut(RemovedText.of(word + " nearby"), curator.id()));

        assertThat(one(id)).satisfies(gap -> assertThat(gap.title()).isEqualTo("Plans for [removed]")).satisfies(gap -> assertThat(gap.reason()).isEqualTo("Because [removed] said so"));
        for (var place : List.of("search_log where query", "gap_wish where query", "gap where concat(title, source, reason)")) {
            assertThat(jdbc.sql("select count(*) from " + place + " like ?").param("%" + word + "%").query(Integer.class).single()).as(place).isZero();
        }
    }

    @Test
    void othersFindNothingThere() {
        var id = gaps.open(curator, "Hidden " + word);
        for (var other : List.of(member, Viewer.guest())) {
            assertThatThrownBy(() -> queries.board(State.OPEN, null, 10, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.one(id, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> gaps.claim(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> gathering.gather(other)).isInstanceOf(NotFound.class);
        }
    }

    private void searched(String query, int times) {
        jdbc.sql("insert into search_log (day, query, times, nothing, hits, clicked, ranks, reworded) values (?, ?, ?, ?, 0, 0, 0, 0)")
                .params(LocalDate.now(ZoneOffset.UTC).minusDays(1), query, times, times).update();
    }

    private long question(Viewer asker, String title) {
        var category = categories.create(ledger.person(Role.STAFF), new CategoryInput("Gaps " + Persons.word(), "For a test", "", Audience.MEMBERS, null));
        return discussions.open(asker, new NewDiscussion(category, Kind.QUESTION, Headline.of(title), "What do you do?", null)).id();
    }

    private Gap gap(String title) {
        return queries.board(State.OPEN, null, 1000, curator).gaps().stream().filter(gap -> gap.title().equals(title)).findFirst().orElseThrow();
    }

    private Gap one(long id) {
        return queries.one(id, curator);
    }

    private List<String> titles(State state) {
        return queries.board(state, null, 1000, curator).gaps().stream().map(Gap::title).toList();
    }

    private List<InboxEntry> told(Viewer viewer) {
        return inbox.entries(viewer, null, false, 50).stream().filter(entry -> entry.kind() == NotificationKind.GAP_CLOSED).toList();
    }
}
