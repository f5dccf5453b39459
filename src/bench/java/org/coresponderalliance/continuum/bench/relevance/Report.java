package org.coresponderalliance.continuum.bench.relevance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of the report, as Markdown. */
final class Report {

    private static final double NDCG = 0.85;
    private static final double SUCCESS = 0.95;
    private static final double NOTHING = 0.01;
    private static final double LOSS = 0.05;

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    void add(String... more) {
        lines.addAll(List.of(more));
    }

    /** The figures of a half beside those of the baseline, against the goals, and of each kind of query. */
    void add(Half half, Measured measured) {
        add("## " + half.title(), "");
        var product = Figures.of(measured.product());
        var plain = Figures.of(measured.plain());
        add("| " + product.queries() + " queries | Continuum | baseline | goal |", "|---|---|---|---|",
                row("nDCG@10", product.ndcg(), plain.ndcg(), goal("≥", NDCG, product.ndcg() >= NDCG)),
                row("MRR", product.reciprocalRank(), plain.reciprocalRank(), ""),
                row("success@3", product.success(), plain.success(), goal("≥", SUCCESS, product.success() >= SUCCESS)),
                row("nothing found", product.nothing(), plain.nothing(), goal("≤", NOTHING, product.nothing() <= NOTHING)));
        var right = Figures.of(measured.spelledRight()).ndcg();
        var wrong = Figures.of(measured.mistyped()).ndcg();
        var rightPlain = Figures.of(measured.plainSpelledRight()).ndcg();
        var wrongPlain = Figures.of(measured.plainMistyped()).ndcg();
        add(row("nDCG@10 lost by one typo (" + measured.mistyped().size() + " queries)", right - wrong, rightPlain - wrongPlain,
                goal("≤", LOSS, right - wrong <= LOSS)), "");
        add("| kind of query | number | nDCG@10 | baseline | success@3 | baseline |", "|---|---|---|---|---|---|");
        var plainKinds = byKind(measured.plain());
        byKind(measured.product()).forEach((kind, outcomes) -> {
            var mine = Figures.of(outcomes);
            var theirs = Figures.of(plainKinds.get(kind));
            add(String.format(Locale.ROOT, "| %s | %d | %.3f | %.3f | %.3f | %.3f |", kind, mine.queries(), mine.ndcg(), theirs.ndcg(), mine.success(), theirs.success()));
        });
        add("");
    }

    private static Map<String, List<Outcome>> byKind(List<Outcome> outcomes) {
        var kinds = new LinkedHashMap<String, List<Outcome>>();
        outcomes.forEach(outcome -> kinds.computeIfAbsent(outcome.query().kind(), kind -> new ArrayList<>()).add(outcome));
        return kinds;
    }

    private static String row(String name, double product, double plain, String goal) {
        return String.format(Locale.ROOT, "| %s | %.3f | %.3f | %s |", name, product, plain, goal);
    }

    private static String goal(String sign, double value, boolean reached) {
        return sign + " " + value + (reached ? " reached" : " missed");
    }
}
