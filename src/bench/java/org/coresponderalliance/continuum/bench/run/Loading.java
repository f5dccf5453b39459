package org.coresponderalliance.continuum.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.bench.corpus.Corpus;
import org.coresponderalliance.continuum.bench.corpus.CorpusSize;
import org.coresponderalliance.continuum.bench.report.Figure;
import org.coresponderalliance.continuum.bench.report.Results;

/**
 * Fills the data folder of the site: with the sample community, whose members sign in, and with the corpus, through the
 * importer of the product.
 */
record Loading(String size, Launcher launcher, List<String> jvm, boolean loaded) {

    private static final Pattern ENTRIES = Pattern.compile("Search index: building ([\\d,]+) entries");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern RATE = Pattern.compile("([\\d,]+) posts/s");

    void load(Results results) throws Exception {
        if (loaded) {
            results.facts().put("data", "kept from an earlier run");
            return;
        }
        try (var site = Site.start(launcher, true, jvm)) {
            site.awaitIndex();
            if (!size.equals("sample")) {
                load(results, corpus(), site);
            }
        }
    }

    private Path corpus() throws IOException {
        var folder = launcher.folder().resolve("corpus-" + size);
        if (!Files.exists(folder.resolve("complete"))) {
            Measuring.say("Writing the corpus ...");
            Corpus.write(folder, CorpusSize.named(size));
            Files.createFile(folder.resolve("complete"));
        }
        return folder;
    }

    /** As an association does it: while the site runs. */
    private void load(Results results, Path corpus, Site site) throws Exception {
        var log = launcher.folder().resolve("site.log");
        var before = Files.size(log);
        var told = launcher.show(List.of("import", corpus.toString(), "--audience", "public"), jvm);
        Measuring.say(told.strip());
        results.facts().put("loaded", told.strip());
        RATE.matcher(told).results().findFirst()
                .ifPresent(rate -> Measuring.add(results, new Figure("loading: posts into the database", "/s", List.of(number(rate.group(1))))));
        var built = awaitBuilding(log, before);
        site.awaitIndex();
        Measuring.add(results, new Figure("loading: index", "/s", List.of(built.entries / ((System.nanoTime() - built.begin) / 1e9))));
    }

    /** How many entries are indexed, and when that began, by {@link System#nanoTime}. */
    private record Building(double entries, long begin) {}

    /** The site looks every few seconds whether something was loaded, and then builds its index. @param from where in the log to look */
    private static Building awaitBuilding(Path log, long from) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var begun = ENTRIES.matcher(Files.readString(log).substring((int) from));
            if (begun.find()) {
                return new Building(number(begun.group(1)), System.nanoTime());
            }
            Thread.sleep(20);
        }
        throw new IOException("The site does not build its index, see " + log);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }
}
