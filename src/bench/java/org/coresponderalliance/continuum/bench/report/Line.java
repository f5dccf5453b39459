package org.coresponderalliance.continuum.bench.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.coresponderalliance.continuum.bench.load.Round;

/** A line of the table: the rounds of one thing that so many users do. */
public record Line(String name, int users, List<Round> rounds) {

    public double median(ToDoubleFunction<Round> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    public double least(ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).min().orElse(0);
    }

    public double most(ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).max().orElse(0);
    }

    public long failed() {
        return rounds.stream().mapToLong(Round::failed).sum();
    }

    public List<String> samples() {
        return rounds.stream().flatMap(round -> round.samples().stream()).distinct().limit(3).toList();
    }
}
