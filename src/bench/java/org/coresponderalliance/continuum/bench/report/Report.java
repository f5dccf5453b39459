package org.coresponderalliance.continuum.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code report.md} and, for machines, {@code results.json}; kept by size too, so that sizes can be compared. */
public final class Report {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Report() {}

    public static void write(Path folder, Results results) throws IOException {
        JSON.writeValue(folder.resolve("results.json"), results);
        JSON.writeValue(folder.resolve("results-" + results.size() + ".json"), results);
        var text = String.join("\n", markdown(folder, results)) + "\n";
        Files.writeString(folder.resolve("report.md"), text);
        Files.writeString(folder.resolve("report-" + results.size() + ".md"), text);
    }

    private static List<String> markdown(Path folder, Results results) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Benchmark, size " + results.size() + "\n");
        results.facts().forEach((name, value) -> lines.add("- " + name + ": " + value));
        lines.add("\n## What is to be reached\n");
        lines.addAll(Goals.markdown(results));
        lines.add("\n## Requests\n\nMedians of the rounds, and at the right the least and the most. CPU for each time, of the site's JVM and the database.\n");
        lines.add("| what | users | per s | p50 ms | p95 ms | p99 ms | CPU ms | server | database | errors | rate from to | p95 from to |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|");
        results.lines().forEach(line -> lines.add(Table.markdown(line)));
        if (!results.figures().isEmpty()) {
            lines.add("\n## Single figures\n\n| what | median | | from | to |\n|---|---|---|---|---|");
            results.figures().forEach(figure -> lines.add("| %s | %s | %s | %s | %s |".formatted(figure.name(), Table.number(figure.median()),
                    figure.unit(), Table.number(figure.least()), Table.number(figure.most()))));
        }
        lines.addAll(Growth.markdown(results, others(folder, results)));
        return lines;
    }

    private static List<Results> others(Path folder, Results results) throws IOException {
        var others = new ArrayList<Results>();
        for (var size : List.of("s", "m", "l")) {
            var kept = folder.resolve("results-" + size + ".json");
            if (!size.equals(results.size()) && Files.exists(kept)) {
                others.add(JSON.readValue(kept.toFile(), Results.class));
            }
        }
        return others;
    }
}
