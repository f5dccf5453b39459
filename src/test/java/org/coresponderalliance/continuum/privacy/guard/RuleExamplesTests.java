package org.coresponderalliance.continuum.privacy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.privacy.guard.Examples.Example;
import org.coresponderalliance.continuum.privacy.guard.Examples.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTests {

    private final Guard guard = new Guard();

    static List<Example> found() {
        return Examples.of(Kind.FOUND);
    }

    static List<Example> leftAlone() {
        return Examples.of(Kind.LEFT_ALONE);
    }

    static List<Example> disguised() {
        return Examples.of(Kind.DISGUISED);
    }

    static List<Example> safe() {
        return Examples.of(Kind.SAFE);
    }

    @ParameterizedTest
    @MethodSource("found")
    void aRuleFindsExactlyWhatIsMarked(Example example) {
        assertThat(findings(guard, example)).filteredOn(finding -> finding.rule().equals(example.rule()))
                .anySatisfy(finding -> {
                    assertThat(finding.start()).isEqualTo(example.start());
                    assertThat(finding.end()).isEqualTo(example.end());
                });
    }

    @ParameterizedTest
    @MethodSource("leftAlone")
    void aRuleLeavesAloneWhatOnlyLooksAlike(Example example) {
        assertThat(findings(guard, example)).noneMatch(finding -> finding.rule().equals(example.rule()));
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void aRuleSeesThroughADisguise(Example example) {
        assertThat(findings(guard, example)).anyMatch(finding -> finding.rule().equals(example.rule()));
    }

    @ParameterizedTest
    @MethodSource("safe")
    void whatIsSafeIsFoundOnlyWhenItsPatternIsSwitchedOff(Example example) {
        var without = new Guard(new GuardSettings(Set.of(example.rule()), Set.of(), Set.of()));

        assertThat(findings(guard, example)).isEmpty();
        assertThat(findings(without, example)).isNotEmpty();
    }

    @Test
    void everyRuleHasExamplesOfEachKind() {
        var safe = ids(Kind.SAFE);
        var numbers = Guard.rules().stream().filter(rule -> !rule.type().equals("safe") && !rule.id().startsWith("story.") && !rule.id().equals("words.listed"))
                .map(RuleInfo::id).toList();

        assertThat(ids(Kind.FOUND)).containsAll(numbers);
        assertThat(ids(Kind.LEFT_ALONE)).containsAll(numbers);
        assertThat(ids(Kind.DISGUISED)).containsAll(numbers);
        assertThat(safe).containsAll(Guard.rules().stream().filter(rule -> rule.type().equals("safe")).map(RuleInfo::id).toList());
        assertThat(Guard.rules()).extracting(RuleInfo::id).containsAll(Examples.all().stream().map(Example::rule).toList());
    }

    private static Set<String> ids(Kind kind) {
        return Examples.of(kind).stream().map(Example::rule).collect(Collectors.toSet());
    }

    private static List<Finding> findings(Guard guard, Example example) {
        return guard.check(new Draft(example.text(), Audience.MEMBERS, null)).findings();
    }
}
