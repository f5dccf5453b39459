package org.coresponderalliance.continuum.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.privacy.guard.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

class PrivacyGateTests {

    private static final String BLOCKED = "His SSN is 512-44-7093.";
    private static final String WARNED = "We met a client named Orville Tansley twice.";
    private static final String HELD = "The court docket no. 24-CR-88231 was continued.";

    private final List<String> told = new ArrayList<>();
    private PrivacyGate gate;
    private PrivacyGuard guard;

    @BeforeEach
    void setUp() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("outcomes", (GuardOutcomes) (rule, outcome) -> told.add(outcome + " " + rule));
        guard = new PrivacyGuard(beans.getBeanProvider(GuardSettingsSource.class), beans.getBeanProvider(AuthorSetting.class), beans.getBeanProvider(KnownPeople.class));
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/privacy");
        gate = new PrivacyGate(guard, beans.getBeanProvider(GuardOutcomes.class), new Texts(messages));
    }

    @Test
    void whatHoldsNothingOfAnybodyIsCleared() {
        assertThat(clear("How do you staff nights?", "We have two teams.", Answers.NONE)).isEqualTo(Clearance.GIVEN);
        assertThat(told).isEmpty();
    }

    @Test
    void whatBlocksIsToldInItsOwnFieldAndCannotBeKept() {
        var places = refused("How do you staff nights?", BLOCKED, Answers.NONE);

        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.field()).isEqualTo("body");
            assertThat(BLOCKED.substring(place.start(), place.end())).isEqualTo("512-44-7093");
            assertThat(place.action()).isEqualTo("block");
            assertThat(place.ways()).extracting(FoundPlace.Way::kind).doesNotContain("keep");
        });
        assertThat(refused("A title", BLOCKED, new Answers(List.of(new Answers.Kept("body", "person.ssn", "512-44-7093", "It is mine"))))).hasSize(1);
        assertThat(told).contains("FIRED person.ssn").doesNotContain("KEPT_BY_AUTHOR person.ssn");
    }

    @Test
    void whatOnlyWarnsIsPublishedWhenItsAuthorHasLooked() {
        var place = refused("A title", WARNED, Answers.NONE).getFirst();
        assertThat(place.action()).isEqualTo("warn");

        assertThat(clear("A title", WARNED, kept(place, WARNED, ""))).extracting(Clearance::holds).isEqualTo(false);
        assertThat(told).containsExactly("FIRED " + place.rule(), "KEPT_BY_AUTHOR " + place.rule());
    }

    @Test
    void whatIsToBeHeldNeedsAReasonAndWaitsWithItAndWithoutWhatWasFound() {
        var place = refused("A title", HELD, Answers.NONE).getFirst();
        assertThat(place.action()).isEqualTo("hold");
        assertThat(refused("A title", HELD, kept(place, HELD, " "))).isNotEmpty();

        var clearance = clear("A title", HELD, kept(place, HELD, "An invented number"));

        assertThat(clearance.holds()).isTrue();
        assertThat(clearance.holdReason()).contains(place.message(), "An invented number").doesNotContain("88231");
    }

    @Test
    void anAnswerHoldsForWhatWasFoundThenAndForNothingElse() {
        var place = refused("A title", WARNED, Answers.NONE).getFirst();

        assertThat(refused("A title", WARNED.replace("Orville", "Ambrose"), kept(place, WARNED, "Public figure"))).isNotEmpty();
        assertThat(refused(WARNED, "A body", kept(place, WARNED, "Public figure"))).isNotEmpty();
        assertThat(clear("A title", "Before it. " + WARNED, kept(place, WARNED, "Public figure"))).extracting(Clearance::holds).isEqualTo(false);
    }

    @Test
    void whatWasAnsweredInThePublishedTextIsNeitherAskedNorHeldAgain() {
        var place = refused("A title", HELD, Answers.NONE).getFirst();
        var held = clear("A title", HELD, kept(place, HELD, "An invented number"));
        var before = new Published(passages("A title", HELD), held.answered());

        var again = gate.clear(1, passages("A title", "Once more. " + HELD), Audience.MEMBERS, Answers.NONE, before);

        assertThat(again.holds()).isFalse();
        assertThat(again.answered()).isEqualTo(held.answered());
    }

    @Test
    void anEditIsAskedAboutWhatIsNewInItAndAboutNothingElse() {
        var before = new Published(passages("A title", HELD), Set.of(refused("A title", HELD, Answers.NONE).getFirst().rule()));

        var concern = catchThrowableOfType(PrivacyConcern.class,
                () -> gate.clear(1, passages("A title", HELD + " " + WARNED), Audience.MEMBERS, Answers.NONE, before));

        assertThat(concern.findings()).extracting(FoundPlace::text).containsExactly("Orville Tansley");
    }

    @Test
    void whatNobodyAnsweredOrWhatBlocksIsAskedAboutWhoeverPublishedIt() {
        var imported = new Published(passages("A title", HELD), Set.of());
        var blocked = new Published(passages("A title", BLOCKED), Set.of("person.ssn"));

        assertThat(catchThrowableOfType(PrivacyConcern.class, () -> gate.clear(1, passages("A title", HELD), Audience.MEMBERS, Answers.NONE, imported))).isNotNull();
        assertThat(catchThrowableOfType(PrivacyConcern.class, () -> gate.clear(1, passages("A title", BLOCKED), Audience.MEMBERS, Answers.NONE, blocked))).isNotNull();
    }

    @Test
    void theTextsOfOnePublicationAreReadAsOneStoryAndFoundEachInItsOwn() {
        var title = "A title with 512-44-7093";
        var places = refused(title, WARNED, Answers.NONE);

        assertThat(places).extracting(FoundPlace::field).containsExactly("title", "body");
        assertThat(title.substring(places.getFirst().start(), places.getFirst().end())).isEqualTo("512-44-7093");
        assertThat(WARNED.substring(places.getLast().start(), places.getLast().end())).isEqualTo("Orville Tansley");
    }

    private Clearance clear(String title, String body, Answers answers) {
        return gate.clear(1, passages(title, body), Audience.MEMBERS, answers);
    }

    private static List<Passage> passages(String title, String body) {
        return List.of(new Passage("title", title), new Passage("body", body));
    }

    private List<FoundPlace> refused(String title, String body, Answers answers) {
        return catchThrowableOfType(PrivacyConcern.class, () -> clear(title, body, answers)).findings();
    }

    private static Answers kept(FoundPlace place, String text, String reason) {
        return new Answers(List.of(new Answers.Kept(place.field(), place.rule(), text.substring(place.start(), place.end()), reason)));
    }
}
