package org.coresponderalliance.continuum.administration.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Outcome;
import org.coresponderalliance.continuum.adoption.Uptake;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.challenge.Ground;
import org.coresponderalliance.continuum.challenge.Resolution;
import org.coresponderalliance.continuum.discussion.CounterCheck;
import org.coresponderalliance.continuum.gap.GapOrigin;
import org.coresponderalliance.continuum.library.Consent;
import org.coresponderalliance.continuum.member.SampleAccounts;
import org.coresponderalliance.continuum.notification.Inbox;
import org.coresponderalliance.continuum.notification.InboxEntry;
import org.coresponderalliance.continuum.notification.NotificationKind;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/** Loads the sample community and rolls it back: the database is shared with other tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCommunityTests extends DatabaseTests {

    private static final SampleFiles FILES = SampleFiles.read();
    private static final String BY_SAMPLE = "select 1 from member m where m.sample and m.id = ";

    @Autowired
    private SampleCommunity sample;

    @Autowired
    private SampleAccounts accounts;

    @Autowired
    private SampleNotice notice;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionStatus loading;
    private int mailsBefore;

    /** For all of these tests; what other tests have of a sample community is out of the way meanwhile. */
    @BeforeAll
    void load() {
        loading = transactions.getTransaction(null);
        mailsBefore = count("select count(*) from mail_log");
        jdbc.sql("update member set sample = false").update();
        sample.load(FILES);
    }

    @AfterAll
    void takeBack() {
        transactions.rollback(loading);
    }

    @Test
    void everythingInTheFilesIsThere() {
        assertThat(count("select count(*) from member where sample")).isEqualTo(60);
        assertThat(count("select count(*) from program where sample")).isEqualTo(FILES.people().programs().size());
        assertThat(count("select count(*) from article where sample")).isEqualTo(FILES.articles().size());
        assertThat(count("select count(*) from discussion d where exists (" + BY_SAMPLE + "d.author_id)")).isEqualTo(FILES.discussions().size());
        assertThat(count("select count(*) from post p where exists (" + BY_SAMPLE + "p.author_id)"))
                .isEqualTo(FILES.discussions().stream().mapToInt(one -> one.posts().size()).sum() + FILES.queue().held().size());
        assertThat(count("select count(*) from discussion d where accepted_number is not null and exists (" + BY_SAMPLE + "d.author_id)"))
                .isEqualTo((int) FILES.discussions().stream().map(SampleDiscussion::accepted).filter(Objects::nonNull).count());
        assertThat(count("select count(*) from application where sample and state = 'CONFIRMED'")).isEqualTo(FILES.queue().applications().size());
        assertThat(count("select count(*) from proposal p where state = 'WAITING' and exists (" + BY_SAMPLE + "p.proposed_by)"))
                .isEqualTo(FILES.queue().proposals().size());
        assertThat(count("select count(*) from category_follow f join member m on m.id = f.member_id where m.email = 'member@example.org'")).isEqualTo(2);
        assertThat(count("select count(*) from flag f where exists (" + BY_SAMPLE + "f.member_id)")).isEqualTo(FILES.queue().flags().size());
    }

    @Test
    void allOfItHappenedInThePastAndAllCountersAreRight() {
        var now = Utc.timestamp(clock.instant());
        assertThat(jdbc.sql("select count(*) from post where created_at > ?").param(now).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from article_revision where created_at > ? or published_at > ?").params(now, now)
                .query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from discussion d where created_at < ? and exists (" + BY_SAMPLE + "d.author_id)")
                .param(Utc.timestamp(clock.instant().minus(Duration.ofDays(100)))).query(Integer.class).single()).isGreaterThan(10);
        assertThat(CounterCheck.wrong(context)).isZero();
    }

    @Test
    void allProgramsTellWhatTheyDoAndAllThatCanBeToldIsThere() {
        var of = " from adoption d join program p on p.id = d.program_id and p.sample join adoption_entry e on e.adoption_id = d.id";
        assertThat(count("select count(distinct d.program_id)" + of)).isEqualTo(FILES.people().programs().size());
        assertThat(count("select count(distinct e.uptake)" + of)).isEqualTo(Uptake.values().length);
        assertThat(count("select count(distinct e.outcome)" + of)).isEqualTo(Outcome.values().length);
        assertThat(count("select count(distinct d.state)" + of)).as("published, held, taken back").isEqualTo(3);
        assertThat(count("select count(*)" + of + " where e.number > 1")).isPositive();
        assertThat(count("select count(*)" + of + " where e.recorded_at > utc_timestamp(6) or e.since > date(e.recorded_at)")).isZero();
    }

    @Test
    void membersQuestionRecommendationsAndAllThatCanComeOfItIsThere() {
        var of = " from challenge c where exists (" + BY_SAMPLE + "c.author_id)";
        assertThat(count("select count(*)" + of)).isEqualTo(FILES.challenges().challenges().size());
        assertThat(count("select count(distinct ground)" + of)).isEqualTo(Ground.values().length);
        assertThat(count("select count(distinct resolution)" + of)).isEqualTo(Resolution.values().length);
        assertThat(count("select count(*)" + of + " and state = 'OPEN' and due_on < utc_date()")).as("overdue").isOne();
        assertThat(count("select count(*)" + of + " and state = 'OPEN' and adoption_id is not null")).isEqualTo(2);
        assertThat(count("select count(*)" + of + " and taken_up_by is not null")).as("an update that a revision has brought").isOne();
        assertThat(count("select count(*)" + of + " and resolution = 'WITHDRAW' and not exists (select 1 from recommendation n where n.id = c.recommendation_id and n.withdrawn_at is not null)")).isZero();
        assertThat(count("select count(*)" + of + " and (opened_at > utc_timestamp(6) or decided_at < opened_at)")).isZero();
    }

    @Test
    void someDoOtherwiseSomeTriedInVainAndFilesComeWithArticles() {
        var sample = "select count(*) from article a join article_revision r on r.article_id = a.id and r.number = a.shown_number where a.sample and r.variations";
        assertThat(count(sample + " > 1")).isEqualTo(2);
        assertThat(count("select count(*) from article_trial t join article a on a.id = t.trial_id and a.sample and a.state = 'PUBLISHED'")).isEqualTo(2);
        assertThat(count("select count(*) from enclosure e join article a on a.id = e.article_id and a.sample where e.last_number = 2")).isOne();
    }

    @Test
    void articlesAreThereInEachStateThatReadersAndReviewersMeet() {
        assertThat(jdbc.sql("select distinct coalesce(next_state, state) from article where sample union select distinct state from article where sample").query(String.class).list())
                .contains("DRAFT", "IN_REVIEW", "APPROVED", "PUBLISHED", "REVIEW_DUE", "SUPERSEDED", "RETIRED");
        assertThat(count("select count(*) from article a join article o on o.id = a.superseded_by where a.sample and a.state = 'SUPERSEDED' and o.state = 'PUBLISHED'")).isOne();
    }

    @Test
    void gapsAreThereOfEachKindAndInEachState() {
        assertThat(count("select count(distinct state) from gap")).isEqualTo(Content.GAP.states().size());
        assertThat(count("select count(distinct origin) from gap")).isEqualTo(GapOrigin.values().length);
        assertThat(count("select count(*) from gap where merged_into is not null")).isPositive();
        assertThat(count("select count(*) from gap_wish w where exists (" + BY_SAMPLE + "w.member_id)")).isPositive();
        for (var figure : List.of("searched", "facing", "wanted")) {
            assertThat(count("select count(*) from gap where state = 'OPEN' and " + figure + " > 0")).as(figure).isPositive();
        }
        assertThat(count("select count(*) from search_log where query = ''")).as("withheld").isPositive();
    }

    @Test
    void whatIsSaidAgainstRecommendationsCouldIdentifyNobody(@Autowired PrivacyGuard guard) {
        var texts = FILES.challenges().challenges().stream().flatMap(one -> Stream.of(one.text(), one.source(), one.decided() == null ? null : one.decided().reason()))
                .filter(Objects::nonNull).toList();
        assertThat(texts).allMatch(text -> guard.isClean(List.of(new Passage("text", text)), 0));
    }

    @Test
    void allAnswersAreGivenToWhetherWhatWasWrittenMayBeUsed() {
        assertThat(count("select count(distinct c.answer) from consent c where exists (" + BY_SAMPLE + "c.member_id)")).isEqualTo(Consent.values().length);
        assertThat(count("select count(*) from consent c where task_since is not null and exists (" + BY_SAMPLE + "c.member_id)")).isOne();
    }

    @Test
    void whatProgramsTellCouldIdentifyNobody(@Autowired PrivacyGuard guard) {
        var texts = FILES.adoptions().adoptions().stream().filter(one -> one.held() == null).flatMap(one -> one.entries().stream())
                .flatMap(entry -> Stream.of(entry.setting(), entry.about(), entry.result())).filter(Objects::nonNull).toList();
        assertThat(texts).allMatch(text -> guard.isClean(List.of(new Passage("about", text)), 0));
    }

    @Test
    void inboxesHaveSomethingInThemAndNobodyIsMailed() {
        assertThat(kinds("member@example.org", Role.MEMBER)).contains(NotificationKind.REPLY_TO_YOU, NotificationKind.MENTION, NotificationKind.REPLY);
        assertThat(kinds("moderator@example.org", Role.MODERATOR)).contains(NotificationKind.REVIEW_ASKED, NotificationKind.MENTION);
        assertThat(count("select count(*) from mail_log")).isEqualTo(mailsBefore);
    }

    @Test
    void whoCanSignInIsSaidAndAnEmptyCommunityIsEmptyNoMore() {
        assertThat(accounts.areHere()).isTrue();
        assertThat(accounts.all()).extracting(SampleAccounts.Account::email).containsExactly("member@example.org", "fire@example.org", "medic@example.org",
                "moderator@example.org", "police@example.org", "dispatch@example.org", "staff@example.org", "admin@example.org");
        assertThat(String.join("\n", notice.lines())).contains(SampleAccounts.PASSWORD, "admin@example.org", "Gus Hendrickson, Lieutenant (moderator)");
        assertThat(sample.isWanted()).isFalse();
    }

    private List<NotificationKind> kinds(String email, Role role) {
        var viewer = Viewer.member(jdbc.sql("select id from member where email = ?").param(email).query(Long.class).single(), role);
        return inbox.entries(viewer, null, false, 100).stream().map(InboxEntry::kind).toList();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
