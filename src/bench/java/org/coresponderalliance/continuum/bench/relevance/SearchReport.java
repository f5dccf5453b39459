package org.coresponderalliance.continuum.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/** {@code ./continuum search-report}: measures the search against the relevance set and writes the report. */
public final class SearchReport {

    private SearchReport() {}

    /** @param arguments the folder to write into, then codes of halves; all of them when there is none */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.US);
        var names = Arrays.asList(arguments).subList(1, arguments.length);
        var halves = Arrays.stream(Half.values()).filter(half -> names.isEmpty() || names.contains(half.code())).toList();
        if (!Arrays.stream(Half.values()).map(Half::code).toList().containsAll(names)) {
            System.err.println("search-report [tune] [held] [tune-2] [check-2]");
            System.exit(2);
        }
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var report = measure(halves, folder);
        Files.write(folder.resolve("report.md"), report);
        report.forEach(System.out::println);
        System.out.println(folder.resolve("report.md"));
        System.exit(0);
    }

    private static List<String> measure(List<Half> halves, Path folder) throws IOException, InterruptedException {
        var set = RelevanceSet.read();
        var archive = folder.resolve("archive");
        var data = folder.resolve("data");
        FileSystemUtils.deleteRecursively(archive);
        FileSystemUtils.deleteRecursively(data);
        new ArchiveWriter(archive, Instant.now()).write(set.documents());
        var report = new Report();
        report.add("# How good the search is", "",
                "Made by `./continuum search-report` from an invented community (" + Community.DISCUSSIONS + " discussions and " + Community.ARTICLES
                        + " articles, the sample community's among",
                "them) and queries as members type them: [relevance.md](relevance.md) tells how they were made, how the figures are counted and",
                "what they cannot say.", "");
        try (var community = Community.start(data)) {
            community.load(archive);
            for (var half : halves) {
                var measured = Measured.of(set.queries(half), set, community.product(), community.plain());
                report.add(half, measured);
                if (half.isOpen()) {
                    Files.write(folder.resolve(half.code() + ".md"), losses(measured, set));
                }
            }
        }
        return report.lines();
    }

    /** What went wrong with the queries that may be looked at, the worst first. */
    private static List<String> losses(Measured measured, RelevanceSet set) {
        var lines = new ArrayList<String>();
        for (var outcomes : List.of(measured.product(), measured.mistyped())) {
            outcomes.stream().filter(outcome -> outcome.ndcg() < 1).sorted(Comparator.comparingDouble(Outcome::ndcg)).forEach(outcome -> {
                lines.add(String.format(Locale.ROOT, "%.3f %s: %s   wanted %s", outcome.ndcg(), outcome.query().kind(), outcome.asked(), outcome.query().grades()));
                IntStream.range(0, Math.min(Outcome.DEPTH, outcome.titles().size())).forEach(i ->
                        lines.add("      " + outcome.grades().get(i) + " " + set.key(outcome.titles().get(i)) + " " + outcome.titles().get(i)));
            });
            lines.add("");
            lines.add("--- with a typing mistake ---");
        }
        return lines;
    }
}
