package org.coresponderalliance.continuum.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.bench.report.Figure;

/**
 * What an open page with its session and its live channel keeps in the heap, after collection: of many, the share of one.
 *
 * @param match only kinds of pages in whose name this is
 */
record HeapOfPages(Accounts accounts, Reading reading, long pid, int pages, String match, Path folder) {

    static final String PART = "memory";
    private static final double KILOBYTE = 1024;
    private static final int CLASSES = 40;

    void measure(Consumer<Figure> figures) throws Exception {
        var kinds = new LinkedHashMap<String, Supplier<String>>(Map.of());
        kinds.put("list", () -> "/discussions");
        kinds.put("discussion", () -> GuestScenarios.any(reading.discussions()).url());
        kinds.put("article", () -> GuestScenarios.any(reading.articles()));
        kinds.put("composer", () -> "/discussions/new");
        kinds.keySet().removeIf(kind -> !name(kind).contains(match));
        if (kinds.isEmpty()) {
            return;
        }
        // What is made only once must not count as a page's.
        OpenPages.open(accounts, 1 + Math.min(pages, 2_000) / 20, kinds.firstEntry().getValue()).close();
        for (var kind : kinds.entrySet()) {
            var before = live();
            try (var open = OpenPages.open(accounts, pages, kind.getValue())) {
                var grown = live().less(before);
                figures.accept(new Figure(name(kind.getKey()), "kB", List.of(grown.total() / KILOBYTE / pages)));
                Files.write(folder.resolve("heap-" + kind.getKey() + ".txt"), grown.largest(CLASSES, pages));
            }
        }
        figures.accept(new Figure("heap without open pages", "MB", List.of(live().total() / KILOBYTE / KILOBYTE)));
    }

    private static String name(String kind) {
        return "heap of an open " + kind;
    }

    /** What is reached after a full collection; the second time also what waited to be finalized or cleared is gone. */
    private Live live() throws IOException, InterruptedException {
        histogram();
        return Live.of(histogram());
    }

    private String histogram() throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var process = new ProcessBuilder(tool.toString(), Long.toString(pid), "GC.class_histogram").redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        return output;
    }

    /** Bytes of each class in the heap. */
    private record Live(Map<String, Double> classes) {

        private static final Pattern ROW = Pattern.compile("^ *\\d+: +\\d+ +(\\d+) +(\\S+)", Pattern.MULTILINE);

        static Live of(String histogram) {
            var classes = new HashMap<String, Double>();
            ROW.matcher(histogram).results().forEach(row -> classes.merge(row.group(2), Double.parseDouble(row.group(1)), Double::sum));
            return new Live(classes);
        }

        double total() {
            return classes.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        Live less(Live earlier) {
            var grown = new HashMap<>(classes);
            earlier.classes.forEach((name, bytes) -> grown.merge(name, -bytes, Double::sum));
            return new Live(grown);
        }

        /** Those that take most, in bytes for each page. */
        List<String> largest(int count, int pages) {
            return classes.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(count)
                    .map(entry -> "%8.0f  %s".formatted(entry.getValue() / pages, entry.getKey())).toList();
        }
    }
}
