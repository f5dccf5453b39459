package org.coresponderalliance.continuum.privacy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuardTests {

    private static final String STORY = "We met a 34-year-old schizophrenic man on Tuesday night near the Mill Creek Bridge. He is a retired school teacher and jumped off the bridge. He died.";

    private final Guard guard = new Guard();

    @Test
    void placesAreThoseOfTheTextAsItWasTypedDisguisesIncluded() {
        var text = "\uD83D\uDE93 SSN 5\u200B12-\u200B44-7093.";
        var finding = check(text).getFirst();

        assertThat(text.substring(finding.start(), finding.end())).isEqualTo("5\u200B12-\u200B44-7093");
    }

    @Test
    void findingsAreInTheOrderOfTheTextAndDoNotOverlap() {
        var findings = check("Mr. Vankirk, DOB 4/11/1987, SSN 512-44-7093, lives at 418 Juniper Street. His sister Marisol has the cell 303-262-0147.");

        assertThat(findings).hasSizeGreaterThan(4);
        for (int i = 1; i < findings.size(); i++) {
            assertThat(findings.get(i).start()).isGreaterThanOrEqualTo(findings.get(i - 1).end());
        }
    }

    @Test
    void noMessageRepeatsWhatWasFound() {
        assertThat(check("Mr. Vankirk has the SSN 512-44-7093.")).hasSize(2)
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("Vankirk", "512"));
    }

    @Test
    void aNameAloneWarnsAndBesideAnotherFindingIsHeld() {
        assertThat(check("We met Mr. Vankirk again.")).extracting(Finding::action).containsExactly(Action.WARN);
        assertThat(check("We met Mr. Vankirk again, see incident #24-118834.")).extracting(Finding::action).containsExactly(Action.HOLD, Action.HOLD);
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothing() {
        var without = new Guard(new GuardSettings(Set.of("person.ssn"), Set.of(), Set.of()));

        assertThat(without.check(draft("His SSN is 512-44-7093.")).findings()).noneMatch(finding -> finding.rule().equals("person.ssn"));
    }

    @Test
    void wordsOfTheStaffAreFoundInAnyCaseAndAsWholeWordsOnly() {
        var with = new Guard(new GuardSettings(Set.of(), Set.of("the Juniper flats", "Whistler"), Set.of()));

        assertThat(with.check(draft("by The juniper Flats")).findings()).extracting(Finding::rule).containsExactly("words.listed");
        assertThat(with.check(draft("with W\u200Bhistler")).findings()).extracting(Finding::rule).containsExactly("words.listed");
        assertThat(with.check(draft("two whistlers")).findings()).isEmpty();
    }

    @Test
    void namesAreNotFoundInWordsThatTheStaffKnow() {
        var with = new Guard(new GuardSettings(Set.of(), Set.of(), Set.of("Marisol Ortega")));

        assertThat(check("Yesterday Marisol Ortega left the ward.")).isNotEmpty();
        assertThat(with.check(draft("Yesterday Marisol Ortega left the ward.")).findings()).isEmpty();
    }

    @Test
    void aStoryWithoutAnyIdentifierIsToldApartByHowMuchItTells() {
        var told = guard.check(draft(STORY));

        assertThat(told.storyScore()).isGreaterThanOrEqualTo(Story.HOLDS);
        assertThat(told.findings()).isNotEmpty().allMatch(finding -> finding.type().startsWith("quasi.") && finding.action() == Action.HOLD);
        assertThat(guard.check(draft("We met a man on Tuesday. He was admitted.")).storyScore()).isLessThan(Story.WARNS);
    }

    @Test
    void aSmallPlaceAndAPublicAudienceEachRaiseTheScoreOfAStory() {
        var score = guard.check(draft(STORY)).storyScore();

        assertThat(guard.check(new Draft(STORY, Audience.PUBLIC, null)).storyScore()).isEqualTo(score + 2);
        assertThat(guard.check(new Draft(STORY, Audience.MEMBERS, 8_000L)).storyScore()).isEqualTo(score + 2);
        assertThat(guard.check(new Draft(STORY, Audience.MEMBERS, 800_000L)).storyScore()).isEqualTo(score);
    }

    @Test
    void aStoryThatSaysThatItIsMadeUpCountsLess() {
        assertThat(guard.check(draft("This is a composite. " + STORY)).storyScore()).isLessThan(guard.check(draft(STORY)).storyScore());
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(guard.check(draft(""))).isEqualTo(new Verdict(List.of(), 0));
    }

    private List<Finding> check(String text) {
        return guard.check(draft(text)).findings();
    }

    private static Draft draft(String text) {
        return new Draft(text, Audience.MEMBERS, null);
    }
}
