package org.coresponderalliance.continuum.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.testing.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AdoptionTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private AdoptionService adoptions;
    @Autowired
    private AdoptionQueries queries;

    private Ledger ledger;
    private Viewer owner;
    private Viewer worker;
    private long article;

    @BeforeEach
    void anArticleAndAProgram() {
        ledger = new Ledger(context);
        owner = ledger.person(Role.MODERATOR);
        worker = ledger.worker(Map.of("lead_agency", List.of("police")));
        article = ledger.article(owner);
    }

    @Test
    void whatAProgramDoesIsToldAndCounted() {
        adoptions.record(worker, article, 0, Ledger.using());

        var listed = list(ledger.member());
        assertThat(listed.counts().use()).isOne();
        assertThat(listed.counts().of(Outcome.HELPED)).isOne();
        var one = listed.adoptions().items().getFirst();
        assertThat(one.text()).isEqualTo(Ledger.using());
        assertThat(one.program().name()).startsWith("Program ");
        assertThat(one.by().memberId()).isEqualTo(worker.id());
        assertThat(one.mine()).isFalse();
    }

    @Test
    void aProgramHasOneRecordOfAnArticleAndItsHistoryIsKept() {
        var first = adoptions.record(worker, article, 0, Ledger.using());
        var second = adoptions.record(worker, article, 1, Ledger.adapted("We call within three days, because two of us cover nine towns."));
        var third = adoptions.record(worker, article, 2, Ledger.stopped("The grant ended."));

        assertThat(List.of(second.id(), third.id())).containsOnly(first.id());
        assertThat(list(worker).counts()).isEqualTo(new AdoptionCounts(0, 0, 1, Map.of(Outcome.NO_DIFFERENCE, 1)));
        assertThat(queries.history(first.id(), ledger.member()).entries()).extracting(one -> one.text().uptake())
                .containsExactly(Uptake.STOPPED, Uptake.ADAPTED, Uptake.USING);
    }

    @Test
    void theSameSentTwiceMakesOneEntry() {
        adoptions.record(worker, article, 0, Ledger.using());
        assertThat(adoptions.record(worker, article, 0, Ledger.using()).number()).isOne();
    }

    @Test
    void whoOfTheProgramComesSecondIsToldWhatStands() {
        var colleague = ledger.member();
        ledger.join(colleague, worker);
        adoptions.record(worker, article, 0, Ledger.adapted("We call within three days."));

        assertThatThrownBy(() -> adoptions.record(colleague, article, 0, Ledger.using()))
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.theirs()).contains("within three days"));
        assertThat(queries.own(article, colleague).text().about()).isEqualTo("We call within three days.");

        adoptions.record(colleague, article, 1, Ledger.using());
        var one = list(worker).adoptions().items().getFirst();
        assertThat(one.by().memberId()).isEqualTo(colleague.id());
        assertThat(one.own()).isTrue();
        assertThat(one.mine()).as("it passed to the colleague").isFalse();
    }

    @Test
    void whoRecordedItTakesItBackAndNobodyElseDoes() {
        var id = adoptions.record(worker, article, 0, Ledger.using()).id();
        for (var other : List.of(ledger.member(), owner)) {
            assertThatThrownBy(() -> adoptions.takeBack(other, id)).isInstanceOf(NotAllowed.class);
        }

        adoptions.takeBack(worker, id);

        assertThat(list(ledger.member()).adoptions().items()).isEmpty();
        assertThat(list(ledger.member()).counts().all()).isZero();
        assertThatThrownBy(() -> queries.history(id, ledger.member())).isInstanceOf(NotFound.class);
        assertThat(queries.own(article, worker).base()).isZero();

        adoptions.bringBack(worker, id);
        assertThat(list(ledger.member()).counts().use()).isOne();
        adoptions.takeBack(worker, id);
        assertThat(adoptions.record(worker, article, 0, Ledger.stopped("It never took hold."))).isEqualTo(new AdoptionService.Recorded(id, 2, true));
        assertThat(queries.history(id, ledger.member()).entries()).as("without what was taken back").hasSize(1);
    }

    @Test
    void whatWasChangedAndWhyItWasStoppedMustBeSaid() {
        assertThat(wrong(Ledger.adapted(" "))).containsOnlyKeys("about");
        assertThat(wrong(Ledger.stopped(""))).containsOnlyKeys("about");
        assertThat(wrong(new AdoptionText(Uptake.USING, 3, LocalDate.of(2999, 1, 1), "x".repeat(301), "", Outcome.HELPED, "")))
                .containsOnlyKeys("revision", "since", "setting");
    }

    @Test
    void onlyMembersWithAProgramRecordAndOnlyOnWhatCanBeUsed() {
        assertThatThrownBy(() -> adoptions.record(ledger.member(), article, 0, Ledger.using())).isInstanceOf(NotAllowed.class).hasMessageContaining("adoption.noProgram");
        assertThatThrownBy(() -> adoptions.record(Viewer.guest(), article, 0, Ledger.using())).isInstanceOf(NotFound.class);
        var open = ledger.article(owner, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        assertThatThrownBy(() -> adoptions.record(Viewer.guest(), open, 0, Ledger.using())).isInstanceOf(NotAllowed.class);
        var word = ledger.article(owner, ArticleKind.GLOSSARY_ENTRY, Audience.MEMBERS);
        assertThatThrownBy(() -> adoptions.record(worker, word, 0, Ledger.using())).isInstanceOf(NotAllowed.class).hasMessageContaining("adoption.notAllowed.kind");
        var silenced = new Viewer(worker.id(), Role.MEMBER, java.util.Set.of(), Viewer.Standing.SILENCED);
        assertThatThrownBy(() -> adoptions.record(silenced, article, 0, Ledger.using())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void guestsHearHowManyAndNotWho() {
        var open = ledger.article(owner, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        var id = adoptions.record(worker, open, 0, Ledger.using()).id();

        assertThat(queries.digest(open, Viewer.guest())).isEqualTo(new AdoptionQueries.Digest(new AdoptionCounts(1, 0, 0, Map.of(Outcome.HELPED, 1)), null, null, List.of()));
        assertThatThrownBy(() -> queries.list(open, null, false, Viewer.guest(), null, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.history(id, Viewer.guest())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMeantForOthersIsNotToldWithTheArticle() {
        var closed = ledger.article(owner, ArticleKind.BEST_PRACTICE, Audience.MODERATORS);
        assertThatThrownBy(() -> adoptions.record(worker, closed, 0, Ledger.using())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.list(closed, null, false, worker, null, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.own(closed, worker)).isInstanceOf(NotFound.class);
    }

    @Test
    void aListIsReadPartByPartAndNarrowed() {
        for (int i = 0; i < 5; i++) {
            adoptions.record(ledger.worker(Map.of()), article, 0, i == 3 ? Ledger.stopped("No time.") : Ledger.using());
        }
        var first = queries.list(article, null, false, worker, null, 3).adoptions();
        var second = queries.list(article, null, false, worker, first.next(), 3).adoptions();
        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        assertThat(queries.list(article, Uptake.STOPPED, false, worker, null, 3).adoptions().items()).hasSize(1);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> queries.list(article, null, false, worker, "x", 3))).isNotNull();
    }

    @Test
    void besideAnArticleTheyTakeTwoStatementsHoweverManyThereAre() throws Exception {
        for (int i = 0; i < 6; i++) {
            adoptions.record(ledger.worker(Map.of()), article, 0, Ledger.using());
        }
        queries.digest(article, worker);
        assertThat(StatementLog.during(() -> queries.digest(article, worker))).hasSize(2);
        assertThat(StatementLog.during(() -> queries.digest(article, Viewer.guest()))).hasSize(1);
    }

    @Test
    void whatFailedIsHeardBesideTheArticleToo() {
        for (int i = 0; i < 4; i++) {
            adoptions.record(ledger.worker(Map.of()), article, 0, Ledger.using());
        }
        adoptions.record(ledger.worker(Map.of()), article, 0, Ledger.stopped("Nobody called back."));
        assertThat(queries.digest(article, worker).stories()).hasSize(3).extracting(one -> one.text().uptake()).contains(Uptake.STOPPED);
    }

    private AdoptionQueries.Listed list(Viewer viewer) {
        var listed = queries.list(article, null, false, viewer, null, 50);
        assertThat(listed.adoptions().items()).allMatch(one -> one.state() == State.PUBLISHED);
        return listed;
    }

    private Map<String, ?> wrong(AdoptionText text) {
        return catchThrowableOfType(InvalidInput.class, () -> adoptions.record(worker, article, 0, text)).fields();
    }
}
