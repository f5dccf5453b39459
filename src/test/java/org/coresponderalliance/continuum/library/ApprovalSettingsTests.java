package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApprovalSettingsTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApprovalSettings settings;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private ReviewQueries reviewing;
    @Autowired
    private ArticleQueries queries;
    @Autowired
    private Texts texts;

    private Cast cast;
    private Viewer staff;
    private Viewer owner;

    @BeforeEach
    void people() {
        cast = new Cast(jdbc);
        staff = cast.staff("researcher");
        owner = cast.moderator("program_mgr");
    }

    @AfterEach
    void asItWas() {
        settings.change(staff, Cast.rule());
    }

    @Test
    void whatStaffSetUpHoldsAtOnceAndIsSaidInWordsAndLogged() {
        var dispatcher = cast.moderator("dispatcher");
        var clinician = cast.member("clinician");
        var id = started(FacetSelection.none(), dispatcher, clinician);
        reviews.decide(dispatcher, id, 1, Decision.APPROVE, "");
        assertThat(reviewing.status(id, owner).rule()).extracting(texts::get).contains(
                "Best practice, and what was tried and did not work, is approved by two people: one from police, fire or EMS, and one from behavioral health.");

        settings.change(staff, new ApprovalSetting(List.of("dispatcher"), List.of("behavioral_health"), true, List.of(), 1));
        reviews.decide(clinician, id, 1, Decision.APPROVE, "");

        assertThat(queries.page(id, owner).head().state()).isEqualTo(State.PUBLISHED);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'setting.changed' and actor_id = ?").param(staff.id()).query(Long.class).single()).isOne();
    }

    @Test
    void onlyStaffChangeItAndNotToWhatNobodyCouldMeet() {
        assertThatThrownBy(() -> settings.change(owner, Cast.rule())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settings.change(staff, new ApprovalSetting(List.of(), List.of("astronomy"), true, List.of("topic/none"), 0)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields()).containsOnlyKeys("responders", "health", "legalTopics", "remindAfterDays"));
    }

    @Test
    void anArticleOnALegalTopicWaitsForItsNamedLegalReviewer() {
        var officer = cast.moderator("patrol");
        var clinician = cast.member("clinician");
        var counsel = cast.member("policy");
        var id = started(new FacetSelection(Map.of("topic", List.of("liability"))), officer, clinician);
        reviews.decide(officer, id, 1, Decision.APPROVE, "");
        reviews.decide(clinician, id, 1, Decision.APPROVE, "");
        assertThat(reviewing.status(id, owner).missing()).containsExactly("library.missing.LEGAL_REVIEWER");
        assertThatThrownBy(() -> reviews.nameLegalReviewer(owner, id, owner.id())).isInstanceOf(InvalidInput.class);

        reviews.nameLegalReviewer(owner, id, counsel.id());
        assertThat(reviewing.status(id, counsel).missing()).containsExactly("library.missing.LEGAL_APPROVAL");
        reviews.ask(owner, id, Set.of(clinician.id()));
        reviews.decide(counsel, id, 1, Decision.APPROVE, "");

        assertThat(queries.page(id, counsel).head().state()).isEqualTo(State.PUBLISHED);
    }

    private long started(FacetSelection facets, Viewer... reviewers) {
        var id = articles.start(owner, ArticleDetails.started(ArticleKind.BEST_PRACTICE, owner.id()).withFacets(facets), Cast.content("By the rule", "Call back."), "");
        reviews.send(owner, id, 1, java.util.Arrays.stream(reviewers).map(Viewer::id).collect(java.util.stream.Collectors.toSet()), true);
        return id;
    }
}
