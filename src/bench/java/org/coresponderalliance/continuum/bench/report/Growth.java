package org.coresponderalliance.continuum.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.bench.load.Round;

/** How the figures grow with the size of the corpus, as far as results of other sizes have been kept. */
final class Growth {

    private static final List<String> SIZES = List.of("s", "m", "l");
    private static final int USERS = 8;

    private Growth() {}

    static List<String> markdown(Results results, List<Results> others) {
        var sizes = Stream.concat(Stream.of(results), others.stream()).filter(one -> SIZES.contains(one.size()))
                .sorted(java.util.Comparator.comparing(one -> SIZES.indexOf(one.size()))).toList();
        if (sizes.size() < 2) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("\n## Growth\n\nCPU ms for each time and p95 ms, both at " + USERS + " users; how many times the first is the last.\n");
        lines.add("| what | " + String.join(" | ", sizes.stream().map(Results::size).toList()) + " | times |");
        lines.add("|---|" + "---|".repeat(sizes.size() + 1));
        sizes.getLast().lines().stream().filter(line -> line.users() == USERS).map(Line::name).forEach(name -> {
            var found = sizes.stream().flatMap(one -> one.line(name, USERS).stream()).toList();
            if (found.size() == sizes.size()) {
                lines.add("| %s | %s | %.1f |".formatted(name, String.join(" | ", found.stream()
                        .map(line -> Table.number(line.median(Round::cpu)) + ", " + Table.number(line.median(Round::p95))).toList()),
                        found.getLast().median(Round::cpu) / found.getFirst().median(Round::cpu)));
            }
        });
        return lines;
    }
}
