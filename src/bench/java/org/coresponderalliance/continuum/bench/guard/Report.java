package org.coresponderalliance.continuum.bench.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The report of one half in Markdown. */
final class Report {

    static final String WARNED = "warned";
    static final String CLEAN = "clean";
    static final String HARD = "hard negative";
    static final String MISSED = "### Missed";
    static final String ALARMS = "### False alarms";

    private static final int AROUND = 40;

    private final Half half;
    private final Measurement measured;
    private final Timing timing;
    private final int most;
    private final List<String> lines = new ArrayList<>();

    private Report(Half half, Measurement measured, Timing timing, int most) {
        this.half = half;
        this.measured = measured;
        this.timing = timing;
        this.most = most;
    }

    /** @param most how many of each kind are listed */
    static List<String> of(Half half, Measurement measured, Timing timing, int most) {
        var report = new Report(half, measured, timing, most);
        report.write();
        return List.copyOf(report.lines);
    }

    private void write() {
        lines.addAll(List.of("## " + (half == Half.DEVELOPMENT ? "Development half" : "Held-out half"), "",
                "| what | goal | measured (95 % interval) | reached |", "|---|---|---|---|"));
        Goal.OF_CLASSES.forEach(goal -> lines.add(goal.row(measured)));
        var p99 = Timing.at(timing.processor(), .99);
        lines.add("| draft of 10 kB on one thread, time of the processor: p99 | ≤ 50 ms | %.1f ms (p50 %.1f ms; by the clock p50 %.1f, p99 %.1f ms; %d checks) | %s |"
                .formatted(p99, Timing.at(timing.processor(), .5), Timing.at(timing.clock(), .5), Timing.at(timing.clock(), .99), timing.clock().length,
                        p99 <= 50 ? "yes" : "**no**"));
        types();
        table("Recall by writer style", measured.recallByStyle);
        precision();
        templates();
        lines.addAll(List.of("", "Parts of stories, hints included: %s found; of what is said to be a part, %s touches a label.".formatted(measured.parts.total(),
                measured.partsRight.total())));
        misses();
        alarms();
    }

    private void types() {
        lines.addAll(List.of("", "### Recall by type", "", "| class | type | recall | touched, however little and by hints too |", "|---|---|---|---|"));
        measured.recallByType.forEach((kind, tally) -> tally.shares().forEach((type, share) -> lines.add("| %s | %s | %s | %s |".formatted(kind.label(), type,
                share, Share.three(measured.touchedByType.getOrDefault(kind, new Tally()).of(type).value())))));
    }

    private void table(String title, Map<SpanClass, Tally> tallies) {
        lines.addAll(List.of("", "### " + title, "", "| class | | recall |", "|---|---|---|"));
        tallies.forEach((kind, tally) -> tally.shares().forEach((key, share) -> lines.add("| %s | %s | %s |".formatted(kind.label(), key, share))));
    }

    private void precision() {
        lines.addAll(List.of("", "### Precision by rule", "", "| class | rule | precision |", "|---|---|---|"));
        measured.precisionByRule.forEach((kind, tally) -> tally.shares().forEach((rule, share) -> lines.add("| %s | %s | %s |".formatted(kind.label(), rule, share))));
    }

    private void templates() {
        lines.addAll(List.of("", "### Recall when templates, and not labels, are taken as independent", "",
                "| class | templates | never found | always found | interval of the recall |", "|---|---|---|---|---|"));
        measured.recallByTemplate.forEach((kind, tally) -> {
            var interval = tally.intervalByKeys();
            var shares = tally.shares().values();
            lines.add("| %s | %d | %d | %d | %s to %s |".formatted(kind.label(), shares.size(), shares.stream().filter(share -> share.hits() == 0).count(),
                    shares.stream().filter(share -> share.hits() == share.of()).count(), Share.three(interval[0]), Share.three(interval[1])));
        });
    }

    private void misses() {
        lines.addAll(List.of("", MISSED, "", "%d labels and %d stories.".formatted(measured.misses.size(), measured.missedStories.size()), ""));
        grouped(measured.misses.stream().map(miss -> Map.entry(miss.span().type(), line(miss.draft(), miss.span().start(), miss.span().end()))).toList());
        grouped(measured.missedStories.stream().map(draft -> Map.entry("stories", line(draft, draft.spans().getFirst().start(),
                draft.spans().getLast().end()))).toList());
    }

    private void alarms() {
        lines.addAll(List.of("", ALARMS, "", "%d findings; %d clean drafts and hard negatives were disturbed.".formatted(measured.alarms.size(),
                measured.disturbed.size()), ""));
        if (half == Half.DEVELOPMENT) {
            grouped(measured.alarms.stream().map(alarm -> Map.entry(alarm.found().type() + " by " + alarm.found().rule(),
                    line(alarm.draft(), alarm.found().start(), alarm.found().end()))).toList());
            return;
        }
        // What they are would teach the rules this half.
        var counts = new TreeMap<String, Integer>();
        measured.alarms.forEach(alarm -> counts.merge(alarm.found().type() + " by " + alarm.found().rule(), 1, Integer::sum));
        counts.forEach((rule, count) -> lines.add("* %s: %d".formatted(rule, count)));
    }

    /** Equal ones once, with how often they came. */
    private void grouped(List<Map.Entry<String, String>> entries) {
        var groups = new TreeMap<String, Map<String, Integer>>();
        entries.forEach(entry -> groups.computeIfAbsent(entry.getKey(), unused -> new TreeMap<>()).merge(entry.getValue(), 1, Integer::sum));
        groups.forEach((group, texts) -> {
            lines.add("* %s: %d".formatted(group, texts.values().stream().mapToInt(Integer::intValue).sum()));
            texts.entrySet().stream().limit(most).forEach(text -> lines.add("    * %s%s".formatted(text.getKey(),
                    text.getValue() > 1 ? " (%d times)".formatted(text.getValue()) : "")));
            if (texts.size() > most) {
                lines.add("    * and %d more: all of them are in target/guard/%s.md".formatted(texts.size() - most, half.folder()));
            }
        });
    }

    /** The place with what stands around it, in one line that shows hidden signs. */
    static String line(LabelledDraft draft, int start, int end) {
        var text = draft.text();
        var line = text.substring(Math.max(0, start - AROUND), start) + "⟦" + text.substring(start, end) + "⟧" + text.substring(end, Math.min(text.length(), end + AROUND / 2));
        var shown = new StringBuilder();
        line.codePoints().forEach(sign -> shown.append(sign == '\n' ? "↵" : Character.getType(sign) == Character.FORMAT ? String.format(Locale.ROOT, "<%04X>", sign) : Character.toString(sign)));
        return "`" + shown.toString().replace('`', '\'') + "`";
    }
}
