package org.coresponderalliance.continuum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionService;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.library.LegalBases;
import org.coresponderalliance.continuum.library.LegalBasisInput;
import org.coresponderalliance.continuum.library.RecommendationService;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdoptionNewsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private AdoptionService adoptions;
    @Autowired
    private RecommendationService recommendations;
    @Autowired
    private Inbox inbox;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoeverAnswersForAnArticleHearsWhatProgramsDoWithItInOneLine() {
        var ledger = new Ledger(context);
        var owner = ledger.person(Role.MODERATOR);
        var article = ledger.article(owner);
        var first = adoptions.record(ledger.worker(Map.of()), article, 0, Ledger.using());
        await().atMost(Duration.ofSeconds(30)).until(() -> told(owner).size() == 1);

        adoptions.record(ledger.worker(Map.of()), article, 0, Ledger.stopped("No time."));

        await().atMost(Duration.ofSeconds(30)).until(() -> told(owner).getFirst().times() == 2);
        var entry = told(owner).getFirst();
        assertThat(entry.title()).startsWith("On calling back");
        assertThat(entry.url()).startsWith("/library/" + article + "/").endsWith("/adoptions/" + first.id());
    }

    @Test
    void programsThatUseAnArticleHearThatARecommendationOfItWasWithdrawn() {
        var ledger = new Ledger(context);
        var moderator = ledger.person(Role.MODERATOR);
        var article = ledger.article(moderator);
        var user = ledger.worker(Map.of());
        var former = ledger.worker(Map.of());
        adoptions.record(user, article, 0, Ledger.using());
        adoptions.record(former, article, 0, Ledger.stopped("No time."));
        var recommendation = jdbc.sql("select min(id) from recommendation where article_id = ?").param(article).query(Long.class).single();

        recommendations.withdraw(moderator, article, recommendation, "It woke people up.", Answers.NONE);

        await().atMost(Duration.ofSeconds(30)).until(() -> kinds(user).contains(NotificationKind.RECOMMENDATION_WITHDRAWN));
        assertThat(kinds(former)).doesNotContain(NotificationKind.RECOMMENDATION_WITHDRAWN);
    }

    @Test
    void programsThatUseAnArticleAndItsOwnerHearThatALawHasChangedThatItRestsOn(@Autowired LegalBases laws) {
        var ledger = new Ledger(context);
        var staff = ledger.person(Role.STAFF);
        var owner = ledger.person(Role.MODERATOR);
        var article = ledger.article(owner);
        var user = ledger.worker(Map.of());
        adoptions.record(user, article, 0, Ledger.using());
        var law = laws.add(staff, new LegalBasisInput("Rule " + article, "A rule", "", "", null));
        laws.declare(owner, article, Set.of(law));

        laws.markChanged(staff, law, LocalDate.of(2026, 2, 16), "Consent holds for all later uses.");

        await().atMost(Duration.ofSeconds(30)).until(() -> kinds(user).contains(NotificationKind.LAW_CHANGED) && kinds(owner).contains(NotificationKind.LAW_CHANGED));
        assertThat(inbox.entries(user, null, true, 10)).filteredOn(entry -> entry.kind() == NotificationKind.LAW_CHANGED).singleElement()
                .satisfies(entry -> assertThat(entry.note()).isEqualTo("Rule " + article + " changed on 2026-02-16: Consent holds for all later uses."));
    }

    private List<NotificationKind> kinds(Viewer viewer) {
        return inbox.entries(viewer, null, true, 10).stream().map(InboxEntry::kind).toList();
    }

    private List<InboxEntry> told(Viewer viewer) {
        return inbox.entries(viewer, null, true, 10).stream().filter(entry -> entry.kind() == NotificationKind.ADOPTION_RECORDED).toList();
    }
}
