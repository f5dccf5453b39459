package org.coresponderalliance.continuum.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.Decision;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.ReviewService;
import org.coresponderalliance.continuum.moderation.Verdict;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What programs tell passes the privacy guard, and moderators decide on it as on all else. */
class AdoptionPrivacyTests extends DatabaseTests {

    /** Nothing in it is an identifier; together it tells of one person. */
    private static final String STORY = "Last Tuesday night we met a 43 year old veteran on the water tower in Ashford. He had lost his dairy farm in March, "
            + "was the only man there with a prosthetic arm, and was flown to the hospital in Burlington.";

    @Autowired
    private ModeratedAdoptions moderated;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private AdoptionService adoptions;
    @Autowired
    private AdoptionQueries queries;
    @Autowired
    private ReviewQueue queue;
    @Autowired
    private ReviewQueries waiting;
    @Autowired
    private ReviewService moderation;

    private Ledger ledger;
    private Viewer moderator;
    private Viewer worker;
    private Viewer reader;
    private long article;

    @BeforeEach
    void anArticleAndAProgram() {
        ledger = new Ledger(context);
        moderator = ledger.person(Role.MODERATOR);
        worker = ledger.worker(Map.of("population_served", List.of("p0"))); // in a small place less is needed to know somebody
        reader = ledger.member();
        article = ledger.article(ledger.person(Role.STAFF));
    }

    @Test
    void allThatIsTypedPassesTheGuard() {
        var told = new AdoptionText(Uptake.ADAPTED, 2, LocalDate.of(2026, 3, 1), "For client Marlene Whitcomb", "Client Marlene Whitcomb asked for it.", Outcome.HELPED,
                "Her SSN is 536-22-1874");
        assertThat(concern(told, Answers.NONE).findings()).extracting(FoundPlace::field).contains("setting", "about", "result");
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatStaysWaitsForAModeratorAndIsToldWhenReleased() {
        var id = heldStory();
        assertThat(shown()).isEmpty();
        assertThat(queries.own(article, worker).state()).isEqualTo(State.HELD);
        assertThatThrownBy(() -> queries.history(id, reader)).isInstanceOf(NotFound.class);

        decide(id, Decision.RELEASE, "");

        assertThat(shown()).hasSize(1);
        assertThat(queries.own(article, worker).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void whatIsMendedWhileItWaitsIsLookedAtAllTheSame() {
        var id = heldStory();
        assertThat(adoptions.record(worker, article, 1, Ledger.adapted("We call within three days.")).shown()).isFalse();
        decide(id, Decision.RELEASE, "");
        assertThat(shown()).extracting(one -> one.text().about()).containsExactly("We call within three days.");
        assertThat(queries.history(id, reader).entries()).as("without what readers never got").hasSize(1);
        assertThat(queries.history(id, worker).entries()).as("its author sees all of it").hasSize(2);
    }

    @Test
    void whatCouldIdentifySomebodyIsHiddenAtOnceByAReport() {
        var id = adoptions.record(worker, article, 0, Ledger.using()).id();
        queue.flag(reader, AdoptionService.subject(id), ReviewQueue.FlagReason.PRIVACY, "");
        assertThat(shown()).isEmpty();
        assertThatThrownBy(() -> queries.history(id, worker)).as("not even its author sees it").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> adoptions.record(worker, article, 1, Ledger.stopped("Why not."))).isInstanceOf(NotAllowed.class).hasMessageContaining("hidden");

        moderation.decide(item(id, ItemKind.FLAG).id(), new Verdict(Decision.KEEP, "Nobody is told of", ""), moderator);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void whatAModeratorRemovedIsNeitherBroughtBackNorInTheHistory() {
        var id = heldStory();
        decide(id, Decision.REJECT, "It tells of one person");
        assertThatThrownBy(() -> adoptions.bringBack(worker, id)).isInstanceOf(NotAllowed.class);

        adoptions.record(worker, article, 0, Ledger.using());
        assertThat(queries.history(id, reader).entries()).hasSize(1);
    }

    @Test
    void whatItsAuthorTookBackDoesNotComeBackWithADecision() {
        var id = adoptions.record(worker, article, 0, Ledger.using()).id();
        adoptions.takeBack(worker, id);
        moderated.hide(AdoptionService.subject(id), moderator);
        moderated.restore(AdoptionService.subject(id), moderator);
        assertThat(shown()).isEmpty();
        assertThatThrownBy(() -> adoptions.bringBack(worker, id)).as("a moderator decided on it meanwhile").isInstanceOf(NotAllowed.class);
    }

    @Test
    void aColleagueDoesNotWriteOverWhatWaits() {
        heldStory();
        var colleague = ledger.member();
        ledger.join(colleague, worker);
        assertThatThrownBy(() -> adoptions.record(colleague, article, 0, Ledger.using())).isInstanceOf(NotAllowed.class).hasMessageContaining("adoption.notAllowed.held");
        assertThat(queries.own(article, colleague).text()).isNull();
    }

    private long heldStory() {
        var told = Ledger.adapted(STORY);
        var concern = concern(told, Answers.NONE);
        var answers = new Answers(concern.findings().stream().map(place -> new Answers.Kept(place.field(), place.rule(), STORY.substring(place.start(), place.end()),
                "It was in the papers")).toList());
        var recorded = adoptions.record(worker, article, 0, told, answers);
        assertThat(recorded.shown()).isFalse();
        return recorded.id();
    }

    private void decide(long id, Decision decision, String reason) {
        moderation.decide(item(id, ItemKind.HELD).id(), new Verdict(decision, reason, ""), moderator);
    }

    private WaitingItem item(long id, ItemKind kind) {
        return waiting.waiting(kind, 1000, moderator).stream().filter(item -> item.subject().equals(AdoptionService.subject(id))).findFirst().orElseThrow();
    }

    private List<Adoption> shown() {
        return queries.list(article, null, false, reader, null, 10).adoptions().items();
    }

    private PrivacyConcern concern(AdoptionText text, Answers answers) {
        var concern = catchThrowableOfType(PrivacyConcern.class, () -> adoptions.record(worker, article, 0, text, answers));
        assertThat(concern).as("what the guard says").isNotNull();
        return concern;
    }
}
