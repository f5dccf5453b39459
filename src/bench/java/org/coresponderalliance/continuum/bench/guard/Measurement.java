package org.coresponderalliance.continuum.bench.guard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a guard finds of what is labelled, and what else it finds. A label is found when one finding that disturbs (blocks, holds
 * or warns) covers at least half of it, whatever the finding takes it for. A finding that disturbs is right when it touches a
 * label of whatever class; it counts for the class that its type names. Hints count for neither. Stories are measured as
 * whole drafts: the story of a draft without other labels is found, or falsely alarmed of, when a finding of a
 * quasi type disturbs; their parts are counted too, hints included, but have no goal.
 */
final class Measurement {

    /** Something labelled that was not found. */
    record Miss(LabelledDraft draft, LabelledSpan span) {}

    /** Something found that is no label. */
    record Alarm(LabelledDraft draft, Checker.Found found) {}

    final Map<SpanClass, Tally> recallByType = tallies();
    final Map<SpanClass, Tally> recallByStyle = tallies();
    final Map<SpanClass, Tally> touchedByType = tallies();
    final Map<SpanClass, Tally> recallByTemplate = tallies();
    final Map<SpanClass, Tally> precisionByRule = tallies();
    final Tally stories = new Tally();
    final Tally storyAlarms = new Tally();
    final Tally parts = new Tally();
    final Tally partsRight = new Tally();
    final Tally drafts = new Tally();
    final List<Miss> misses = new ArrayList<>();
    final List<Alarm> alarms = new ArrayList<>();
    final List<LabelledDraft> missedStories = new ArrayList<>();
    final List<LabelledDraft> disturbed = new ArrayList<>();

    static Measurement of(List<LabelledDraft> drafts, Checker checker) {
        var measurement = new Measurement();
        drafts.forEach(draft -> measurement.add(draft, checker.check(draft)));
        return measurement;
    }

    Share recall(SpanClass kind) {
        return kind == SpanClass.QUASI ? stories.total() : tally(recallByType, kind).total();
    }

    Share precision(SpanClass kind) {
        return kind == SpanClass.QUASI ? storyAlarms.total() : tally(precisionByRule, kind).total();
    }

    private void add(LabelledDraft draft, Checker.Checked checked) {
        draft.spans().forEach(span -> addLabel(draft, span, checked));
        checked.findings().forEach(found -> addFinding(draft, found));
        if (draft.has(SpanClass.STRUCTURED) || draft.has(SpanClass.CUED_NAME)) {
            drafts.add(Report.WARNED, checked.disturbs());
        }
        if (draft.isClean()) {
            drafts.add(draft.hardNegative() ? Report.HARD : Report.CLEAN, checked.disturbs());
            if (checked.disturbs()) {
                disturbed.add(draft);
            }
        }
        addStory(draft, checked);
    }

    private void addLabel(LabelledDraft draft, LabelledSpan span, Checker.Checked checked) {
        if (span.kind() == SpanClass.QUASI) {
            parts.add(span.type(), checked.findings().stream().anyMatch(found -> found.finds(span)));
            return;
        }
        var hit = checked.findings().stream().anyMatch(found -> found.disturbs() && found.finds(span));
        tally(recallByType, span.kind()).add(span.type(), hit);
        tally(touchedByType, span.kind()).add(span.type(), checked.findings().stream().anyMatch(found -> found.overlaps(span)));
        tally(recallByStyle, span.kind()).add(draft.style(), hit);
        tally(recallByTemplate, span.kind()).add(span.template(), hit);
        if (!hit) {
            misses.add(new Miss(draft, span));
        }
    }

    private void addFinding(LabelledDraft draft, Checker.Found found) {
        var right = draft.spans().stream().anyMatch(found::overlaps);
        var kind = SpanClass.of(found.type());
        if (kind.filter(SpanClass.QUASI::equals).isPresent()) {
            partsRight.add(found.type(), right);
        } else if (found.disturbs()) {
            kind.ifPresent(one -> tally(precisionByRule, one).add(found.rule(), right));
        }
        if (found.disturbs() && !right) {
            alarms.add(new Alarm(draft, found));
        }
    }

    private void addStory(LabelledDraft draft, Checker.Checked checked) {
        if (draft.isStory()) {
            stories.add(draft.style(), checked.warnsOfStory());
            tally(recallByTemplate, SpanClass.QUASI).add(draft.spans().getFirst().template(), checked.warnsOfStory());
            if (!checked.warnsOfStory()) {
                missedStories.add(draft);
            }
        }
        if (checked.warnsOfStory() && (draft.isStory() || draft.isClean())) {
            storyAlarms.add(draft.style(), draft.isStory());
        }
    }

    private static Map<SpanClass, Tally> tallies() {
        var tallies = new EnumMap<SpanClass, Tally>(SpanClass.class);
        for (var kind : SpanClass.values()) {
            tallies.put(kind, new Tally());
        }
        return tallies;
    }

    private static Tally tally(Map<SpanClass, Tally> tallies, SpanClass kind) {
        return tallies.computeIfAbsent(kind, unused -> new Tally());
    }
}
