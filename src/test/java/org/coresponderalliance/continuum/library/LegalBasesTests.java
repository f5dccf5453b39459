package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LegalBasesTests extends DatabaseTests {

    private static final LocalDate CHANGE = LocalDate.of(2026, 2, 16);

    @Autowired
    private ApplicationContext context;
    @Autowired
    private LegalBases laws;
    @Autowired
    private ArticleQueries articles;
    @Autowired
    private PublishingService publishing;

    private Ledger ledger;
    private Viewer staff;
    private Viewer owner;
    private long article;
    private long law;

    @BeforeEach
    void anArticleThatRestsOnALaw() {
        ledger = new Ledger(context);
        staff = ledger.person(Role.STAFF);
        owner = ledger.person(Role.MODERATOR);
        article = ledger.article(owner);
        law = laws.add(staff, typed("42 CFR Part " + System.nanoTime()));
        laws.declare(owner, article, Set.of(law));
    }

    @Test
    void whatRestsOnALawThatChangesIsDueForReviewUntilSomebodyHasLookedAtIt() {
        var other = ledger.article(owner);

        assertThat(laws.markChanged(staff, law, CHANGE, "Consent may be given once for all later uses.")).isOne();

        var head = articles.page(article, ledger.member()).head();
        assertThat(head.state()).isEqualTo(State.REVIEW_DUE);
        assertThat(head.overdue()).isTrue();
        assertThat(laws.of(article)).singleElement().satisfies(rest -> {
            assertThat(rest.due()).isTrue();
            assertThat(rest.basis().changedOn()).isEqualTo(CHANGE);
            assertThat(rest.basis().changedNote()).startsWith("Consent may be given once");
        });
        assertThat(articles.page(other, ledger.member()).head().state()).isEqualTo(State.PUBLISHED);

        publishing.confirm(owner, article, LocalDate.now(ZoneOffset.UTC).plusYears(1));
        assertThat(articles.page(article, ledger.member()).head().overdue()).isFalse();
        assertThat(laws.of(article)).singleElement().satisfies(rest -> assertThat(rest.due()).isFalse());
    }

    @Test
    void staffKeepTheRegisterAndMembersReadIt() {
        assertThat(laws.find(law, ledger.member()).articles()).isOne();
        assertThatThrownBy(() -> laws.all(Viewer.guest())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> laws.add(owner, typed("Ours"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> laws.markChanged(owner, law, CHANGE, "It has")).isInstanceOf(NotAllowed.class);
        var stored = laws.find(law, staff);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> laws.add(staff, typed(stored.citation().toUpperCase(Locale.ROOT)))).fields()).containsOnlyKeys("citation");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> laws.add(staff, new LegalBasisInput("", " ", "XX", "no address", null))).fields())
                .containsOnlyKeys("citation", "title", "url", "region");
        laws.change(staff, law, stored.version(), typed(stored.citation() + "a"));
        assertThatThrownBy(() -> laws.change(staff, law, stored.version(), typed(stored.citation() + "b"))).isInstanceOf(Conflict.class);
    }

    @Test
    void whoWritesTheArticleSaysOnWhatItRestsAndNobodyElse() {
        assertThatThrownBy(() -> laws.declare(ledger.member(), article, Set.of())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> laws.declare(owner, article, Set.of(law, law + 1_000_000))).isInstanceOf(InvalidInput.class);
        laws.declare(owner, article, Set.of());
        assertThat(laws.of(article)).isEmpty();
    }

    private static LegalBasisInput typed(String citation) {
        return new LegalBasisInput(citation, "Confidentiality of records", "US-CO", "https://www.ecfr.gov/", null);
    }
}
