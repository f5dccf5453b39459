package org.coresponderalliance.continuum.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionFigures;
import org.coresponderalliance.continuum.adoption.AdoptionService;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.gap.Gap;
import org.coresponderalliance.continuum.gap.GapService;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.DeskPart;
import org.coresponderalliance.continuum.library.WorkRow;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What members need, what is in use and what is stale, for staff and nobody else. */
class StaffDeskTests extends DatabaseTests {

    private static final int ALL = 10_000;

    @Autowired
    private ApplicationContext context;
    @Autowired
    private StaffDesk desk;
    @Autowired
    private GapService gaps;
    @Autowired
    private AdoptionService adoptions;
    @Autowired
    private Pages pages;
    @Autowired
    private JdbcClient jdbc;

    private Ledger ledger;
    private Viewer staff;

    @BeforeEach
    void people() {
        ledger = new Ledger(context);
        staff = ledger.person(Role.STAFF);
    }

    @Test
    void forAllOthersItDoesNotExist() {
        for (var viewer : List.of(Viewer.guest(), ledger.member(), ledger.person(Role.MODERATOR))) {
            assertThatThrownBy(() -> desk.needs(5, viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.uses(5, viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.stale(5, viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.stale(DeskPart.OVERDUE, 0, 5, viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> pages.page("/staff-desk", Map.of(), viewer)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatMembersNeedIsCountedAndLeadsToItself() {
        var gap = gaps.open(staff, "Needed " + Persons.word());
        jdbc.sql("insert into search_log (query, day, times, nothing, hits, clicked, ranks, reworded) values (?, utc_date(), 3, 3, 0, 0, 0, 0)").param("desk search & more " + gap).update();
        var needs = desk.needs(ALL, staff);
        assertThat(needs.unfound()).extracting(StaffDesk.Unfound::query).contains("desk search & more " + gap);
        assertThat(needs.gaps()).extracting(Gap::id).contains(gap);
        assertThat(needs.openGaps()).isGreaterThanOrEqualTo(needs.gaps().size());
        assertThat(html("/staff-desk")).contains("href=\"/gaps\"", "href=\"/administration/searches\"");
    }

    @Test
    void whatMostUseStandsFirstAndWhatWasGivenUpBesideIt() {
        var article = ledger.article(staff, ArticleKind.BEST_PRACTICE, Audience.MEMBERS);
        var before = desk.uses(ALL, staff);
        for (int i = 0; i < 2; i++) {
            adoptions.record(ledger.worker(Map.of()), article, 0, Ledger.using());
        }
        adoptions.record(ledger.worker(Map.of()), article, 0, Ledger.stopped("Nobody had time."));

        var after = desk.uses(ALL, staff);
        assertThat(of(after.most(), article)).satisfies(used -> {
            assertThat(used.used()).isEqualTo(2);
            assertThat(used.lately()).isEqualTo(2);
        });
        assertThat(of(after.givenUp(), article).stopped()).isOne();
        assertThat(after.most()).extracting(AdoptionFigures.Used::used).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(after.totals().programs()).isGreaterThanOrEqualTo(before.totals().programs() + 2);
        assertThat(after.totals().stopped()).isGreaterThanOrEqualTo(before.totals().stopped() + 1);
        assertThat(html("/staff-desk?part=used")).contains("Used by most");
    }

    @Test
    void whatIsStaleIsThereWithAllOfItBehindALink() {
        for (int i = 0; i < 6; i++) {
            var article = ledger.article(staff);
            jdbc.sql("update article set review_on = '2000-01-0" + (i + 1) + "' where id = ?").param(article).update();
        }
        var part = desk.stale(5, staff).get(DeskPart.OVERDUE);
        assertThat(part.rows()).hasSize(5).extracting(WorkRow::reviewOn).isSorted();
        assertThat(part.count()).isGreaterThanOrEqualTo(6);
        assertThat(html("/staff-desk")).contains("/staff-desk?part=overdue", "Review overdue");
        assertThat(html("/staff-desk?part=overdue")).contains("Review overdue").doesNotContain("Used by most");
    }

    private String html(String path) {
        var parts = path.split("\\?part=");
        return pages.page(parts[0], parts.length == 1 ? Map.of() : Map.of("part", List.of(parts[1])), staff).orElseThrow().html();
    }

    private static AdoptionFigures.Used of(List<AdoptionFigures.Used> all, long article) {
        return all.stream().filter(one -> one.article().id() == article).findFirst().orElseThrow();
    }
}
