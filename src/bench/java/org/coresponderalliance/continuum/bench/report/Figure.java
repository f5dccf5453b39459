package org.coresponderalliance.continuum.bench.report;

import java.util.List;

/** Something that is one number, measured some times. */
public record Figure(String name, String unit, List<Double> values) {

    public double median() {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    public double least() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    public double most() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
