package org.coresponderalliance.continuum.bench.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponderalliance.continuum.bench.guard.Checker.Checked;
import org.coresponderalliance.continuum.bench.guard.Checker.Found;
import org.junit.jupiter.api.Test;

/** That what is counted is what the report says is counted. */
class MeasurementTests {

    private static final Found NOTHING_THERE = new Found(90, 95, "structured.ssn", "ssn", true);

    @Test
    void aLabelIsFoundByAFindingThatCoversHalfOfIt() {
        assertThat(recall(found(10, 15, "structured.ssn"))).isEqualTo(new Share(1, 1));
        assertThat(recall(found(0, 15, "structured.ssn"))).isEqualTo(new Share(1, 1));
        assertThat(recall(found(10, 14, "structured.ssn"))).isEqualTo(new Share(0, 1));
        assertThat(recall(found(0, 9, "structured.ssn"))).isEqualTo(new Share(0, 1));
    }

    @Test
    void halvesOfTwoFindingsAreNotOneFinding() {
        assertThat(recall(found(10, 14, "structured.ssn"), found(16, 20, "structured.ssn"))).isEqualTo(new Share(0, 1));
    }

    @Test
    void aLabelIsFoundWhateverItIsTakenFor() {
        assertThat(recall(found(10, 20, "name.bare"))).isEqualTo(new Share(1, 1));
        assertThat(recall(found(10, 20, "something.else"))).isEqualTo(new Share(1, 1));
    }

    @Test
    void aHintFindsNothingAndDisturbsNobody() {
        var hint = new Found(10, 20, "structured.ssn", "ssn", false);
        var measured = measure(draft("structured.ssn"), hint);

        assertThat(measured.recall(SpanClass.STRUCTURED)).isEqualTo(new Share(0, 1));
        assertThat(measured.precision(SpanClass.STRUCTURED)).isEqualTo(new Share(0, 0));
        assertThat(measured.drafts.of(Report.WARNED)).isEqualTo(new Share(0, 1));
        assertThat(measured.misses).hasSize(1);
        assertThat(measure(clean(true), hint).drafts.of(Report.HARD)).isEqualTo(new Share(0, 1));
    }

    @Test
    void aFindingIsRightWhenItTouchesALabelAndCountsForTheClassOfItsType() {
        var measured = measure(draft("structured.ssn"), found(19, 40, "name.cued"), NOTHING_THERE);

        assertThat(measured.precision(SpanClass.CUED_NAME)).isEqualTo(new Share(1, 1));
        assertThat(measured.precision(SpanClass.STRUCTURED)).isEqualTo(new Share(0, 1));
        assertThat(measured.alarms).extracting(Measurement.Alarm::found).containsExactly(NOTHING_THERE);
    }

    @Test
    void aStoryIsFoundWhenItsDraftIsWarnedOfByAQuasiFinding() {
        var story = draft("quasi.age");

        assertThat(measure(story, found(0, 2, "quasi.story")).recall(SpanClass.QUASI)).isEqualTo(new Share(1, 1));
        assertThat(measure(story, found(10, 20, "name.bare")).recall(SpanClass.QUASI)).isEqualTo(new Share(0, 1));
        assertThat(measure(story, new Found(10, 20, "quasi.age", "age", false)).recall(SpanClass.QUASI)).isEqualTo(new Share(0, 1));
        assertThat(measure(story, new Found(10, 20, "quasi.age", "age", false)).parts.total()).isEqualTo(new Share(1, 1));
    }

    @Test
    void aStorySeenInACleanDraftIsAFalseAlarmAndOneBesideANameIsNot() {
        assertThat(measure(clean(false), found(0, 5, "quasi.age")).precision(SpanClass.QUASI)).isEqualTo(new Share(0, 1));
        assertThat(measure(draft("name.bare"), found(0, 5, "quasi.age")).precision(SpanClass.QUASI)).isEqualTo(new Share(0, 0));
    }

    @Test
    void cleanDraftsAndHardNegativesAreDisturbedByAnythingThatIsNoHint() {
        assertThat(measure(clean(false), NOTHING_THERE).drafts.of(Report.CLEAN)).isEqualTo(new Share(1, 1));
        assertThat(measure(clean(true), NOTHING_THERE).drafts.of(Report.HARD)).isEqualTo(new Share(1, 1));
        assertThat(measure(clean(true)).drafts.of(Report.HARD)).isEqualTo(new Share(0, 1));
        assertThat(measure(clean(true)).drafts.of(Report.CLEAN)).isEqualTo(new Share(0, 0));
    }

    @Test
    void draftsWithAStructuredIdentifierOrACuedNameCountAsWarnedByWhateverIsFound() {
        assertThat(measure(draft("name.cued"), NOTHING_THERE).drafts.of(Report.WARNED)).isEqualTo(new Share(1, 1));
        assertThat(measure(draft("structured.url")).drafts.of(Report.WARNED)).isEqualTo(new Share(0, 1));
        assertThat(measure(draft("name.bare")).drafts.of(Report.WARNED)).isEqualTo(new Share(0, 0));
    }

    @Test
    void aGoalTellsByHowMuchItIsMissed() {
        var goal = Goal.OF_CLASSES.getFirst();

        assertThat(goal.verdict(new Share(90, 100))).isEqualTo("**no**, by .080");
        assertThat(goal.verdict(new Share(99, 100))).isEqualTo("yes, but the interval reaches beyond");
        assertThat(goal.verdict(new Share(1_000, 1_000))).isEqualTo("yes");
        assertThat(goal.verdict(new Share(0, 0))).isEqualTo("not measured");
        assertThat(Goal.OF_CLASSES.getLast().verdict(new Share(20, 100))).isEqualTo("**no**, by .050");
    }

    @Test
    void theReportShowsMissesWithTheirHiddenSignsAndOfTheHeldOutHalfNoFalseAlarms() {
        var draft = new LabelledDraft("1", "held-out", "style", "members", null, "one two\nthr\u200Bee four", List.of(LabelledSpan.of(8, 14, "name.bare", "t")), true, false);
        var measured = measure(draft, new Found(0, 3, "name.bare", "list", true));
        var timing = new Timing(new double[] {1}, new double[] {1});

        assertThat(Report.of(Half.HELD_OUT, measured, timing, 5)).contains("    * `one two↵⟦thr<200B>ee⟧ four`", "* name.bare by list: 1").noneMatch(line -> line.contains("⟦one⟧"));
        assertThat(Report.of(Half.DEVELOPMENT, measured, timing, 5)).anyMatch(line -> line.contains("⟦one⟧"));
    }

    @Test
    void theReportListsNoMoreOfAKindThanItIsTold() {
        var measured = new Measurement();
        for (var i = 0; i < 4; i++) {
            measured.misses.add(new Measurement.Miss(new LabelledDraft("1", "development", "style", "members", null, "name " + i, List.of(), true, false),
                    LabelledSpan.of(0, 6, "name.bare", "t")));
        }
        var lines = Report.of(Half.DEVELOPMENT, measured, new Timing(new double[] {1}, new double[] {1}), 3);

        assertThat(lines).contains("* name.bare: 4", "    * `⟦name 2⟧`", "    * and 1 more: all of them are in target/guard/development.md").doesNotContain("    * `⟦name 3⟧`");
    }

    private static Share recall(Found... found) {
        return measure(draft("structured.ssn"), found).recall(SpanClass.STRUCTURED);
    }

    private static Measurement measure(LabelledDraft draft, Found... found) {
        return Measurement.of(List.of(draft), unused -> new Checked(List.of(found), 0));
    }

    private static Found found(int start, int end, String type) {
        return new Found(start, end, type, "rule", true);
    }

    /** With a label from 10 to 20. */
    private static LabelledDraft draft(String type) {
        return new LabelledDraft("1", "development", "style", "members", null, "x".repeat(100), List.of(LabelledSpan.of(10, 20, type, "template")), true, false);
    }

    private static LabelledDraft clean(boolean hard) {
        return new LabelledDraft("1", "development", "style", "members", null, "x".repeat(100), List.of(), false, hard);
    }
}
