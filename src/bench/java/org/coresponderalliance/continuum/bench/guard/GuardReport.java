package org.coresponderalliance.continuum.bench.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code ./continuum guard-report}: measures the guard against the corpus and writes the report and the drafts. */
public final class GuardReport {

    private static final int LISTED = 20;

    private GuardReport() {}

    /** @param arguments the folder to write into, then development, held-out or both (when there is none) */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.US);
        var name = arguments.length > 1 ? arguments[1] : "both";
        var halves = Arrays.stream(Half.values()).filter(half -> name.equals("both") || name.equals(half.folder())).toList();
        if (halves.isEmpty() || arguments.length > 2) {
            System.err.println("guard-report [development|held-out|both]");
            System.exit(2);
        }
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var report = report(halves, new GuardChecker(), folder);
        Files.write(folder.resolve("report.md"), report);
        printSummary(report);
        System.out.println("\n" + folder.resolve("report.md"));
    }

    /** All but the lists of what was missed and falsely found. */
    private static void printSummary(List<String> report) {
        var within = true;
        for (var line : report) {
            within = line.startsWith("#") ? !line.startsWith(Report.MISSED) && !line.startsWith(Report.ALARMS) : within;
            if (within) {
                System.out.println(line);
            }
        }
    }

    static List<String> report(List<Half> halves, Checker checker, Path folder) throws IOException {
        var lines = new ArrayList<>(List.of("# How good the privacy guard is", "",
                "Made by `./continuum guard-report` from an invented corpus: [corpus.md](corpus.md) tells how it was made and what its",
                "figures cannot say. A label is found when one finding that blocks, holds or warns covers at least half of it, whatever",
                "it is taken for; a finding is right when it touches a label, and counts for the class that its type names. Hints (info)",
                "count for neither and disturb nobody. A story is found when the draft as a whole is warned of by a quasi",
                "finding; its precision is the share of such drafts among stories that do identify and clean drafts. The intervals are",
                "Wilson's (1927; recommended by Brown, Cai and DasGupta, Statistical Science 16, 2001); they take labels as",
                "independent, which labels from one template are not, so they are too narrow.", ""));
        for (var half : halves) {
            var drafts = GuardCorpus.of(half);
            GuardCorpus.write(drafts, folder.resolve(half.folder() + ".jsonl"));
            var measured = Measurement.of(drafts, checker);
            var timing = Timing.of(drafts, checker);
            lines.addAll(Report.of(half, measured, timing, LISTED));
            Files.write(folder.resolve(half.folder() + ".md"), Report.of(half, measured, timing, Integer.MAX_VALUE));
            lines.add("");
        }
        return lines;
    }
}
